"""Puts the made style sheet and scripts in the place of the files they were made of. Knows MkDocs' list of files."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.site.script import maak_scripts
from macros.site.stijl import maak_stijl

_BRONNEN = ("stijl/", "script/")


def vervang_opmaak(files: Files, config: MkDocsConfig, wortel: Path, kleuren: str) -> dict[str, str | list[str]]:
    """Take the parts out of ``files`` and put in what they became; returns what the frame names: its sheet and script,
    and the sheets that plugins bring, which stay as they are. Raises BundelFout.
    """
    eigen = [pad for pad in config.extra_css if Path(config.docs_dir, pad).is_file()]
    stijl, scripts = maak_stijl(wortel, eigen, kleuren), maak_scripts(wortel)
    for bestand in [f for f in files if f.src_uri.startswith(_BRONNEN) or f.src_uri in eigen]:
        files.remove(bestand)
    for pad, inhoud in (stijl.bestanden | scripts.bestanden).items():
        files.append(File.generated(config, pad, content=inhoud))
    losse = [pad for pad in config.extra_css if pad not in eigen]
    return {"stijlblad": stijl.blad, "losse_stijlen": losse, "beginscript": scripts.ingang}
