"""The day on which answers must be right."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def vandaag() -> date:
    """Today, or the day of SOURCE_DATE_EPOCH when that is set, so that what is made can be made again."""
    moment = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(moment), UTC).date() if moment else date.today()
