"""Where long Dutch words may break: browsers without a Dutch word list would cut them anywhere, or not at all.

Only words too long for a narrow column get break points, so that copied text stays what it was nearly everywhere.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from markupsafe import Markup, escape
from pyphen import Pyphen

ZACHT = "\u00ad"
"""The soft hyphen: seen only where a line breaks on it."""
LANG = 19
"""Words of this many letters do not fit beside a margin on a phone of 320 px in the type of a heading."""
LANG_IN_TEKST = 24
"""The same, in the type of running text."""


@cache
def _woordenlijst() -> Pyphen:
    return Pyphen(lang="nl_NL", left=4, right=3)


@lru_cache(maxsize=4096)
def _woord(woord: str) -> str:
    return str(_woordenlijst().inserted(woord, ZACHT))


def breekbaar(tekst: str, vanaf: int = LANG) -> str:
    """``tekst`` with soft hyphens in every word of ``vanaf`` letters or more."""
    return re.sub(rf"[^\W\d_]{{{vanaf},}}", lambda m: _woord(m[0]), tekst)


def zacht(tekst: str, vanaf: int = LANG) -> Markup:
    """The same, escaped, for templates."""
    return escape(breekbaar(str(tekst), vanaf))
