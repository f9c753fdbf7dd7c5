"""Fields that stand where they cannot: at a wrong depth, or below the end of the list they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.read.boom import Boom, Pad
from macros.read.inspringing import (
    diepte,
    einde,
    einden,
    erboven,
    is_leeg,
    kop,
    met_streepje,
    spaties,
    verschoven,
    verschuivingen,
)
from macros.read.leesfout import Leesfout
from macros.read.regels import YAML_SYNTAXIS
from macros.read.vorm import Gebrek, Vorm


def vermoedens(boom: Boom, gebreken: Sequence[tuple[Gebrek, Pad]], tekst: str, vorm: Vorm) -> Iterator[Leesfout]:
    """The ways to put the first value that stands where it cannot in a place where it can, likeliest first."""
    regels, eerste_van = tekst.split("\n"), dict(reversed(gebreken))
    if vast := eerste_van.get(Gebrek.GEPLAKT):
        regel, kolom = boom.zoek(vast)
        inhoud = regels[regel - 1]
        na = inhoud.find(":", kolom - 1) + 1
        nieuw = f"{inhoud[:na]} {inhoud[na:]}"
        melding = "na de dubbele punt hoort een spatie."
        yield Leesfout(YAML_SYNTAXIS, regel, na + 1, melding, f"Schrijf: {nieuw.strip()}", {regel: nieuw})
        return
    if kaal := eerste_van.get(Gebrek.ZONDER_STREEPJE):
        yield from _met_streepje(boom, kaal, regels)
        return
    if (los := eerste_van.get(Gebrek.LOS)) and (regel := boom.zoek(los)[0]):
        boven = regels[n - 1] if (n := erboven(regels, regel)) else ""
        for v in verschuivingen(regels, regel) if boven.rstrip().endswith(":") else ():
            plek = (regel, diepte(regels[regel - 1]) + 1)
            yield Leesfout(YAML_SYNTAXIS, *plek, v.wat, v.remedie, v.toegepast(regels))
    pad = eerste_van.get(Gebrek.VREEMD)
    if pad is None:
        return
    naam = str(pad[-1])
    regel, _ = boom.zoek(pad, sleutel=True)
    diep = diepte(regels[regel - 1])
    plek = (regel, diep + 1)
    if naam[0] == "-" and naam[1:] in vorm.velden:
        nieuw = f"{' ' * diep}- {regels[regel - 1][diep + 1 :]}"
        melding = "na het streepje hoort een spatie."
        yield Leesfout(YAML_SYNTAXIS, regel, diep + 2, melding, f"Schrijf: {nieuw.strip()}", {regel: nieuw})
    if naam not in vorm.velden:
        if (heel := naam.strip().replace(" ", "_").lower()) in vorm.velden:
            nieuw = regels[regel - 1].replace(naam, heel, 1)
            melding = "een veldnaam heeft geen spaties."
            yield Leesfout(YAML_SYNTAXIS, *plek, melding, f"Schrijf: {nieuw.strip()}", {regel: nieuw})
        elif " " in naam:
            yield from zonder_vouw(regels, regel)
        return
    if eerste := _onder_leeg_veld(regels, regel):
        begin = (eerste, diepte(regels[eerste - 1]) + 1)
        for v in verschuivingen(regels, eerste):
            yield Leesfout(YAML_SYNTAXIS, *begin, v.wat, v.remedie, v.toegepast(regels))
    for v in verschuivingen(regels, regel):
        yield Leesfout(YAML_SYNTAXIS, *plek, v.wat, v.remedie, v.toegepast(regels))
    yield from buiten_de_lijst(regels, regel)


def zonder_vouw(regels: Sequence[str], regel: int) -> Iterator[Leesfout]:
    """A text with a colon in it that stands below the name of its field, as long texts do, but without their mark."""
    boven = erboven(regels, regel, diepte(regels[regel - 1]))
    veld = kop(regels[boven - 1]) if boven else kop("")
    if not veld.sleutel or not regels[boven - 1].rstrip().endswith(":"):
        return
    nieuw = f"{regels[boven - 1].rstrip()} >-"
    yield Leesfout(
        YAML_SYNTAXIS,
        boven,
        veld.velddiepte + 1,
        f'onder "{veld.sleutel}" staat een tekst met een dubbele punt erin; voor zo\'n tekst hoort het teken >-.',
        f"Schrijf: {nieuw.strip()}",
        {boven: nieuw},
    )


def _onder_leeg_veld(regels: Sequence[str], regel: int) -> int:
    """The first line of the list that ``regel`` is in, when a field without a value stands right above it; else 0."""
    boven = regel
    for nummer in range(regel - 1, 0, -1):
        if is_leeg(regels[nummer - 1]):
            continue
        if regels[nummer - 1].rstrip().endswith(":") and diepte(regels[nummer - 1]) >= diepte(regels[boven - 1]):
            return boven if kop(regels[boven - 1]).streepje else 0
        boven = nummer
    return 0


def _met_streepje(boom: Boom, pad: Pad, regels: Sequence[str]) -> Iterator[Leesfout]:
    """A dash before the first field of the block at ``pad``; the others move when it needs their room."""
    eerste, kolom = boom.zoek(pad)
    diep = kolom - 1
    if regels[eerste - 1][:diep].strip():
        return
    veld = kop(regels[boom.zoek(pad, sleutel=True)[0] - 1])
    tot = einde(regels, eerste, diep - 1)
    ruimte = diep - veld.velddiepte >= 4
    nieuw, remedie = met_streepje(regels[eerste - 1], diep - 2 if ruimte else diep)
    anders = [n for n in range(eerste + 1, tot + 1) if not ruimte and regels[n - 1].strip()]
    ook = ""
    if anders:
        wat = f"regel {anders[0]}" if len(anders) == 1 else f"de regels {anders[0]} tot en met {anders[-1]}"
        ook = f"Zet {wat} twee spaties verder naar rechts. "
    yield Leesfout(
        YAML_SYNTAXIS,
        eerste,
        kolom,
        f'voor deze regel ontbreekt een streepje: onder "{pad[-1]}" staat een lijst.',
        f"{ook}{remedie}",
        {eerste: nieuw} | {n: verschoven(regels[n - 1], 2) for n in anders},
    )


def buiten_de_lijst(regels: Sequence[str], regel: int) -> Iterator[Leesfout]:
    """Items below the end of their list: the list whose items look like these, and where they should go."""
    eerste = kop(regels[regel - 1])
    if not (eerste.streepje and eerste.sleutel):
        return
    velden = _velden(regels, regel)
    for nummer in range(regel - 1, 0, -1):
        hier = kop(regels[nummer - 1])
        if not (
            hier.streepje and hier.sleutel == eerste.sleutel and len(velden & _velden(regels, nummer)) * 2 > len(velden)
        ):
            continue
        tot, onder = einden(regels, regel)[-1], _einde_van_item(regels, nummer)
        stap = hier.diepte - eerste.diepte
        kant = f" en zet ze {spaties(stap)} verder naar {'rechts' if stap > 0 else 'links'}" if stap else ""
        yield Leesfout(
            YAML_SYNTAXIS,
            regel,
            eerste.diepte + 1,
            f"dit staat buiten de lijst waar het bij hoort; die eindigt op regel {onder}.",
            f"Verplaats de regels {regel} tot en met {tot} naar onder regel {onder}{kant}.",
            dict.fromkeys(range(regel, tot + 1), ""),
        )
        return


def _velden(regels: Sequence[str], regel: int) -> set[str]:
    """The names of the fields of the list item that begins on ``regel``."""
    diep = kop(regels[regel - 1]).velddiepte
    koppen = [kop(regels[n - 1]) for n in range(regel, _einde_van_item(regels, regel) + 1)]
    return {k.sleutel for k in koppen if k.sleutel and k.velddiepte == diep}


def _einde_van_item(regels: Sequence[str], regel: int) -> int:
    """The last line of the list item that begins on ``regel``."""
    return einde(regels, regel, diepte(regels[regel - 1]))
