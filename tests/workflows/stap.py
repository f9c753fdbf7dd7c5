"""Steps of the workflows, run on this computer: with a GitHub that answers as a test says, or without one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import yaml

WORTEL = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((WORTEL / ".github" / "workflows").glob("*.yml"))


def lees(naam: str) -> dict[str, Any]:
    """A workflow by its name."""
    return yaml.safe_load((WORTEL / ".github" / "workflows" / f"{naam}.yml").read_text("utf-8"))


class GitHub:
    """What GitHub answers, in a folder of its own, and what it was asked to change."""

    def __init__(self, map_: Path, antwoorden: dict[str, Any]) -> None:
        self.map = map_
        (map_ / "antwoorden.json").write_text(json.dumps(antwoorden), "utf-8")

    def voer_uit(self, workflow: str, job: str, **omgeving: str) -> subprocess.CompletedProcess[str]:
        """The last step of a job as GitHub runs it; its ``env`` comes from the test."""
        stap = lees(workflow)["jobs"][job]["steps"][-1]
        assert set(omgeving) == {naam for naam in stap.get("env", {}) if not naam.startswith("GH_")}
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", stap["run"]],
            cwd=self.map,
            env=os.environ
            | omgeving
            | {
                "PATH": f"{Path(__file__).parent}:{os.environ['PATH']}",
                "GH_MAP": str(self.map),
                "GH_REPO": "regio/visie",
                "GITHUB_STEP_SUMMARY": str(self.map / "samenvatting.md"),
            },
            capture_output=True,
            text=True,
        )

    @property
    def gevraagd(self) -> list[tuple[str, Any]]:
        """Every change that was asked for, in order."""
        pad = self.map / "gevraagd.jsonl"
        return [tuple(json.loads(regel)) for regel in pad.read_text("utf-8").splitlines()] if pad.exists() else []

    @property
    def samenvatting(self) -> str:
        pad = self.map / "samenvatting.md"
        return pad.read_text("utf-8") if pad.exists() else ""
