"""The closed vocabularies, each with the label that readers see."""

from __future__ import annotations

from macros.fields.velden import Keuze


class Zekerheid(Keuze):
    HOOG = "hoog", "De bron zegt het zelf"
    MIDDEL = "middel", "Afgeleid uit meer bronnen, of uit één oudere bron"


class Bronsoort(Keuze):
    REGIOVISIE = "regiovisie", "Regiovisie"
    UITVOERINGSPLAN = "uitvoeringsplan", "Uitvoeringsplan"
    ADVIESNOTA = "adviesnota", "Adviesnota"
    COLLEGEVOORSTEL = "collegevoorstel", "Voorstel aan het college"
    RAADSINFORMATIE = "raadsinformatie", "Informatie aan de raad"
    WEBPAGINA = "webpagina", "Webpagina"
    NIEUWSBERICHT = "nieuwsbericht", "Nieuwsbericht"
    WET = "wet", "Wet of regeling"
    REGISTER = "register", "Register of statistiek"
    RAPPORT = "rapport", "Rapport"


class Bronlicentie(Keuze):
    """The licence under which a source gives its data away; the values are those of SPDX in small letters."""

    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC0 = "cc0-1.0", "CC0 1.0"

    @property
    def spdx(self) -> str:
        return str(self.value).upper()

    @property
    def adres(self) -> str:
        """Where the text of the licence stands."""
        return _LICENTIETEKST[self.value]


_LICENTIETEKST = {
    "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/deed.nl",
    "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
}


class Provincie(Keuze):
    DRENTHE = "drenthe", "Drenthe"
    FLEVOLAND = "flevoland", "Flevoland"
    FRYSLAN = "fryslan", "Fryslân"
    GELDERLAND = "gelderland", "Gelderland"
    GRONINGEN = "groningen", "Groningen"
    LIMBURG = "limburg", "Limburg"
    NOORD_BRABANT = "noord-brabant", "Noord-Brabant"
    NOORD_HOLLAND = "noord-holland", "Noord-Holland"
    OVERIJSSEL = "overijssel", "Overijssel"
    UTRECHT = "utrecht", "Utrecht"
    ZEELAND = "zeeland", "Zeeland"
    ZUID_HOLLAND = "zuid-holland", "Zuid-Holland"


class Organisatiesoort(Keuze):
    ADVIES_EN_MELDPUNT = "advies-en-meldpunt", "Advies- en meldpunt"
    HULPLIJN = "hulplijn", "Hulplijn"
    OPVANG = "opvang", "Opvang en hulp"
    ZORG = "zorg", "Zorg"
    JEUGDBESCHERMING = "jeugdbescherming", "Jeugdbescherming"
    GEZONDHEIDSDIENST = "gezondheidsdienst", "Gezondheidsdienst (GGD)"
    POLITIE_EN_JUSTITIE = "politie-en-justitie", "Politie en justitie"
    ONDERWIJS_EN_KINDEROPVANG = "onderwijs-en-kinderopvang", "Onderwijs en kinderopvang"
    OVERHEID = "overheid", "Overheid"
    OVERLEG = "overleg", "Overleg"
    SAMENWERKING = "samenwerking", "Samenwerkingsverband"
    KENNIS = "kennis", "Kennisorganisatie"
    TEAM = "team", "Team"
    ONBEKEND = "onbekend", "Soort niet bekend"


class Vraag(Keuze):
    GEVAAR = "acuut-gevaar", "Er is nu gevaar"
    ADVIES = "advies", "Ik wil advies"
    MELDEN = "melden", "Ik wil een melding doen"
    CASUS = "casus-bespreken", "Ik wil een casus bespreken"
    BELEID = "beleid", "Ik heb een vraag over beleid"
    SCHOLING = "scholing", "Ik zoek training of scholing"


class Meldcodestap(Keuze):
    EEN = "1", "Stap 1: signalen in kaart brengen"
    TWEE = "2", "Stap 2: overleggen met een collega, zo nodig met Veilig Thuis"
    DRIE = "3", "Stap 3: praten met de betrokkenen"
    VIER = "4", "Stap 4: wegen, bij twijfel met Veilig Thuis"
    VIJF = "5", "Stap 5: beslissen over melden en hulp"


class Weekdag(Keuze):
    MAANDAG = "maandag", "maandag"
    DINSDAG = "dinsdag", "dinsdag"
    WOENSDAG = "woensdag", "woensdag"
    DONDERDAG = "donderdag", "donderdag"
    VRIJDAG = "vrijdag", "vrijdag"
    ZATERDAG = "zaterdag", "zaterdag"
    ZONDAG = "zondag", "zondag"


class Taal(Keuze):
    """The values are those of ISO 639."""

    NEDERLANDS = "nl", "Nederlands"
    ENGELS = "en", "Engels"
    DUITS = "de", "Duits"
    FRANS = "fr", "Frans"
    SPAANS = "es", "Spaans"
    ARABISCH = "ar", "Arabisch"
    TURKS = "tr", "Turks"
    POOLS = "pl", "Pools"
    OEKRAIENS = "uk", "Oekraïens"
    RUSSISCH = "ru", "Russisch"
    TIGRINYA = "ti", "Tigrinya"
    FARSI = "fa", "Farsi"
    SOMALISCH = "so", "Somalisch"
    CHINEES = "zh", "Chinees"
    PAPIAMENTS = "pap", "Papiaments"
    FRIES = "fy", "Fries"
    GEBARENTAAL = "dse", "Nederlandse Gebarentaal"


class Ketenstap(Keuze):
    PREVENTIE = "preventie", "Voorkomen"
    SIGNALEREN = "signaleren", "Signaleren"
    TOELEIDEN = "toeleiden", "Naar hulp leiden"
    INTERVENTIE = "interventie", "Ingrijpen en stoppen"
    NAZORG = "nazorg", "Nazorg"


class Uitvoeringsniveau(Keuze):
    LOKAAL = "lokaal", "Lokaal"
    REGIONAAL = "regionaal", "Regionaal"
    BOVENREGIONAAL = "bovenregionaal", "Bovenregionaal"


class Timingsoort(Keuze):
    PERIODE = "periode", "In een jaar of periode"
    GESTART = "gestart", "Gestart op een moment, loopt door"
    DOORLOPEND = "doorlopend", "Doorlopend"
    LOKAAL = "lokaal-te-bepalen", "Lokaal te bepalen"
    NADER = "nader-te-bepalen", "Nader te bepalen"
    AFHANKELIJK = "afhankelijk", "Afhankelijk van iets anders"


class Documentstatus(Keuze):
    VASTGESTELD = "vastgesteld", "Vastgesteld"
    TER_VASTSTELLING = "ter-vaststelling", "Voorgelegd om vast te stellen"
    ONBEKEND = "onbekend", "Niet bekend of het is vastgesteld"


class Besluitstatus(Keuze):
    GENOMEN = "genomen", "Genomen"
    VOORGESTELD = "voorgesteld", "Voorgesteld"
    GEPLAND = "gepland", "Gepland"


class Geldstatus(Keuze):
    BEGROOT = "begroot", "Begroot"
    GERESERVEERD = "gereserveerd", "Gereserveerd"
    VOORGESTELD = "voorgesteld", "Voorgesteld"
    BESCHIKBAAR = "beschikbaar", "Beschikbaar gesteld"
    AANGEVRAAGD = "aangevraagd", "Aangevraagd"
    GEEN_GEVOLGEN = "geen-gevolgen", "Geen financiële gevolgen"


class Geldritme(Keuze):
    EENMALIG = "eenmalig", "eenmalig"
    PER_JAAR = "per-jaar", "per jaar"
    ONBEKEND = "onbekend", "ritme niet genoemd"


class Puntsoort(Keuze):
    """What a point of a document is; the field of the document that lists it decides.

    Third is the heading above the list; the order is that of reading.
    """

    kop: str

    def __new__(cls, waarde: str, label: str, kop: str) -> Puntsoort:
        lid = str.__new__(cls, waarde)
        lid._value_ = waarde
        lid.label = label
        lid.kop = kop
        return lid

    UITGANGSPUNT = "uitgangspunten", "Uitgangspunt", "Uitgangspunten"
    VERTREKPUNT = "vertrekpunten", "Vertrekpunt", "Vertrekpunten"
    RANDVOORWAARDE = "randvoorwaarden", "Randvoorwaarde", "Randvoorwaarden"
    GEBIED = "gebieden", "Gebied", "Gebieden met afspraken"
    SPEERPUNT = "speerpunten", "Speerpunt", "Speerpunten"
    AANDACHTSPUNT = "aandachtspunten", "Aandachtspunt", "Bijzondere aandachtspunten"
    RESULTAAT = "resultaten", "Bereikt resultaat", "Wat al is bereikt"
    ARGUMENT = "argumenten", "Argument", "Waarom deze visie"
    RISICO = "risicos", "Risico", "Risico's en kanttekeningen"
    ONTWIKKELING = "ontwikkelingen", "Ontwikkeling", "Ontwikkelingen"
    WERKAFSPRAAK = "werkafspraken", "Werkafspraak", "Werkafspraken"
    STAP = "stappen", "Stap", "Stappen die zijn gezet"
    TOTSTANDKOMING = "totstandkoming", "Hoe het is gemaakt", "Hoe het document is gemaakt"
    EVALUATIE = "evaluatie", "Volgen en evalueren", "Volgen en evalueren"
    BUITEN_PLAN = "buiten_dit_plan", "Buiten dit plan om", "Wat buiten dit plan om gebeurt"
    SPOOR = "verwante_sporen", "Verwant spoor", "Sporen waarmee dit plan verbinding zoekt"


class Voortgangstatus(Keuze):
    """How an action stands by a report, what is done first."""

    AFGEROND = "afgerond", "Afgerond"
    LOOPT = "loopt", "Loopt"
    VERTRAAGD = "vertraagd", "Vertraagd"
    GESTOPT = "gestopt", "Gestopt"
    NIET_GESTART = "niet-gestart", "Niet gestart"
    ANDERS = "anders", "Anders"


class Richting(Keuze):
    """Which way a number must go to be better."""

    HOGER = "hoger", "Hoger is beter"
    LAGER = "lager", "Lager is beter"
    GELIJK = "gelijk", "Moet gelijk blijven"


class Signaal(Keuze):
    """What the words of a question say about who asks."""

    GEVAAR = "gevaar", "Er kan nu gevaar zijn: hulp staat boven de resultaten"
    NOOD = "nood", "Iemand zoekt hulp: contactrollen en hulp staan vooraan"


class Zoeksoort(Keuze):
    """What kind of record somebody hopes to find."""

    CONTACTROL = "contactrol", "Iemand om te raadplegen"
    UITLEG = "uitleg", "Wat een woord betekent"
    ACTIE = "actie", "Een actie uit een plan"
    DOCUMENT = "document", "Een regiovisie of een plan"
    TAAK = "taak", "Wie welke taak heeft"
