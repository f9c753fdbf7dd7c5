"""Every setting of MkDocs and Material works here, or is refused by name with the reason: none is silently ignored.

What is refused without looking at its value stands in the tables of ``weigeringen``; here is what depends on the value.
Knows settings as ``mkdocs.yml`` has them, not how MkDocs carries them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

from macros.findings.suggestie import bedoelt
from macros.site import kleuren, uitgever, weigeringen
from macros.site.kleuren import Keuze
from macros.site.plekken import Plekken
from macros.site.stop import Stop

_IN_BLAD = re.compile(r"""(?:@import\s*|url\(\s*)(?:url\(\s*)?["']?(?:https?:)?//""")
_ELDERS = re.compile(r"^(https?:)?//")
_ICONEN = Path(material.__file__).parent / "templates/.icons"
_EIGEN_ICONEN = Path("overrides/.icons")


@dataclass(frozen=True)
class Weigering:
    """A setting that cannot work, by its path in the file; why, and what to do instead."""

    pad: tuple[str, ...]
    reden: str
    doe: str

    @property
    def naam(self) -> str:
        """As people write it: ``theme.palette``."""
        return ".".join(self.pad)


class Instellingen:
    """The settings of one site, as its maintainer wrote them."""

    def __init__(self, ruw: Mapping[str, Any], docs: Path) -> None:
        """``ruw`` is mkdocs.yml as read, ``docs`` the folder that files are named in."""
        self._ruw, self._docs = ruw, docs
        thema = ruw.get("theme")
        self._thema: Mapping[str, Any] = thema if isinstance(thema, Mapping) else {"name": thema}
        extra = ruw.get("extra")
        self._extra: Mapping[str, Any] = extra if isinstance(extra, Mapping) else {}

    def weigeringen(self) -> list[Weigering]:
        """All at once, in the order of their kinds; of another form than it must have, a value says nothing more."""
        return list(self._vormen()) or [
            *self._onbekend(),
            *self._tabellen(),
            *self._thema_waarden(),
            *self._beelden(),
            *self._palet(),
            *self._sociaal(),
            *self._uitgever(),
            *self._bestanden(),
            *self._in_bladen(),
            *self._markdown(),
            *self._overig(),
        ]

    def kleuren(self) -> str:
        """The CSS of the chosen colours; empty when the site has its own. Only for settings without refusals."""
        return kleuren.als_stijl(*self._keuzes())

    def _vormen(self) -> Iterator[Weigering]:
        for pad, (soorten, doe) in weigeringen.VORMEN.items():
            vak = self._thema if pad[0] == "theme" else self._extra
            if (waarde := vak.get(pad[1])) is not None and not isinstance(waarde, soorten):
                yield Weigering(pad, f'"{waarde}" heeft niet de vorm die hier hoort', doe)

    def _onbekend(self) -> Iterator[Weigering]:
        """What MkDocs only warns of, and then does without."""
        bekend = set(MkDocsConfig())
        for naam in self._ruw:
            if naam not in bekend:
                yield Weigering(
                    (naam,),
                    "deze instelling kent MkDocs niet",
                    f"Haal haar weg. {bedoelt(naam, bekend)}".strip(),
                )

    def _tabellen(self) -> Iterator[Weigering]:
        """What is refused by its name alone, or because nobody knows it."""
        for vak, waarden, tabel in (((), self._ruw, weigeringen.BOVEN), (("extra",), self._extra, weigeringen.EXTRA)):
            for naam in tabel.keys() & waarden.keys():
                if waarden[naam]:
                    yield Weigering((*vak, naam), *tabel[naam])
        plugins = _plugins(self._ruw.get("plugins"))
        for vaknaam, namen, tabel in (
            ("plugins", plugins, weigeringen.PLUGINS),
            ("markdown_extensions", _namen(self._ruw.get("markdown_extensions")), weigeringen.MARKDOWN),
        ):
            for naam in tabel.keys() & namen.keys():
                yield Weigering((vaknaam, naam), *tabel[naam])
        if "macros" not in plugins:
            yield Weigering(("plugins", "macros"), *weigeringen.ZONDER_MACROS)
        for naam in self._thema:
            if naam in weigeringen.THEMA and self._thema[naam] not in (None, False):
                yield Weigering(("theme", naam), *weigeringen.THEMA[naam])
            elif naam not in weigeringen.THEMA and naam not in weigeringen.THEMA_WERKT:
                yield Weigering(
                    ("theme", naam),
                    "deze instelling kennen Material en deze site niet",
                    f"Haal haar weg. {bedoelt(naam, weigeringen.THEMA_WERKT)}".strip(),
                )
        for naam in self._thema.get("features") or ():
            if naam not in weigeringen.KENMERKEN_WERKEN:
                yield Weigering(("theme", "features", naam), *weigeringen.kenmerk(naam))
        for naam in _map(self._thema.get("icon")):
            if naam != "logo":
                yield Weigering(
                    ("theme", "icon", naam),
                    "dit icoon hoort bij een onderdeel van Material dat deze site niet heeft",
                    "Haal de regel weg; alleen theme.icon.logo werkt.",
                )

    def _thema_waarden(self) -> Iterator[Weigering]:
        for naam, moet, reden in (
            ("name", "material", "het kader van deze site is gemaakt voor de iconen en kleuren van Material"),
            ("custom_dir", "overrides", "daar staan de sjablonen van deze site"),
            ("language", "nl", "alle vaste woorden van deze site zijn Nederlands, en schermlezers spreken haar zo uit"),
        ):
            if Path(str(waarde := self._thema.get(naam))).name != moet:  # MkDocs makes the folder's path whole
                yield Weigering(("theme", naam), f'"{waarde}" kan niet: {reden}', f"Schrijf: {naam}: {moet}")

    def _beelden(self) -> Iterator[Weigering]:
        for naam in ("logo", "favicon"):
            if (pad := self._thema.get(naam)) and _ELDERS.match(str(pad)):
                yield Weigering(("theme", naam), _DERDE, "Zet het bestand in docs/ en noem het pad daarbinnen.")
            elif pad and not (self._docs / str(pad)).is_file():
                yield Weigering(
                    ("theme", naam), f"docs/{pad} bestaat niet", "Zet het bestand daar, of verbeter het pad."
                )
        icoon = _map(self._thema.get("icon")).get("logo")
        if icoon and not self._is_icoon(icoon):
            yield Weigering(
                ("theme", "icon", "logo"),
                f'het icoon "{icoon}" is er niet',
                f"Kies een pad uit de iconen van Material, zoals material/home-heart, {_OF_EIGEN}.",
            )

    def _is_icoon(self, naam: str) -> bool:
        return any((map_ / f"{naam}.svg").is_file() for map_ in (self._docs.parent / _EIGEN_ICONEN, _ICONEN))

    def _keuzes(self) -> tuple[Keuze, Keuze]:
        licht, donker = (
            Keuze(*(self._kleur(vak.get(soort), soort, weergave) for soort in ("primary", "accent")))
            for weergave, vak in self._paletten().items()
        )
        return licht, donker

    def _paletten(self) -> dict[str, Mapping[str, Any]]:
        """What the palette says of each appearance."""
        palet = self._thema.get("palette") or {}
        if isinstance(palet, Mapping):
            return {"licht": palet, "donker": {"primary": palet["primary"]} if palet.get("primary") == "custom" else {}}
        per_schema = {vak.get("scheme", "default"): vak for vak in palet if isinstance(vak, Mapping)}
        return {"licht": per_schema.get("default", {}), "donker": per_schema.get("slate", {})}

    def _kleur(self, naam: str | None, soort: str, weergave: str) -> str | None:
        """The colour with this name, or None when there is no such name."""
        if naam == "custom":
            bladen = [
                (self._docs / pad).read_text("utf-8") for pad in self._eigen_bladen() if (self._docs / pad).is_file()
            ]
            return kleuren.uit_stijl(bladen, soort).get(weergave)
        return kleuren.benoemd(soort).get(str(naam).replace(" ", "-")) if naam else None

    def _palet(self) -> Iterator[Weigering]:
        palet = self._thema.get("palette") or {}
        plek = ("theme", "palette")
        if isinstance(palet, Mapping) and palet.get("scheme"):
            yield Weigering(
                (*plek, "scheme"),
                "deze site volgt het apparaat van de lezer, en heeft een knop om dat te veranderen",
                "Haal scheme weg, of geef kleuren voor allebei in een lijst: scheme: default en scheme: slate.",
            )
        vakken = [palet] if isinstance(palet, Mapping) else [vak for vak in palet if isinstance(vak, Mapping)]
        for vak in vakken:
            if vak.get("toggle"):
                yield Weigering(
                    (*plek, "toggle"),
                    "de knop voor licht en donker is er al",
                    "Haal toggle weg; er gaat niets verloren.",
                )
            if (schema := vak.get("scheme", "default")) not in ("default", "slate"):
                yield Weigering((*plek, "scheme"), f'"{schema}" is er niet', "Kies default (licht) of slate (donker).")
            for naam in set(vak) - {"scheme", "primary", "accent", "toggle", "media"}:
                yield Weigering((*plek, naam), "dit is geen deel van een palet", "Haal het weg.")
        for weergave, vak in self._paletten().items():
            for soort, minst in (("primary", kleuren.TEKST), ("accent", kleuren.LIJN)):
                yield from self._leesbaar(vak.get(soort), soort, weergave, minst)

    def _leesbaar(self, naam: str | None, soort: str, weergave: str, minst: float) -> Iterator[Weigering]:
        if not naam or (naam == "custom" and weergave == "donker" and self._kleur(naam, soort, weergave) is None):
            return
        plek = ("theme", "palette", soort)
        kleur = self._kleur(naam, soort, weergave)
        if kleur is None and naam == "custom":
            yield Weigering(
                plek,
                f"bij custom geeft u de kleur zelf, maar --md-{soort}-fg-color staat in geen bestand van extra_css",
                f"Zet in een bestand van extra_css: :root {{ --md-{soort}-fg-color: #4051b5; }}",
            )
        elif kleur is None:
            yield Weigering(plek, f'de kleur "{naam}" is er niet', f"Kies uit: {', '.join(kleuren.benoemd(soort))}.")
        elif (gemeten := kleuren.leesbaarheid(kleur, weergave)) < minst:
            beter = kleuren.leesbaar(kleur, weergave, minst)
            kiezer = ":root" if weergave == "licht" else '[data-md-color-scheme="slate"]'
            yield Weigering(
                plek,
                f"{naam} ({kleur}) is in de {_WEERGAVE[weergave]} weergave niet goed te zien: contrast "
                f"{_getal(gemeten)} : 1, en WCAG AA vraagt {_getal(minst)} : 1",
                f"Kies een andere kleur, of {soort}: custom met in een bestand van extra_css: "
                f"{kiezer} {{ --md-{soort}-fg-color: {beter}; }}",
            )

    def _sociaal(self) -> Iterator[Weigering]:
        for regel in self._extra.get("social") or ():
            link, icoon = (str(_map(regel).get(deel) or "") for deel in ("link", "icon"))
            if not re.match(r"^(https://|mailto:)", link):
                yield Weigering(
                    ("extra", "social", "link"), f'"{link}" is geen adres', "Begin het met https:// of mailto:"
                )
            if not self._is_icoon(icoon):
                yield Weigering(
                    ("extra", "social", "icon"),
                    f'het icoon "{icoon}" is er niet',
                    f"Kies een pad uit de iconen van Material, zoals fontawesome/brands/mastodon, {_OF_EIGEN}.",
                )

    def _uitgever(self) -> Iterator[Weigering]:
        for veld, reden, doe in uitgever.fouten(self._extra.get("uitgever")):
            yield Weigering(("extra", "uitgever", *filter(None, [veld])), reden, doe)

    def _eigen_bladen(self) -> list[str]:
        return [str(pad) for pad in self._ruw.get("extra_css") or ()]

    def _bestanden(self) -> Iterator[Weigering]:
        scripts = [
            s if isinstance(s, str) else str(_map(s).get("path", "")) for s in self._ruw.get("extra_javascript") or ()
        ]
        for naam, paden in (("extra_css", self._eigen_bladen()), ("extra_javascript", scripts)):
            for pad in paden:
                if _ELDERS.match(pad):
                    yield Weigering((naam, pad), _DERDE, "Zet het bestand in docs/ en noem het pad daarbinnen.")
                elif not (self._docs / pad).is_file():
                    yield Weigering(
                        (naam, pad), f"docs/{pad} bestaat niet", "Zet het bestand daar, of verbeter het pad."
                    )

    def _in_bladen(self) -> Iterator[Weigering]:
        """What a sheet of the site's own asks of another site, such as letters."""
        for pad in self._eigen_bladen():
            tekst = (self._docs / pad).read_text("utf-8") if (self._docs / pad).is_file() else ""
            if vondst := _IN_BLAD.search(tekst):
                regel = tekst.count("\n", 0, vondst.start()) + 1
                yield Weigering(
                    ("extra_css", pad),
                    f"regel {regel} van docs/{pad} laadt iets van een andere site, en {_DERDE}",
                    "Zet wat daar staat in docs/ en noem het pad daarbinnen, of haal de regel weg.",
                )

    def _markdown(self) -> Iterator[Weigering]:
        """Extensions of which some options work, and others need a script or a style in the page."""
        vak = "markdown_extensions"
        opties = {naam: _map(waarde) for naam, waarde in _namen(self._ruw.get(vak)).items()}
        for naam in ("pymdownx.highlight", "codehilite"):
            if naam in opties and opties[naam].get("noclasses"):
                yield Weigering(
                    (vak, naam, "noclasses"), _IN_BLADZIJDE, "Haal noclasses weg; de kleuren komen uit docs/stijl."
                )
        if opties.get("pymdownx.highlight", {}).get("use_pygments") is False:
            yield Weigering(
                (vak, "pymdownx.highlight", "use_pygments"),
                "zonder Pygments kleurt een script de code, en dat heeft deze site niet",
                "Haal use_pygments weg.",
            )
        if "pymdownx.tabbed" in opties and not opties["pymdownx.tabbed"].get("alternate_style"):
            yield Weigering(
                (vak, "pymdownx.tabbed"),
                "de oude vorm van tabbladen heeft hier geen opmaak",
                "Zet erbij: alternate_style: true",
            )
        emoji = opties.get("pymdownx.emoji")
        if emoji is not None and not all(
            str(getattr(emoji.get(deel), "__module__", emoji.get(deel))).startswith(("material.", "materialx."))
            for deel in ("emoji_index", "emoji_generator")
        ):
            yield Weigering(
                (vak, "pymdownx.emoji"),
                f"zonder de index van Material komen iconen als plaatjes van elders, en {_DERDE}",
                "Zet erbij: emoji_index: !!python/name:material.extensions.emoji.twemoji en "
                "emoji_generator: !!python/name:material.extensions.emoji.to_svg",
            )
        for hek in opties.get("pymdownx.superfences", {}).get("custom_fences") or ():
            if _map(hek).get("name") == "mermaid" or _map(hek).get("class") == "mermaid":
                yield Weigering((vak, "pymdownx.superfences", "custom_fences"), *weigeringen.MERMAID)

    def _overig(self) -> Iterator[Weigering]:
        if self._ruw.get("use_directory_urls") is False:
            yield Weigering(
                ("use_directory_urls",),
                "de adressen van records, zoals /gemeenten/naam/, zijn een belofte aan wie ernaar verwijst",
                "Haal de regel weg.",
            )
        if str(self._ruw.get("docs_dir", "docs")) != "docs":
            yield Weigering(
                ("docs_dir",), "de pagina's, stijlen en scripts van deze site staan in docs/", "Haal de regel weg."
            )
        if str(self._ruw.get("site_dir", "site")) != "site":
            yield Weigering(
                ("site_dir",),
                "make build en het publiceren zetten de site in site/",
                "Haal de regel weg. Wilt u haar eens ergens anders: mkdocs build -d <map>.",
            )
        for vak, waarden in ((("extra_templates",), self._ruw), (("theme", "static_templates"), self._thema)):
            for naam in map(str, waarden.get(vak[-1]) or ()):
                if naam.endswith(".html") and naam not in weigeringen.EIGEN_SJABLONEN:
                    yield Weigering((*vak, naam), KALE_PAGINA, KALE_PAGINA_DOE)


_DERDE = "niemand anders hoort van een bezoek aan deze site, en de pagina's verbieden het hun browser"
_IN_BLADZIJDE = "de pagina's verbieden hun browser stijlen in de pagina zelf, omdat die misbruikt kunnen worden"
_GROEPEN = {"group", "material/group"}
_OF_EIGEN = f"of zet een eigen icoon in {_EIGEN_ICONEN}/"
KALE_PAGINA = "zo'n pagina heeft geen hulpbalk, geen weg van de site en geen beleid voor de browser"
KALE_PAGINA_DOE = "Maak er een pagina in Markdown van (.md); HTML mag daarin staan."
_WEERGAVE = {"licht": "lichte", "donker": "donkere"}


def _getal(waarde: float) -> str:
    return f"{waarde:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def _map(waarde: Any) -> Mapping[str, Any]:
    return waarde if isinstance(waarde, Mapping) else {}


def _namen(lijst: Any) -> dict[str, Any]:
    """Plugins or extensions by name, however they are written: a list of names and maps, or one map."""
    if isinstance(lijst, Mapping):
        return {str(naam): waarde for naam, waarde in lijst.items()}
    namen: dict[str, Any] = {}
    for deel in lijst or ():
        namen.update(deel if isinstance(deel, Mapping) else {str(deel): {}})
    return namen


def _plugins(lijst: Any) -> dict[str, Any]:
    """Plugins by name, with those that stand within a group of Material."""
    namen = _namen(lijst)
    for deel in [lijst] if isinstance(lijst, Mapping) else lijst or ():
        for groep in _GROEPEN & _map(deel).keys():
            namen |= _plugins(_map(deel[groep]).get("plugins"))
    return namen


class InstellingFout(Stop):
    """Settings that cannot work; its text lists them all as findings."""


def lees_instellingen(bestand: Path, docs: Path, anders: Iterable[Mapping[str, Any]] = ()) -> Instellingen:
    """The settings in ``bestand``, and ``anders``: what who builds says, the last one first.

    Read anew, since MkDocs takes names and options out of the lists that it has read. Raises InstellingFout when any of
    them cannot work.
    """
    with bestand.open("rb") as stroom:
        ruw = yaml_load(stroom)
    for stand in anders:
        ruw |= {naam: waarde for naam, waarde in stand.items() if naam != "site_dir"}  # once, to elsewhere
    instellingen = Instellingen(ruw, docs)
    if geweigerd := instellingen.weigeringen():
        plekken = Plekken(bestand)
        regels = {
            (plekken.rang(w.pad), f"{plekken.van(w.pad)}: fout[instelling] {w.naam}: {w.reden}. {w.doe}")
            for w in geweigerd
        }
        raise InstellingFout("\n".join(regel for _, regel in sorted(regels)))
    return instellingen
