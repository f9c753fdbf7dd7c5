"""Takes a piece of the site out of the site: no scripts, no links that lead nowhere, names of places of its own."""

from __future__ import annotations

import re

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)
_LINK = re.compile(r'\b(?:href|src|srcset|action)="(?!#|tel:|https?:)[^"]*"')
_EIGEN = re.compile(r'(?<=[\s])(id|for|aria-labelledby|aria-describedby|aria-controls|name)="([^"]*)"')
_NAAR = re.compile(r'(\bhref="|url\()#([^")]+)')


def los(html: str, voor: str) -> str:
    """``html`` by itself; names of places and of fields begin with ``voor``."""
    html = _LINK.sub("", _SCRIPT.sub("", html))
    html = _EIGEN.sub(lambda m: f'{m[1]}="{" ".join(voor + naam for naam in m[2].split())}"', html)
    return _NAAR.sub(lambda m: f"{m[1]}#{voor}{m[2]}", html)
