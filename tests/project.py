"""A copy of this project that a test may break, and its commands."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
MAPPEN = ("macros", "overrides", "docs", "data")


def kopieer(doel: Path) -> Path:
    """What a build needs, in ``doel``."""
    for naam in MAPPEN:
        shutil.copytree(WORTEL / naam, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
    for naam in ("mkdocs.yml", "package.json"):
        shutil.copy(WORTEL / naam, doel)
    (doel / "node_modules").symlink_to(WORTEL / "node_modules")
    return doel


def omgeving(**extra: str) -> dict[str, str]:
    """The environment of a command: this one, without what a publication sets."""
    zonder = {"SITE_URL", "OPSLAG", "SOURCE_DATE_EPOCH", "GITHUB_ACTIONS"}
    return {naam: waarde for naam, waarde in os.environ.items() if naam not in zonder} | extra


def bouw(project: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """``make build`` in ``project``, without its set-up."""
    return subprocess.run(
        [sys.executable, "-m", "macros", "build"], cwd=project, env=omgeving(**extra), capture_output=True, text=True
    )


def vingerafdruk(map_: Path) -> dict[str, str]:
    """Every file below ``map_`` with a hash of its bytes."""
    return {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }
