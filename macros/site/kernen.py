"""Carries out tasks that do not need each other on all cores. Where processes cannot fork, one after another."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence

from macros.site.stop import Stop

Taak = Callable[[], None]

WEINIG_OPRUIMEN = 50_000, 20, 100
"""When garbage is looked for: Python's own 700 objects make a tenth of the work of a table of thousands of rows."""

_taken: Sequence[Taak] = ()
"""What a forked process finds of its parent: tasks cannot be sent, only inherited."""
_vertel: Callable[[BaseException], str] = str


def aantal() -> int:
    """Cores that we may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def verdeeld(taken: Sequence[Taak], vertel: Callable[[BaseException], str]) -> Iterator[None]:
    """Carry out ``taken``, the heaviest first if the caller puts them so; yields after each.

    Tasks only write files: what they change in memory stays in their own process. A fault ends all of them: raises
    Stop with what ``vertel`` says of it, where it happened, because where that was is lost between processes.
    """
    global _taken, _vertel
    if aantal() < 2 or len(taken) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for taak in taken:
            yield taak()
        return
    _taken, _vertel = taken, vertel
    gc.freeze()  # memory that is shared with the children stays shared
    try:
        with multiprocessing.get_context("fork").Pool(min(aantal(), len(taken)), _begin) as processen:
            for fout in processen.imap_unordered(_doe, range(len(taken))):
                if fout:
                    raise Stop(fout)
                yield None
            processen.close()
            processen.join()
    finally:
        gc.unfreeze()
        _taken = ()


def _begin() -> None:
    """A process that carries out tasks clears up after itself, and says nothing when it is stopped: its parent does."""
    gc.enable()
    gc.set_threshold(*WEINIG_OPRUIMEN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _doe(nummer: int) -> str:
    """What went wrong with a task; empty when nothing did."""
    try:
        _taken[nummer]()
    except Exception as fout:
        return _vertel(fout)
    return ""
