"""Regiovisie: YAML data of policy plans to a checked public site. mkdocs-macros calls the two functions here."""

from typing import Any


def define_env(env: Any) -> None:
    """Give the pages in ``docs/`` their macros."""
    from macros.site.auteur import registreer

    registreer(env)


def on_pre_page_macros(env: Any) -> None:
    """Look at a page before its macros run, so that faults are told rather than thrown."""
    from macros.site.auteur import bekijk

    bekijk(env)
