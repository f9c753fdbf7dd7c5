"""Runs a command and says what it cost, and waits for a preview to follow an edit."""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import NamedTuple

from bench.project import Wijziging

GEDULD = 120.0
"""Seconds after which a preview counts as stuck."""


class Loop(NamedTuple):
    """What one run of a command cost."""

    wacht: float
    """Seconds that a person waits."""
    rekent: float
    """Seconds of processor time, of all its processes together; other work on the machine hardly changes it."""
    megabytes: float
    """At its largest."""


def python(map_: Path, *opdracht: str) -> Loop:
    """Run Python in ``map_``."""
    return draai(map_, sys.executable, *opdracht)


def draai(map_: Path, *opdracht: str) -> Loop:
    """Run a command in ``map_``. Raises RuntimeError when it fails, with what it said."""
    begin = time.monotonic()
    with subprocess.Popen(
        opdracht, cwd=map_, env=_omgeving(), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as proces:
        assert proces.stdout is not None
        uitvoer = proces.stdout.read()
        _, status, verbruik = os.wait4(proces.pid, 0)
        proces.returncode = os.waitstatus_to_exitcode(status)
    if proces.returncode:
        raise RuntimeError(f"{' '.join(opdracht)}: {uitvoer}")
    eenheid = 1e6 if sys.platform == "darwin" else 1e3
    return Loop(time.monotonic() - begin, verbruik.ru_utime + verbruik.ru_stime, verbruik.ru_maxrss / eenheid)


def wacht_op_wijziging(project: Path, edit: Wijziging) -> float:
    """Seconds from saving a changed line until a preview of ``project`` serves it; the middle of three edits.

    Raises TimeoutError when the preview does not follow.
    """
    poort = _vrije_poort()
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-q", "--livereload", "-a", f"127.0.0.1:{poort}"],
        cwd=project, env=_omgeving(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        try:
            url, duren = f"http://127.0.0.1:{poort}/{edit.adres}", []
            _wacht(url, "<main")
            for woord in ("koolrabi", "schorseneer", "pastinaak"):
                begin = time.monotonic()
                edit.doe(project, woord)
                _wacht(url, woord)
                duren.append(time.monotonic() - begin)
            return statistics.median(duren)
        finally:
            server.terminate()


def _wacht(url: str, woorden: str) -> None:
    einde = time.monotonic() + GEDULD
    while time.monotonic() < einde:
        try:
            with urllib.request.urlopen(url, timeout=GEDULD) as antwoord:
                if woorden in antwoord.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError):
            pass
        time.sleep(0.02)
    raise TimeoutError(f"{url} does not say {woorden!r}")


def _vrije_poort() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        poort: int = s.getsockname()[1]
        return poort


def _omgeving() -> dict[str, str]:
    """As on anyone's machine: modules that were compiled once stay compiled."""
    return os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": ""}
