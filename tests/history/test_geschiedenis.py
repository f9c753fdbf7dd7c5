"""What changed in the data, from a real repository: field by field, by place, and how far back that goes."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import feedparser
import pytest

from macros.catalogue import Lading, laad
from macros.exports.nieuws import feeds
from macros.history.geschiedenis import Geschiedenis, lees_geschiedenis
from macros.history.waarom import waarom
from macros.kinds.contactrol import Contactrol
from macros.kinds.gemeente import Gemeente
from macros.kinds.thema import Thema
from macros.read.geheugen import Geheugen
from tests.project import rijk, rijke_lading

VANDAAG = date(2026, 11, 22)


def git(map_: Path, *opdracht: str) -> None:
    namen = ["-c", "user.name=Redactie", "-c", "user.email=redactie@voorbeeld.nl", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *namen, *opdracht], cwd=map_, check=True, capture_output=True)


def vervang(bestand: Path, oud: str, nieuw: str) -> None:
    tekst = bestand.read_text("utf-8")
    assert oud in tekst, oud
    bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")


def leg_vast(opslag: Path, bericht: str) -> None:
    git(opslag, "add", "-A")
    git(opslag, "commit", "-m", bericht)


@pytest.fixture
def opslag(tmp_path) -> Path:
    """A repository with the rich data as its first commit."""
    map_ = tmp_path / "opslag"
    rijk(map_ / "data")
    git(map_, "init", "-q", "-b", "main")
    leg_vast(map_, "De eerste gegevens")
    return map_


def lees(opslag: Path, geheugen: Geheugen | None = None) -> tuple[Geschiedenis, Lading]:
    lading = laad(opslag / "data", VANDAAG, rijke_lading())
    return lees_geschiedenis(lading, opslag, geheugen), lading


def rol(lading: Lading, id_: str) -> Contactrol:
    return lading.catalogus.geef(Contactrol, id_)


def met_nieuwe_controle(opslag: Path, bericht: str = "Opnieuw gebeld") -> None:
    """The role advies-duinstreek was looked at again."""
    pad = opslag / "data/regios/duinstreek/contactrollen.yml"
    begin, eigen = pad.read_text("utf-8").split("- id: advies-duinstreek\n", 1)
    dag = next(regel.split()[1] for regel in eigen.splitlines() if regel.strip().startswith("op:"))
    pad.write_text(f"{begin}- id: advies-duinstreek\n{eigen.replace(dag, '2026-11-20', 1)}", encoding="utf-8")
    leg_vast(opslag, bericht)


def test_elk_record_weet_wanneer_het_veranderde_wat_en_waarom(opslag):
    vervang(opslag / "data/landelijk/themas.yml", "naam: ", "naam: Nieuwe naam van ")
    leg_vast(opslag, "De naam was niet duidelijk")
    geschiedenis, lading = lees(opslag)
    thema = next(t for t in lading.catalogus.alle(Thema) if t.naam.startswith("Nieuwe naam"))
    wijziging, deel = geschiedenis.laatste(thema)
    assert (wijziging.waarom, deel.wat, deel.velden) == ("De naam was niet duidelijk", "anders", ("naam gewijzigd",))
    assert geschiedenis.dag(thema) == wijziging.dag
    ander = next(t for t in lading.catalogus.alle(Thema) if t is not thema)
    assert geschiedenis.laatste(ander) is None
    assert geschiedenis.dag(ander) == geschiedenis.begin[:10]


def test_tekst_die_weg_is_wordt_nergens_herhaald(opslag):
    """Something may have been taken out because it should never have been there."""
    pad = opslag / "data/landelijk/themas.yml"
    vervang(pad, "uitleg: ", "uitleg: Geheim woord. ")
    leg_vast(opslag, "Een vergissing")
    vervang(pad, "Geheim woord. ", "")
    leg_vast(opslag, "Hersteld")
    geschiedenis, lading = lees(opslag)
    assert [r.velden for w in geschiedenis.wijzigingen for r in w.records] == [("uitleg gewijzigd",)] * 2
    assert not any(b"Geheim" in inhoud for _, inhoud in feeds(lading.catalogus, geschiedenis, str))


def test_een_keuze_en_een_verwijzing_worden_met_hun_naam_genoemd(opslag):
    pad = opslag / "data/regios/duinstreek/contactrollen.yml"
    vervang(pad, "      - casus-bespreken\n", "      - casus-bespreken\n      - scholing\n")
    leg_vast(opslag, "Ook voor scholing")
    geschiedenis, _ = lees(opslag)
    assert geschiedenis.wijzigingen[0].records[0].velden == ("vragen, erbij: Ik zoek training of scholing",)


def test_alleen_andere_opmaak_is_geen_wijziging(opslag):
    pad = opslag / "data/landelijk/themas.yml"
    pad.write_text(f"# Een opmerking\n{pad.read_text('utf-8')}", encoding="utf-8")
    leg_vast(opslag, "Opmerking erbij")
    geschiedenis, _ = lees(opslag)
    assert geschiedenis.wijzigingen == ()
    assert not geschiedenis.reden


def test_de_geschiedenis_begint_waar_de_gegevens_nu_nog_te_lezen_zijn(opslag):
    pad = opslag / "data/landelijk/themas.yml"
    vervang(pad, "  - id:", "  - oud_veld: ja\n    id:")
    leg_vast(opslag, "Een vorm die nu niet meer bestaat")
    vervang(pad, "oud_veld: ja\n    ", "")
    leg_vast(opslag, "De nieuwe vorm")
    vervang(pad, "naam: ", "naam: Nieuwe naam van ")
    leg_vast(opslag, "Daarna")
    geschiedenis, _ = lees(opslag)
    assert [w.waarom for w in geschiedenis.wijzigingen] == ["Daarna"]


def test_een_wijziging_hoort_bij_haar_regio_en_gemeenten(opslag):
    met_nieuwe_controle(opslag)
    geschiedenis, lading = lees(opslag)
    catalogus = lading.catalogus
    hier = catalogus.gebieden.gemeenten_van(rol(lading, "advies-duinstreek"))
    assert 0 < len(hier) < len(catalogus.gebieden.huidige_gemeenten())
    for gemeente in catalogus.gebieden.huidige_gemeenten():
        assert len(list(geschiedenis.hier(gemeente, catalogus))) == (gemeente.id in hier)


def test_wat_bewaard_is_zegt_hetzelfde(opslag, tmp_path):
    met_nieuwe_controle(opslag)
    geheugen = Geheugen(tmp_path / "geheugen")
    eerst, _ = lees(opslag, geheugen)
    daarna, _ = lees(opslag, geheugen)
    assert (eerst.wijzigingen, eerst.begin) == (daarna.wijzigingen, daarna.begin)
    assert eerst.wijzigingen


def test_wat_bewaard_is_noemt_niemand_bij_een_vroegere_naam(opslag, tmp_path):
    """Also while the new name has not been committed, as when somebody looks what a change will look like."""
    vervang(opslag / "data/regios/duinstreek/contactrollen.yml", "      - nazorg\n", "      - nazorg\n      - opvang\n")
    leg_vast(opslag, "Een thema erbij")
    geheugen = Geheugen(tmp_path / "geheugen")
    assert lees(opslag, geheugen)[0].wijzigingen[0].records[0].velden == ("thema's, erbij: Opvang",)
    vervang(opslag / "data/landelijk/themas.yml", "naam: Opvang", "naam: Onderdak")
    assert lees(opslag, geheugen)[0].wijzigingen[0].records[0].velden == ("thema's, erbij: Onderdak",)


def test_zonder_hele_geschiedenis_zegt_hij_dat(opslag, tmp_path):
    met_nieuwe_controle(opslag)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{opslag}", "ondiep")
    rijk(tmp_path / "los/data")
    for waar, reden in (("ondiep", "maar een deel"), ("los", "geen geschiedenis")):
        geschiedenis, lading = lees(tmp_path / waar)
        assert reden in geschiedenis.reden
        assert geschiedenis.dag(lading.catalogus.alle(Gemeente)[0]) is None


def test_een_feedlezer_leest_elke_feed_en_de_ids_blijven(opslag):
    met_nieuwe_controle(opslag)
    geschiedenis, lading = lees(opslag)
    alle = dict(feeds(lading.catalogus, geschiedenis, lambda pad: f"https://voorbeeld.nl/{pad}"))
    gelezen = {pad: feedparser.parse(inhoud) for pad, inhoud in alle.items()}
    for pad, feed in gelezen.items():
        assert not feed.bozo, feed.get("bozo_exception")
        assert feed.version == "atom10"
        assert feed.feed.id.startswith("urn:uuid:")
        assert feed.feed.title.startswith("Wijzigingen: ")
        assert any(link.href == f"https://voorbeeld.nl/{pad}" for link in feed.feed.links if link.rel == "self")
    ingangen = [e for feed in gelezen.values() for e in feed.entries]
    assert len({e.id for e in ingangen}) == len(ingangen) > 2
    (ingang,) = gelezen["wijzigingen.atom"].entries
    assert ingang.title == "Opnieuw gebeld"
    assert ingang.link.startswith("https://voorbeeld.nl/wijzigingen/#w-")
    assert "Advies van Veilig Thuis Duinstreek" in ingang.content[0].value
    vervang(opslag / "data/landelijk/themas.yml", "naam: ", "naam: Nieuwe naam van ")
    leg_vast(opslag, "Later")
    later = feedparser.parse(dict(feeds(lading.catalogus, lees(opslag)[0], str))["wijzigingen.atom"])
    assert [e.id for e in later.entries][1:] == [ingang.id]


@pytest.mark.parametrize(
    ("bericht", "reden"),
    [
        ("Het nummer is veranderd (#12)", "Het nummer is veranderd"),
        ("Update contactrollen.yml\n\nWaarom: het nummer is veranderd", "het nummer is veranderd"),
        ("Merge pull request #12 from iemand/tak\n\nNieuw plan van de regio", "Nieuw plan van de regio"),
        ("Update contactrollen.yml", ""),
        ("Vaste vorm", ""),
        ("Tables that join: ids beside names", ""),
        ("Gebeld met mevrouw Jansen", ""),
        ("Mail van iemand@gemeente.nl", ""),
    ],
)
def test_de_reden_is_voor_lezers(bericht, reden):
    assert waarom(bericht) == reden
