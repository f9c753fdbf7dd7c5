"""Data in a form from before becomes data in the form of now: whole, with its comments, and only once."""

from __future__ import annotations

from pathlib import Path

from macros.__main__ import main

OUD = """\
# Boven het plan.
uitvoeringsplan:
  id: plan-oud
  titel: Plan # zoals het heet
  periode:
    van: 2021
  status: ter-vaststelling
  samenvatting: Wie doet wat.
  vastgesteld_door:
    - partij: college
  # Waar het uit volgt.
  regiovisie: visie-oud
  voorganger: plan-ouder
  opvolger: plan-nieuw
  werkgroep:
    - partij: ggd
  risicos:
    - id: risico
      titel: Te weinig tijd # letterlijk
      uitleg: Er is weinig tijd.
      bronnen:
        - bron: bron
          plaats: bladzijde 2
  lijnen:
    - id: lijn-1
      nummer: 1
      titel: Samen
    - id: lijn-2
      nummer: 2
      titel: Sneller
  acties:
    - id: 1a # de eerste
      lijn: 1
      titel: Beginnen
      valt_ook_onder:
        - 2
  # Wat de leiding vond.
  uitgangspunten:
    - id: eerst
      titel: Eerst veilig
      uitleg: Eerst moet het veilig zijn.
      bronnen:
        - bron: bron
          plaats: bladzijde 1
  bronnen:
    - bron: bron
      plaats: titelblad
"""
NU = """\
# Boven het plan.
document:
  id: plan-oud
  soort_document: uitvoeringsplan
  titel: Plan # zoals het heet
  periode:
    van: 2021
  status: voorgelegd
  samenvatting: Wie doet wat.
  vaststelling:
    - partij: college
      status: voorgelegd
  valt_onder:
    # Waar het uit volgt.
    - visie-oud
  voorgangers:
    - plan-ouder
  meegewerkt:
    - partij: ggd
  bronnen:
    - bron: bron
      plaats: titelblad
  lijnen:
    - id: lijn-1
      nummer: 1
      titel: Samen

    - id: lijn-2
      nummer: 2
      titel: Sneller
  puntgroepen:
    - kop: Uitgangspunten
      kop_van_ons: ja
      soort: uitgangspunt
      # Wat de leiding vond.
      punten:
        - id: eerst
          titel: Eerst veilig
          uitleg: Eerst moet het veilig zijn.
          bronnen:
            - bron: bron
              plaats: bladzijde 1
    - kop: Risico's en kanttekeningen
      kop_van_ons: ja
      soort: risico
      punten:
        - id: risico
          titel: Te weinig tijd # letterlijk
          uitleg: Er is weinig tijd.
          bronnen:
            - bron: bron
              plaats: bladzijde 2
  acties:
    - id: 1a # de eerste
      code: 1a
      lijn: lijn-1
      titel: Beginnen
      valt_ook_onder:
        - lijn-2
"""


def _map(tmp_path: Path, tekst: str) -> Path:
    pad = tmp_path / "data" / "regios" / "streek" / "plan-oud.yml"
    pad.parent.mkdir(parents=True)
    pad.write_text(tekst, "utf-8")
    return pad


def test_een_plan_van_vroeger_wordt_een_document_met_alles_wat_erin_stond(tmp_path, capsys):
    pad = _map(tmp_path, OUD)
    assert main(["omzetten", str(tmp_path / "data")]) == 0
    assert pad.read_text("utf-8") == NU
    assert "1 bestand bekeken, 1 omgezet." in capsys.readouterr().out


def test_wat_al_in_de_vorm_van_nu_staat_blijft_zoals_het_is(tmp_path, capsys):
    """Also what is not in its canonical form: that is not what was asked."""
    tekst = NU.replace("titel: Plan #", 'titel: "Plan" #')
    pad = _map(tmp_path, tekst)
    assert main(["omzetten", str(tmp_path / "data")]) == 0
    assert pad.read_text("utf-8") == tekst
    assert "1 bestand bekeken, 0 omgezet." in capsys.readouterr().out


def test_een_bestand_dat_niet_te_lezen_is_wordt_genoemd_en_blijft_staan(tmp_path, capsys):
    pad = _map(tmp_path, OUD + "  titel: Nog een\n")
    assert main(["omzetten", str(tmp_path / "data")]) == 1
    assert pad.read_text("utf-8") == OUD + "  titel: Nog een\n"
    assert "plan-oud.yml: dit bestand is nog niet goed te lezen" in capsys.readouterr().out
