"""The journeys of the three visitors, walked in a real browser."""

import re

import pytest

from tests.bezoek import volg


def test_van_home_naar_een_gemeente_het_plan_een_actie_haar_trekker_en_terug(open_pagina):
    pagina = open_pagina()
    pagina.get_by_label("Uw gemeente of woonplaats").fill("Duinvoort")
    pagina.get_by_role("option", name="Duinvoort", exact=True).click()
    volg(pagina.get_by_role("button", name="Ga naar deze gemeente"))
    assert pagina.url.endswith("/gemeenten/duinvoort/")
    pagina.locator("summary", has_text=re.compile("^Eerder: ")).first.click()
    volg(pagina.get_by_role("link", name="Uitvoeringsplan huiselijk geweld Kustland-Oost").first)
    assert pagina.locator("h1").inner_text().startswith("Uitvoeringsplan")
    assert "looptijd van dit document is voorbij" in pagina.locator(".rv-melding--verlopen").inner_text()
    volg(pagina.get_by_role("link", name="1d").first)
    assert "inzet tijdelijk huisverbod" in pagina.locator("h1").inner_text()
    volg(pagina.locator(".rv-feiten").get_by_role("link", name="Beleidsmedewerker orde en veiligheid Duinvoort"))
    assert pagina.url.endswith("/contactrollen/beleid-orde-duinvoort/")
    pagina.go_back()
    assert "inzet tijdelijk huisverbod" in pagina.locator("h1").inner_text()


@pytest.mark.parametrize("script", [True, False], ids=["met-script", "zonder-script"])
def test_een_pagina_die_niet_bestaat_wijst_de_weg(open_pagina, script):
    pagina = open_pagina("gemeenten/bestaat-niet/", script=script)
    assert pagina.title()
