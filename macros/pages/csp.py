"""The policy that a page gives its browser about itself: everything from this site, nothing written into the page.

There are no inline scripts or styles on the site, so the policy needs no hashes. A ``<meta>`` cannot set
``frame-ancestors`` or ``report-uri``; GitHub Pages sends no headers of ours.
"""

from __future__ import annotations

_ZELF = "'self'"
BELEID = {
    "default-src": "'none'",
    "script-src": _ZELF,
    "style-src": _ZELF,
    "img-src": "'self' data:",
    "font-src": _ZELF,
    "connect-src": _ZELF,
    "worker-src": _ZELF,
    "manifest-src": _ZELF,
    "form-action": _ZELF,
    "base-uri": "'none'",
    "object-src": "'none'",
}


KAART = "; ".join(
    f"{naam} {waarde}"
    for naam, waarde in {
        "default-src": "'none'",
        "style-src": _ZELF,
        "base-uri": "'none'",
        "form-action": "'none'",
    }.items()
)
"""For a card in a frame on another's page: it looks as we wish, and does nothing."""


def beleid(*, voorbeeld: bool = False, ook: str = "") -> str:
    """The content of the policy's ``<meta>``; a preview may also run the reload script that MkDocs writes.

    ``ook`` is the one origin that the page for editors may talk to, when the editor asks for it.
    """
    regels = BELEID | {"script-src": "'self' 'unsafe-inline'"} if voorbeeld else BELEID
    regels = regels | {"connect-src": f"{_ZELF} {ook}"} if ook else regels
    return "; ".join(f"{naam} {waarde}" for naam, waarde in regels.items())
