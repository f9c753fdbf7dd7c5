"""The rules that reading itself keeps: about files, their characters and their YAML."""

from __future__ import annotations

from macros.findings import Regel

ONLEESBAAR = Regel(
    "onleesbaar-bestand",
    "Een bestand is te openen",
    "Elk gegevensbestand is een gewoon bestand dat gelezen mag worden.",
    "data/landelijk/themas.yml is een bestand",
    "data/landelijk/themas.yml is een map, of een koppeling naar niets",
    over_bestanden=True,
)
VREEMD_BESTAND = Regel(
    "vreemd-bestand",
    "Alleen gegevensbestanden in data",
    "In de map data staan alleen bestanden die eindigen op .yml.",
    "data/landelijk/themas.yml",
    "data/landelijk/themas.yml.bak",
    over_bestanden=True,
)
TE_GROOT = Regel(
    "bestand-te-groot",
    "Een bestand blijft hanteerbaar",
    "Een bestand is niet groter dan 4 MB.",
    "twee bestanden van 3 MB",
    "een bestand van 6 MB",
    over_bestanden=True,
)
CODERING = Regel(
    "codering",
    "Bestanden zijn UTF-8",
    "Bestanden zijn opgeslagen als UTF-8, zonder BOM; zo blijven letters als ë en é heel.",
    "opgeslagen als UTF-8",
    "opgeslagen als Windows-1252, UTF-16 of UTF-8 met BOM",
    over_bestanden=True,
)
LEEG_BESTAND = Regel(
    "leeg-bestand",
    "Een bestand bevat gegevens",
    "Een bestand zonder gegevens hoort er niet te zijn.",
    "een bestand met ten minste één record",
    "een bestand met niets, of met alleen opmerkingen",
    over_bestanden=True,
)
TAB = Regel(
    "tab",
    "Geen tabs",
    "Inspringen doet u met spaties; een tab mag nergens staan.",
    "naam: Opvang",
    "naam:\tOpvang",
)
ONZICHTBAAR_TEKEN = Regel(
    "onzichtbaar-teken",
    "Geen onzichtbare tekens",
    "Vaste spaties, onzichtbare tekens en tekens die de leesrichting omkeren, mogen niet in een tekst staan, "
    "ook niet met een backslash geschreven.",
    "naam: Opvang",
    'naam: "Opvang\\u200b"',
)
YAML_SYNTAXIS = Regel(
    "yaml-syntaxis",
    "Geldige YAML",
    "Een bestand is geldige YAML: veld, dubbele punt, spatie, waarde, en wat bij elkaar hoort springt even ver in.",
    "naam: Opvang",
    "naam Opvang",
)
YAML_ALIAS = Regel(
    "yaml-alias",
    "Geen verwijzingen binnen YAML",
    "Een stuk tekst met & een naam geven en met * herhalen mag niet: schrijf de tekst uit.",
    "naam: Opvang",
    "naam: &opvang Opvang",
)
YAML_LABEL = Regel(
    "yaml-label",
    "Geen YAML-labels",
    "Een label met een uitroepteken voor een waarde mag niet: het veld bepaalt al wat voor waarde het is.",
    "naam: Opvang",
    "naam: !!str Opvang",
)
YAML_SLEUTEL = Regel(
    "yaml-sleutel",
    "Een veldnaam is gewone tekst",
    "Voor de dubbele punt staat een gewone veldnaam, geen lijst of haakje.",
    "naam: Opvang",
    "{{ naam }}: Opvang",
)
TE_DIEP = Regel(
    "yaml-te-diep",
    "Niet te diep genest",
    "Gegevens zijn nooit meer dan twintig lagen diep; dieper is altijd een fout met inspringen of haakjes.",
    "naam: Opvang",
    "naam: [[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]",
)
MEER_DOCUMENTEN = Regel(
    "yaml-meer-documenten",
    "Eén document per bestand",
    "Na een regel met --- begint een tweede YAML-document; dat mag niet in hetzelfde bestand.",
    "themas:\n  - id: opvang",
    "themas:\n---\nthemas:\n  - id: opvang",
)
DUBBEL_VELD = Regel(
    "dubbel-veld",
    "Elk veld één keer",
    "Een veld staat één keer in een record; anders zou de laatste stilletjes winnen.",
    "naam: Opvang",
    "naam: Opvang\nnaam: Onderdak",
)
SAMENVOEGCONFLICT = Regel(
    "samenvoegconflict",
    "Geen twee versies door elkaar",
    "Veranderden twee mensen hetzelfde stuk, dan zet git beide versies in het bestand, met tekens als <<<<<<< "
    "ertussen. Kies eerst, en haal die tekens dan weg.",
    "themas:\n  - id: opvang",
    "<<<<<<< HEAD\nthemas:\n  - id: opvang",
)

REGELS = (
    ONLEESBAAR, VREEMD_BESTAND, TE_GROOT, CODERING, LEEG_BESTAND, TAB, ONZICHTBAAR_TEKEN, YAML_SYNTAXIS, YAML_ALIAS,
    YAML_LABEL, YAML_SLEUTEL, TE_DIEP, MEER_DOCUMENTEN, DUBBEL_VELD, SAMENVOEGCONFLICT,
)  # fmt: skip
