"""Every step of the page at beheer/ by axe-core and on a phone: all that can be opened open, and with its faults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.beheer.test_pagina import records
from tests.site.keuring import AXE, KEUR, VAN_KLEUR

STAPPEN = ["", "stap=klopt-nog", "nieuw=Actie", "meld=Actie.voortgang", "stap=voorstel"]
"""A step of each sort."""


def _formulieren(site: Path) -> list[str]:
    """The form of one record of each kind."""
    return list({r["soort"]: f"wijzig={r['soort']}/{r['sleutel']}" for r in reversed(records(site))}.values())


@pytest.mark.parametrize(("breedte", "kleur"), [(1280, "light"), (320, "dark")])
def test_elke_stap_is_toegankelijk_ook_met_fouten(
    open_pagina: Callable[..., Page], site: Path, breedte: int, kleur: Literal["light", "dark"]
) -> None:
    """Forms of all kinds are built from the same parts: each on a phone, where things do not fit first."""
    pagina = open_pagina("beheer/", breedte=breedte)
    pagina.emulate_media(color_scheme=kleur, reduced_motion="reduce")
    pagina.context.add_init_script(path=AXE)
    pagina.reload()
    formulieren = _formulieren(site) if breedte == 320 else []
    for stap in STAPPEN + formulieren:
        pagina.evaluate("stap => { document.activeElement.blur(); location.hash = stap }", stap)
        kop = pagina.locator("[data-stap]:not([hidden]) h2").first
        expect(kop).to_be_focused() if stap else expect(kop).to_be_visible()
        pagina.evaluate("for (const vouw of document.querySelectorAll('main details')) vouw.open = true")
        verder = pagina.locator("[data-verder-formulier]")
        if verder.is_visible():
            verder.click()
        zonder = VAN_KLEUR if stap in formulieren[1:] else ()
        assert pagina.evaluate(KEUR, [[], zonder]) == [], stap
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte, stap
    assert len(formulieren) > 10 or breedte > 320
