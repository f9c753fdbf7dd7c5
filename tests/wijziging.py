r"""A change to the base data and what a check must say of it, read from one small file.

    --- landelijk/themas.yml        the file that changes; below it lines to take away, to add, and around them
         - id: opvang
    -    naam: Opvang
    +    naam:
    @@                              next place in the same file
    +++ landelijk/extra.yml         a new file; all its lines begin with +
    === weg landelijk/themas.yml    this file disappears
    === verwacht                    and below it: the whole output of the check

A line that begins with ``+\`` holds escapes such as ``\x00`` and ``\t``, for bytes that do not show.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Wijziging(NamedTuple):
    """Hunks of (old lines, new lines) per file, files that go, and the findings that are expected."""

    hunks: list[tuple[str, bytes, bytes]]
    weg: list[str]
    verwacht: list[str]

    def pas_toe(self, map_: Path) -> None:
        """Change the data in ``map_``; raises AssertionError when a place is not there exactly once."""
        for naam in self.weg:
            (map_ / naam).unlink()
        for naam, oud, nieuw in self.hunks:
            pad = map_ / naam
            pad.parent.mkdir(parents=True, exist_ok=True)
            ruw = pad.read_bytes() if pad.exists() else b""
            assert not oud or ruw.count(oud) == 1, f"{naam}: {ruw.count(oud)} keer {oud.decode()!r}"
            pad.write_bytes(ruw.replace(oud, nieuw) if oud else nieuw)


def lees_wijziging(pad: Path) -> Wijziging:
    """Read the change from a file in the form above."""
    hunks: list[tuple[str, bytes, bytes]] = []
    weg: list[str] = []
    naam, oud, nieuw = "", b"", b""
    kop, _, verwacht = pad.read_text("utf-8").partition("=== verwacht\n")
    for regel in [*kop.splitlines(keepends=True), "@@\n"]:
        if regel.startswith(("--- ", "+++ ", "=== weg ", "@@")):
            if oud or nieuw:
                hunks.append((naam, oud, nieuw))
            oud = nieuw = b""
            naam = naam if regel.startswith("@@") else regel.split(maxsplit=1)[1].strip()
            weg += [regel.removeprefix("=== weg ").strip()] if regel.startswith("=== weg ") else []
        elif regel.startswith("+\\"):
            nieuw += regel[2:].rstrip("\n").encode().decode("unicode_escape").encode("latin-1") + b"\n"
        else:
            inhoud = regel[1:].encode()
            oud += inhoud if regel[0] in " -" else b""
            nieuw += inhoud if regel[0] in " +" else b""
    return Wijziging(hunks, weg, verwacht.splitlines())
