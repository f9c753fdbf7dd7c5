"""Every step of the page at beheer/ by axe-core and on a phone: all that can be opened open, and with its faults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.beheer.test_pagina import records
from tests.site.test_toegankelijk_axe import AXE, KEUR


def _stappen(site: Path) -> list[str]:
    """A step of each sort, and the form of one record of each kind."""
    per_soort = {r["soort"]: f"wijzig={r['soort']}/{r['sleutel']}" for r in reversed(records(site))}
    return ["", "stap=klopt-nog", "nieuw=Actie", "meld=Actie.voortgang", *per_soort.values(), "stap=voorstel"]


@pytest.mark.parametrize(("breedte", "kleur"), [(1280, "light"), (320, "dark")])
def test_elke_stap_is_toegankelijk_ook_met_fouten(
    open_pagina: Callable[..., Page], site: Path, breedte: int, kleur: Literal["light", "dark"]
) -> None:
    pagina = open_pagina("beheer/", breedte=breedte)
    pagina.emulate_media(color_scheme=kleur, reduced_motion="reduce")
    pagina.context.add_init_script(path=AXE)
    pagina.reload()
    for stap in _stappen(site):
        pagina.evaluate("stap => { location.hash = stap }", stap)
        pagina.wait_for_timeout(400)
        pagina.evaluate("for (const vouw of document.querySelectorAll('main details')) vouw.open = true")
        verder = pagina.locator("[data-verder-formulier]")
        if verder.is_visible():
            verder.click()
        assert pagina.evaluate(KEUR) == [], stap
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte, stap
