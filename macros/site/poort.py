"""Whether the preview can be reached at its address: asked before building, so that nobody waits for nothing."""

from __future__ import annotations

import errno
import socket

from macros.site.stop import Stop


def eis_vrij(machine: str, poort: int) -> None:
    """Raises Stop when something else listens at ``machine`` and ``poort``; the text names a port that is free."""
    try:
        _probeer(machine, poort)
    except OSError as fout:
        if fout.errno == errno.EADDRINUSE:
            vrij = next(p for p in range(poort + 1, 65536) if _is_vrij(machine, p))
            raise Stop(
                f"Poort {poort} is al bezet. Misschien draait het voorbeeld al, in een ander venster: kijk op "
                f"http://{machine}:{poort}/. Of kies een andere poort: make serve POORT={vrij}"
            ) from None
        raise Stop(f"Op het adres {machine}:{poort} kan het voorbeeld niet draaien: {fout.strerror}.") from None


def _is_vrij(machine: str, poort: int) -> bool:
    try:
        _probeer(machine, poort)
    except OSError:
        return False
    return True


def _probeer(machine: str, poort: int) -> None:
    """Listen for a moment, as the preview will."""
    socket.create_server((machine, poort), family=socket.AF_INET6 if ":" in machine else socket.AF_INET).close()
