"""The tables of what visions and plans lay down: the documents, actions, decisions, money, tasks and points."""

from __future__ import annotations

from typing import NamedTuple

from macros.exports.kolommen import Kolommen, grenzen
from macros.exports.tabel import Celsoort, Kolom, Tabel, maak_tabel, som, velduitleg
from macros.records.basis import Partij
from macros.records.document import (
    Actie,
    Actieonderdeel,
    Besluit,
    Document,
    Geld,
    Niveau,
    Punt,
    Timing,
    Verantwoordelijkheid,
)


def acties(k: Kolommen) -> Tabel:
    lijnen = {(lijn.herkomst.document, lijn.nummer): lijn.titel for lijn in k.catalogus.alle("lijn")}
    kolommen = [
        *k.plek(),
        k.veld(Actie, "id", "Code"),
        k.veld(Actie, "titel", "Actie"),
        k.veld(Actie, "lijn", "Actielijn", Celsoort.GETAL),
        Kolom(
            "Naam actielijn",
            "De naam van de actielijn in het plan.",
            lambda a: lijnen.get((a.herkomst.document, a.lijn)),
        ),
        k.veld(Actie, "deelthema", "Onderwerp"),
        k.partijen(Actie, "trekkers", "Wie trekt"),
        k.partij_ids("trekkers", "Ids trekkers"),
        k.partijen(Actie, "betrokkenen", "Wie doet mee"),
        *_niveau(),
        Kolom("Soort planning", velduitleg(Timing, "soort"), lambda a: a.timing.soort.label),
        *grenzen(lambda a: a.timing, "de planning"),
        Kolom("Hoe vaak", velduitleg(Timing, "frequentie"), lambda a: a.timing.frequentie),
        Kolom("Hangt af van", velduitleg(Timing, "afhankelijk_van"), lambda a: a.timing.afhankelijk_van),
        Kolom("Planning in de bron", velduitleg(Timing, "in_de_bron"), lambda a: a.timing.in_de_bron),
        k.namen(Actie, "themas", "Thema's", "thema"),
        k.namen(Actie, "doelgroepen", "Doelgroepen", "doelgroep"),
        k.veld(Actie, "ketenstappen", "Stappen van de keten"),
        k.veld(Actie, "buiten_het_plan", "Buiten het plan", Celsoort.JANEE),
        k.veld(Actie, "uitleg", "Uitleg"),
        k.veld(Actie, "voortgang", "Voortgang"),
        *k.slot(),
    ]
    return maak_tabel("acties", "Acties", "Elke actie uit de uitvoeringsplannen.", kolommen, k.catalogus.alle("actie"))


def _niveau() -> list[Kolom]:
    return [
        Kolom("Waar", velduitleg(Niveau, "waarden"), lambda a: som(w.label for w in a.niveau.waarden)),
        Kolom("Zo mogelijk", velduitleg(Niveau, "zo_mogelijk"), lambda a: a.niveau.zo_mogelijk, Celsoort.JANEE),
        Kolom("Waar in de bron", velduitleg(Niveau, "in_de_bron"), lambda a: a.niveau.in_de_bron),
    ]


class _Onderdeel(NamedTuple):
    """A part of an action, with the action."""

    actie: Actie
    deel: Actieonderdeel

    @property
    def niveau(self) -> Niveau:
        return self.deel.niveau


def onderdelen(k: Kolommen) -> Tabel:
    kolommen = [
        Kolom("Code", "De code van de actie en die van het onderdeel.", lambda o: f"{o.actie.id} {o.deel.code}"),
        Kolom("Onderdeel", velduitleg(Actieonderdeel, "titel"), lambda o: o.deel.titel),
        Kolom("Actie", "De actie waar dit een deel van is.", lambda o: o.actie.titel),
        Kolom("Wie trekt", velduitleg(Actieonderdeel, "trekkers"), lambda o: som(map(k.partij, o.deel.trekkers))),
        *_niveau(),
        Kolom("Sleutel", "De vaste sleutel van de actie.", lambda o: o.actie.sleutel),
    ]
    alle = [_Onderdeel(actie, deel) for actie in k.catalogus.alle("actie") for deel in actie.onderdelen]
    return maak_tabel(
        "onderdelen",
        "Onderdelen van acties",
        "Delen van acties met een eigen trekker.",
        kolommen,
        alle,
        lambda o: (o.actie.herkomst.regio, o.actie.herkomst.document),
    )


def besluiten(k: Kolommen) -> Tabel:
    kolommen = [
        *k.plek(),
        k.veld(Besluit, "titel", "Besluit"),
        k.partijen(Besluit, "door", "Wie"),
        k.veld(Besluit, "wanneer", "Wanneer", Celsoort.TIJDPUNT),
        k.veld(Besluit, "status", "Volgens de bron"),
        k.veld(Besluit, "uitleg", "Uitleg"),
        *k.slot(),
    ]
    uitleg = "Besluiten en hun route, op volgorde per document."
    return maak_tabel("besluiten", "Besluiten", uitleg, kolommen, k.catalogus.alle("besluit"))


def geld(k: Kolommen) -> Tabel:
    kolommen = [
        *k.plek(),
        k.veld(Geld, "titel", "Waarvoor"),
        k.veld(Geld, "euro", "Bedrag", Celsoort.EURO),
        k.veld(Geld, "ongeveer", "Ongeveer", Celsoort.JANEE),
        k.veld(Geld, "ritme", "Ritme"),
        k.veld(Geld, "jaren", "Jaren"),
        k.partijen(Geld, "van", "Van wie"),
        k.veld(Geld, "status", "Volgens de bron"),
        k.veld(Geld, "deel_van", "Deel van"),
        k.veld(Geld, "uitleg", "Uitleg"),
        *k.slot(),
    ]
    uitleg = "Bedragen zoals een bron ze noemt. Tel ze niet zomaar op: een bedrag kan een deel van een ander zijn."
    return maak_tabel("geld", "Geld", uitleg, kolommen, k.catalogus.alle("geld"))


def documenten(k: Kolommen) -> Tabel:
    def titel(id_: str | None) -> str | None:
        return k.catalogus.document(id_).titel if id_ else None

    kolommen = [
        k.plek()[0],
        Kolom("Soort", "Regiovisie of uitvoeringsplan.", lambda d: d.soort.capitalize()),
        k.veld(Document, "titel", "Titel"),
        *grenzen(lambda d: d.periode, "de looptijd"),
        k.veld(Document, "status", "Vastgesteld"),
        k.partijen(Document, "vastgesteld_door", "Vast te stellen door"),
        k.partijen(Document, "opdrachtgevers", "In opdracht van"),
        k.namen(Document, "deelregios", "Deelregio's", "deelregio"),
        Kolom("Voorganger", velduitleg(Document, "voorganger"), lambda d: titel(d.voorganger)),
        Kolom("Opvolger", velduitleg(Document, "opvolger"), lambda d: titel(d.opvolger)),
        k.veld(Document, "opvolger_gezocht_op", "Opvolger gezocht op", Celsoort.TIJDPUNT),
        k.veld(Document, "samenvatting", "Samenvatting"),
        k.veld(Document, "doel", "Doel"),
        *k.slot(),
    ]
    alle = [*k.catalogus.alle("regiovisie"), *k.catalogus.alle("uitvoeringsplan")]
    return maak_tabel("documenten", "Visies en plannen", "Regiovisies en uitvoeringsplannen.", kolommen, alle)


class _Taak(NamedTuple):
    """A responsibility, as one of its parties has it."""

    taak: Verantwoordelijkheid
    partij: Partij

    def __getattr__(self, naam: str) -> object:
        return getattr(self.taak, naam)


def verantwoordelijkheden(k: Kolommen) -> Tabel:
    kolommen = [
        *k.plek(),
        Kolom(
            "Wie",
            "Wie deze taak heeft. Een taak van meer partijen staat er voor elke partij.",
            lambda t: k.partij(t.partij),
        ),
        Kolom("Id partij", "De id van deze partij.", lambda t: t.partij.partij),
        k.veld(Verantwoordelijkheid, "titel", "Taak"),
        k.veld(Verantwoordelijkheid, "uitleg", "Uitleg"),
        k.veld(Verantwoordelijkheid, "ketenstappen", "Stappen van de keten"),
        k.namen(Verantwoordelijkheid, "themas", "Thema's", "thema"),
        *_van(k.slot(), lambda t: t.taak),
    ]
    alle = [_Taak(taak, partij) for taak in k.catalogus.alle("verantwoordelijkheid") for partij in taak.partijen]
    return maak_tabel("verantwoordelijkheden", "Wie doet wat", "Taken uit visies en plannen.", kolommen, alle)


def _van(kolommen: list[Kolom], record) -> list[Kolom]:
    """Columns of a record, for items that hold one."""
    return [Kolom(c.kop, c.uitleg, lambda item, c=c: c.waarde(record(item)), c.soort) for c in kolommen]


def punten(k: Kolommen) -> Tabel:
    kolommen = [
        *k.plek(),
        Kolom(
            "Soort punt",
            "Wat voor punt het is: een uitgangspunt, een risico, een resultaat.",
            lambda p: p.puntsoort.label,
        ),
        k.veld(Punt, "titel", "Titel"),
        k.veld(Punt, "officieel", "Titel uit de bron", Celsoort.JANEE),
        k.veld(Punt, "uitleg", "Uitleg"),
        k.veld(Punt, "wanneer", "Wanneer", Celsoort.TIJDPUNT),
        k.partijen(Punt, "partijen", "Wie"),
        k.namen(Punt, "gemeenten", "Gemeenten", "gemeente"),
        k.namen(Punt, "themas", "Thema's", "thema"),
        k.namen(Punt, "doelgroepen", "Doelgroepen", "doelgroep"),
        k.namen(Punt, "actielijnen", "Actielijnen", "actielijn"),
        k.namen(Punt, "programmas", "Programma's", "programma"),
        *k.slot(),
    ]
    uitleg = "Punten uit visies en plannen: uitgangspunten, resultaten, risico's en meer."
    return maak_tabel("punten", "Punten uit visies en plannen", uitleg, kolommen, k.catalogus.alle("punt"))


PLANTABELLEN = (documenten, acties, onderdelen, verantwoordelijkheden, besluiten, geld, punten)
