"""The tests' own way to visit: a test that looks at a page before it is there fails every time, not now and then."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests import bezoek


def test_wie_een_link_aanklikt_en_niet_wacht_ziet_een_lege_pagina(open_pagina, monkeypatch):
    monkeypatch.setattr(bezoek, "ADEM", 10)
    pagina = open_pagina("over/")
    with pagina.expect_event("framenavigated"):
        pagina.get_by_role("link", name="Hulp nu").first.click()
    assert pagina.evaluate("document.documentElement === null")


@pytest.mark.parametrize("script", [True, False])
def test_wie_hem_volgt_is_er(open_pagina, script):
    pagina = open_pagina("over/", script=script)
    bezoek.volg(pagina.get_by_role("link", name="Hulp nu").first)
    assert pagina.evaluate("document.readyState") == "complete"
    expect(pagina.get_by_role("heading", level=1)).to_contain_text("Hulp nu")
