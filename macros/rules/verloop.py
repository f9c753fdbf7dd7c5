"""What is reported of an action does not contradict itself, and a change of hands changes something."""

from __future__ import annotations

from collections.abc import Iterator

from macros.catalogue import Lading
from macros.catalogue.verloop import met_delen
from macros.fields.keuzes import Voortgangstatus
from macros.fields.tijdpunt import begin
from macros.findings import Bevinding, Regel
from macros.kinds.actie import Actie, Actieonderdeel

TEGENSPRAAK = Regel(
    "voortgang-spreekt-zich-tegen",
    "Status en percentage zeggen hetzelfde",
    "Wat is afgerond, is 100 procent; wat niet is gestart, is 0 procent.",
    "status: loopt\npercentage: 60",
    "status: afgerond\npercentage: 60",
)
ZONDER_WOORDEN = Regel(
    "status-zonder-woorden",
    "Anders is in eigen woorden",
    "Past wat het verslag meldt bij geen van de statussen, dan staan de woorden van het verslag bij in_de_bron.",
    "status: anders\nin_de_bron: op koers",
    "status: anders",
)
ZONDER_VERSCHIL = Regel(
    "wisseling-zonder-verschil",
    "Een wisseling verandert iets",
    "Na een wisseling trekt een ander dan daarvoor, en op één moment is er één wisseling.",
    "- sinds: 2023\n  trekkers:\n    - partij: veilig-thuis-duinstreek",
    "- sinds: 2023\n  trekkers:\n    - partij: gemeente",
)
REGELS = (TEGENSPRAAK, ZONDER_WOORDEN, ZONDER_VERSCHIL)

_HOORT = {Voortgangstatus.AFGEROND: 100, Voortgangstatus.NIET_GESTART: 0}


def over_geheel(lading: Lading) -> Iterator[Bevinding]:
    for actie in lading.catalogus.alle(Actie):
        yield from _meldingen(lading, actie)
        for plek, iets in enumerate(met_delen(actie)):
            yield from _wisselingen(lading, actie, iets, ("onderdelen", plek - 1) if plek else ())


def _meldingen(lading: Lading, actie: Actie) -> Iterator[Bevinding]:
    for nummer, melding in enumerate(actie.voortgang):
        hoort = _HOORT.get(melding.status)
        if hoort is not None and melding.percentage not in (None, hoort):
            yield lading.bevinding(
                TEGENSPRAAK,
                actie,
                ("voortgang", nummer, "percentage"),
                f"{melding.percentage} procent past niet bij de status {melding.status}.",
                "Kijk in het verslag wat er klopt. Noemt het geen percentage, haal het dan weg.",
            )
        if melding.status is Voortgangstatus.ANDERS and not melding.in_de_bron:
            yield lading.bevinding(
                ZONDER_WOORDEN,
                actie,
                ("voortgang", nummer, "status"),
                "bij de status anders ontbreken de woorden van het verslag.",
                'Zet ze bij in_de_bron, zoals "in_de_bron: op koers".',
            )


def _wisselingen(
    lading: Lading, actie: Actie, iets: Actie | Actieonderdeel, pad: tuple[str | int, ...]
) -> Iterator[Bevinding]:
    op_tijd = sorted(enumerate(iets.wisselingen), key=lambda w: begin(w[1].sinds))
    vorige, toen = list(iets.trekkers), ""
    for nummer, wisseling in op_tijd:
        if wisseling.trekkers == vorige:
            yield lading.bevinding(
                ZONDER_VERSCHIL,
                actie,
                (*pad, "wisselingen", nummer, "trekkers"),
                "hier staan dezelfde trekkers als daarvoor.",
                "Zet hier wie het overnam, of haal deze wisseling weg.",
            )
        elif wisseling.sinds == toen:
            yield lading.bevinding(
                ZONDER_VERSCHIL,
                actie,
                (*pad, "wisselingen", nummer, "sinds"),
                f"sinds {toen} is er al een andere wisseling.",
                "Maak er één wisseling van, met alle trekkers van toen af.",
            )
        vorige, toen = wisseling.trekkers, wisseling.sinds
