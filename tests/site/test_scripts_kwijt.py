"""A script that does not come, on a slow or a broken line: then a page is as it is without scripts, and never dead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

BLADEN = ["", "raadplegen/", "zoeken/", "begrippen/", "beheer/"]


@pytest.mark.parametrize("pad", BLADEN, ids=["home", *(pad.strip("/") for pad in BLADEN[1:])])
def test_zonder_module_staat_er_geen_dode_knop(open_pagina: Callable[..., Page], pad: str) -> None:
    pagina = open_pagina("over/")
    pagina.route("**/script/deel/**", lambda route: route.abort())
    pagina.goto(pagina.url.replace("over/", pad))
    expect(pagina.locator(".rv-met-script:visible")).to_have_count(0)
    expect(pagina.locator(".rv-weg")).to_be_visible()
    expect(pagina.locator("a[href='tel:112']").first).to_be_visible()


def test_zonder_de_plaatsen_wijst_home_de_lijst(open_pagina: Callable[..., Page]) -> None:
    pagina = open_pagina()
    pagina.route("**/plaatsen.json", lambda route: route.abort())
    pagina.get_by_label("Uw gemeente of woonplaats").fill("Duinvoort")
    expect(pagina.get_by_role("link", name="Kies uw gemeente uit de lijst")).to_be_visible()
