"""One point that a document makes: a principle, a result, a risk."""

from __future__ import annotations

from typing import ClassVar

from pydantic import PrivateAttr

from macros.fields.deel import Deel, Partij
from macros.fields.keuzes import Ketenstap, Puntsoort
from macros.fields.kolom import PLEK, SLOT, Blad, Celsoort, Kolom
from macros.fields.record import Record
from macros.fields.soort import Moment, Plaats, Soort, Zoeken
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import ActielijnId, DoelgroepId, GemeenteId, JaNee, ProgrammaId, Tekst, ThemaId, Titel, veld


class Punt(Record):
    """Which sort of point it is, the group that it stands in tells."""

    soort: ClassVar[Soort] = Soort(
        naam="punt",
        verzameling="punten",
        enkelvoud="punt",
        meervoud="punten uit regiovisies en plannen",
        lidwoord="het",
        uitleg="Punten uit visies en plannen: uitgangspunten, resultaten, risico's en meer.",
        volgorde=110,
        plaats=Plaats.BINNEN,
        adres="regios/{regio}/{document}/#punt-{id}",
        vroeger_adres="regios/{regio}/{document}/{id}/",
        zoeken=Zoeken(
            zinnen=("zoekwoorden",),
            tekst=("uitleg",),
            over=("themas", "doelgroepen", "actielijnen", "programmas"),
            gewicht=0.72,
            deelt=0.22,
            bedoeling={"contactrol": 0.7, "uitleg": 0.8, "verhaal": 0.3},
        ),
        agenda=(Moment("wanneer", "Evaluatie", als=lambda p: p.puntsoort is Puntsoort.EVALUATIE),),
        bladen=(
            Blad(
                "punten",
                "Punten uit visies en plannen",
                "Punten uit visies en plannen: uitgangspunten, resultaten, risico's en meer.",
                (
                    *PLEK,
                    Kolom(
                        "Soort punt", "puntsoort", "Wat voor punt het is: een uitgangspunt, een risico, een resultaat."
                    ),
                    Kolom("Kop", "groep.kop", "De kop boven het punt."),
                    Kolom("Kop van ons", "groep.kop_van_ons", "Of wij de kop hebben bedacht.", Celsoort.JANEE),
                    Kolom("Titel", "titel"),
                    Kolom("Titel uit de bron", "officieel"),
                    Kolom("Uitleg", "uitleg"),
                    Kolom("Wanneer", "wanneer"),
                    Kolom("Wie", "partijen"),
                    Kolom("Gemeenten", "gemeenten"),
                    Kolom("Thema's", "themas"),
                    Kolom("Doelgroepen", "doelgroepen"),
                    Kolom("Actielijnen", "actielijnen"),
                    Kolom("Programma's", "programmas"),
                    *SLOT,
                ),
            ),
        ),
    )

    titel: Titel = veld("De titel. Officiële woorden blijven zoals ze zijn.", "Veiligheid staat altijd voorop")
    officieel: JaNee = veld("Staat de titel letterlijk zo in de bron?", "ja", default=False)
    uitleg: Tekst = veld("Wat het betekent, in eigen woorden en gewone taal.", "Eerst moet het veilig zijn.")
    zoekwoorden: Titel | None = veld(
        "Woorden waarmee mensen hiernaar vragen en die hier nog niet staan. Ze staan op geen pagina.",
        "draagvlak, steun, meepraten",
        default=None,
    )
    wanneer: Tijdpunt | None = veld("Wanneer, als de bron dat zegt.", "2019-02", default=None)
    partijen: list[Partij] = veld("Wie erbij betrokken is.", [{"partij": "gemeente"}], een="partij", default=[])
    gemeenten: list[GemeenteId] = veld("Alleen voor deze gemeenten.", ["zeewijk"], default=[])
    themas: list[ThemaId] = veld("Thema's.", ["meldcode"], default=[])
    doelgroepen: list[DoelgroepId] = veld("Doelgroepen.", ["ouderen"], default=[])
    actielijnen: list[ActielijnId] = veld("Landelijke actielijnen.", ["stoppen-en-duurzaam-oplossen"], default=[])
    programmas: list[ProgrammaId] = veld("Landelijke programma's.", ["veiligheid-voorop"], default=[])
    ketenstappen: list[Ketenstap] = veld("Stappen van de keten.", ["preventie"], een="ketenstap", default=[])

    _groep: Puntgroep | None = PrivateAttr(default=None)

    @property
    def groep(self) -> Puntgroep:
        """The group that it stands in."""
        assert self._groep is not None, "a point gets its group when its document is read"
        return self._groep

    @property
    def puntsoort(self) -> Puntsoort:
        return self.groep.soort

    @property
    def soortnaam(self) -> str:
        """A point is called after its group."""
        return self.puntsoort.label


class Puntgroep(Deel):
    """Points that a document makes under one heading."""

    deelnaam: ClassVar[str] = "Punten onder een kop"

    kop: Titel = veld("De kop boven deze punten, zoals het document die heeft.", "Onze leidende principes")
    kop_van_ons: JaNee = veld("Hebben wij de kop bedacht, omdat het document er geen heeft?", "ja", default=False)
    soort: Puntsoort = veld("Wat voor punten het zijn.", "uitgangspunt")
    punten: list[Punt] = veld("De punten.", [{"titel": "Een huishouden, een plan"}], min_length=1)
