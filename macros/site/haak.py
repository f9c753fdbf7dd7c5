"""MkDocs' side of the site: loads the catalogue before a build, and writes the record pages after it.

MkDocs loads this file once and calls it for every (re)build; everything else is imported afresh when its code changed,
so that a preview follows edits of Python too. All that knows MkDocs' internals is here and in ``define_env``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

WORTEL = Path(__file__).resolve().parents[2]

_stempels: dict[str, float] = {}
"""Modification times of our modules when they were imported."""
_bouw = None
"""The build that is going on, or else the last: MkDocs calls plain functions, so something must remember it."""
_voorbeeld = False
"""Whether this is a preview that reloads itself."""


def _vernieuw_code() -> None:
    """Forget our modules, and what they made, when any of them changed on disk; the next import reads the new code."""
    global _bouw
    nu = {str(p): p.stat().st_mtime for p in (WORTEL / "macros").rglob("*.py")}
    if _stempels and nu != _stempels:
        for naam in [n for n in sys.modules if n == "macros" or n.startswith("macros.")]:
            del sys.modules[naam]
        _bouw = None
    _stempels.clear()
    _stempels.update(nu)


def on_startup(command, dirty):
    global _voorbeeld
    _voorbeeld = command == "serve"


@event_priority(100)
def on_config(config):
    """Read and check the data before anything is written; a fout ends the build here."""
    global _bouw
    if str(WORTEL) not in sys.path:  # here, because MkDocs restores the path after it has loaded this file
        sys.path.insert(0, str(WORTEL))
    _vernieuw_code()
    from macros.site.bouw import Bouw, GegevensFout
    from macros.site.instellingen import InstellingFout, lees_instellingen
    from macros.site.thema import zonder_iconenlijst

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        instellingen = lees_instellingen(config.user_configs, Path(config.config_file_path), Path(config.docs_dir))
        _bouw = Bouw(config, _bouw)
    except (GegevensFout, InstellingFout) as fout:
        raise Abort(str(fout)) from None
    _bouw.kleuren = instellingen.kleuren()
    config.extra["bouw"] = _bouw
    zonder_iconenlijst(config.theme)
    return config


@event_priority(-50)  # after plugins have added theirs
def on_files(files, config):
    """One style sheet and one graph of scripts, made here, instead of the theme's and of the parts they are made of."""
    from macros.site.bundel import BundelFout
    from macros.site.doorverwijzingen import DoorverwijzingFout, doorverwijzingen
    from macros.site.opmaak import vervang_opmaak
    from macros.site.thema import zonder_bestanden

    try:
        if "redirects" in config.plugins:  # its own page has a script in it, speaks English, and knows no records
            plugin = config.plugins["redirects"]
            geschreven = [bestand.url.removeprefix("./") for bestand in files.documentation_pages()]
            _bouw.verhuisd |= doorverwijzingen(plugin.redirects, {*_bouw.adressen(), *geschreven})
            plugin.redirects = {}
        _bouw.opmaak = vervang_opmaak(zonder_bestanden(files, config.docs_dir), config, WORTEL, _bouw.kleuren)
    except (BundelFout, DoorverwijzingFout) as fout:
        raise Abort(str(fout)) from None
    return files


def on_nav(nav, config, files):
    _bouw.nav, _bouw.files = nav, files
    return nav


@event_priority(100)
def on_page_markdown(markdown, page, config, files):
    """Look at a written page and its macros before they run, so that faults are told rather than thrown."""
    from macros.site.paginaregels import weiger_pagina

    for regel, melding in weiger_pagina(markdown, page.meta, page.file.content_string, config.theme.get_env):
        _bouw.macrofouten.append(f"docs/{page.file.src_uri}:{regel}: fout[pagina] {melding}")
    return _bouw.controleer_macros(markdown, page, config.plugins["macros"])


def on_page_content(html, page, config, files):
    """Put what macros made in its place, and tell MkDocs which places within the page can be linked to."""
    html, plaatsen = _bouw.blokken.vul(html)
    page.present_anchor_ids |= plaatsen
    return html


def on_env(env, config, files):
    from macros.pages.csp import beleid

    env.globals |= {"beleid": beleid(voorbeeld=_voorbeeld)} | _bouw.opmaak
    env.bytecode_cache = _bouw.geheugen
    _bouw.env = env
    if _bouw.macrofouten:
        raise Abort("\n".join(_bouw.macrofouten))
    return env


@event_priority(-100)
def on_post_build(config):
    if not _voorbeeld:
        _bouw.schrijf_alles()


def on_serve(server, config, builder):
    """Follow everything a page is made from, and write record pages when they are asked for."""
    from macros.site.voorbeeld import bereid_voor

    mappen = [str(WORTEL / naam) for naam in ("data", "macros", "overrides")]
    bereid_voor(
        server,
        builder,
        lambda pad: _bouw.schrijf_op_verzoek(pad),
        WORTEL / "overrides",
        mappen,
        [config.docs_dir, config.config_file_path],
    )
    return server
