"""What the overviews on written pages need: lists in reading order, worked out from the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from macros.catalogue import Catalogus
from macros.catalogue.gebieden import Gebieden
from macros.pages import opschrift
from macros.pages.register import register
from macros.pictures.tegels import kaart_van
from macros.records.basis import Record
from macros.records.keuzes import Meldcodestap, Organisatiesoort, Vraag

Gegevens = dict[str, Any]


def _op_naam(records: list[Record]) -> list[Record]:
    return sorted(records, key=lambda r: r.naam_kort.casefold())


def gemeenten(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    huidige = gebieden.huidige_gemeenten()
    per_regio: dict[str, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for gemeente in huidige:
        for deelregio in gebieden.deelregios(gemeente):
            per_regio[gebieden.regio_van(deelregio).id][deelregio.id].append(gemeente)
    regios = _op_naam([catalogus.geef("regio", r) for r in per_regio])
    return {
        "huidige": huidige,
        "vroegere": _op_naam([g for g in catalogus.alle("gemeente") if gebieden.opgeheven(g)]),
        "kaart": kaart_van(huidige, lambda g: gebieden.regios(g)[0], regios),
        "per_regio": [
            (r, [(d, per_regio[r.id][d.id]) for d in r.deelregios if d.id in per_regio[r.id]]) for r in regios
        ],
    }


def regios(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    return {
        "huidige": [r for r in catalogus.alle("regio") if not gebieden.voorbij(r.bestaat)],
        "vroegere": [r for r in catalogus.alle("regio") if gebieden.voorbij(r.bestaat)],
        "documenten": {
            r.id: [d for s in ("regiovisie", "uitvoeringsplan") for d in catalogus.alle(s) if d.herkomst.regio == r.id]
            for r in catalogus.alle("regio")
        },
    }


def organisaties(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    per_soort: dict[Organisatiesoort, list[Record]] = defaultdict(list)
    for organisatie in _op_naam(catalogus.alle("organisatie")):
        per_soort[organisatie.soort_organisatie].append(organisatie)
    return {"per_soort": [(s.label, per_soort[s]) for s in Organisatiesoort if s in per_soort]}


def contactrollen(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    per_plek: dict[str, list[Record]] = defaultdict(list)
    for rol in _op_naam(catalogus.alle("contactrol")):
        regio = catalogus.vind("regio", rol.herkomst.regio or "")
        per_plek[f"Regio {regio.naam}" if regio else "Heel Nederland"].append(rol)
    return {"per_plek": sorted(per_plek.items(), key=lambda p: (p[0] != "Heel Nederland", p[0]))}


def _lijst(soort: str) -> Callable[[Catalogus, Gebieden], Gegevens]:
    return lambda catalogus, _: {"records": _op_naam(catalogus.alle(soort)), "soort": soort}


def actielijnen(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    return {"records": catalogus.alle("actielijn"), "soort": "actielijn"}


def verantwoordelijkheden(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    """Kinds of party and other parties, each with the regions that give them a task."""
    taken: dict[str, list[Record]] = defaultdict(list)
    for taak in catalogus.alle("verantwoordelijkheid"):
        for partij in taak.partijen:
            taken[partij.partij].append(taak)
    partijen = {p: catalogus.partij(p) for p in taken}
    soorten = _op_naam([p for p in partijen.values() if p.soort == "partijsoort"])
    overige = _op_naam([p for p in partijen.values() if p.soort != "partijsoort"])
    zonder = _op_naam([p for p in catalogus.alle("partijsoort") if p.id not in taken])
    return {"taken": taken, "soorten": soorten, "overige": overige, "zonder": zonder}


def raadplegen(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    vroegere = [g for g in catalogus.alle("gemeente") if gebieden.opgeheven(g) and g.opgegaan_in]
    return {
        "huidige": gebieden.huidige_gemeenten(),
        "vroegere": _op_naam(vroegere),
        "vragen": list(Vraag),
        "themas": _op_naam(catalogus.alle("thema")),
        "doelgroepen": _op_naam(catalogus.alle("doelgroep")),
        "stappen": list(Meldcodestap),
    }


def achterstand(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    """Contact roles whose check is overdue, and documents past their term, for editors."""
    vandaag = catalogus.vandaag.isoformat()
    rollen = sorted(catalogus.alle("contactrol"), key=lambda r: (r.controle.volgende, r.naam))
    documenten = [*catalogus.alle("regiovisie"), *catalogus.alle("uitvoeringsplan")]
    return {
        "te_laat": [r for r in rollen if r.controle.volgende < vandaag],
        "binnenkort": [r for r in rollen if r.controle.volgende >= vandaag],
        "voorbij": [d for d in documenten if gebieden.voorbij(d.periode) and not d.opvolger],
    }


def hiaten(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    from macros.catalogue.hiaten import hiaten as zoek

    return {"hiaten": zoek(gebieden), "soortnaam": opschrift.soortnaam}


def regels(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    from macros.editors.handboek import regelgroepen

    return {"groepen": regelgroepen()}


def velden(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    from macros.editors.handboek import naam_van, veldengroepen

    return {"groepen": veldengroepen(), "naam_van": naam_van}


def opendata(catalogus: Catalogus, gebieden: Gebieden) -> Gegevens:
    from macros.exports.jsonld import opendata as gegevens

    return gegevens(catalogus, gebieden)


OVERZICHTEN: dict[str, Callable[[Catalogus, Gebieden], Gegevens]] = {
    "gemeenten": gemeenten,
    "regios": regios,
    "organisaties": organisaties,
    "contactrollen": contactrollen,
    "themas": _lijst("thema"),
    "doelgroepen": _lijst("doelgroep"),
    "actielijnen": actielijnen,
    "programmas": _lijst("programma"),
    "verantwoordelijkheden": verantwoordelijkheden,
    "begrippen": _lijst("begrip"),
    "bronnen": _lijst("bron"),
    "zoeken": register,
    "raadplegen": raadplegen,
    "gemeentekiezer": raadplegen,
    "achterstand": achterstand,
    "hiaten": hiaten,
    "opendata": opendata,
    "regels": regels,
    "velden": velden,
}
"""The overviews by the name that an author uses; the template is ``overzicht/<name>.html``."""
