"""Takes a piece of the site out of the site: no scripts, no links that lead nowhere, names of places of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)
_LINK = re.compile(r'\b(?:href|src|action)="(?!#|tel:|https?:)[^"]*"')
_EIGEN = re.compile(r'(?<=[\s])(id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"')
_NAAR = re.compile(r'(\bhref="|url\()#([^")]+)')


def los(html: str, voor: str, veranderd: Iterable[str] = ()) -> str:
    """``html`` by itself; ids begin with ``voor``, and those in ``veranderd`` are marked as changed."""
    html = _LINK.sub("", _SCRIPT.sub("", html))
    html = _EIGEN.sub(lambda m: f'{m[1]}="{" ".join(voor + naam for naam in m[2].split())}"', html)
    html = _NAAR.sub(lambda m: f"{m[1]}#{voor}{m[2]}", html)
    for anker in veranderd:
        html = html.replace(f'id="{voor}{anker}"', f'id="{voor}{anker}" data-veranderd', 1)
    return html
