"""The language server that editors' tools run for YAML, spoken to as such a tool does: JSON-RPC over its pipes."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any, NamedTuple

WORTEL = Path(__file__).resolve().parents[2]
SERVER = WORTEL / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
GEDULD = 120
"""Seconds after which an answer will not come any more."""


class Melding(NamedTuple):
    """A line under a word: where (counting from 1) and what it says."""

    regel: int
    kolom: int
    tekst: str


class Taalserver:
    """One running server. Texts are opened beside a file, under a new name each: nothing on disk changes."""

    def __init__(self) -> None:
        pad = os.pathsep.join([str(WORTEL / ".venv" / "bin"), os.environ.get("PATH", "")])
        node = shutil.which("node", path=pad)
        if node is None or not SERVER.exists():
            raise FileNotFoundError("npm has not fetched the language server: see the set-up in the Makefile")
        self._proces = subprocess.Popen([node, str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._antwoorden: dict[int, queue.Queue[Any]] = {}
        self._meldingen: dict[str, queue.Queue[list]] = {}
        self._nummer = 0
        self._geopend: dict[Path, str] = {}
        threading.Thread(target=self._luister, daemon=True).start()
        kan = {
            "hover": {"contentFormat": ["markdown"]},
            "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        }
        self._vraag(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": WORTEL.as_uri(),
                "capabilities": {"workspace": {"configuration": True}, "textDocument": kan},
            },
        )
        self._stuur({"method": "initialized", "params": {}})

    def stop(self) -> None:
        self._proces.kill()
        self._proces.wait()

    def open(self, pad: Path, tekst: str) -> list[Melding]:
        """What the server underlines in a file with this text."""
        self._nummer += 1
        uri = self._geopend[pad] = pad.with_name(f"{pad.stem}-{self._nummer}.yml").as_uri()
        self._meldingen[uri] = queue.Queue()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": tekst}
        self._stuur({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return sorted(map(_melding, self._meldingen[uri].get(timeout=GEDULD)))

    def uitleg(self, pad: Path, regel: int, kolom: int) -> str:
        """What appears when an editor points at this place."""
        return self._vraag("textDocument/hover", self._plek(pad, regel, kolom))["contents"]["value"]

    def aanvulling(self, pad: Path, regel: int, kolom: int) -> dict[str, str]:
        """What the server offers to type here, with the explanation beside it."""
        keuzes = self._vraag("textDocument/completion", self._plek(pad, regel, kolom))["items"]
        return {k["label"]: _tekst(k.get("documentation", "")) for k in keuzes}

    def _plek(self, pad: Path, regel: int, kolom: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self._geopend[pad]}, "position": {"line": regel - 1, "character": kolom - 1}}

    def _vraag(self, methode: str, parameters: dict[str, Any]) -> Any:
        self._nummer += 1
        self._antwoorden[self._nummer] = queue.Queue()
        self._stuur({"id": self._nummer, "method": methode, "params": parameters})
        return self._antwoorden[self._nummer].get(timeout=GEDULD)

    def _stuur(self, bericht: dict[str, Any]) -> None:
        inhoud = json.dumps({"jsonrpc": "2.0", **bericht}).encode()
        self._proces.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(inhoud), inhoud))
        self._proces.stdin.flush()

    def _luister(self) -> None:
        while kop := self._proces.stdout.readline():
            lengte = int(kop.split(b":")[1])
            while self._proces.stdout.readline().strip():
                pass
            self._ontvang(json.loads(self._proces.stdout.read(lengte)))

    def _ontvang(self, bericht: dict[str, Any]) -> None:
        if bericht.get("method") == "workspace/configuration":
            yaml = {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
            wensen = [yaml if i.get("section") == "yaml" else None for i in bericht["params"]["items"]]
            self._stuur({"id": bericht["id"], "result": wensen})
        elif bericht.get("method") == "textDocument/publishDiagnostics":
            uri = bericht["params"]["uri"]
            self._meldingen.setdefault(uri, queue.Queue()).put(bericht["params"]["diagnostics"])
        elif "method" in bericht and "id" in bericht:
            self._stuur({"id": bericht["id"], "result": None})
        elif "id" in bericht:
            assert "error" not in bericht, bericht["error"]
            self._antwoorden[bericht["id"]].put(bericht["result"])


def _melding(diagnose: dict[str, Any]) -> Melding:
    begin = diagnose["range"]["start"]
    return Melding(begin["line"] + 1, begin["character"] + 1, diagnose["message"])


def _tekst(uitleg: str | dict[str, str]) -> str:
    return uitleg["value"] if isinstance(uitleg, dict) else uitleg
