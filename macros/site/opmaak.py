"""Puts the made style sheet and scripts in the place of the files they were made of. Knows MkDocs' list of files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.site.script import maak_scripts
from macros.site.stijl import maak_stijl

_BRONNEN = ("stijl/", "script/")


@dataclass(frozen=True)
class Opmaak:
    """What the frame names: the one sheet, the sheets that plugins bring, and the script that every page starts."""

    stijlblad: str = ""
    losse_stijlen: tuple[str, ...] = ()
    beginscript: str = ""


def vervang_opmaak(files: Files, config: MkDocsConfig, wortel: Path, kleuren: str) -> Opmaak:
    """Take the parts out of ``files`` and put in what they became; what plugins bring stays. Raises BundelFout."""
    eigen = [pad for pad in config.extra_css if Path(config.docs_dir, pad).is_file()]
    stijl, scripts = maak_stijl(wortel, eigen, kleuren), maak_scripts(wortel)
    for bestand in [f for f in files if f.src_uri.startswith(_BRONNEN) or f.src_uri in eigen]:
        files.remove(bestand)
    for pad, inhoud in (stijl.bestanden | scripts.bestanden).items():
        files.append(File.generated(config, pad, content=inhoud))
    losse = tuple(pad for pad in config.extra_css if pad not in eigen)
    return Opmaak(stijl.blad, losse, scripts.ingang)
