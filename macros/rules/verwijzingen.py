"""Every reference leads to a record that exists, of a kind that fits, and not to itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple

from macros.catalogue import Lading
from macros.catalogue.namen import Namen, namen_van
from macros.fields.record import Record
from macros.fields.wandel import Verwijzing, verwijzende_velden, verwijzingen
from macros.findings import Bevinding, Regel, afstand, als_id, bijna_gelijk
from macros.kinds import BOVENAAN, PER_NAAM, SOORTEN
from macros.kinds.bron import Bron
from macros.kinds.deelregio import Deelregio
from macros.kinds.document import Document
from macros.kinds.geld import Geld
from macros.kinds.gemeente import Gemeente
from macros.kinds.regio import Regio
from macros.read.bestand import Bestand
from macros.records.indeling import deel_op, is_lijst, mag_in
from macros.rules.ids import dubbelen
from macros.rules.mappen import heet_anders

ONBEKEND = Regel(
    "onbekende-verwijzing",
    "Een verwijzing komt ergens uit",
    "Een id waarnaar u verwijst, bestaat; bij een typefout noemen we de id die er het meest op lijkt.",
    "trekkers:\n  - partij: veilig-thuis-duinstreek",
    "trekkers:\n  - partij: veilig-thuis-duinstrek",
)
VERKEERDE_SOORT = Regel(
    "verkeerde-soort",
    "Een verwijzing past bij het veld",
    "Bij een veld hoort een bepaalde soort record: bij themas een thema, bij bron een bron.",
    "themas:\n  - opvang",
    "themas:\n  - meerdorp",
)
ZICHZELF = Regel(
    "verwijst-naar-zichzelf",
    "Niet naar zichzelf",
    "Een record verwijst niet naar zichzelf.",
    "verwant:\n  - scholing",
    "verwant:\n  - opvang",
)
REGELS = (ONBEKEND, VERKEERDE_SOORT, ZICHZELF)

_VEEL = 3
"""This many references to what is not there, while a file is missing: the file is what is wrong."""


class _Los(NamedTuple):
    """A reference that leads nowhere, and who makes it."""

    record: Record
    verwijzing: Verwijzing

    @property
    def soorten(self) -> tuple[type[Record], ...]:
        """The kinds that it may lead to."""
        return tuple(PER_NAAM[naam] for naam in self.verwijzing.verwijst.soorten)


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    los: list[_Los] = []
    for record, verwijzing, doel in lading.catalogus.uitgaand:
        if doel is record:
            yield _zichzelf(lading, record, verwijzing)
        elif doel is None:
            los.append(_Los(record, verwijzing))
    for record in lading.onvolledig:
        for verwijzing in verwijzingen(record):
            if lading.catalogus.doel(record, verwijzing) is None:
                los.append(_Los(record, verwijzing))
    kapot = _kapotte_ids(lading) if los else set()
    zonder_id = {(type(r), r.herkomst.document) for r in lading.onvolledig if not hasattr(r, "id")}
    los = [e for e in los if not _verklaard(lading, e.verwijzing.doel, kapot)]
    # Within a document an id is short: any record without a right one may be the one that is meant.
    los = [
        e
        for e in los
        if not (e.verwijzing.verwijst.binnen and any((s, e.record.herkomst.document) in zonder_id for s in e.soorten))
    ]
    if los:
        yield from _losse(lading, los)
    yield from _bedragen(lading)


def _kapotte_ids(lading: Lading) -> set[str]:
    """What records with a wrong id were probably called: by the id as it was typed, or by their name."""
    fout: set[str] = set()
    for record in [*lading.onvolledig, *(r for twee in dubbelen(lading.catalogus) for r in twee)]:
        fout |= {als_id(n) for n in namen_van(record)}
        ruw = lading.bestanden[record.herkomst.bestand].lees(record.herkomst.pad)
        if isinstance(ruw, dict) and isinstance(id_ := ruw.get("id"), str):
            fout.add(als_id(id_))
    return fout


def _verklaard(lading: Lading, doel: str, kapot: set[str]) -> bool:
    """Whether it leads to a record that is there, but not fit to use or with a wrong id: that is told already."""
    doel = doel.rpartition("/")[2]
    return doel in lading.verborgen_ids or any(
        abs(len(k) - len(doel)) <= 2 and afstand(doel, k) <= min(2, len(k) // 4) for k in kapot
    )


def _zichzelf(lading: Lading, record: Record, verwijzing: Verwijzing) -> Bevinding:
    wat = f'bij {verwijzing.veld} staat "{verwijzing.doel}"'
    return lading.bevinding(ZICHZELF, record, verwijzing.pad, f"{wat}, en dat is dit record zelf.", "Haal het weg.")


def _losse(lading: Lading, los: list[_Los]) -> Iterator[Bevinding]:
    """A finding for each reference that leads nowhere; one for all that a missing file explains."""
    namen = Namen(lading.catalogus)
    per_bestand: dict[str, list[_Los]] = defaultdict(list)
    for een in los:
        weg = list(_ontbreekt(lading, een))
        per_bestand[next((b for b in weg if b in lading.bestanden), weg[0] if weg else "")].append(een)
    for bestand, groep in per_bestand.items():
        if not bestand or not (bestand in lading.bestanden or _verklaart(lading, bestand, groep)):
            yield from _per_doel(lading, namen, groep)
        elif bestand not in lading.bestanden and not _al_gemeld(lading, bestand):
            waar = len({een.record.herkomst.bestand for een in groep})
            yield Bevinding(
                bestand,
                1,
                1,
                ONBEKEND.id,
                f"dit bestand ontbreekt: {len(groep)} verwijzingen in {waar} bestand{'' if waar == 1 else 'en'} "
                f'komen nergens uit, zoals "{groep[0].verwijzing.doel}".',
                "Zet het bestand terug, met deze naam in deze map. Is het er nooit geweest? Kies dan ids die bestaan.",
            )


def _per_doel(lading: Lading, namen: Namen, los: list[_Los]) -> Iterator[Bevinding]:
    """One finding for all that lead to the same thing that is not there: it went, or got another id."""
    per_doel: dict[tuple[str | None, str], list[_Los]] = defaultdict(list)
    for een in los:
        van = een.record.herkomst.document if een.verwijzing.verwijst.binnen else ""
        per_doel[van, een.verwijzing.doel].append(een)
    for groep in per_doel.values():
        if nieuw := _hernoemd(lading, groep):
            yield _id_terug(lading, nieuw, groep)
            continue
        per_oordeel: dict[tuple[str, str], list[Bevinding]] = defaultdict(list)
        for bevinding in sorted(_oordeel(lading, namen, een) for een in groep):
            per_oordeel[bevinding.regel_id, bevinding.remedie].append(bevinding)
        for eerste, *meer in per_oordeel.values():
            yield replace(eerste, melding=f"{eerste.melding} {_ook(meer)}".rstrip())


_GENOEG = 5
"""This many other places are named."""


def _ook(meer: list[Bevinding]) -> str:
    if not meer:
        return ""
    plekken = [f"{b.bestand}, regel {b.regel}" for b in meer[:_GENOEG]]
    rest = f" en nog {len(meer) - _GENOEG} plekken" if len(meer) > _GENOEG else ""
    return f"Dat staat ook in {'; '.join(plekken)}{rest}."


def _hernoemd(lading: Lading, groep: list[_Los]) -> Record | None:
    """The record to which these lead by an id that it no longer has: nothing leads to it, and half the words are it."""
    los = groep[0]
    woorden = set(los.verwijzing.doel.split("-"))
    if los.verwijzing.verwijst.binnen or len(groep) < 2 or len(woorden) < 2:
        return None
    regios = {een.record.herkomst.regio for een in groep} | {None}
    kansen = [
        record
        for soort in los.soorten
        for record in lading.catalogus.alle(soort)
        if record.herkomst.regio in regios
        and len(woorden & (anders := set(record.id.split("-")))) * 2 >= max(len(woorden), len(anders))
        and all(v.door is record for v in lading.catalogus.vermeldingen(record))
    ]
    return kansen[0] if len(kansen) == 1 else None


def _id_terug(lading: Lading, nieuw: Record, groep: list[_Los]) -> Bevinding:
    oud, waar = groep[0].verwijzing.doel, groep[0].record.herkomst
    melding = (
        f'niets verwijst naar "{nieuw.id}", en {len(groep)} verwijzingen noemen "{oud}", zoals die in het record op '
        f"regel {waar.regel} van {waar.bestand}."
    )
    remedie = f'Schrijf "{oud}". Een id blijft zoals zij is, ook als de naam verandert.'
    return lading.bevinding(ONBEKEND, nieuw, ("id",), melding, remedie)


def _verklaart(lading: Lading, bestand: str, groep: list[_Los]) -> bool:
    """Whether that this file is missing explains these references: nothing of its kind is left, or much is gone."""
    if _al_gemeld(lading, bestand) or not lading.catalogus.alle(BOVENAAN[PurePosixPath(bestand).stem]):
        return True
    return len(groep) >= _VEEL and len({een.verwijzing.doel for een in groep}) > 1


def _ontbreekt(lading: Lading, los: _Los) -> Iterator[str]:
    """The files in which the record could stand, that are not there or could not be read."""
    lijsten = [s for s in los.soorten if is_lijst(s)]
    wortel = los.record.herkomst.bestand.split("/")[0]
    leeg = [b for s in lijsten if not lading.catalogus.alle(s) for b in _met(lading, f"{wortel}/landelijk", s)]
    for bestand in [*leeg, *_thuis(lading, los)]:
        gelezen = lading.bestanden.get(bestand)
        if gelezen is None or gelezen.boom is None or _zonder_kop(gelezen):
            yield bestand
    document = los.verwijzing.doel.split("/")[0]
    namen = re.compile("|".join([re.escape(document), *(rf"{s.soort.verzameling}(-.+)?" for s in lijsten)]))
    yield from (naam for naam, b in lading.bestanden.items() if b.boom is None and namen.fullmatch(b.pad.stem))


def _zonder_kop(bestand: Bestand) -> bool:
    """Whether what stands at the top of a file is no list that we know: what is in it, is not there for others."""
    return isinstance(bestand.waarde, dict) and not BOVENAAN.keys() & bestand.waarde.keys()


def _met(lading: Lading, map_: str, soort: type[Record]) -> list[str]:
    """The files in this folder that list records of this kind; when there are none, the one that should."""
    in_map = (b for naam, b in lading.bestanden.items() if naam.rpartition("/")[0] == map_)
    er = [b.naam for b in in_map if _heeft(b, soort.soort.bovenaan)]
    return er or [f"{map_}/{soort.soort.verzameling}.yml"]


def _heeft(bestand: Bestand, veld: str) -> bool:
    """Whether this field stands at the top of the file, also when that is no YAML."""
    if isinstance(bestand.waarde, dict):
        return veld in bestand.waarde
    return bool(re.search(rf"^{veld}:", bestand.tekst, re.MULTILINE))


def _thuis(lading: Lading, los: _Los) -> Iterator[str]:
    """The files in which a record with this id would be expected, nearest first; none for documents."""
    wortel, regio = los.record.herkomst.bestand.split("/")[0], los.record.herkomst.regio
    for soort in los.soorten if regio else ():
        if issubclass(soort, Regio | Deelregio):
            yield f"{wortel}/regios/{regio}/regio.yml"
        elif is_lijst(soort) and mag_in(soort, "regio"):
            yield from _met(lading, f"{wortel}/regios/{regio}", soort)
    for soort in filter(is_lijst, los.soorten):
        yield from _met(lading, f"{wortel}/landelijk", soort)


def _al_gemeld(lading: Lading, bestand: str) -> bool:
    """Whether the rules about files already say that this one is missing."""
    soort = BOVENAAN[PurePosixPath(bestand).stem]
    if heet_anders(lading, bestand):
        return True
    return soort is Regio or (soort.soort.nodig and lading.heel and not lading.catalogus.alle(soort))


def _oordeel(lading: Lading, namen: Namen, los: _Los) -> Bevinding:
    (record, verwijzing), soorten, doel = los, los.soorten, los.verwijzing.doel
    wat = f'bij {verwijzing.veld} staat "{doel}"'

    def fout(regel: Regel, melding: str, remedie: str) -> Bevinding:
        return lading.bevinding(regel, record, verwijzing.pad, f"{wat}, {melding}", remedie)

    if "/" in doel and "." in doel and not verwijzing.verwijst.binnen:
        return fout(ONBEKEND, "maar hier hoort een id, geen webadres.", _van_adres(lading, los))
    if verwijzing.verwijst.binnen:
        return fout(ONBEKEND, *_in_document(lading, los))
    if nu := namen.heet_nu(soorten, doel):
        return fout(ONBEKEND, f'maar {_die(nu)} heet nu "{nu.id}".', f'Schrijf "{nu.id}".')
    if genoemd := namen.genoemd(soorten, doel) or namen.genoemd(soorten, _GEMEENTE.sub("", doel)):
        melding = "maar hier hoort een id, geen naam." if als_id(doel) != doel else "maar die id bestaat niet."
        return fout(ONBEKEND, melding, _keuze(genoemd, record))
    op_id = (r for s in SOORTEN if s.soort.zoeken and (r := lading.catalogus.vind(s, doel)))
    ander = next(op_id, None) or next(iter(namen.anders(doel)), None)
    if ander is not None:
        melding = f"maar dat is {'de naam van ' if ander.id != doel else ''}een {ander.soort}."
        return fout(VERKEERDE_SOORT, melding, _andere_plek(record, verwijzing, ander))
    ids = [r.id for s in soorten for r in lading.catalogus.alle(s) if r is not record]
    dichtbij = bijna_gelijk(doel, ids)
    if not dichtbij and (bevat := namen.bevat(soorten, doel)) and bevat is not record:
        dichtbij = bevat.id
    if dichtbij:
        return fout(ONBEKEND, "maar die id bestaat niet.", f'Bedoelt u "{dichtbij}"?')
    plaats = [g for g in lading.catalogus.alle(Gemeente) if als_id(doel) in map(als_id, g.woonplaatsen)]
    if plaats and Gemeente in soorten:
        return fout(ONBEKEND, "en dat is een plaats, geen gemeente.", _keuze(list(plaats), record))
    return fout(ONBEKEND, "maar die id bestaat niet.", _maak(lading, los))


_GEMEENTE = re.compile(r"^(?:de )?gem(?:eente|\.)?[ -]", re.IGNORECASE)
"""What people write before the name of a gemeente, and is no part of it."""


def _in_document(lading: Lading, los: _Los) -> tuple[str, str]:
    """What is wrong with a reference to a record of this document, or of the one that is named before a slash."""
    van, _, id_ = los.verwijzing.doel.rpartition("/")
    document = van or los.record.herkomst.document
    alle = [r for s in los.soorten for r in lading.catalogus.alle(s) if r is not los.record]
    ids = [r.id for r in alle if r.herkomst.document == document]
    melding = f"maar die is er in {f'het document {van}' if van else 'dit document'} niet."
    if dichtbij := als_id(id_) if als_id(id_) in ids else bijna_gelijk(id_, ids):
        return melding, f'Schrijf "{f"{van}/" if van else ""}{dichtbij}".'
    regio = los.record.herkomst.regio
    if len(elders := [r.sleutel for r in alle if r.id == id_ and r.herkomst.regio == regio]) == 1:
        return melding, f'Schrijf "{elders[0]}".'
    return melding, f"Dit document heeft: {', '.join(ids)}." if ids else "Haal het weg."


def _die(record: Record) -> str:
    return f"{'dat' if record.soort.lidwoord == 'het' else 'die'} {record.soort.naam}"


def _keuze(genoemd: list[Record], record: Record) -> str:
    """The id of who bears the name; those of one's own region when more do."""
    eigen = [r for r in genoemd if r.herkomst.regio == record.herkomst.regio]
    kies = eigen if len(genoemd) > 1 and eigen else genoemd
    if len(kies) == 1:
        return f'Schrijf "{kies[0].id}".'
    return f"Kies: {', '.join(r.id for r in kies[:8])}."


def _andere_plek(record: Record, verwijzing: Verwijzing, ander: Record) -> str:
    """Where the reference to ``ander`` fits: another field of the same part, or what it is made of."""
    laatste = max(i for i, stap in enumerate(verwijzing.pad) if isinstance(stap, str))
    deel = deel_op(type(record), verwijzing.pad[:laatste])
    for veld, verwijst in verwijzende_velden(deel).items() if deel else ():
        if ander.soort.naam in verwijst.soorten:
            return f'Zet "{ander.id}" bij "{veld}".'
    if isinstance(ander, Deelregio) and ander is not record and "gemeente" in verwijzing.verwijst.soorten:
        return f"Noem de gemeenten: {', '.join(ander.gemeenten)}."
    return f"Hier hoort: {' of '.join(verwijzing.verwijst.soorten)}."


def _maak(lading: Lading, los: _Los) -> str:
    """Where a record with this id has to be added first."""
    soorten = los.verwijzing.verwijst.soorten
    if Document in los.soorten and (map_ := los.record.herkomst.bestand.rpartition("/")[0]):
        plek = f"{map_}/{als_id(los.verwijzing.doel)}.yml"
        return f"Kies een bestaande id, of haal dit weg. Komt dat document er nog? Zet het in {plek}."
    plekken = list(dict.fromkeys(_thuis(lading, los)))
    eigen = f"/regios/{los.record.herkomst.regio}/"
    er = [p for p in plekken if p in lading.bestanden or eigen in p] or plekken
    wat = f"een {soorten[0]}" if len(soorten) == 1 else "een record"
    waar = f", in {' of '.join(er[:2])}" if er else ""
    if len(soorten) == 1 and len(er) > 2:
        waar = f", in een van de bestanden in {PurePosixPath(er[0]).parent}"
    return f"Kies een bestaande id, of maak eerst {wat} met deze id{waar}."


def _van_adres(lading: Lading, los: _Los) -> str:
    """The source that has this address, or how to add it."""
    kaal = re.sub(r"^https?://", "", los.verwijzing.doel).rstrip("/")
    bekend = [b.id for b in lading.catalogus.alle(Bron) if b.vindplaats.rstrip("/") == kaal]
    if bekend and Bron in los.soorten:
        return f'Schrijf "{bekend[0]}".'
    if Bron not in los.soorten:
        return "Kies een bestaande id."
    waar = next((p for p in _thuis(lading, los) if p in lading.bestanden), "bronnen.yml")
    return f'Maak eerst een bron, in {waar}, met "{kaal}" bij vindplaats. Zet dan hier haar id.'


def _bedragen(lading: Lading) -> Iterator[Bevinding]:
    """``deel_van`` names another amount of the same document."""
    for geld in lading.catalogus.alle(Geld):
        if not geld.deel_van:
            continue
        ids = [g.id for g in lading.catalogus.alle(Geld) if g.herkomst.document == geld.herkomst.document]
        dichtbij = bijna_gelijk(geld.deel_van, [i for i in ids if i != geld.id])
        wat = f'bij deel_van staat "{geld.deel_van}"'
        if geld.deel_van == geld.id:
            yield lading.bevinding(ZICHZELF, geld, ("deel_van",), f"{wat}, en dat is dit record zelf.", "Haal het weg.")
        elif geld.deel_van not in ids and geld.deel_van not in lading.verborgen_ids:
            yield lading.bevinding(
                ONBEKEND,
                geld,
                ("deel_van",),
                f"{wat}, maar die id bestaat niet in dit document.",
                f'Bedoelt u "{dichtbij}"?' if dichtbij else f"Kies: {', '.join(ids)}.",
            )
