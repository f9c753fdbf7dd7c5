"""For Markdown: a remark without a title of its own gets a Dutch one, not the English name of its kind."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

TITELS = {
    "Note": "Opmerking",
    "Abstract": "In het kort",
    "Summary": "In het kort",
    "Tldr": "In het kort",
    "Info": "Goed om te weten",
    "Todo": "Nog te doen",
    "Tip": "Tip",
    "Hint": "Tip",
    "Important": "Belangrijk",
    "Success": "Gelukt",
    "Check": "Gelukt",
    "Done": "Klaar",
    "Question": "Vraag",
    "Help": "Hulp",
    "Faq": "Veelgestelde vraag",
    "Warning": "Let op",
    "Caution": "Let op",
    "Attention": "Let op",
    "Failure": "Mislukt",
    "Fail": "Mislukt",
    "Missing": "Ontbreekt",
    "Danger": "Gevaar",
    "Error": "Fout",
    "Bug": "Fout in de site",
    "Example": "Voorbeeld",
    "Quote": "Citaat",
    "Cite": "Citaat",
}
"""What Markdown makes of a kind without a title, and what we make of it."""


class Kadertitels(Treeprocessor):
    def run(self, root: Element) -> None:
        for vak in root.iter():
            if vak.tag not in ("div", "details") or not len(vak):
                continue
            kop, soort = vak[0], vak.get("class", "").removeprefix("admonition ").split(" ")[0]
            if (kop.tag == "summary" or kop.get("class") == "admonition-title") and kop.text == soort.capitalize():
                kop.text = TITELS.get(kop.text, kop.text)
