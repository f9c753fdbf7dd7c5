"""From the forms that data had before to that of now: each step takes one file as a tree and changes it in place.

A step leaves alone what is in the new form already, so that it can always be taken again.
"""

from __future__ import annotations

from collections.abc import Callable

from macros.editors.knoop import Knoop, nieuw

_PUNTLIJSTEN = {
    "uitgangspunten": ("uitgangspunt", "Uitgangspunten"),
    "vertrekpunten": ("uitgangspunt", "Vertrekpunten"),
    "randvoorwaarden": ("randvoorwaarde", "Randvoorwaarden"),
    "gebieden": ("afspraak", "Gebieden met afspraken"),
    "speerpunten": ("speerpunt", "Speerpunten"),
    "aandachtspunten": ("aandachtspunt", "Bijzondere aandachtspunten"),
    "resultaten": ("resultaat", "Wat al is bereikt"),
    "argumenten": ("argument", "Waarom deze visie"),
    "risicos": ("risico", "Risico's en kanttekeningen"),
    "ontwikkelingen": ("ontwikkeling", "Ontwikkelingen"),
    "werkafspraken": ("afspraak", "Werkafspraken"),
    "stappen": ("stap", "Stappen die zijn gezet"),
    "totstandkoming": ("stap", "Hoe het document is gemaakt"),
    "evaluatie": ("evaluatie", "Volgen en evalueren"),
    "buiten_dit_plan": ("verband", "Wat buiten dit plan om gebeurt"),
    "verwante_sporen": ("verband", "Sporen waarmee dit plan verbinding zoekt"),
}
"""The lists that points stood in, in the order in which they were shown: what kind of points, under which heading."""


def _document(bestand: Knoop) -> None:
    """A regiovisie and an uitvoeringsplan become documents."""
    for soort in ("regiovisie", "uitvoeringsplan"):
        if bestand.van(soort).velden:
            bestand.van(soort).velden["soort_document"] = nieuw(soort)
            bestand.hernoem(soort, "document")
    document = bestand.van("document")
    if document.van("status").tekst == "ter-vaststelling":
        document.van("status").inhoud = "voorgelegd"
    for oud, lijst in (("voorganger", "voorgangers"), ("regiovisie", "valt_onder")):
        if een := document.velden.pop(oud, None):
            document.velden[lijst] = Knoop([een])
    document.velden.pop("opvolger", None)
    document.hernoem("werkgroep", "meegewerkt")


def _vaststelling(bestand: Knoop) -> None:
    """Who adopts a document also says how far it is."""
    document = bestand.van("document")
    document.hernoem("vastgesteld_door", "vaststelling")
    status = document.van("status").tekst
    for wie in document.van("vaststelling").delen:
        if "status" not in wie.velden:
            wie.velden["status"] = nieuw(status if status in ("vastgesteld", "voorgelegd") else "onbekend")


def _puntgroepen(bestand: Knoop) -> None:
    """Every list of points becomes a group with a heading, which is ours until somebody gives that of the source."""
    document = bestand.van("document")
    groepen = []
    for lijst, (soort, kop) in _PUNTLIJSTEN.items():
        if lijst in document.velden:
            groep = nieuw({"kop": kop, "kop_van_ons": "ja", "soort": soort})
            groep.velden["punten"] = document.velden.pop(lijst)
            groepen.append(groep)
    if groepen:
        document.velden["puntgroepen"] = Knoop(groepen)


def _acties(bestand: Knoop) -> None:
    """An action names its line by its id, and has its code as the plan has it beside an id of its own."""
    document = bestand.van("document")
    per_nummer = {lijn.van("nummer").tekst: lijn.van("id").tekst for lijn in document.van("lijnen").delen}
    ids = {*per_nummer.values()}
    for actie in document.van("acties").delen:
        lijn = actie.van("lijn")
        if lijn.tekst.isdigit() and lijn.tekst not in ids:
            actie.velden.setdefault("code", nieuw(actie.van("id").tekst))
        for een in (lijn, *actie.van("valt_ook_onder").delen):
            if een.tekst not in ids and (id_ := per_nummer.get(een.tekst)):
                een.inhoud = id_


STAPPEN: tuple[Callable[[Knoop], None], ...] = (_document, _vaststelling, _puntgroepen, _acties)
"""Every step, oldest first."""
