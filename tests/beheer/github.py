"""A stand-in for GitHub's REST API: branches, commits and pull requests of one repository, in memory.

It answers as the documentation says, for what the form at beheer/ asks. ``storing`` gives another answer to what begins
with a method and a path, as often as it says.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

API = "https://api.github.com"
SLEUTEL = "github_pat_proef"


@dataclass
class Antwoord:
    """What is sent back."""

    status: int
    inhoud: Any = None
    koppen: dict[str, str] = field(default_factory=dict)

    @property
    def tekst(self) -> str:
        return self.inhoud if isinstance(self.inhoud, str) else json.dumps(self.inhoud)


def _fout(status: int, bericht: str, **koppen: str) -> Antwoord:
    return Antwoord(status, {"message": bericht}, {n.replace("_", "-"): w for n, w in koppen.items()})


LIMIET = _fout(403, "API rate limit exceeded", x_ratelimit_remaining="0", x_ratelimit_reset="0")
VERLOPEN = _fout(401, "Bad credentials")
GEEN_RECHTEN = _fout(403, "Resource not accessible by personal access token")
BESTAAT = _fout(422, "Reference already exists")
STORING = _fout(502, "Server Error")


class GitHub:
    """The repository ``naam`` with ``bestanden`` on main, and its forks."""

    def __init__(self, naam: str, bestanden: dict[str, str], *, mag_schrijven: bool = True) -> None:
        self.naam = naam
        self.mag_schrijven = mag_schrijven
        self.bomen: dict[str, dict[str, str]] = {}
        self.commits: dict[str, dict[str, Any]] = {}
        self.takken: dict[str, dict[str, str]] = {naam: {}}
        self.voorstellen: list[dict[str, Any]] = []
        self.controles: list[dict[str, Any]] = []
        self.storing: list[tuple[str, Antwoord | None]] = []
        """What to answer instead, once each, to a question that begins so; None: no answer at all."""
        self.gevraagd: list[str] = []
        self.takken[naam]["main"] = self._commit(self._boom(bestanden), [], "begin")

    def _boom(self, bestanden: dict[str, str]) -> str:
        sha = hashlib.sha1(json.dumps(bestanden, sort_keys=True).encode()).hexdigest()
        self.bomen[sha] = bestanden
        return sha

    def _commit(self, boom: str, ouders: list[str], bericht: str) -> str:
        sha = hashlib.sha1(f"{boom}{ouders}{bericht}{len(self.commits)}".encode()).hexdigest()
        self.commits[sha] = {"tree": boom, "parents": ouders, "message": bericht}
        return sha

    def bestanden(self, tak: str = "main", opslag: str | None = None) -> dict[str, str]:
        """The files on a branch."""
        return self.bomen[self.commits[self.takken[opslag or self.naam][tak]]["tree"]]

    def iemand_anders(self, naam: str, tekst: str) -> None:
        """Somebody else changes a file on main."""
        hier = self.takken[self.naam]
        boom = self._boom(self.bestanden() | {naam: tekst})
        hier["main"] = self._commit(boom, [hier["main"]], "iemand anders")

    def antwoord(self, methode: str, adres: str, koppen: dict[str, str], inhoud: str | None) -> Antwoord | None:
        """The answer to one request; None when nobody answers."""
        delen = urlsplit(adres)
        vraag = f"{methode} {delen.path}"
        self.gevraagd.append(vraag)
        for i, (begin, anders) in enumerate(self.storing):
            if vraag.startswith(begin):
                del self.storing[i]
                return anders
        sleutel = koppen.get("authorization")
        if sleutel not in (None, f"Bearer {SLEUTEL}"):
            return VERLOPEN
        eigenaar, naam, *rest = delen.path.removeprefix("/repos/").split("/")
        opslag = f"{eigenaar}/{naam}"
        if opslag not in self.takken:
            return _fout(404, "Not Found")
        if methode == "POST" and sleutel is None:
            return _fout(401, "Requires authentication")
        gegeven = json.loads(inhoud) if inhoud else {}
        return self._doe(methode, opslag, rest, parse_qs(delen.query), gegeven)

    def _doe(
        self, methode: str, opslag: str, rest: list[str], vraag: dict[str, list[str]], gegeven: dict[str, Any]
    ) -> Antwoord:
        eigen = opslag != self.naam
        schrijft = methode == "POST" and rest[:1] in (["git"], ["merge-upstream"])
        if schrijft and not eigen and not self.mag_schrijven:
            return GEEN_RECHTEN
        match methode, rest:
            case "GET", []:
                return Antwoord(
                    200,
                    {
                        "full_name": opslag,
                        "default_branch": "main",
                        "permissions": {"push": eigen or self.mag_schrijven},
                    },
                )
            case "GET", ["git", "ref", "heads", *tak]:
                sha = self.takken[opslag].get(unquote("/".join(tak)))
                return Antwoord(200, {"object": {"sha": sha}}) if sha else _fout(404, "Not Found")
            case "GET", ["git", "commits", sha]:
                return Antwoord(200, {"sha": sha, "tree": {"sha": self.commits[sha]["tree"]}})
            case "GET", ["contents", *pad]:
                ref = vraag["ref"][0]
                boom = self.bomen[self.commits[self.takken[opslag].get(ref, ref)]["tree"]]
                tekst = boom.get(unquote("/".join(pad)))
                return _fout(404, "Not Found") if tekst is None else Antwoord(200, tekst)
            case "GET", ["commits", _, "check-runs"]:
                return Antwoord(200, {"total_count": len(self.controles), "check_runs": self.controles})
            case "POST", ["forks"]:
                kopie = f"redacteur/{opslag.split('/')[1]}"
                self.takken[kopie] = dict(self.takken[opslag])
                return Antwoord(202, {"full_name": kopie})
            case "POST", ["merge-upstream"]:
                self.takken[opslag]["main"] = self.takken[self.naam]["main"]
                return Antwoord(200, {"merge_type": "fast-forward"})
            case "POST", ["git", "trees"]:
                boom = self.bomen[gegeven["base_tree"]] | {t["path"]: t["content"] for t in gegeven["tree"]}
                return Antwoord(201, {"sha": self._boom(boom)})
            case "POST", ["git", "commits"]:
                return Antwoord(201, {"sha": self._commit(gegeven["tree"], gegeven["parents"], gegeven["message"])})
            case "POST", ["git", "refs"]:
                tak = gegeven["ref"].removeprefix("refs/heads/")
                if tak in self.takken[opslag]:
                    return _fout(422, "Reference already exists")
                self.takken[opslag][tak] = gegeven["sha"]
                return Antwoord(201, {"ref": gegeven["ref"]})
            case "POST", ["pulls"]:
                nummer = len(self.voorstellen) + 1
                self.voorstellen.append(gegeven)
                return Antwoord(201, {"number": nummer, "html_url": f"https://github.com/{opslag}/pull/{nummer}"})
        return _fout(404, "Not Found")
