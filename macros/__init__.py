"""Regiovisie: YAML data of policy plans to a checked public site."""


def define_env(env) -> None:
    """Called by mkdocs-macros: gives the pages in ``docs/`` their macros."""
    from macros.site.auteur import registreer

    registreer(env, env.conf.extra["bouw"])
