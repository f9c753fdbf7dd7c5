"""The real site and a real browser, as the tests of the site have them."""

from tests.site.conftest import adres, chromium, open_pagina, site

__all__ = ["adres", "chromium", "open_pagina", "site"]
