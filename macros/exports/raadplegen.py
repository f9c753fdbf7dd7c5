"""Whom to consult in one gemeente, per question: the catalogue's ranked answers, with all that a reader needs to act.

A role stands once in a file, and the answers name it by its id.
"""

from __future__ import annotations

from functools import cached_property

from macros.catalogue import Catalogus
from macros.catalogue.contact import Bereik
from macros.catalogue.raadplegen import VERFIJNINGEN, Antwoord, verfijnt
from macros.exports.cellen import Adres
from macros.exports.omslag import Omslag
from macros.exports.verzamelingen import API
from macros.fields.deel import Deel, Openingstijden
from macros.fields.keuzes import Meldcodestap, Vraag
from macros.fields.nummers import nummers
from macros.fields.record import Record
from macros.fields.tekstvorm import op_een_regel
from macros.fields.tijdpunt import Datum
from macros.fields.velden import Slug, veld
from macros.kinds.contactrol import Contactrol, Kanaal
from macros.kinds.gemeente import Gemeente
from macros.wording.opschrift import openingstijden


class Gemeenteregel(Deel):
    id: Slug = veld("De id van de gemeente, in de verzameling gemeenten.", "duinstad")
    naam: str = veld("De naam van de gemeente.", "Duinstad")
    pagina: str = veld("De pagina op de site.", "gemeenten/duinstad/")
    website: str | None = veld("De website van de gemeente, zonder https://.", "duinstad.nl", default=None)


class Verfijningen(Deel):
    thema: int = veld("Wat u bij de rang optelt als u een thema vraagt dat de rol niet noemt.", 100_000)
    doelgroep: int = veld("Wat u bij de rang optelt als u een doelgroep vraagt die de rol niet noemt.", 10_000)
    stap: int = veld("Wat u bij de rang optelt als u een stap van de meldcode vraagt die de rol niet noemt.", 1_000)


class Kanaalregel(Deel):
    telefoon: str | None = veld("Het openbare nummer.", "0800-2000", default=None)
    website: str | None = veld("Het webadres, zonder https://.", "veiligthuis.nl", default=None)
    email: str | None = veld("Het e-mailadres van een functie of loket.", "info@voorbeeld.nl", default=None)
    chat: str | None = veld("Het webadres van de chat, zonder https://.", "voorbeeld.nl/chat", default=None)
    open: Openingstijden | None = veld(
        "Wanneer dit kanaal open is, voor wie daarmee wil rekenen.", {"dag_en_nacht": True}, default=None
    )
    open_naam: str | None = veld("Hetzelfde in woorden.", "dag en nacht", default=None)
    via: Slug | None = veld("De id van de partij via wie deze rol te bereiken is.", "duinstad", default=None)
    via_naam: str | None = veld("Hoe die partij heet.", "Duinstad", default=None)
    via_pagina: str | None = veld("De pagina van die partij op de site.", "gemeenten/duinstad/", default=None)
    via_telefoon: str | None = veld(
        "Het algemene nummer van die partij, als de rol er zelf geen heeft.", "0800-2000", default=None
    )
    via_website: str | None = veld(
        "De website van die partij, als de rol er zelf geen heeft.", "veiligthuis.nl", default=None
    )
    via_email: str | None = veld(
        "Het e-mailadres van die partij, als de rol er zelf geen heeft.", "info@voorbeeld.nl", default=None
    )
    via_chat: str | None = veld("De chat van die partij.", "voorbeeld.nl/chat", default=None)
    uitleg: str | None = veld("Wat erbij hoort.", "gratis en anoniem", default=None)


class Taalregel(Deel):
    code: str = veld("De code van de taal, volgens ISO 639.", "nl")
    naam: str = veld("Hoe de taal heet.", "Nederlands")


class Rolregel(Deel):
    rol: Slug = veld("De id van de contactrol, in de verzameling contactrollen.", "advies-landelijk")
    naam: str = veld("De naam van de rol. Altijd een rol, nooit een persoon.", "Advies van de hulplijn")
    pagina: str = veld("De pagina op de site.", "contactrollen/advies-landelijk/")
    organisatie: Slug = veld("De id van de partij waar de rol werkt.", "hulplijn-nederland")
    organisatie_naam: str = veld("Hoe die partij heet.", "Hulplijn Nederland")
    organisatie_pagina: str = veld("De pagina van die partij op de site.", "organisaties/hulplijn-nederland/")
    kanalen: list[Kanaalregel] = veld("Hoe de rol te bereiken is, het beste kanaal eerst.", [{}])
    bereikbaar: str | None = veld("Wanneer, in woorden, voor zover bekend.", "dag en nacht")
    talen: list[Taalregel] = veld("In welke talen, voor zover bekend.", [{"code": "nl", "naam": "Nederlands"}])
    waarom: str = veld("Waarom u juist deze rol raadpleegt.", "Hier krijgt u altijd iemand aan de lijn.")
    voorbehoud: str | None = veld("Wat niet zeker is. Toon dit ook aan uw lezers.", "De indeling is afgeleid.")
    themas: list[Slug] = veld(
        "De ids van de thema's waar de rol het meest van weet; leeg als zij er voor alle thema's is.", ["nazorg"]
    )
    doelgroepen: list[Slug] = veld(
        "De ids van de groepen voor wie de rol er is; leeg als zij er voor alle groepen is.", ["ouderen"]
    )
    meldcodestappen: list[Meldcodestap] = veld("Bij welke stappen van de meldcode de rol helpt.", ["2"])
    voorbereiding: list[str] = veld("Wat u klaarlegt voor u contact opneemt.", ["Wat u zelf zag of hoorde"])
    bij_gesloten: str | None = veld("Wat u doet als de rol niet bereikbaar is.", "Bel 0800-2000.")
    terugvalrol: Slug | None = veld("De id van de rol die daarna komt.", "advies-landelijk", default=None)
    terugvalrol_naam: str | None = veld("Hoe die rol heet.", "Advies van de hulplijn", default=None)
    terugvalrol_pagina: str | None = veld(
        "De pagina van die rol op de site.", "contactrollen/advies-landelijk/", default=None
    )
    nummers: list[str] = veld("De telefoonnummers die in de teksten van deze rol staan.", ["0800-2000"])
    nagekeken_op: Datum = veld("De dag waarop dit is nagekeken.", "2026-11-22")
    volgende_controle: Datum = veld("De dag waarop de volgende controle moet zijn gedaan.", "2027-05-22")


class Antwoordregel(Deel):
    rang: int = veld("De plaats als u niets naders vraagt: wie de laagste heeft, raadpleegt u het eerst.", 0)
    rol: Slug = veld("De id van de rol; zij staat in de lijst rollen van dit bestand.", "advies-landelijk")
    nabijheid: str = veld("Hoe dichtbij de rol werkt: lokaal, deelregio, regio of landelijk.", "landelijk")
    nabijheid_naam: str = veld("Hetzelfde in woorden voor een lezer.", "in uw regio")


class Vraagregel(Deel):
    vraag: Vraag = veld("De vraag.", "advies")
    label: str = veld("De vraag zoals een lezer die ziet.", "Ik wil advies")
    verfijnt: bool = veld(
        "Of een thema, doelgroep of stap de volgorde verandert. Bij gevaar niet: dan geldt alleen de rang.", True
    )
    antwoorden: list[Antwoordregel] = veld("Wie u raadpleegt, op volgorde van rang.", [{"rang": 0}])


class RaadplegenBestand(Omslag):
    gemeente: Gemeenteregel = veld("De gemeente.", {"id": "duinstad"})
    verfijningen: Verfijningen = veld(
        "Vraagt u ook een thema, doelgroep of stap van de meldcode? Laat dan elke rol weg die wel thema's noemt, maar "
        "niet dat thema; en zo ook voor doelgroepen. Tel daarna bij de rang op wat hier staat voor alles wat u vraagt "
        "en de rol niet noemt, en sorteer van laag naar hoog. Bij een vraag met verfijnt: false telt u niets op.",
        {"thema": 100_000},
    )
    rollen: list[Rolregel] = veld("Elke rol die in een antwoord voorkomt, een keer.", [{"rol": "advies-landelijk"}])
    vragen: list[Vraagregel] = veld("Per vraag wie u raadpleegt.", [{"vraag": "advies"}])


UITLEG = "Wie u in één gemeente kunt raadplegen, per vraag en op volgorde."


def pad(gemeente: str) -> str:
    """The path of the file of a gemeente, below the root of the site."""
    return f"{API}{Gemeente.soort.verzameling}/{gemeente}/raadplegen.json"


class Raadplegen:
    """The answers over one catalogue, as JSON; a role is turned into JSON once, however many gemeenten it serves."""

    def __init__(self, catalogus: Catalogus, url: Adres) -> None:
        self.catalogus = catalogus
        self.url = url
        self._rollen: dict[str, str] = {}

    def eigen(self, gemeente: Gemeente) -> str:
        """The fields of the file of a gemeente that are its own: JSON without its braces."""
        per_vraag = {vraag: self.catalogus.raadpleeg(gemeente, vraag) for vraag in Vraag}
        rollen = {a.rol.id: a.rol for antwoorden in per_vraag.values() for a in antwoorden}
        hier = Gemeenteregel(
            id=gemeente.id, naam=gemeente.naam, pagina=self.url(gemeente.adres), website=gemeente.website
        )
        vragen = (
            Vraagregel(
                vraag=vraag, label=vraag.label, verfijnt=verfijnt(vraag), antwoorden=[_regel(a) for a in antwoorden]
            )
            for vraag, antwoorden in per_vraag.items()
        )
        return (
            f'"gemeente":{hier.model_dump_json()},"verfijningen":{self._verfijningen},'
            f'"rollen":[{",".join(map(self._rol, rollen.values()))}],'
            f'"vragen":[{",".join(v.model_dump_json() for v in vragen)}]'
        )

    @cached_property
    def _verfijningen(self) -> str:
        return Verfijningen.model_validate(dict(VERFIJNINGEN)).model_dump_json()

    def _rol(self, rol: Contactrol) -> str:
        if rol.id not in self._rollen:
            self._rollen[rol.id] = self._rolregel(rol).model_dump_json()
        return self._rollen[rol.id]

    def _rolregel(self, rol: Contactrol) -> Rolregel:
        partij = self.catalogus.partij(rol.organisatie)
        terugval = self.catalogus.vind(Contactrol, rol.terugvalrol)
        return Rolregel(
            rol=rol.id,
            naam=rol.naam,
            pagina=self.url(rol.adres),
            organisatie=rol.organisatie,
            organisatie_naam=partij.naam_kort,
            organisatie_pagina=self.url(partij.adres),
            kanalen=[self._kanaal(kanaal) for kanaal in rol.kanalen],
            bereikbaar=rol.bereikbaar,
            talen=[Taalregel(code=taal.value, naam=taal.label) for taal in rol.talen],
            waarom=op_een_regel(rol.waarom),
            voorbehoud=op_een_regel(rol.voorbehoud) if rol.voorbehoud else None,
            themas=rol.themas,
            doelgroepen=rol.doelgroepen,
            meldcodestappen=rol.meldcodestappen,
            voorbereiding=rol.voorbereiding,
            bij_gesloten=rol.bij_gesloten,
            terugvalrol=rol.terugvalrol,
            terugvalrol_naam=terugval.naam if terugval else None,
            terugvalrol_pagina=self.url(terugval.adres) if terugval else None,
            nummers=nummers(
                rol.waarom, rol.voorbehoud, rol.bereikbaar, rol.bij_gesloten, *(k.uitleg for k in rol.kanalen)
            ),
            nagekeken_op=rol.controle.op,
            volgende_controle=rol.controle.volgende,
        )

    def _kanaal(self, kanaal: Kanaal) -> Kanaalregel:
        via: Record | None = self.catalogus.partij(kanaal.via) if kanaal.via else None
        bereik = self.catalogus.bereik(kanaal)
        eigen = Bereik(self.catalogus.nummer(kanaal), kanaal.website, kanaal.email, kanaal.chat)
        anders = Bereik() if any(eigen) else bereik
        return Kanaalregel(
            telefoon=eigen.telefoon,
            website=eigen.website,
            email=eigen.email,
            chat=eigen.chat,
            open=kanaal.open,
            open_naam=openingstijden(kanaal.open) if kanaal.open else None,
            via=kanaal.via,
            via_naam=via.naam_kort if via else None,
            via_pagina=self.url(via.adres) if via else None,
            via_telefoon=anders.telefoon,
            via_website=anders.website,
            via_email=anders.email,
            via_chat=anders.chat,
            uitleg=kanaal.uitleg,
        )


def _regel(antwoord: Antwoord) -> Antwoordregel:
    nabijheid = antwoord.nabijheid
    return Antwoordregel(
        rang=antwoord.rang, rol=antwoord.rol.id, nabijheid=nabijheid.name.lower(), nabijheid_naam=nabijheid.label
    )
