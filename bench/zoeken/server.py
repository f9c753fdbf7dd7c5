"""Serves a folder as GitHub Pages does, compressed, and counts what was fetched."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_SOORTEN = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}


class Bediend:
    """A folder that is being served: its address, and the bytes of each file as they were sent."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self.adres = ""
        self.gehaald: dict[str, int] = {}

    def bytes_van(self, *begin: str) -> int:
        """Bytes of the files fetched so far whose path begins with one of ``begin``."""
        return sum(n for pad, n in self.gehaald.items() if pad.startswith(begin))


@contextmanager
def bedien(map_: Path) -> Iterator[Bediend]:
    """Serve ``map_`` on a free port of this machine while the block runs."""
    bediend = Bediend(map_)
    bewaard: dict[Path, bytes] = {}

    class Antwoord(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            pad = self.path.split("?")[0].lstrip("/")
            bestand = map_ / pad / "index.html" if pad.endswith("/") or not pad else map_ / pad
            if not bestand.is_file():
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            if bestand not in bewaard:
                bewaard[bestand] = gzip.compress(bestand.read_bytes(), 9)
            inhoud = bewaard[bestand]
            bediend.gehaald[pad] = len(inhoud)
            self.send_response(200)
            self.send_header("Content-Type", _SOORTEN.get(bestand.suffix, "application/octet-stream"))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(inhoud)))
            self.end_headers()
            self.wfile.write(inhoud)

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """A browser that closes stops listening; that is no fault."""

    server = Server(("127.0.0.1", 0), Antwoord)
    bediend.adres = f"http://127.0.0.1:{server.server_port}/"
    draad = threading.Thread(target=server.serve_forever, daemon=True)
    draad.start()
    try:
        yield bediend
    finally:
        server.shutdown()
        draad.join()
