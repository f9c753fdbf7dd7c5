"""The tables of who and where: contact roles, whom to consult in each gemeente, organisations and gemeenten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from macros.catalogue.gebieden import Gebieden, Nabijheid
from macros.catalogue.raadplegen import contactrollen_voor
from macros.exports.kolommen import Kolommen, grenzen
from macros.exports.tabel import Celsoort, Kolom, Tabel, maak_tabel, som, velduitleg
from macros.records.basis import Werkgebied
from macros.records.keuzes import Vraag
from macros.records.landelijk import Gemeente, Positie
from macros.records.partijen import Contactrol, Controle, Kanaal, Organisatie


def contactrollen(k: Kolommen) -> Tabel:
    kolommen = [
        Kolom(
            "Regio",
            "De regio van wie het gegeven is; leeg bij landelijke rollen.",
            lambda r: k.naam("regio", r.herkomst.regio),
        ),
        k.veld(Contactrol, "naam", "Contactrol"),
        Kolom(
            "Organisatie", velduitleg(Contactrol, "organisatie"), lambda r: k.catalogus.partij(r.organisatie).naam_kort
        ),
        *_kanalen(k),
        k.veld(Contactrol, "bereikbaar", "Bereikbaar"),
        Kolom("Werkt in", velduitleg(Contactrol, "werkgebied"), lambda r: werkgebied(k, r.werkgebied)),
        k.veld(Contactrol, "vragen", "Vragen"),
        k.namen(Contactrol, "themas", "Thema's", "thema"),
        k.namen(Contactrol, "doelgroepen", "Doelgroepen", "doelgroep"),
        k.veld(Contactrol, "meldcodestappen", "Stappen van de meldcode"),
        k.veld(Contactrol, "waarom", "Waarom"),
        k.veld(Contactrol, "voorbereiding", "Leg klaar"),
        k.veld(Contactrol, "bij_gesloten", "Bij gesloten"),
        Kolom("Daarna", velduitleg(Contactrol, "terugvalrol"), lambda r: k.naam("contactrol", r.terugvalrol)),
        *_controle(),
        *k.slot(),
    ]
    uitleg = "Wie u kunt raadplegen. Altijd een rol, nooit een persoon."
    return maak_tabel("contactrollen", "Contactrollen", uitleg, kolommen, k.catalogus.alle("contactrol"))


def _kanalen(k: Kolommen) -> list[Kolom]:
    def alle(rol: Contactrol, veld: str) -> str:
        return som(w for kanaal in rol.kanalen if (w := getattr(kanaal, veld)))

    return [
        Kolom("Telefoon", velduitleg(Kanaal, "telefoon"), lambda r: alle(r, "telefoon")),
        Kolom("Website", velduitleg(Kanaal, "website"), lambda r: alle(r, "website")),
        Kolom(
            "Via",
            velduitleg(Kanaal, "via"),
            lambda r: som(k.catalogus.partij(c.via).naam_kort for c in r.kanalen if c.via),
        ),
        Kolom("Bij het contact", velduitleg(Kanaal, "uitleg"), lambda r: alle(r, "uitleg")),
    ]


def _controle() -> list[Kolom]:
    return [
        Kolom("Nagekeken op", velduitleg(Controle, "op"), lambda r: r.controle.op, Celsoort.TIJDPUNT),
        Kolom("Nagekeken door", velduitleg(Controle, "door"), lambda r: r.controle.door),
        Kolom("Hoe nagekeken", velduitleg(Controle, "hoe"), lambda r: r.controle.hoe),
        Kolom("Volgende controle", velduitleg(Controle, "volgende"), lambda r: r.controle.volgende, Celsoort.TIJDPUNT),
    ]


def werkgebied(k: Kolommen, gebied: Werkgebied) -> str:
    """A working area in words, widest first."""
    delen = ["heel Nederland"] if gebied.landelijk else []
    delen += [f"regio {k.naam('regio', i)}" for i in gebied.regios]
    delen += [k.naam("deelregio", i) for i in gebied.deelregios]
    return som(delen + [k.naam("gemeente", i) for i in gebied.gemeenten])


class Raad(NamedTuple):
    """A contact role as an answer in one gemeente to one question."""

    gemeente: Gemeente
    regio: str | None
    vraag: Vraag
    volgorde: int
    nabijheid: Nabijheid
    rol: Contactrol


def contactrollen_per_gemeente(k: Kolommen, gebieden: Gebieden) -> Tabel:
    kolommen = [
        Kolom("Gemeente", "De gemeente waar de vraag speelt.", lambda a: a.gemeente.naam),
        Kolom("CBS-code", velduitleg(Gemeente, "cbs_code"), lambda a: a.gemeente.cbs_code),
        Kolom("Vraag", "Wat u wilt.", lambda a: a.vraag.label),
        Kolom("Volgorde", "1 raadpleegt u het eerst.", lambda a: a.volgorde, Celsoort.GETAL),
        Kolom("Contactrol", velduitleg(Contactrol, "naam"), lambda a: a.rol.naam),
        Kolom(
            "Organisatie",
            velduitleg(Contactrol, "organisatie"),
            lambda a: k.catalogus.partij(a.rol.organisatie).naam_kort,
        ),
        Kolom("Hoe dichtbij", "Lokaal, in uw deelregio, in uw regio of landelijk.", lambda a: a.nabijheid.label),
        *(Kolom(c.kop, c.uitleg, lambda a, c=c: c.waarde(a.rol)) for c in _kanalen(k)),
        Kolom("Bereikbaar", velduitleg(Contactrol, "bereikbaar"), lambda a: a.rol.bereikbaar),
        Kolom("Thema's", velduitleg(Contactrol, "themas"), lambda a: som(k.naam("thema", t) for t in a.rol.themas)),
        Kolom(
            "Doelgroepen",
            velduitleg(Contactrol, "doelgroepen"),
            lambda a: som(k.naam("doelgroep", d) for d in a.rol.doelgroepen),
        ),
        Kolom("Voorbehoud", velduitleg(Contactrol, "voorbehoud"), lambda a: a.rol.voorbehoud),
        Kolom(
            "Volgende controle", velduitleg(Controle, "volgende"), lambda a: a.rol.controle.volgende, Celsoort.TIJDPUNT
        ),
        Kolom("Sleutel", "De id van de contactrol.", lambda a: a.rol.id),
    ]
    return maak_tabel(
        "contactrollen-per-gemeente",
        "Contactrollen per gemeente",
        "Per gemeente en per vraag: wie u raadpleegt, op volgorde. Is er nu gevaar? Bel 112.",
        kolommen,
        _raad(gebieden),
        lambda a: (a.regio, None, a.gemeente.id),
    )


def _raad(gebieden: Gebieden) -> Iterator[Raad]:
    for gemeente in gebieden.huidige_gemeenten():
        regio = next((r.id for r in gebieden.regios(gemeente)), None)
        for vraag in Vraag:
            for nummer, antwoord in enumerate(contactrollen_voor(gebieden, gemeente, vraag), 1):
                yield Raad(gemeente, regio, vraag, nummer, antwoord.nabijheid, antwoord.rol)


def organisaties(k: Kolommen) -> Tabel:
    kolommen = [
        Kolom(
            "Regio",
            "De regio van wie het gegeven is; leeg bij landelijke organisaties.",
            lambda o: k.naam("regio", o.herkomst.regio),
        ),
        k.veld(Organisatie, "naam", "Organisatie"),
        k.veld(Organisatie, "afkorting", "Afkorting"),
        k.veld(Organisatie, "soort_organisatie", "Soort"),
        k.veld(Organisatie, "telefoon", "Telefoon"),
        k.veld(Organisatie, "telefoon_uitleg", "Bij het bellen"),
        k.veld(Organisatie, "website", "Website"),
        Kolom("Werkt in", velduitleg(Organisatie, "werkgebied"), lambda o: werkgebied(k, o.werkgebied)),
        Kolom(
            "Onderdeel van", velduitleg(Organisatie, "onderdeel_van"), lambda o: k.naam("organisatie", o.onderdeel_van)
        ),
        k.veld(Organisatie, "ketenstappen", "Stappen van de keten"),
        *grenzen(lambda o: o.bestaat, "het bestaan"),
        k.namen(Organisatie, "opgegaan_in", "Opgegaan in", "organisatie"),
        k.veld(Organisatie, "vroegere_namen", "Vroegere namen"),
        k.veld(Organisatie, "wat_doet_het", "Wat doet het"),
        *k.slot(),
    ]
    uitleg = "Organisaties die in de visies en plannen voorkomen."
    return maak_tabel("organisaties", "Organisaties", uitleg, kolommen, k.catalogus.alle("organisatie"))


def gemeenten(k: Kolommen, gebieden: Gebieden) -> Tabel:
    kolommen = [
        k.veld(Gemeente, "naam", "Gemeente"),
        k.veld(Gemeente, "cbs_code", "CBS-code"),
        Kolom(
            "Regio's",
            "De regio's waar de gemeente bij hoort.",
            lambda g: som(r.naam for r in gebieden.regios(g, ook_vroeger=True)),
        ),
        Kolom(
            "Deelregio's",
            "De deelregio's waar de gemeente bij hoort.",
            lambda g: som(d.naam for d in gebieden.deelregios(g, ook_vroeger=True)),
        ),
        k.veld(Gemeente, "inwoners", "Inwoners", Celsoort.GETAL),
        *grenzen(lambda g: g.bestaat, "het bestaan"),
        k.namen(Gemeente, "opgegaan_in", "Opgegaan in", "gemeente"),
        k.veld(Gemeente, "ook_bekend_als", "Ook gezocht als"),
        Kolom("Lengte", velduitleg(Positie, "lengte"), lambda g: g.positie and g.positie.lengte, Celsoort.KOMMAGETAL),
        Kolom(
            "Breedte", velduitleg(Positie, "breedte"), lambda g: g.positie and g.positie.breedte, Celsoort.KOMMAGETAL
        ),
        *k.slot(),
    ]
    return maak_tabel(
        "gemeenten",
        "Gemeenten",
        "Gemeenten, ook die zijn opgegaan in een andere.",
        kolommen,
        k.catalogus.alle("gemeente"),
        lambda g: (next((r.id for r in gebieden.regios(g, ook_vroeger=True)), None), None, None),
    )
