"""The written pages of a preview, each made again when it is asked for after the data has changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.commands.build import _build_page, _populate_page


class Geschreven:
    """What MkDocs read in its last whole build: its settings, files, navigation and templates."""

    def __init__(self, config: Any, files: Any, nav: Any, env: Any) -> None:
        self.config = config
        self._files, self._nav, self._env = files, nav, env
        self._paginas = {bestand.dest_uri: bestand.page for bestand in files.documentation_pages() if bestand.page}
        self._oud: set[str] = set()
        self._blijft: set[Path] = set()

    def onthoud(self) -> None:
        """Remember what the whole build wrote that no data is in: style sheets, scripts, pictures."""
        map_ = Path(self.config.site_dir)
        self._blijft = {pad for pad in map_.rglob("*") if pad.is_file()} - {map_ / pad for pad in self._paginas}

    def wis(self) -> None:
        """Take away everything else, so that it is made again when somebody asks for it."""
        self._oud = set(self._paginas)
        for pad in Path(self.config.site_dir).rglob("*"):
            if pad not in self._blijft and pad.is_file():
                pad.unlink()

    def schrijf(self, pad: str) -> bool:
        """Read and write the page at ``pad`` again, as MkDocs does; False when it is no written page, or is new.

        Raises Stop when a macro on it asks for what the data no longer has.
        """
        if pad not in self._oud:
            return False
        _populate_page(self._paginas[pad], self.config, self._files)
        self.config.extra["bouw"].stop_bij_fouten()
        _build_page(self._paginas[pad], self.config, self._files.documentation_pages(), self._nav, self._env)
        self._oud.discard(pad)
        return True
