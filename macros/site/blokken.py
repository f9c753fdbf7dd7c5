"""For Markdown: ready HTML that our macros made passes through Markdown untouched.

A macro wraps its HTML; before anything else reads the text, each block goes to Markdown's own store of raw HTML, which
puts it back at the end. So a block needs no bookkeeping of ours, whatever engine builds the page.
"""

from __future__ import annotations

import re
from typing import Any

from markdown.preprocessors import Preprocessor
from markupsafe import Markup

BEGIN, EIND = "<!--rv-blok-->", "<!--/rv-blok-->"
"""Text from the data cannot hold these: templates escape it."""
_PLAATS = re.compile(r'\sid="([^"]+)"')
"""In our own escaped HTML this can only be an attribute."""
_PLAATSEN_VAN_MKDOCS = "mkdocs_extract_anchors"


def omhul(html: str) -> Markup:
    """``html`` as it must stand in the text of a page."""
    return Markup(f"{BEGIN}{html.replace(BEGIN, '').replace(EIND, '').strip()}{EIND}")


class Bewaarder(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        eerste, *rest = "\n".join(lines).split(BEGIN)
        for stuk in rest:
            html, _, erna = stuk.partition(EIND)
            eerste += self.md.htmlStash.store(html) + erna
            if _PLAATSEN_VAN_MKDOCS in self.md.treeprocessors:  # links to a place within a block are right
                plaatsen: Any = self.md.treeprocessors[_PLAATSEN_VAN_MKDOCS]
                plaatsen.present_anchor_ids.update(_PLAATS.findall(html))
        return eerste.split("\n")
