"""What Python writes for search: every record once, numbered right, and small."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.catalogue import Catalogus
from macros.fields.record import Record
from macros.kinds import PER_NAAM
from macros.kinds.document import Document as Beleidsdocument
from macros.kinds.gemeente import Gemeente
from macros.kinds.punt import Punt
from macros.kinds.thema import Thema
from macros.kinds.woordgroep import Woordgroep
from macros.pages.register import register
from macros.search.bundels import Bundel, Bundelaar, _aaneen, gewone_namen
from macros.search.documenten import Document, Paginatekst, _document, documenten, provincies
from macros.search.schrijf import maak_bundels
from macros.search.woorden import Groep, groepen
from tests.project import rijke_catalogus

WORTEL = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    return rijke_catalogus()


@pytest.fixture(scope="module")
def bundels(catalogus: Catalogus) -> list[Bundel]:
    return maak_bundels(catalogus, [Paginatekst("hulp-nu/", "Hulp nu", "Waar u hulp vindt.", ("sporen wissen", "weg"))])


def test_elk_record_is_een_document(catalogus: Catalogus) -> None:
    """Every record but the thesaurus can be found, at its own address."""
    gemaakt = [d.adres for d in documenten(catalogus, [])]
    verwacht = [r.adres for r in catalogus.alle(Record) if not isinstance(r, Woordgroep)]
    assert sorted(gemaakt) == sorted(verwacht)


def test_een_actie_geldt_waar_haar_plan_geldt_en_tot_wanneer(catalogus: Catalogus) -> None:
    actie = next(d for d in documenten(catalogus, []) if d.sleutel == ("actie", "plan-kustland-oost-2021-2024/1a"))
    assert actie.gebied == (("deelregio", "kustland-oost"),)
    assert actie.tot == "2024-12-31"
    assert ("actielijn", "samen-werken") in actie.over


def test_een_provincie_is_een_plaats_op_de_pagina_van_de_gemeenten(catalogus: Catalogus) -> None:
    """With the regions that have a gemeente in it, so that a question for the province finds what is there."""
    gemeente = next(g for g in catalogus.alle(Gemeente) if g.provincie and catalogus.gebieden.regios(g))
    gevonden = {d.sleutel[1]: d for d in provincies(catalogus)}
    document = gevonden[gemeente.provincie.value]
    assert document.adres == f"gemeenten/#provincie-{gemeente.provincie.value}"
    assert ("regio", catalogus.gebieden.regios(gemeente)[0].id) in document.gebied


def test_een_document_weet_wat_erna_kwam(catalogus: Catalogus) -> None:
    opgevolgd = {d.sleutel[1]: d.opvolger for d in documenten(catalogus, []) if d.opvolger}
    verwacht = {d.id for d in catalogus.alle(Beleidsdocument) if catalogus.opvolgers(d)}
    assert verwacht
    assert verwacht <= opgevolgd.keys()
    oud = catalogus.geef(Beleidsdocument, sorted(verwacht)[0])
    assert opgevolgd[oud.id] == ("document", catalogus.opvolgers(oud)[-1].id)


def test_woorden_waarmee_mensen_vragen_komen_na_het_eerste_antwoord(
    catalogus: Catalogus, bundels: list[Bundel]
) -> None:
    """Of a record and of a written page; one in the order of its texts, so that a browser knows whose they are."""
    punt = next(p for p in catalogus.alle(Punt) if p.zoekwoorden)
    (regio,) = (b for b in bundels if b.naam == punt.herkomst.regio)
    assert punt.zoekwoorden in regio.later["zinnen"]
    assert all(len(b.later["zinnen"]) == len(b.later["teksten"]) for b in bundels)
    assert "sporen wissen|weg" in bundels[0].later["zinnen"]
    assert "sporen wissen" not in str(bundels[0].inhoud)


def test_een_vroegere_gemeente_ligt_in_haar_opvolger(catalogus: Catalogus) -> None:
    vroeger = next(d for d in documenten(catalogus, []) if d.sleutel == ("gemeente", "oud-klif"))
    assert ("gemeente", "s-gravenklif") in vroeger.gebied


def _rijen(bundel: Bundel) -> list[list[str]]:
    """The fields of each row, name first."""
    return [rij.split("~") for _, _, tekst in bundel.inhoud["rijen"] for rij in tekst.split("|")]


def test_nummers_wijzen_naar_het_goede_document() -> None:
    """Numbers count through the shared bundle and go on in each region's own."""
    thema = Document(("thema", "opvang"), "Thema", "themas/opvang/", "Opvang")
    regios = [Document(("regio", r), "Regio", f"regios/{r}/", r.title()) for r in ("noord", "zuid")]
    rollen = [
        Document(("contactrol", r), "Contactrol", f"contactrollen/{r}/", f"Rol {r}", regio=r, over=(thema.sleutel,))
        for r in ("noord", "zuid")
    ]
    groep = Groep(("safehouse",), ((thema.sleutel, 0),))
    landelijk, noord, zuid = Bundelaar([thema, *regios, *rollen], [groep]).bundels()
    namen = [rij[0] for rij in _rijen(landelijk)]
    for bundel in (noord, zuid):
        assert bundel.inhoud["begin"] == len(namen) == 3
        assert [namen[int(n)] for n in _rijen(bundel)[0][4].split(",")] == ["Opvang"]
    assert landelijk.inhoud["naar"] == [[0, namen.index("Opvang") * 8]]
    assert [r[0] for r in landelijk.inhoud["regios"]] == ["noord", "zuid"]


def test_paginas_voor_wie_een_site_maakt_antwoorden_hen(catalogus: Catalogus) -> None:
    adressen = ("bijdragen/velden/", "beheer/", "insluiten/", "hulp-nu/")
    eerste = list(documenten(catalogus, [Paginatekst(adres, "Kop") for adres in adressen]))[: len(adressen)]
    assert [bool(d.zoeken.bedoeling.get("redactie")) for d in eerste] == [True, True, True, False]


def test_een_adres_dat_de_naam_zegt_wordt_niet_verzonden(bundels: list[Bundel]) -> None:
    assert ["Tijdelijk huisverbod"] in [rij[:2] for rij in _rijen(bundels[0])]


def test_namen_van_dorpen_staan_aaneen_en_zijn_weer_uit_elkaar_te_halen() -> None:
    """A capital or an apostrophe after a small letter begins the next name; one inside a name is hidden from that."""
    assert _aaneen(["Oudega", "Sint Anna", "'t Zand", "IJhorst", "de Lutte", "2e Mond"]) == (
        "OudegaSint Anna't ZandIJhorst|de Lutte|2e Mond"
    )
    assert _aaneen(["McDorp", "d'Oord"]) == "Mc\u00adDorp|d\u00ad'Oord"
    assert _aaneen([]) == ""


def test_een_plaats_is_een_gewoon_woord_als_mensen_dat_klein_schrijven() -> None:
    """A village that editors only name is none; the name of a gemeente within a phrase is the gemeente's."""
    gemeente = Document(
        ("gemeente", "duinvoort"), "Gemeente", "g/", "Duinvoort", plaatsnamen=("Zetten", "Kerkdam", "Duinvoort")
    )
    gemeente = replace(gemeente, zoeken=Gemeente.soort.zoeken)
    actie = Document(("actie", "1"), "Actie", "a/", "Een actie", zinnen=("overdracht kerkdam",), tekst="In Kerkdam.")
    groep = Groep(("het huis uit zetten", "opvang duinvoort"), ())
    assert gewone_namen({"": [gemeente, actie]}, [groep]) == ["zetten"]


def test_een_dorp_heet_ook_zonder_de_gemeente_erachter(catalogus: Catalogus) -> None:
    gemeente = next(g for g in catalogus.alle(Gemeente))
    gemeente = gemeente.model_copy(update={"woonplaatsen": [f"Havenwijk {gemeente.naam_kort}", "Kerkdam"]})
    assert _document(gemeente, Gemeente.soort.zoeken, catalogus).plaatsnamen == ("Havenwijk", "Kerkdam")


def test_van_elke_soort_staat_eenmaal_wat_de_zoekmotor_ervan_weet(bundels: list[Bundel]) -> None:
    """With the first name of a kind; a kind with more names for readers, such as a point, has only the name after."""
    bekend: dict[str, list] = {}
    for naam, _, *feiten in bundels[0].inhoud["soorten"]:
        assert bool(feiten) is (naam not in bekend), naam
        bekend.setdefault(naam, feiten)
    namen = {naam for naam, klasse in PER_NAAM.items() if klasse.soort.zoeken}
    assert namen & bekend.keys() == bekend.keys() - {"pagina", "provincie"}
    zoeken = Thema.soort.zoeken
    assert bekend["thema"] == [zoeken.gewicht, zoeken.deelt, zoeken.veraf, zoeken.duidt, dict(zoeken.bedoeling), 0, 0]
    van_plan = {naam for naam, feiten in bekend.items() if feiten[6]}
    assert {"document", "actie", "doel", "indicator", "punt"} <= van_plan
    assert not van_plan & {"gemeente", "thema", "deelregio", "contactrol"}


def test_elke_woordgroep_leidt_ergens_heen(catalogus: Catalogus) -> None:
    alle = list(groepen(catalogus))
    assert len(alle) == len(catalogus.alle(Woordgroep))
    assert [g.woorden[0] for g in alle if not (g.naar or g.zoekt or g.signaal)] == []


def test_woordgroepen_staan_niet_op_paginas_van_records(catalogus: Catalogus) -> None:
    """A theme's page lists who refers to it; how people call it is no such thing."""
    thema = catalogus.geef(Thema, "opvang")
    assert Woordgroep not in {type(v.door) for v in catalogus.vermeldingen(thema)}


def test_het_register_heeft_alles_en_ook_gewone_woorden(catalogus: Catalogus) -> None:
    per_letter = register(catalogus)
    regels = {r.naam: r for letter in per_letter.values() for r in letter}
    assert regels["vechtscheiding"].record.id == "complexe-scheidingen"
    assert regels["vechtscheiding"].zie
    assert not regels["Opvang"].zie
    assert list(per_letter) == sorted(per_letter)


def test_het_register_heeft_namen_en_geen_zinnen(catalogus: Catalogus) -> None:
    """What people say in a sentence is for who asks; to look it up by its first letter helps nobody."""
    lang = next(w for g in catalogus.alle(Woordgroep) for w in g.woorden if w.count(" ") > 1 and not g.signaal)
    namen = {r.naam for letter in register(catalogus).values() for r in letter if r.zie}
    assert lang not in namen
    assert namen
