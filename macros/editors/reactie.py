"""The command ``reactie``: one comment for a proposal's conversation, from what two other commands printed.

On GitHub it runs on main's own code and without any package, on data that a contributor's code made. Nothing in that
data is trusted: whatever stands in it, it cannot mention people, link, show a picture or hold HTML.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from urllib.parse import quote

from macros.editors.github import lever_af
from macros.findings import Bevinding, Niveau

MERK = "<!-- regiovisie-reactie -->"
"""By this first line the comment is found again, to be brought up to date."""
MEESTE = 40
"""As many findings as are shown."""
LANGSTE = 20_000
"""As many characters of what changes for readers as are shown."""
HEEL = 60_000
"""As many characters of a whole comment; GitHub takes 65,536."""
STIL = 3
"""Days without a build after which the nightly schedule must have stopped."""

Gewijzigd = Mapping[str, set[int]]
"""Per file the lines that a change touched, as they are numbered after it."""

_STUURTEKEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_TEKEN = re.compile(r"(\\?(?:@|#(?=\d)))|\\.|[<>\[\]!|~`&]|:(?=//)|(?<=\bwww)\.", re.IGNORECASE | re.DOTALL)
_OPMAAK = re.compile(r"([\\*_{}#])")
_BESTAND = re.compile(r"\+\+\+ b/(.*)")
_PLEK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


@dataclass(frozen=True)
class Plaatsen:
    """Where a comment may point to; an empty address gives no link."""

    voorbeeld: str = ""
    """The pages as they will be, in one file."""
    regels: str = ""
    """The handbook's page about the rules, with an anchor for each."""
    bestanden: str = ""
    """The files of the proposal, by their path."""


def registreer(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``reactie``."""
    parser.add_argument("map", type=Path, help="de map met verschil.md, bevindingen.json en gewijzigd.diff")
    parser.add_argument("--voorbeeld", default="", metavar="ADRES", help="waar de gewijzigde pagina's te zien zijn")
    parser.add_argument("--site", default="", metavar="ADRES", help="het adres van de site, voor het handboek")
    parser.add_argument("--bestanden", default="", metavar="ADRES", help="waar de bestanden van het voorstel staan")
    parser.add_argument("--gebouwd", default="", metavar="DAG", help="wanneer de site voor het laatst is gebouwd")
    parser.add_argument("--lever-af", action="store_true", help="geef het door aan de volgende stap op GitHub")
    parser.set_defaults(voer_uit=voer_uit)


def voer_uit(keuze: argparse.Namespace) -> int:
    """Print the comment, or hand it over to GitHub; always returns 0: what is missing, the comment tells."""
    handboek = f"{keuze.site.rstrip('/')}/bijdragen/regels/" if keuze.site else ""
    tekst = reactie(
        _lees(keuze.map / "verschil.md"),
        lees_bevindingen(_lees(keuze.map / "bevindingen.json")),
        gewijzigde_regels(_lees(keuze.map / "gewijzigd.diff")),
        Plaatsen(keuze.voorbeeld, handboek, keuze.bestanden),
    )
    if keuze.gebouwd:
        tekst += schema_gestopt(date.fromisoformat(keuze.gebouwd[:10]), date.today())
    if not (keuze.lever_af and lever_af({"tekst": tekst})):
        print(tekst)
    return 0


def _lees(pad: Path) -> str:
    return pad.read_text("utf-8", errors="replace") if pad.is_file() else ""


def reactie(
    verschil: str, bevindingen: list[Bevinding] | None, gewijzigd: Gewijzigd, plaatsen: Plaatsen | None = None
) -> str:
    """The whole comment. ``bevindingen`` is None when the check gave no result; ``verschil`` is empty when it could
    not be told. A fout is always shown, for it stops the proposal; a warning only on a line that the proposal touched.
    """
    plaatsen = plaatsen or Plaatsen()
    geraakt = {b for b in bevindingen or [] if b.regel in gewijzigd.get(b.bestand, ())}
    fouten = [b for b in bevindingen or [] if b.niveau is Niveau.FOUT]
    waarschuwingen = [b for b in geraakt if b.niveau is not Niveau.FOUT]
    delen = [MERK]
    if bevindingen is None:
        delen.append("De controle is niet afgekomen. Kijk hieronder bij *Gegevens controleren* wat er staat.")
    elif fouten:
        delen += ["## Dit moet nog anders", _uitleg(len(fouten))]
        delen += _per_bestand([b for b in fouten if b in geraakt], plaatsen)
        if elders := [b for b in fouten if b not in geraakt]:
            delen += ["Ook dit klopt niet, op regels die u niet veranderde:", *_per_bestand(elders, plaatsen)]
    if verschil.strip():
        delen += ["## Wat er voor lezers verandert", _ingekort(onschadelijk(verschil.strip()), LANGSTE)]
        if plaatsen.voorbeeld:
            delen.append(
                f"[Bekijk de pagina's zoals ze worden]({plaatsen.voorbeeld}). "
                "Log eerst in op GitHub; het voorbeeld blijft 30 dagen staan."
            )
    elif fouten:
        delen.append("Zijn de fouten weg, dan staat hier wat er voor lezers verandert.")
    if waarschuwingen:
        delen += [
            "## Kijk hier nog eens naar",
            "Dit houdt uw voorstel niet tegen. Het gaat alleen over regels die u veranderde.",
            *_per_bestand(waarschuwingen, plaatsen),
        ]
    if bevindingen is not None and not fouten and not waarschuwingen:
        delen.append("De controle heeft niets op te merken over wat u veranderde.")
    return _ingekort("\n\n".join(delen), HEEL) + "\n"


def schema_gestopt(gebouwd: date, vandaag: date) -> str:
    """A word for the maintainers when the site was not built of late; empty when it was."""
    dagen = (vandaag - gebouwd).days
    if dagen <= STIL:
        return ""
    return (
        f"\nVoor de beheerder: de site is {dagen} dagen niet gebouwd, terwijl dat elke nacht hoort. GitHub zet "
        "het schema uit als er 60 dagen niets verandert. Kies bij *Actions* het werk *Publiceren* en dan "
        "*Enable workflow*.\n"
    )


def _uitleg(hoeveel: int) -> str:
    wat = "Er is 1 fout" if hoeveel == 1 else f"Er zijn {hoeveel} fouten"
    return f"{wat}. Verbeter het in dit voorstel; de controle begint dan vanzelf opnieuw."


def _per_bestand(bevindingen: list[Bevinding], plaatsen: Plaatsen) -> Iterator[str]:
    getoond = sorted(bevindingen)[:MEESTE]
    for bestand, groep in groupby(getoond, key=lambda b: b.bestand):
        regels = [_regel(b, plaatsen) for b in groep]
        yield "\n".join([f"**{_tekst(bestand)}**", "", *regels])
    if len(bevindingen) > MEESTE:
        yield f"En nog {len(bevindingen) - MEESTE} van zulke meldingen: zie *Gegevens controleren*."


def _regel(b: Bevinding, plaatsen: Plaatsen) -> str:
    plek = f"regel {b.regel}"
    if plaatsen.bestanden:
        plek = f"[{plek}]({plaatsen.bestanden.rstrip('/')}/{quote(b.bestand)}#L{b.regel})"
    uitleg = f" ([uitleg en voorbeeld]({plaatsen.regels}#{b.regel_id}))" if plaatsen.regels else ""
    return f"- {plek}: {_tekst(b.zin)}{uitleg}"


def _ingekort(tekst: str, hoogstens: int) -> str:
    if len(tekst) <= hoogstens:
        return tekst
    kort = tekst[:hoogstens].rsplit("\n", 1)[0]
    return f"{kort}\n\nEn nog {tekst.count(chr(10)) - kort.count(chr(10))} regels: zie de controles hieronder."


def _tekst(tekst: str) -> str:
    """Words of data as one line of Markdown that says just that."""
    return onschadelijk(_OPMAAK.sub(r"\\\1", " ".join(tekst.split())))


def onschadelijk(tekst: str) -> str:
    """Markdown in which headings, lists and stress still work, and nothing else does."""
    return _TEKEN.sub(_ontsnap, _STUURTEKEN.sub("", tekst))


def _ontsnap(treffer: re.Match[str]) -> str:
    """What is escaped already stays so. GitHub sees a mention or a number of an issue even when it is escaped."""
    if treffer[1]:
        return f"{treffer[0]}\u200b"
    return treffer[0] if treffer[0].startswith("\\") else f"\\{treffer[0]}"


def lees_bevindingen(tekst: str) -> list[Bevinding] | None:
    """The findings that ``check --format json`` printed; None when this is not that."""
    try:
        inhoud = json.loads(tekst)
        return [_bevinding(een) for een in inhoud["bevindingen"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _bevinding(een: Mapping[str, object]) -> Bevinding:
    regel, kolom = een["regel"], een["kolom"]
    if not isinstance(regel, int) or not isinstance(kolom, int) or not re.fullmatch("[a-z0-9-]+", str(een["regel_id"])):
        raise ValueError("no finding of ours")
    return Bevinding(
        str(een["bestand"]), regel, kolom, str(een["regel_id"]), str(een["melding"]), str(een["remedie"]),
        str(een["record"]), Niveau(str(een["niveau"])),
    )  # fmt: skip


def gewijzigde_regels(diff: str) -> dict[str, set[int]]:
    """Per file the lines that a ``git diff --unified=0`` touches; where lines only went, those around the place."""
    gewijzigd: dict[str, set[int]] = {}
    regels = iter(diff.split("\n"))
    bestand = ""
    for regel in regels:
        if kop := _BESTAND.fullmatch(regel):
            bestand = kop[1].rstrip("\t")
        elif plek := _PLEK.match(regel):
            weg, van, bij = int(plek[1] or 1), int(plek[2]), int(plek[3] or 1)
            geraakt = range(van, van + bij) if bij else range(van, van + 2)
            gewijzigd.setdefault(bestand, set()).update(geraakt)
            _sla_over(regels, weg + bij)
    return gewijzigd


def _sla_over(regels: Iterable[str], hoeveel: int) -> None:
    """Pass the lines of a hunk: their text may look like a heading of the diff."""
    for regel in regels if hoeveel else ():
        hoeveel -= not regel.startswith("\\")
        if not hoeveel:
            return
