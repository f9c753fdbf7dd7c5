"""Says what went wrong in a build in the form of a finding: where, what kind, what. In Dutch, and never a traceback."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from mkdocs.exceptions import MkDocsException

from macros.pages.sjablonen import uitleg
from macros.site.stop import Stop

WORTEL = Path(__file__).resolve().parents[2]


def beschrijf(fout: BaseException, project: Path = WORTEL) -> str:
    """One or more lines; those of MkDocs and of our own checks say it themselves.

    A fault in a template or in our code is placed at the last line that was reached of ``project`` or of our package.
    """
    if isinstance(fout, (MkDocsException, SystemExit, Stop)):
        return str(fout)
    soort = "sjabloon" if isinstance(fout, TemplateError) else "code"
    return f"{_plaats(fout, (project, WORTEL))}fout[{soort}] {uitleg(fout)}"


def _plaats(fout: BaseException, mappen: tuple[Path, ...]) -> str:
    plaatsen = [(stap.filename, stap.lineno) for stap in traceback.extract_tb(fout.__traceback__)]
    if isinstance(fout, (SyntaxError, TemplateSyntaxError)):
        plaatsen.append((fout.filename or "", fout.lineno))
    for naam, regel in reversed(plaatsen):
        for map_ in mappen:
            if "site-packages" not in naam and Path(naam).is_relative_to(map_):
                return f"{Path(naam).relative_to(map_).as_posix()}:{regel}: "
    return ""
