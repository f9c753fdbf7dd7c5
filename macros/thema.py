"""What this site takes from Material for MkDocs: its style sheets and icons. Knows MkDocs' list of files."""

from __future__ import annotations

from fnmatch import fnmatch

from mkdocs.structure.files import Files

_STIJLEN = ("assets/stylesheets/main.*.min.css", "assets/stylesheets/palette.*.min.css")
"""In this order; the names carry a hash of their content, which changes with the theme's version."""
_OVERBODIG = ("assets/javascripts/*", "assets/images/*", "*.map")


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
