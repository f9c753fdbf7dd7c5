"""The closed vocabularies, each with the label that readers see."""

from __future__ import annotations

from macros.fields.velden import Keuze


class Zekerheid(Keuze):
    HOOG = "hoog", "De bron zegt het zelf"
    MIDDEL = "middel", "Afgeleid uit meer bronnen, of uit één oudere bron"


class Bronsoort(Keuze):
    REGIOVISIE = "regiovisie", "Regiovisie"
    BELEIDSPLAN = "beleidsplan", "Beleidsplan"
    UITVOERINGSPLAN = "uitvoeringsplan", "Uitvoeringsplan"
    CONVENANT = "convenant", "Convenant of afspraken"
    VERSLAG = "verslag", "Monitor, jaarverslag of voortgangsverslag"
    ADVIESNOTA = "adviesnota", "Adviesnota"
    COLLEGEVOORSTEL = "collegevoorstel", "Voorstel aan het college"
    RAADSINFORMATIE = "raadsinformatie", "Informatie aan de raad"
    WEBPAGINA = "webpagina", "Webpagina"
    NIEUWSBERICHT = "nieuwsbericht", "Nieuwsbericht"
    WET = "wet", "Wet of regeling"
    REGISTER = "register", "Register of statistiek"
    RAPPORT = "rapport", "Rapport"
    REDACTIE = "redactie", "Van onszelf"


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
    ROEMEENS = "ro", "Roemeens"
    BULGAARS = "bg", "Bulgaars"
    PORTUGEES = "pt", "Portugees"
    ITALIAANS = "it", "Italiaans"


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


class Documentsoort(Keuze):
    """What kind of document it is. Each may hold any part."""

    REGIOVISIE = "regiovisie", "Regiovisie"
    BELEIDSPLAN = "beleidsplan", "Beleidsplan"
    UITVOERINGSPLAN = "uitvoeringsplan", "Uitvoeringsplan"
    UITVOERINGSPROGRAMMA = "uitvoeringsprogramma", "Uitvoeringsprogramma"
    PLAN_VAN_AANPAK = "plan-van-aanpak", "Plan van aanpak"
    ACTIEAGENDA = "actieagenda", "Actieagenda"
    CONVENANT = "convenant", "Convenant"
    SAMENWERKINGSAFSPRAKEN = "samenwerkingsafspraken", "Samenwerkingsafspraken"
    MONITOR = "monitor", "Monitor"
    JAARVERSLAG = "jaarverslag", "Jaarverslag"


class Beleidsveld(Keuze):
    """What a document is about. Only the first is what this site is about."""

    GEWELD_THUIS = "huiselijk-geweld-en-kindermishandeling", "Huiselijk geweld en kindermishandeling"
    JEUGD = "jeugd", "Jeugd"
    MAATSCHAPPELIJKE_ONDERSTEUNING = "maatschappelijke-ondersteuning", "Maatschappelijke ondersteuning"
    OPVANG_EN_WONEN = "opvang-en-wonen", "Maatschappelijke opvang en beschermd wonen"
    GEZONDHEID = "gezondheid", "Gezondheid"
    ZORG_EN_VEILIGHEID = "zorg-en-veiligheid", "Zorg en veiligheid"
    MENSENHANDEL = "mensenhandel", "Mensenhandel en uitbuiting"
    ANDERS = "anders", "Ander beleid"


class Documentstatus(Keuze):
    CONCEPT = "concept", "Concept"
    VOORGELEGD = "voorgelegd", "Voorgelegd om vast te stellen"
    VASTGESTELD = "vastgesteld", "Vastgesteld"
    VERLENGD = "verlengd", "Verlengd"
    INGETROKKEN = "ingetrokken", "Ingetrokken"
    ONBEKEND = "onbekend", "Niet bekend of het is vastgesteld"


class Vaststelstatus(Keuze):
    """How far one party is with adopting a document."""

    VOORGELEGD = "voorgelegd", "Voorgelegd"
    VASTGESTELD = "vastgesteld", "Vastgesteld"
    AFGEWEZEN = "afgewezen", "Niet vastgesteld"
    ONBEKEND = "onbekend", "Niet bekend"


class Stand(Keuze):
    """How a record stands on a day; editors do not type it. One label and one meaning, wherever readers meet it."""

    NU = "nu", "Geldt nu"
    STRAKS = "straks", "Begint later"
    CONCEPT = "concept", "Nog niet vastgesteld"
    ONBEVESTIGD = "onbevestigd", "Niet bevestigd"
    OPGEVOLGD = "opgevolgd", "Opgevolgd"
    VOORBIJ = "voorbij", "Looptijd voorbij"
    INGETROKKEN = "ingetrokken", "Ingetrokken"


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
    STRUCTUREEL = "structureel", "structureel"
    ONBEKEND = "onbekend", "ritme niet genoemd"


class Puntsoort(Keuze):
    """What a group of points of a document is; what the document itself calls it, is the heading of the group."""

    UITGANGSPUNT = "uitgangspunt", "Uitgangspunt"
    RANDVOORWAARDE = "randvoorwaarde", "Randvoorwaarde"
    SPEERPUNT = "speerpunt", "Speerpunt"
    AANDACHTSPUNT = "aandachtspunt", "Aandachtspunt"
    RESULTAAT = "resultaat", "Bereikt resultaat"
    ARGUMENT = "argument", "Argument"
    RISICO = "risico", "Risico"
    ONTWIKKELING = "ontwikkeling", "Ontwikkeling"
    AFSPRAAK = "afspraak", "Afspraak"
    STAP = "stap", "Stap"
    EVALUATIE = "evaluatie", "Volgen en evalueren"
    VERBAND = "verband", "Verband met iets buiten dit document"
    OVERIG = "overig", "Ander punt"


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

    GEVAAR = "gevaar", "Er kan nu gevaar zijn: 112 staat vooraan"
    ROEP = "roep", "Een woord voor gevaar: kort, of met wie het overkomt erbij, is het gevaar"
    ZELFDODING = "zelfdoding", "Iemand denkt aan zelfdoding: 113 staat vooraan"
    NOOD = "nood", "Iemand zoekt hulp voor zichzelf: contactrollen en hulp staan vooraan"
    GEWELD = "geweld", "Wat iemand een ander doet: met 'ik' of 'mijn' erbij is het nood, met 'nu' erbij gevaar"
    NU = "nu", "Het gebeurt op dit moment"
    DOOD = "dood", "Dood zijn: met 'ik wil' erbij is het zelfdoding"
    LEVEN = "leven", "Het leven: met 'niet meer' erbij is het zelfdoding"
    GENOEG = "genoeg", "Niet meer, geen zin, een einde: met 'leven' erbij is het zelfdoding"
    ZICHZELF = "zichzelf", "Wat iemand doet: met 'mezelf' erbij is het zelfdoding"
    FAMILIE = "familie", "Wie iemand na staat, in een andere taal: met 'my' ervoor is het nood"
    VAK = "vak", "Zo praat iemand voor wie het werk is, niet iemand in nood"
    PAPIER = "papier", "Hierover leest iemand: zonder 'ik' of 'mijn' erbij is het nooit nood"


class Zoeksoort(Keuze):
    """What kind of record somebody hopes to find."""

    CONTACTROL = "contactrol", "Iemand om te raadplegen"
    UITLEG = "uitleg", "Wat een woord betekent"
    ACTIE = "actie", "Een actie uit een plan"
    DOCUMENT = "document", "Een regiovisie of een plan"
    BRON = "bron", "Een stuk of bericht waar de gegevens uit komen"
    TAAK = "taak", "Wie welke taak heeft"
    GELD = "geld", "Een bedrag"
    BESLUIT = "besluit", "Een besluit"
    VOORTGANG = "voortgang", "Hoe het gaat en hoe dat wordt gevolgd"
    NU = "nu", "Wat nu geldt, niet wat was"
    VROEGER = "vroeger", "Wat vroeger gold"
    OPVOLGER = "opvolger", "Wat er na een document kwam"
    REDACTIE = "redactie", "Hoe u aan deze site meewerkt"
