"""Says what went wrong in a build in the form of a finding: where, what kind, what. In Dutch, and never a traceback."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.exceptions import MkDocsException

from macros.pages.sjablonen import uitleg
from macros.site.stop import Stop

WORTEL = Path(__file__).resolve().parents[2]


def beschrijf(fout: BaseException) -> str:
    """One or more lines; those of MkDocs and of our own checks say it themselves.

    A fault in a template or in our code is placed at the last line of this project that was reached.
    """
    if isinstance(fout, (MkDocsException, SystemExit, Stop)):
        return str(fout)
    soort = "sjabloon" if isinstance(fout, TemplateError) else "code"
    return f"{_plaats(fout)}fout[{soort}] {uitleg(fout)}"


def _plaats(fout: BaseException) -> str:
    plaatsen = [(stap.filename, stap.lineno) for stap in traceback.extract_tb(fout.__traceback__)]
    if isinstance(fout, SyntaxError) or hasattr(fout, "lineno"):  # of Python, or of a template
        plaatsen.append((getattr(fout, "filename", None) or "", getattr(fout, "lineno", None)))
    eigen = [(Path(naam), regel) for naam, regel in plaatsen if Path(naam).is_relative_to(WORTEL)]
    eigen = [(pad.relative_to(WORTEL), regel) for pad, regel in eigen if "site-packages" not in pad.parts]
    return f"{eigen[-1][0].as_posix()}:{eigen[-1][1]}: " if eigen else ""
