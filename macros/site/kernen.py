"""Carries out tasks that do not need each other on all cores. Where processes cannot fork, one after another."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any

from macros.site.stop import Stop

Taak = Callable[[], None]
Verteller = Callable[[BaseException], str]

WEINIG_OPRUIMEN = 50_000, 20, 100
"""When garbage is looked for: Python's own 700 objects make a tenth of the work of a table of thousands of rows."""


def aantal_kernen() -> int:
    """Cores that we may use; one where processes cannot fork."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") and hasattr(os, "fork") else 1


class Ploeg:
    """Tasks that are carried out from now on by ``processen`` of our own; by none, when they are gone through.

    Tasks only write files: what they change in memory stays in their own process. The heaviest come first, if the
    caller puts them so. Going through a crew yields after each task. A fault ends all of them: raises Stop with what
    ``vertel`` says of it, where it happened, because where that was is lost between processes.
    """

    def __init__(self, taken: Sequence[Taak], vertel: Verteller, processen: int) -> None:
        self._taken = taken
        self._klaar: Connection | None = None
        """What the processes say of each task; None when there are no processes."""
        processen = min(processen, len(taken))
        if not processen:
            return
        fork = multiprocessing.get_context("fork")
        gc.freeze()  # memory that is shared with the children stays shared
        self._klaar, meld = fork.Pipe(duplex=False)
        self._teller = fork.Value("i", 0)  # its memory goes to the next crew if we forget it
        slot = fork.Lock()
        for _ in range(processen):
            fork.Process(target=_werk, args=(taken, vertel, self._teller, meld, slot), daemon=True).start()
        gc.unfreeze()
        meld.close()  # so that the other end is told when the last of them is gone

    def __len__(self) -> int:
        return len(self._taken)

    def __iter__(self) -> Iterator[None]:
        if self._klaar is None:
            for taak in self._taken:
                yield taak()
            return
        for _ in self._taken:
            try:
                fout = self._klaar.recv()
            except EOFError:
                raise Stop("fout[code] een proces dat aan de site schreef, is gestopt. Bouw de site opnieuw.") from None
            if fout:
                raise Stop(fout)
            yield None


def stop_alle() -> None:
    """End every process of ours that still works, for a build that ends before its time."""
    for proces in multiprocessing.active_children():
        proces.terminate()
        proces.join()


def _werk(taken: Sequence[Taak], vertel: Verteller, teller: Any, meld: Connection, slot: Any) -> None:
    """What one process does: take the next task until there is none.

    It clears up after itself, and says nothing when it is stopped: its parent does.
    """
    gc.enable()
    gc.set_threshold(*WEINIG_OPRUIMEN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        with teller.get_lock():
            nummer = teller.value
            teller.value += 1
        if nummer >= len(taken):
            return
        try:
            taken[nummer]()
            fout = ""
        except Exception as fout_:
            fout = vertel(fout_)
        with slot:
            meld.send(fout)
