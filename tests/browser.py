"""Finds the browsers for the tests, or installs them: Debian's packages where we may, else Playwright's own Chromium.

Run ``python -m tests.browser`` once before the tests. Without Chromium there are no tests of pages; without Firefox or
WebKit theirs are skipped, and say so. Most tests run in Chromium's headless shell, the same engine without windows,
which opens a page for half the work; without it they run in Chromium itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SCHIL = "chromium-headless-shell"
NAMEN = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def chromium() -> str | None:
    """Path of Chromium as a visitor has it, or None: then Playwright's own is used."""
    return os.environ.get("CHROMIUM") or next((pad for naam in NAMEN if (pad := shutil.which(naam))), None)


def schil() -> str | None:
    """Path of its headless shell, or else what ``chromium`` says."""
    return os.environ.get("CHROMIUM") or shutil.which(SCHIL) or chromium()


def firefox() -> str | None:
    """Path of Firefox, or None."""
    return os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")


def webkit() -> tuple[str, str, str] | None:
    """Paths of WebKit's driver, of its small browser and of the display that it needs; None when one is missing."""
    proeven = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    bestuurder, scherm = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    return (bestuurder, str(proeven[-1]), scherm) if bestuurder and proeven and scherm else None


def installeer() -> None:
    """Make sure that there is a Chromium, and the others where we may; CalledProcessError when there is no Chromium."""
    nodig = [
        *([] if chromium() else ["chromium"]),
        *([] if os.environ.get("CHROMIUM") or shutil.which(SCHIL) else [SCHIL]),
        *([] if firefox() else ["firefox-esr"]),
        *([] if webkit() else ["webkit2gtk-driver", "xvfb"]),
    ]
    if nodig and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-q"], check=False, stdout=subprocess.DEVNULL)
        for pakket in nodig:
            opdracht = ["apt-get", "install", "-y", "-q", "--no-install-recommends", pakket]
            subprocess.run(opdracht, check=pakket == "chromium", stdout=subprocess.DEVNULL)
    elif not chromium():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    installeer()
    print(f"Browser voor de tests: {schil() or 'die van Playwright'}")
    print(f"Ook in Firefox: {firefox() or 'nee, niet op deze machine'}")
    print(f"Ook in WebKit: {(webkit() or ['nee, niet op deze machine'])[0]}")
