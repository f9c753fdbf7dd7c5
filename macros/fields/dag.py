"""The day that everything speaks of."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def vandaag() -> date:
    """Today, or the day of SOURCE_DATE_EPOCH when it is set, so that a build can be repeated."""
    moment = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(moment), UTC).date() if moment else date.today()


def kies_dag() -> None:
    """The whole site speaks of one day, today unless it was said otherwise; so a build can be repeated exactly."""
    begin = datetime.combine(date.today(), datetime.min.time(), UTC)
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(begin.timestamp())))
