"""What each form of the open data costs: processor time, made anew, beside that of a whole build."""

from __future__ import annotations

import gc
import tempfile
import time
from pathlib import Path

from macros.catalogue import laad
from macros.exports import formaten
from macros.exports.omslag import Afzender
from macros.fields.dag import vandaag
from macros.site.kernen import WEINIG_OPRUIMEN

AFZENDER = Afzender("Bench", "bench@voorbeeld.nl")


def meet_formaten(project: Path) -> dict[str, float]:
    """Seconds for each format over the data of ``project``, and first for the tables that several are made from."""
    catalogus = laad(project / "data", vandaag()).catalogus
    _ = catalogus.achterstand, catalogus.hiaten  # a build has asked these before
    gc.set_threshold(*WEINIG_OPRUIMEN)  # as in a process that writes a part of the site
    with tempfile.TemporaryDirectory() as map_:
        duren = {}
        for formaat in formaten(catalogus, Path(map_), "https://voorbeeld.nl/", afzender=AFZENDER):
            begin = time.process_time()
            for taak in formaat.taken:
                taak()
            duren[formaat.naam] = time.process_time() - begin
    return duren
