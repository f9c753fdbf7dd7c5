"""Letters made comparable, as ``docs/script/letters.js`` does in the browser: a test holds the two equal."""

from __future__ import annotations

import re
import unicodedata

_TEKENS = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
_AANHALING = re.compile("[\u2019\u2018\u201b`\u00b4\u02bc]")


def kaal(tekst: str) -> str:
    """Text in small letters without accents or invisible characters; every kind of apostrophe is the plain one."""
    klein = tekst.lower()
    if klein.isascii() and "`" not in klein:
        return klein
    return _TEKENS.sub("", unicodedata.normalize("NFKD", _AANHALING.sub("'", klein)))


def woord_voor_woord(tekst: str, tussen: str) -> str:
    """Its plain letters and figures, with ``tussen`` between them: ``'s-Hertogenbosch`` is s-hertogenbosch."""
    return re.sub(r"[^a-z0-9]+", tussen, kaal(tekst)).strip(tussen)
