"""Makes the preview once, in a process of its own: ``python -m macros.site.proef <mkdocs.yml> <folder>``.

So a running preview knows whether changed code works before it gives up its own.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path


def main(instellingen: str, doel: str) -> int:
    """Returns 0, or 1 after telling on stderr what is wrong; imports late, so that this can be told of imports too."""
    try:
        from mkdocs.commands.build import build
        from mkdocs.config import load_config

        import macros.site.haak  # noqa: F401  says more of a fault in our code than MkDocs would

        logging.getLogger("mkdocs").addHandler(logging.NullHandler())
        config = load_config(instellingen, site_dir=doel, dev_addr="127.0.0.1:0")
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
    except (Exception, SystemExit) as fout:
        print(_beschrijf(fout, Path(instellingen).parent), file=sys.stderr)
        return 1
    return 0


def _beschrijf(fout: BaseException, project: Path) -> str:
    try:
        from macros.site.storing import beschrijf
    except Exception:  # what describes faults has one itself
        return f"fout[code] {type(fout).__name__}: {fout}"
    return beschrijf(fout, project)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
