"""The exports are tested on the same built site as the pages."""

from tests.site.conftest import adres, chromium, open_pagina, site  # noqa: F401  (fixtures)
