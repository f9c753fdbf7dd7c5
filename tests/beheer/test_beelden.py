"""The pictures of the form in the handbook show the page as it is: what can be read in them is what the page says.

``pytest tests/beheer/test_beelden.py --beelden`` makes them anew, and writes down what can be read in them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.beheer.test_pagina import naar, records
from tests.project import WORTEL

PLATEN = WORTEL / "docs/beeld/formulier"
GELEZEN = Path(__file__).parent / "beelden.json"
RAND = 12
"""Pixels of the page around what a picture shows."""


def _plaat(pagina: Page, van: Locator, tot: Locator) -> tuple[str, bytes]:
    """What can be read from ``van`` to ``tot``, and a picture of that."""
    eerst, laatst = van.bounding_box(), tot.bounding_box()
    assert eerst is not None
    assert laatst is not None
    boven = eerst["y"] - RAND + pagina.evaluate("scrollY")
    hoog = laatst["y"] + laatst["height"] - eerst["y"] + 2 * RAND
    vak = {"x": eerst["x"] - RAND, "y": boven, "width": pagina.evaluate("innerWidth"), "height": hoog}
    tekst = pagina.evaluate(
        """([van, tot]) => {
          const bereik = document.createRange();
          bereik.setStartBefore(van);
          bereik.setEndAfter(tot);
          const uit = [];
          const loop = document.createTreeWalker(bereik.commonAncestorContainer);
          for (let k = loop.nextNode(); k; k = loop.nextNode()) {
            if (!bereik.intersectsNode(k) || !(k.parentElement.checkVisibility())) continue;
            if (k.nodeType === Node.TEXT_NODE) uit.push(k.textContent);
            else if (k.matches?.("input, textarea") && k.checkVisibility()) uit.push(`[${k.value}]`);
          }
          return uit.join(" ");
        }""",
        [van.element_handle(), tot.element_handle()],
    )
    return re.sub(r"\s+", " ", tekst).strip(), pagina.screenshot(clip=vak, full_page=True, animations="disabled")


def _platen(pagina: Page, actie: dict[str, str]) -> Iterator[tuple[str, tuple[str, bytes]]]:
    """Each picture of a change from beginning to end, by its name."""
    pagina.add_style_tag(
        content=".rv-hulp { display: none } :focus-visible { outline: none !important; box-shadow: none !important }"
    )
    zoek = pagina.get_by_role("combobox", name="Zoek op naam")
    zoek.fill(actie["naam"].split(" ", 1)[1][:8])
    opties = pagina.get_by_role("listbox").locator("visible=true")
    yield "1-kiezen", _plaat(pagina, pagina.get_by_role("heading", name="Wat wilt u veranderen?"), opties)
    naar(pagina, actie)
    titel = pagina.get_by_label("Titel", exact=True).first
    titel.fill("Opvang regelen, ook in het weekend")
    kop = pagina.get_by_role("heading", name="Verander:")
    yield "2-invullen", _plaat(pagina, kop, titel.locator("xpath=ancestor::*[contains(@class, 'rv-veld')][1]"))
    pagina.locator("[data-bronnen] input[type=radio]:visible").first.check()
    pagina.get_by_role("button", name="Verder").click()
    kop = pagina.get_by_role("heading", name="Uw voorstel")
    expect(kop).to_be_focused()
    yield "3-nakijken", _plaat(pagina, kop, pagina.locator("[data-wijzigingen]"))


def test_wat_op_de_platen_te_lezen_is_zegt_de_pagina_ook(
    open_pagina: Callable[..., Page], site: Path, pytestconfig: pytest.Config
) -> None:
    actie = next(r for r in records(site) if r["soort"] == "actie")
    platen = dict(_platen(open_pagina("beheer/", breedte=720, bypass_csp=True), actie))
    if pytestconfig.getoption("beelden"):
        PLATEN.mkdir(exist_ok=True)
        for naam, (_, beeld) in platen.items():
            (PLATEN / f"{naam}.png").write_bytes(beeld)
        gelezen = {n: {"tekst": t, "sha256": hashlib.sha256(b).hexdigest()} for n, (t, b) in platen.items()}
        GELEZEN.write_text(json.dumps(gelezen, ensure_ascii=False, indent=2) + "\n", "utf-8")
    toen = json.loads(GELEZEN.read_text("utf-8"))
    assert {naam: tekst for naam, (tekst, _) in platen.items()} == {n: p["tekst"] for n, p in toen.items()}
    bewaard = {p.stem: hashlib.sha256(p.read_bytes()).hexdigest() for p in PLATEN.glob("*.png")}
    assert bewaard == {n: p["sha256"] for n, p in toen.items()}
