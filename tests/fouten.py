"""The kinds of fault that editors, tools and pastes make, each as a generator of broken versions of real files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from macros.catalogue import Lading
from macros.catalogue.catalogus import PARTIJSOORTEN
from macros.read.boom import Pad
from macros.records.indeling import DOCUMENTEN, LIJSTEN, deel_op
from macros.records.velden import Keuze


class Breuk(NamedTuple):
    """One fault: the file with the fault in it (None: gone), and where a finding may point."""

    soort: str
    bestand: str
    inhoud: bytes | None
    plekken: tuple[tuple[str, int], ...]
    wat: str


class Veld(NamedTuple):
    """A field as it stands in a file: its line, the lines of its value, and what the model says of it."""

    bestand: str
    pad: Pad
    regel: int
    eind: int
    waarde: object
    houder: int
    verplicht: bool
    annotatie: object

    @property
    def naam(self) -> str:
        return str(self.pad[-1])

    @property
    def op_een_regel(self) -> bool:
        return isinstance(self.waarde, str) and self.eind == self.regel


class Gegevens(NamedTuple):
    """The real files by name, their lines, and every declared field in them."""

    lading: Lading
    regels: dict[str, list[str]]
    velden: list[Veld]

    @classmethod
    def van(cls, lading: Lading) -> Gegevens:
        regels = {naam: b.tekst.splitlines(keepends=True) for naam, b in lading.bestanden.items()}
        return cls(lading, regels, [v for naam in lading.bestanden for v in _velden(lading, naam)])

    def breuk(self, soort: str, veld: Veld, regel: int, nieuw: list[str], *, weg: int = 1, ook: tuple[int, ...] = ()) -> Breuk:
        """The file of ``veld`` with ``weg`` lines from ``regel`` replaced by ``nieuw``; a finding may point there."""
        regels = self.regels[veld.bestand]
        inhoud = "".join([*regels[: regel - 1], *nieuw, *regels[regel - 1 + weg :]]).encode()
        plekken = tuple((veld.bestand, r) for r in (regel, *ook))
        return Breuk(soort, veld.bestand, inhoud, plekken, f"{regels[regel - 1].rstrip()!r} -> {''.join(nieuw).rstrip()!r}")

    def regel(self, veld: Veld) -> str:
        return self.regels[veld.bestand][veld.regel - 1]


def _velden(lading: Lading, naam: str) -> Iterator[Veld]:
    bestand = lading.bestanden[naam]
    alle = LIJSTEN | DOCUMENTEN
    einden = _einden(bestand.tekst)

    def loop(pad: Pad, waarde: object, plek) -> Iterator[Veld]:
        stappen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else ()
        for stap, kind in stappen:
            hier = (*pad, stap)
            onder = plek.kinderen[stap]
            if isinstance(stap, str) and len(hier) > 1:
                model = deel_op(alle[hier[0]], pad[1:])
                info = model.model_fields[stap]
                regel = plek.sleutels[stap][0]
                yield Veld(naam, hier, regel, einden(regel), kind, plek.regel, info.is_required(), info.annotation)
            yield from loop(hier, kind, onder)

    yield from loop((), bestand.boom.waarde, bestand.boom.plek)


def _einden(tekst: str) -> Callable[[int], int]:
    """The last line of the value of the field on a line: up to the next line that stands less deep."""
    regels = tekst.split("\n")

    def einde(regel: int) -> int:
        kop = regels[regel - 1]
        diepte = len(kop) - len(kop.lstrip(" -"))
        laatste = regel
        for nummer in range(regel + 1, len(regels) + 1):
            inhoud = regels[nummer - 1]
            inspringing = len(inhoud) - len(inhoud.lstrip())
            if inhoud.strip() and (inspringing < diepte or (inspringing == diepte and not inhoud.lstrip().startswith("- "))):
                break
            laatste = nummer if inhoud.strip() else laatste
        return laatste

    return einde


Soort = Callable[[Gegevens, Random, int], list[Breuk]]
_SOORTEN: list[Soort] = []


def breuken() -> list[Soort]:
    """Every kind of fault."""
    return list(_SOORTEN)


def _soort(kies: Callable[[Gegevens, Veld], bool]) -> Callable[[Callable[[Gegevens, Veld, Random], Breuk | None]], Soort]:
    """Turns "how to break one field" into a kind of fault, tried on fields for which ``kies`` holds."""

    def maak(breek: Callable[[Gegevens, Veld, Random], Breuk | None]) -> Soort:
        def soort(gegevens: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
            velden = [v for v in gegevens.velden if kies(gegevens, v)]
            rng.shuffle(velden)
            gebroken = (breek(gegevens, veld, rng) for veld in velden)
            gelukt = [b for b, _ in zip((b for b in gebroken if b is not None), range(aantal), strict=False)]
            assert gelukt, f"geen enkel veld voor {breek.__name__}"
            return gelukt

        soort.__name__ = breek.__name__
        _SOORTEN.append(soort)
        return soort

    return maak


def _alles(g: Gegevens, v: Veld) -> bool:
    return True


def _tekst(g: Gegevens, v: Veld) -> bool:
    """A sentence on one line, without quotes, that no other record refers to."""
    return v.op_een_regel and v.naam in {"uitleg", "titel", "wat_doet_het", "waarom", "toelichting"} and g.regel(v).rstrip()[-1] not in "\"'"


def _los(g: Gegevens, v: Veld) -> bool:
    return v.op_een_regel and not v.waarde.startswith(("[", "{")) and g.regel(v).count(":") == 1


def _vervang(g: Gegevens, v: Veld, soort: str, waarde: str) -> Breuk:
    kop = g.regel(v).split(":", 1)[0]
    return g.breuk(soort, v, v.regel, [f"{kop}: {waarde}\n"])


def _erbij(g: Gegevens, v: Veld, soort: str, tekst: str) -> Breuk:
    return g.breuk(soort, v, v.regel, [f"{g.regel(v).rstrip()} {tekst}\n"])


def _begint_item(g: Gegevens, v: Veld) -> bool:
    return g.regel(v).lstrip().startswith("- ")


# --- keys ---


@_soort(lambda g, v: v.verplicht and not _begint_item(g, v))
def sleutel_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel weg", v, v.regel, [], weg=v.eind - v.regel + 1, ook=(v.houder,))


@_soort(lambda g, v: _los(g, v) and not _begint_item(g, v))
def sleutel_dubbel(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel dubbel", v, v.regel, [g.regel(v), g.regel(v)])


@_soort(_alles)
def sleutel_onbekend(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sleutel onbekend", v, v.regel, [g.regel(v).replace(v.naam, "qqqqqq", 1)])


@_soort(lambda g, v: len(v.naam) > 3)
def sleutel_verschreven(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    plek = rng.randrange(1, len(v.naam) - 1)
    naam = v.naam[:plek] + v.naam[plek + 1 :]
    return g.breuk("sleutel verschreven", v, v.regel, [g.regel(v).replace(v.naam, naam, 1)])


# --- YAML ---


@_soort(_alles)
def inspringen_meer(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    regel = rng.randint(v.regel, v.eind)
    return g.breuk("inspringen: een meer", v, regel, [" " + g.regels[v.bestand][regel - 1]])


@_soort(lambda g, v: g.regel(v).startswith("  "))
def inspringen_minder(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    regel = rng.randint(v.regel, v.eind)
    oud = g.regels[v.bestand][regel - 1]
    return g.breuk("inspringen: een minder", v, regel, [oud[1:]]) if oud.startswith("  ") else None


@_soort(_alles)
def dubbele_punt_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("dubbele punt weg", v, v.regel, [g.regel(v).replace(":", "", 1)])


@_soort(_los)
def spatie_na_dubbele_punt_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("spatie na dubbele punt weg", v, v.regel, [g.regel(v).replace(": ", ":", 1)])


@_soort(_begint_item)
def spatie_na_streepje_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("spatie na streepje weg", v, v.regel, [g.regel(v).replace("- ", "-", 1)])


@_soort(_begint_item)
def streepje_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("streepje weg", v, v.regel, [g.regel(v).replace("- ", "  ", 1)])


@_soort(_los)
def aanhalingsteken_niet_gesloten(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "aanhalingsteken niet gesloten", rng.choice("\"'") + v.waarde)


@_soort(lambda g, v: v.op_een_regel and g.regel(v).rstrip().endswith(('"', "'")))
def sluitend_aanhalingsteken_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("sluitend aanhalingsteken weg", v, v.regel, [g.regel(v).rstrip()[:-1] + "\n"])


@_soort(_tekst)
def dubbele_punt_in_tekst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _erbij(g, v, "dubbele punt in tekst", "let op: dit") if ": " not in v.waarde else None


@_soort(_tekst)
def verkeerd_begin(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "verkeerd begin van tekst", rng.choice(["@", "`", "*", "&", "%", "[", "{", ">", "|", "- ", "!"]) + v.waarde)


@_soort(lambda g, v: _los(g, v) and v.regel < len(g.regels[v.bestand]) - 1)
def regeleinde_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    volgende = g.regels[v.bestand][v.regel]
    return g.breuk("regeleinde weg", v, v.regel, [g.regel(v).rstrip() + volgende], weg=2) if ":" in volgende else None


@_soort(_alles)
def tab(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("tab", v, v.regel, [g.regel(v).replace("  ", "\t", 1) if rng.random() < 0.5 else g.regel(v).replace(":", ":\t", 1)])


@_soort(_tekst)
def alias(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    naam = "a" * rng.randint(1, 5)
    bom = f"&{naam} [*{naam}, *{naam}]" if rng.random() < 0.5 else f"*{naam}"
    return _vervang(g, v, "alias of anker", bom)


@_soort(_tekst)
def te_diep(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "te diep genest", rng.choice(["[", "{", "- ", "? "]) * 100_000)


@_soort(lambda g, v: not _begint_item(g, v))
def tweede_document(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("tweede document", v, v.regel, ["---\n", g.regel(v)])


# --- bytes ---


@_soort(_alles)
def bom(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    breuk = g.breuk("bom", v, 1, [g.regels[v.bestand][0]])
    return breuk._replace(inhoud=b"\xef\xbb\xbf" + breuk.inhoud)


@_soort(_tekst)
def latin_1(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    breuk = _erbij(g, v, "latin-1", "Co~rdinatie")
    return breuk._replace(inhoud=breuk.inhoud.replace(b"Co~rdinatie", b"Co\xf6rdinatie"))


@_soort(_tekst)
def onzichtbaar(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    teken = rng.choice(["\u200b", "\u202e", "\u00a0", "\u2028", "\x07", "\x00", "\u00ad", "\x85", "\ufffd"])
    return _erbij(g, v, "onzichtbaar teken", f"einde{teken}.")


@_soort(_alles)
def leeg_bestand(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return Breuk("bestand leeggemaakt", v.bestand, rng.choice([b"", b"\n\n", b"# niets\n"]), ((v.bestand, 1),), "leeg")


def _bestanden_met_gebruikers(g: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
    namen = sorted(g.lading.bestanden)
    gekozen = []
    for naam in namen:
        plekken = [
            (r.herkomst.bestand, g.lading.bestanden[r.herkomst.bestand].boom.zoek((*r.herkomst.pad, *w.pad))[0])
            for r, w, doel in g.lading.catalogus.uitgaand
            if doel is not None and doel.herkomst.bestand == naam and r.herkomst.bestand != naam
        ]
        if naam.endswith("/regio.yml"):
            plekken.append((naam, 1))
        if plekken:
            gekozen.append(Breuk("bestand weg", naam, None, tuple(plekken), "weg"))
    return rng.sample(gekozen, min(aantal, len(gekozen)))


_bestanden_met_gebruikers.__name__ = "bestand_weg"
_SOORTEN.append(_bestanden_met_gebruikers)


# --- values ---


@_soort(lambda g, v: v.op_een_regel and re.fullmatch(r"\d{4}-\d\d-\d\d", v.waarde) and v.naam != "in_de_bron" and not _tekst(g, v))
def slechte_datum(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "slechte datum", rng.choice(["2026-02-30", "2026-1-5", "5-1-2026", "2026/01/05", "20260105", "0000-01-01"]))


@_soort(lambda g, v: v.naam in {"van", "tot"} and v.op_een_regel)
def slecht_tijdpunt(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "slecht tijdpunt", rng.choice(["21", "2021-13", "voorjaar 2021", "9999", "0000", "2021-2022"]))


def _keuze(v: Veld) -> bool:
    return isinstance(v.annotatie, type) and issubclass(v.annotatie, Keuze)


@_soort(lambda g, v: _keuze(v) and v.op_een_regel)
def slechte_keuze(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "slechte keuze", rng.choice([v.waarde[:-1], v.waarde.upper(), "iets-anders", "yes"]))


@_soort(lambda g, v: v.op_een_regel and not _begint_item(g, v))
def lege_waarde(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "lege waarde", rng.choice(["", "~", '""', "null", "[]", "{}"]))


@_soort(lambda g, v: isinstance(v.waarde, list) and not _begint_item(g, v))
def tekst_in_plaats_van_lijst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    kop = g.regel(v).split(":", 1)[0]
    return g.breuk("tekst in plaats van lijst", v, v.regel, [f"{kop}: iets\n"], weg=v.eind - v.regel + 1)


@_soort(lambda g, v: v.op_een_regel and not _begint_item(g, v))
def lijst_in_plaats_van_tekst(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "lijst in plaats van tekst", f"[{v.waarde}, nog een]") if re.fullmatch(r"[\w .-]+", v.waarde) else None


@_soort(lambda g, v: v.naam == "bronnen" and not _begint_item(g, v))
def bronnen_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("bronnen weg", v, v.regel, [], weg=v.eind - v.regel + 1, ook=(v.houder,))


@_soort(lambda g, v: v.naam == "plaats" and not _begint_item(g, v))
def plaats_weg(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return g.breuk("plaats weg", v, v.regel, [], weg=v.eind - v.regel + 1)


@_soort(lambda g, v: v.naam in {"inwoners", "nummer", "euro", "lijn"} and v.op_een_regel)
def slecht_getal(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "slecht getal", rng.choice(["1.000", "1,5", "drie", "-1", "€ 10", "1e3", "٣"]))


@_soort(lambda g, v: v.naam in {"cbs_code", "telefoon", "website"} and v.op_een_regel)
def slechte_vorm(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "slechte vorm", rng.choice(["0363", "3.10", "10:30", "no", "https://voorbeeld.nl", "0800 2000"]))


# --- references and ids ---


def _verwijst(g: Gegevens, v: Veld) -> bool:
    return v.op_een_regel and v.naam in {"partij", "bron", "organisatie", "regiovisie", "terugvalrol", "actielijn", "programma", "via"}


@_soort(_verwijst)
def verwijzing_los(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "verwijzing naar niets", rng.choice([v.waarde[:-1] + "q", v.waarde + "-oud", "bestaat-niet"]))


@_soort(_verwijst)
def verwijzing_verkeerde_soort(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    soorten = [s for s in ("thema", "doelgroep", "begrip") if s != v.naam]
    return _vervang(g, v, "verwijzing naar verkeerde soort", rng.choice(g.lading.catalogus.alle(rng.choice(soorten))).id)


def verwijzing_zelf(g: Gegevens, rng: Random, aantal: int) -> list[Breuk]:
    """A field that refers to a record of its own kind, made to name its own record."""
    kandidaten = [
        (r, w) for r, w, doel in g.lading.catalogus.uitgaand if doel is not None and doel.soort == r.soort and doel is not r
    ]
    gekozen = []
    for record, verwijzing in rng.sample(kandidaten, len(kandidaten)):
        naam = record.herkomst.bestand
        regel, kolom = g.lading.bestanden[naam].boom.zoek((*record.herkomst.pad, *verwijzing.pad))
        oud = g.regels[naam][regel - 1]
        if oud[kolom - 1 :].startswith(verwijzing.doel):
            nieuw = oud[: kolom - 1] + record.id + "\n"
            regels = [*g.regels[naam][: regel - 1], nieuw, *g.regels[naam][regel:]]
            gekozen.append(Breuk("verwijzing naar zichzelf", naam, "".join(regels).encode(), ((naam, regel),), nieuw.strip()))
    return gekozen[:aantal]


_SOORTEN.append(verwijzing_zelf)


@_soort(lambda g, v: v.naam == "id" and len(v.pad) == 3 and v.pad[0] in LIJSTEN)
def id_dubbel(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    soort = LIJSTEN[v.pad[0]].soort
    familie = PARTIJSOORTEN if soort in PARTIJSOORTEN else (soort,)
    ander = rng.choice([r.id for s in familie for r in g.lading.catalogus.alle(s)])
    return _vervang(g, v, "dubbele id", ander) if ander != v.waarde else None


@_soort(lambda g, v: v.naam == "id" and len(v.pad) == 3)
def id_geen_slug(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "id is geen slug", rng.choice([v.waarde.title(), v.waarde + "_x", v.waarde + "-", f"{v.waarde} x", f"é{v.waarde}"]))


def _actie(g: Gegevens, v: Veld) -> bool:
    return v.pad[:2] == ("uitvoeringsplan", "acties") and len(v.pad) == 4


@_soort(lambda g, v: _actie(g, v) and v.naam == "id")
def code_botst(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    gelijk = [a.id for a in g.lading.catalogus.alle("actie") if a.id[0] == v.waarde[0] and a.id != v.waarde and a.herkomst.bestand == v.bestand]
    if not gelijk:
        return None
    ander = rng.choice(gelijk)
    breuk = _vervang(g, v, "code botst", ander)
    # Which of two equal codes is the mistake nobody can tell: either line will do.
    daar = next(w.regel for w in g.velden if _actie(g, w) and w.naam == "id" and w.waarde == ander and w.bestand == v.bestand)
    return breuk._replace(plekken=(*breuk.plekken, (v.bestand, daar)))


@_soort(lambda g, v: _actie(g, v) and v.naam == "lijn")
def code_past_niet_bij_lijn(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "code past niet bij lijn", rng.choice([n for n in "12349" if n != v.waarde]))


@_soort(lambda g, v: v.naam == "tot" and v.op_een_regel and "van" in g.regels[v.bestand][v.regel - 2])
def periode_omgekeerd(g: Gegevens, v: Veld, rng: Random) -> Breuk:
    return _vervang(g, v, "periode omgekeerd", rng.choice(["1901", "1999-12", "1950-01-01"]))


@_soort(lambda g, v: v.naam == "zekerheid" and v.waarde == "hoog" or (v.naam == "plaats" and not _begint_item(g, v) and v.op_een_regel))
def middel_zonder_voorbehoud(g: Gegevens, v: Veld, rng: Random) -> Breuk | None:
    record = next((r for r in g.lading.catalogus.alle() if r.herkomst.bestand == v.bestand and r.herkomst.pad == v.pad[:-3]), None)
    volgende = g.regels[v.bestand][v.regel] if v.regel < len(g.regels[v.bestand]) else ""
    if record is None or record.voorbehoud or "zekerheid" in volgende:
        return None
    marge = " " * (len(g.regel(v)) - len(g.regel(v).lstrip()))
    return g.breuk("middel zonder voorbehoud", v, v.regel, [g.regel(v), f"{marge}zekerheid: middel\n"])


# --- texts ---


def _tekstsoort(naam: str, soort: str, varianten: list[str]) -> None:
    def breek(g: Gegevens, v: Veld, rng: Random) -> Breuk:
        return _erbij(g, v, soort, rng.choice(varianten))

    breek.__name__ = naam
    _soort(_tekst)(breek)


_tekstsoort("email", "e-mailadres", ["jan@voorbeeld.nl", "mail naar j.de.boer@gemeente.nl.", "jan [at] voorbeeld.nl", "(jan@x.example.org)"])
_tekstsoort("mobiel", "mobiel nummer", ["06-12345678", "06 12 34 56 78", "+31612345678", "+31 (0)6 - 1234 5678", "0031 6 12345678", "(06) 12345678", "06.12.34.56.78"])
_tekstsoort("persoon", "naam van een mens", ["Vraag mevrouw Jansen.", "Bel dhr. P. de Boer.", "Vraag Q. van Zanten.", "door drs. X.Y. Zwart", "met de heer Van Dijk"])
_tekstsoort("adres", "huisadres", ["op Kerkstraat 12", "aan de Oude Gracht 1, 3511 AB Utrecht", "Lange Laan 24a", "3511AB"])
_tekstsoort("html", "html", ["<b>vet</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a&nbsp;b", "</div>", "<!-- weg -->"])
_tekstsoort("javascript", "javascript-link", ["javascript:alert(1)", "data:text/html;base64,AA", "JAVASCRIPT :alert(1)", "vbscript:x"])
_tekstsoort("jinja", "accolades", ["{{ config }}", "{% raw %}", "{# weg #}", "}}"])
_tekstsoort("markdown", "markdown", ["[hier](pagina)", "![plaatje](x.png)", "**vet**", "`code`"])
_tekstsoort("spatie", "dubbele spatie", ["twee  spaties", "drie   spaties", "voor , een komma"])
_tekstsoort("todo", "todo", ["TODO", "FIXME: later"[:5], "xxx", "???", "lorem ipsum"])
_tekstsoort("haakje", "los haakje", ["(open", "dicht]", 'los " teken', "„open"])
_tekstsoort("hekje_in_tekst", "hekje", ["#1", "#metoo"])
_tekstsoort("webadres", "webadres", ["https://voorbeeld.nl", "http://voorbeeld.nl/pad"])
_tekstsoort("mojibake", "kapotte letters", ["coÃ¶rdinatie", "â€œcitaatâ€", "financiÃ«le"])
