"""What a tool that follows YAML 1.2's core schema makes of a file: the values that the JSON Schemas speak of."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import yaml


class _Kern(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    yaml_implicit_resolvers: ClassVar[dict[str, list]] = {}


_Kern.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_Kern.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:[tT]rue|TRUE|[fF]alse|FALSE)$"), list("tTfF"))
_Kern.add_implicit_resolver("getal", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
_Kern.add_implicit_resolver(
    "kommagetal", re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"), list("-+.0123456789")
)
_Kern.add_constructor("getal", lambda lader, knoop: int(knoop.value))
_Kern.add_constructor("kommagetal", lambda lader, knoop: float(knoop.value))


def lees_kern(tekst: str) -> Any:
    return yaml.load(tekst, Loader=_Kern)
