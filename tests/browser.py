"""Finds a Chromium for the tests, or installs one: Debian's package where we may, Playwright's own elsewhere.

Run ``python -m tests.browser`` once before the tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMEN = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def programma() -> str | None:
    """Path of a browser on this machine, or None: then Playwright's own is used."""
    return os.environ.get("CHROMIUM") or next((pad for naam in NAMEN if (pad := shutil.which(naam))), None)


def installeer() -> None:
    """Make sure that there is a browser; raises CalledProcessError when none can be had."""
    if programma():
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-q"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-q", "chromium"], check=True, stdout=subprocess.DEVNULL)
        return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    installeer()
    print(f"Browser voor de tests: {programma() or 'die van Playwright'}")
