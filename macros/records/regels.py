"""The rules that the declared fields keep: which fields there are, and what may stand in them."""

from __future__ import annotations

from macros.findings import Regel

BESTANDSINDELING = Regel(
    "bestandsindeling",
    "Een bestand begint met een veldnaam",
    "Bovenaan een bestand staat wat erin staat, zoals organisaties of document, met een dubbele punt.",
    "themas:\n  - id: opvang",
    "- themas:\n  - id: opvang",
)
ONBEKEND_VELD = Regel(
    "onbekend-veld",
    "Alleen velden die er zijn",
    "Een record heeft alleen velden uit de lijst van velden; bij een typefout noemen we het veld dat u waarschijnlijk "
    "bedoelt.",
    "naam: Opvang",
    "naamm: Opvang",
)
ONTBREKEND_VELD = Regel(
    "ontbrekend-veld",
    "Verplichte velden zijn er",
    "Een record heeft al zijn verplichte velden, waaronder altijd een bron en de plaats daarin.",
    "- bron: bron-streekplan\n  plaats: regel 3",
    "- bron: bron-streekplan",
)
LEEG_VELD = Regel(
    "leeg-veld",
    "Geen lege velden",
    "Achter een veldnaam staat iets; weet u het niet, haal dan het hele veld weg.",
    "naam: Opvang",
    "naam:",
)
VERKEERD_TYPE = Regel(
    "verkeerd-type",
    "Tekst, lijst of velden",
    "Waar een lijst hoort staat een lijst, waar velden horen staan velden, en anders staat er gewone tekst.",
    "naam: Opvang",
    "naam:\n  - Opvang",
)
ONBEKENDE_KEUZE = Regel(
    "onbekende-keuze",
    "Kiezen uit een vaste lijst",
    "Sommige velden hebben een vaste lijst met keuzes; iets anders mag daar niet staan.",
    "soort_organisatie: advies-en-meldpunt",
    "soort_organisatie: meldpunt",
)
VERKEERDE_VORM = Regel(
    "verkeerde-vorm",
    "De juiste vorm",
    "Ids bestaan uit kleine letters, cijfers en streepjes; ook codes, telefoonnummers en webadressen hebben een vaste "
    "vorm.",
    "cbs_code: GM9001",
    "cbs_code: 9001",
)
VERKEERDE_WAARDE = Regel(
    "verkeerde-waarde",
    "Datums, getallen, ja en nee",
    "Een datum bestaat en staat er als jaar-maand-dag, een getal staat in cijfers, en ja of nee is ja of nee.",
    "bekeken_op: 2026-01-05",
    "bekeken_op: 2026-1-5",
)
TE_LANG = Regel(
    "te-lang",
    "Niet te lang",
    "Titels en teksten hebben een grootste lengte, zodat ze op een scherm passen.",
    "een titel van 80 tekens",
    "een titel van 400 tekens",
    over_bestanden=True,
)

REGELS = (
    BESTANDSINDELING, ONBEKEND_VELD, ONTBREKEND_VELD, LEEG_VELD, VERKEERD_TYPE, ONBEKENDE_KEUZE, VERKEERDE_VORM,
    VERKEERDE_WAARDE, TE_LANG,
)  # fmt: skip
