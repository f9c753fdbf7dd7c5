"""What this site takes from Material for MkDocs: its style sheets and icons. Knows MkDocs' list of files."""

from __future__ import annotations

import os
from fnmatch import fnmatch

from jinja2 import Environment, FileSystemLoader
from mkdocs.structure.files import Files
from mkdocs.theme import Theme

_STIJLEN = ("assets/stylesheets/main.*.min.css", "assets/stylesheets/palette.*.min.css")
"""In this order; the names carry a hash of their content, which changes with the theme's version."""
_OVERBODIG = ("assets/javascripts/*", "assets/images/*", "*.map")


class _Lader(FileSystemLoader):
    """Lists no hidden folders: MkDocs skips them anyway, and Material has 14,000 icons in one."""

    def list_templates(self) -> list[str]:
        gevonden: set[str] = set()
        for basis in self.searchpath:
            for map_, mappen, namen in os.walk(basis):
                mappen[:] = [naam for naam in mappen if not naam.startswith(".")]
                hier = os.path.relpath(map_, basis).replace(os.sep, "/")
                gevonden.update(naam if hier == "." else f"{hier}/{naam}" for naam in namen)
        return sorted(gevonden)


def zonder_iconenlijst(theme: Theme) -> None:
    """Make the theme's environments list their files in a tenth of the time."""
    maak = theme.get_env

    def get_env() -> Environment:
        env = maak()
        env.loader = _Lader(theme.dirs)
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


def stijlen(files: Files) -> list[str]:
    """Paths of the theme's style sheets below the site's root. Raises LookupError when the theme has none such."""
    gevonden = [f.url for patroon in _STIJLEN for f in files.css_files() if fnmatch(f.src_uri, patroon)]
    if len(gevonden) != len(_STIJLEN):
        raise LookupError(f"the theme has other style sheets than {', '.join(_STIJLEN)}")
    return gevonden


def zonder_scripts(files: Files) -> Files:
    """The files of the site without the theme's scripts and pictures, which no page of ours asks for."""
    for bestand in [f for f in files if any(fnmatch(f.src_uri, patroon) for patroon in _OVERBODIG)]:
        files.remove(bestand)
    return files
