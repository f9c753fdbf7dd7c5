"""What of MkDocs and Material cannot work on this site whatever its value: the name, the reason, what to do instead."""

from __future__ import annotations

Tabel = dict[str, tuple[str, str]]

_DERDE = "niemand anders hoort van een bezoek aan deze site"
_KADER = "het kader van deze site is van haarzelf en heeft dit onderdeel niet"
_SCRIPT = "hiervoor is het script van Material nodig; dat bewaart gegevens bij bezoekers en wordt niet meegeleverd"
_WEG = "Haal de regel weg."
_OPSLAG = (
    "elke pagina wijst zelf naar het bestand waar zij uit komt",
    "Zet het adres van de opslag in extra.opslag (of in de omgeving als OPSLAG).",
)

VORMEN: dict[tuple[str, str], tuple[tuple[type, ...], str]] = {
    ("theme", "features"): ((list,), "Schrijf een lijst: elk kenmerk op een eigen regel die begint met een streepje."),
    ("theme", "icon"): ((dict,), "Schrijf eronder: logo: en het pad van het icoon."),
    ("theme", "palette"): ((dict, list), "Schrijf eronder: primary: en de naam van een kleur."),
    ("theme", "static_templates"): ((list,), "Schrijf een lijst: elk bestand op een eigen regel met een streepje."),
    ("extra", "social"): ((list,), "Schrijf een lijst: elke plek met icon: en link:."),
}
"""What MkDocs does not look at: of which types a value must be, and how to write it."""

BOVEN: Tabel = {
    "repo_url": _OPSLAG,
    "repo_name": _OPSLAG,
    "edit_uri": _OPSLAG,
    "edit_uri_template": _OPSLAG,
    "google_analytics": (_DERDE, _WEG),
    "site_author": ("wie deze site publiceert, staat op elke pagina", "Vul extra.uitgever in."),
}

EXTRA: Tabel = {
    "analytics": (f"{_DERDE}, ook niet om te tellen", _WEG),
    "consent": ("deze site bewaart niets waarvoor toestemming nodig is", _WEG),
    "alternate": (
        "alle vaste woorden van deze site zijn Nederlands",
        "Haal de regel weg, en noem een vertaling elders in nav of in de tekst.",
    ),
    "version": ("een oude versie van wie te bellen is gevaarlijk; er is er altijd maar één, de laatste", _WEG),
    "status": (f"{_KADER}", "Haal de regel weg, en schrijf in de tekst dat iets nieuw is of vervalt."),
    "homepage": (_KADER, "Haal de regel weg: de naam van de site leidt naar haar eigen beginpagina."),
    "annotate": (_SCRIPT, "Haal de regel weg, en gebruik voetnoten."),
    "generator": ("deze site noemt niet in elke pagina waarmee zij is gemaakt", "Schrijf: generator: false"),
    "polyfills": (_DERDE, _WEG),
    "scope": (_SCRIPT, _WEG),
    "tags": ("etiketten hebben hier geen iconen", _WEG),
}

THEMA: Tabel = {
    "font": (
        f"letters van elders verraden elk bezoek, en {_DERDE}",
        "Schrijf: font: false. De site gebruikt de letter van het apparaat van de lezer.",
    ),
    "direction": ("Nederlands loopt van links naar rechts", _WEG),
    "analytics": (_DERDE, _WEG),
    "locale": ("alle vaste woorden van deze site zijn Nederlands", "Haal de regel weg; language: nl is genoeg."),
    "highlightjs": (_SCRIPT, "Haal de regel weg; pymdownx.highlight kleurt code bij het bouwen."),
    "logo_icon": ("dit is een oude naam", "Schrijf: icon: met daaronder logo: en het pad van het icoon."),
}
THEMA_WERKT = ("name", "custom_dir", "language", "favicon", "logo", "icon", "palette", "features", "static_templates")

PLUGINS: Tabel = {
    **dict.fromkeys(
        ("search", "material/search"),
        ("deze site zoekt zelf, ook in alle gegevens, en zonder vragen te versturen", _WEG),
    ),
    **dict.fromkeys(
        ("social", "material/social"),
        ("elke gedeelde link toont hetzelfde neutrale beeld, zodat niemand ziet wat iemand las", _WEG),
    ),
    **dict.fromkeys(("blog", "material/blog"), (f"een blog gebruikt sjablonen van Material, en {_KADER}", _WEG)),
    **dict.fromkeys(
        ("offline", "material/offline"), ("de site zoekt met een werker, en die mag niet vanaf een schijf", _WEG)
    ),
    **dict.fromkeys(
        ("privacy", "material/privacy"),
        ("hier komt al niets van elders, en een pagina die het probeert wordt geweigerd", _WEG),
    ),
    **dict.fromkeys(("projects", "material/projects"), ("elke regio heeft haar eigen opslag en haar eigen site", _WEG)),
    **dict.fromkeys(
        ("info", "material/info"),
        ("die plugin bouwt geen site, maar pakt het project in voor een melding bij Material", _WEG),
    ),
    "mike": ("een oude versie van wie te bellen is gevaarlijk; er is er altijd maar één, de laatste", _WEG),
    "mermaid2": (_SCRIPT, "Haal de regel weg, en zet de tekening als SVG in docs/."),
}

ZONDER_MACROS = (
    "zonder deze plugin komt wat tussen accolades staat zo op de site",
    "Zet onder plugins: - macros: met daaronder module_name: macros",
)

MERMAID = (
    "mermaid tekent met een script dat stijlen in de pagina zet, en dat verbieden de pagina's hun browser",
    "Haal het weg, en zet de tekening als SVG in docs/.",
)
MARKDOWN: Tabel = {
    "pymdownx.arithmatex": ("formules worden getekend door een script van elders", "Zet de formule als SVG in docs/."),
    "pymdownx.progressbar": (
        "een balk krijgt haar breedte in de pagina zelf, en dat verbieden de pagina's hun browser",
        _WEG,
    ),
}

EIGEN_SJABLONEN = ("404.html", "weg.html")
"""Pages that are made without Markdown, and have their own way out."""

KENMERKEN_WERKEN = ("content.code.copy",)


def kenmerk(naam: str) -> tuple[str, str]:
    """Why a feature of the theme does nothing here."""
    if naam == "content.code.annotate":
        return _SCRIPT, "Haal de regel weg, en gebruik voetnoten."
    if naam in ("content.action.edit", "content.action.view"):
        return _OPSLAG
    if naam.startswith(("content.", "search.", "navigation.instant")):
        return _SCRIPT, _WEG
    return _KADER, "Haal de regel weg; het menu maakt u met nav."
