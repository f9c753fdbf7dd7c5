"""MkDocs' side of the site: what we do at each step of its build. MkDocs reads this file once, for every (re)build.

Everything that can go wrong in a step is told in the terminal as a finding, never thrown as a traceback.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from jinja2 import Template, TemplateNotFound
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import event_priority

from macros.fields.dag import kies_dag
from macros.fields.record import Record
from macros.pages.sjablonen import Onbekend
from macros.site.adapter import blad_van, bouw_voor, paginatekst, site_van, wortelpad
from macros.site.bouw import Bouw
from macros.site.doorverwijzingen import doorverwijzingen
from macros.site.dubbel import controleer_instellingen
from macros.site.geschreven import Geschreven
from macros.site.instellingen import KALE_PAGINA, KALE_PAGINA_DOE, lees_instellingen
from macros.site.kernen import stop_alle
from macros.site.opmaak import Opmaak, vervang_opmaak
from macros.site.paginaregels import weiger_html, weiger_pagina
from macros.site.stop import Stop
from macros.site.storing import WORTEL, beschrijf
from macros.site.thema import kant_en_klaar, vreemde_sjablonen, zonder_bestanden
from macros.site.voortgang import Voortgang

UITBREIDING = "macros.site.uitbreiding"
"""Ours for Markdown: without it a page would lose something that nobody sees in the settings."""
P = ParamSpec("P")
R = TypeVar("R")


@dataclass
class _Staat:
    """What one step leaves for the next: MkDocs calls plain functions, so something must remember it."""

    voorbeeld: bool = False
    """Whether this is a preview, in which record pages are written when they are asked for."""
    poort_vrij: bool = False
    project: Path = WORTEL
    bouw: Bouw | None = None
    doorverwijzingen: dict[str, str] = field(default_factory=dict)
    nav: Any = None
    geschreven: Geschreven | None = None
    """In a preview: what MkDocs made of the written pages, so that one of them can be made again."""
    opmaak: Opmaak = field(default_factory=Opmaak)
    voortgang: Voortgang | None = None

    @property
    def lopend(self) -> Bouw:
        assert self.bouw is not None, "on_config comes first"
        return self.bouw


_staat = _Staat()


def _verteld(stap: Callable[P, R]) -> Callable[P, R]:
    @wraps(stap)
    def doe(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return stap(*args, **kwargs)
        except MkDocsException:
            raise
        except Exception as fout:
            raise Abort(beschrijf(fout, _staat.project)) from None

    return doe


class _Sjabloon(Template):
    render = _verteld(Template.render)


def on_startup(command: str, dirty: bool) -> None:
    # Without live reload MkDocs does not ask us how to serve, so that every page must be there from the start.
    _staat.voorbeeld = command == "serve" and "--no-livereload" not in sys.argv
    if command == "build":
        gc.disable()  # what a build reads, it needs until it ends: looking for garbage costs a quarter of the reading


@event_priority(100)
@_verteld
def on_config(config: Any) -> Any:
    """Read and check the data before anything is written; a fout ends the build here."""
    if _staat.voorbeeld and not _staat.poort_vrij:
        from macros.site.poort import eis_vrij

        eis_vrij(*config.dev_addr)
        _staat.poort_vrij = True
    instellingen = Path(config.config_file_path)
    _staat.project = instellingen.parent
    controleer_instellingen(instellingen)
    if not _staat.voorbeeld:
        kies_dag()
    _staat.voortgang = Voortgang()
    gekozen = lees_instellingen(instellingen, Path(config.docs_dir), config.user_configs[1:])
    if vreemd := list(vreemde_sjablonen(_staat.project)):
        raise Stop("\n".join(vreemd))
    if UITBREIDING not in config.markdown_extensions:
        config.markdown_extensions.append(UITBREIDING)
    _staat.bouw = config.extra["bouw"] = bouw_voor(config, _staat.bouw)
    _staat.bouw.kleuren = gekozen.kleuren()
    return config


@event_priority(-50)  # after plugins have added theirs
@_verteld
def on_files(files: Any, config: Any) -> Any:
    """One style sheet and one graph of scripts, made here, instead of the theme's and of the parts they are made of."""
    bouw = _staat.lopend
    if "redirects" in config.plugins:  # its own page has a script in it, speaks English, and knows no records
        plugin = config.plugins["redirects"]
        geschreven = [bestand.url.removeprefix("./") for bestand in files.documentation_pages()]
        records = [record.adres for record in bouw.catalogus.alle(Record)]
        _staat.doorverwijzingen = doorverwijzingen(plugin.redirects, {*records, *geschreven})
        bouw.verhuisd |= _staat.doorverwijzingen
        plugin.redirects = {}
    for pad in kant_en_klaar(files, config.docs_dir):
        bouw.noteer(f"docs/{pad}:1: fout[pagina] {KALE_PAGINA}. {KALE_PAGINA_DOE}")
    eigen = zonder_bestanden(files, config.docs_dir)
    _staat.opmaak = vervang_opmaak(eigen, config, _staat.project, bouw.kleuren)
    return files


@_verteld
def on_nav(nav: Any, config: Any, files: Any) -> Any:
    _staat.nav = nav
    if not _staat.voorbeeld:
        _staat.lopend.begin(Path(config.site_dir))
    return nav


@event_priority(100)
@_verteld
def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Look at a written page before its macros run, so that faults are told rather than thrown."""
    assert _staat.voortgang is not None
    _staat.voortgang.meld(f"Geschreven pagina's: {page.file.src_uri}")
    for regel, melding in weiger_pagina(markdown, page.meta, page.file.content_string, config.theme.get_env):
        _staat.lopend.noteer(f"docs/{page.file.src_uri}:{regel}: fout[pagina] {melding}")
    return markdown


@_verteld
def on_env(env: Any, config: Any, files: Any) -> Any:
    """All written pages have been read: the frame can be made, and what their macros found wrong is told."""
    assert _staat.voortgang is not None
    _staat.voortgang.klaar()
    bouw = _staat.lopend
    bouw.stop_bij_fouten()
    bouw.site = site_van(config, _staat.nav, _staat.opmaak, voorbeeld=_staat.voorbeeld)
    bouw.geschreven = [
        paginatekst(b.page) for b in files.documentation_pages() if b.page and b.page.url not in ("", "./")
    ]

    def omlijst(page: Any) -> str:
        nu = _staat.lopend
        return nu.kaders.omlijst(blad_van(page), page.content) if page else nu.niet_gevonden(wortelpad(config))

    env.globals |= {"omlijst": omlijst, "recordadressen": bouw.adressen, "beleid": bouw.site.beleid}
    env.template_class, env.undefined = _Sjabloon, Onbekend
    for naam in {"main.html", *config.theme.static_templates}:
        with suppress(TemplateNotFound):  # MkDocs itself tells of one that is not there
            env.get_template(naam)  # a slip in one of the few that MkDocs renders is told here
    _staat.geschreven = Geschreven(config, files, _staat.nav, env) if _staat.voorbeeld else None
    return env


@event_priority(-100)  # after plugins have put in theirs
@_verteld
def on_post_page(output: str, page: Any, config: Any) -> str:
    if fouten := list(weiger_html(output)):
        raise Stop("\n".join(f"docs/{page.file.src_uri}:1: fout[plugin] {fout}" for fout in fouten))
    return output


@event_priority(-100)
@_verteld
def on_post_build(config: Any) -> None:
    if _staat.geschreven:
        _staat.geschreven.onthoud()
        return
    assert _staat.voortgang is not None
    _staat.lopend.schrijf_alles(Path(config.site_dir), _staat.voortgang)


def on_build_error(error: Exception) -> None:
    stop_alle()


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Follow everything a page is made from, and write pages when they are asked for."""
    gc.disable()  # a preview looks for garbage when nobody waits: it takes as long as reading what changed
    gc.collect()
    gc.freeze()
    from macros.site.voorbeeld import Maker, bereid_voor

    maker = Maker(builder, _lees_gegevens, lambda: _staat.lopend.keur(), _wis, _schrijf_pagina)
    bereid_voor(server, maker, Path(config.config_file_path))
    return server


def _geschreven() -> Geschreven:
    assert _staat.geschreven is not None, "a preview begins with a whole build"
    return _staat.geschreven


def _lees_gegevens() -> None:
    """Only the data changed: what MkDocs made of the rest stays. Raises Stop when the data cannot be read."""
    config, vorige = _geschreven().config, _staat.lopend
    bouw = bouw_voor(config, vorige, keur_later=True)
    bouw.verhuisd |= _staat.doorverwijzingen
    bouw.kleuren, bouw.site, bouw.geschreven = vorige.kleuren, vorige.site, vorige.geschreven
    _staat.bouw = config.extra["bouw"] = bouw
    _wis()


def _wis() -> None:
    _geschreven().wis()


def _schrijf_pagina(pad: str) -> bool:
    map_ = Path(_geschreven().config.site_dir)
    return _geschreven().schrijf(pad) or _staat.lopend.schrijf_op_verzoek(map_, pad)
