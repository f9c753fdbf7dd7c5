"""Regiovisie: YAML data of policy plans to a checked public site."""
