"""The form at beheer/ in three browsers: a change of one field becomes a proposal of one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.beheer.test_pagina import records
from tests.browsers import Tab


def test_een_ander_antwoord_wordt_een_voorstel(nieuw_tabblad: Callable[[], Tab], adres: str, site: Path) -> None:
    actie = next(r for r in records(site) if r["soort"] == "actie")
    tab = nieuw_tabblad()
    tab.open(f"{adres}beheer/#wijzig=actie/{actie['sleutel']}")
    vind = "document.querySelector('[data-stap]:not([hidden])')"
    tab.wacht(f"{vind}?.querySelector('[data-kop]')?.textContent === {('Verander: ' + actie['naam'])!r}")
    tab.vraag(f"""(() => {{
      const velden = [...{vind}.querySelectorAll("input")];
      const titel = velden.find((i) => i.value.length > 3 && {actie["naam"]!r}.endsWith(i.value));
      titel.value = "Een nieuwe titel";
      titel.dispatchEvent(new Event("input", {{ bubbles: true }}));
      return 1;
    }})()""")
    tab.klik("[data-bronvraag] input[type=radio]")
    tab.klik("[data-verder-formulier]")
    tab.wacht(f"{vind}?.querySelector('h2').textContent === 'Uw voorstel'")
    assert "wordt Een nieuwe titel" in tab.vraag(f"{vind}.innerText")
    assert [r.split() for r in tab.vraag("[...document.querySelectorAll('ins')].map((i) => i.textContent)")] == [
        ["+", "titel:", "Een", "nieuwe", "titel"]
    ]
    tab.sluit()
