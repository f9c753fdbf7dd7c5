"""When each data file last changed, from the history of the repository; nothing where that cannot be known."""

from __future__ import annotations

import subprocess
from pathlib import Path


def wijzigdata(wortel: Path, map_: str = "data") -> dict[str, str]:
    """The day of the last commit that touched each file below ``map_``, by its path from ``wortel``.

    Empty without git or its history; a shallow clone knows only its last commit, and would call every file new.
    """
    if _git(wortel, "rev-parse", "--is-shallow-repository") != "false\n":
        return {}
    data: dict[str, str] = {}
    dag = ""
    for regel in _git(wortel, "log", "--format=%x00%cs", "--name-only", "-z", "--relative", "--", map_).split("\0"):
        if len(regel) == 10 and regel[4] == regel[7] == "-":
            dag = regel
        elif pad := regel.strip("\n"):
            data.setdefault(pad, dag)
    return data


def _git(wortel: Path, *opdracht: str) -> str:
    try:
        uitkomst = subprocess.run(
            ["git", "-c", "core.quotepath=off", *opdracht],
            cwd=wortel,
            capture_output=True,
            text=True,
            timeout=20,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return uitkomst.stdout if uitkomst.returncode == 0 else ""
