"""What our templates do besides Jinja's own: remember compiled ones, and say in Dutch what is wrong in them."""

from __future__ import annotations

import re
from types import CodeType
from typing import Any

from jinja2 import StrictUndefined, TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.compiler import CodeGenerator, Frame
from jinja2.utils import missing


class Sjabloongeheugen(BytecodeCache):
    """Compiled templates by the text they were compiled from, so that only those that changed are compiled again."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._code[bucket.key, bucket.checksum] = bucket.code


class Rechtstreeks(CodeGenerator):
    """Writes a call as a call, and leaves what is markup already as it is.

    Jinja first asks of everything that is called whether it wants the context, which nothing in our templates does, and
    copies markup once for every template that it passes through: together a fifth of the time of a page.
    """

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # the name is Jinja's
        if node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for deel in (*node.args, *node.kwargs):
            self.visit(deel, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("(deel if type(deel := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(") is Markup else escape(deel))")


class Onbekend(StrictUndefined):
    """A name that a template uses and nobody gave: any use of it is a fault, told in Dutch."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_obj is missing:
            return f'de naam "{self._undefined_name}" bestaat hier niet.'
        return f'een {type(self._undefined_obj).__name__} heeft geen "{self._undefined_name}".'


_SYNTAXIS = (
    (r"(?:Encountered unknown tag|Unknown tag) '(.+?)'", r'het woord "\1" na {% bestaat niet, of staat hier verkeerd'),
    (r"No (filter|test) named '(.+?)'", r'een \1 met de naam "\2" bestaat niet'),
    (r"expected token '(.+?)', got '(.+?)'", r'hier hoort "\1", maar er staat "\2"'),
    (r"expected token '(.+?)'", r'hier ontbreekt "\1"'),
    (r"unexpected '(.+?)'", r'het teken "\1" hoort hier niet'),
    (r"unexpected char (.+?) at", r"het teken \1 hoort hier niet"),
    (r"unexpected end of template, expected '(.+?)'", r'hier ontbreekt "\1"'),
    (r"[Uu]nexpected end of template", "er is iets begonnen dat niet wordt gesloten"),
    (r"block '(.+?)' (?:already )?defined", r'het blok "\1" staat er twee keer'),
    (r"Missing end of (comment|raw)", r"een stuk \1 wordt niet gesloten"),
)
"""What Jinja says of a text that is no template, and the same in Dutch."""


def uitleg(fout: BaseException) -> str:
    """What a fault in a template or in what it calls comes down to: one Dutch sentence."""
    if isinstance(fout, TemplateSyntaxError):
        return f"{_vertaald(fout.message or '')}."
    if isinstance(fout, TemplateNotFound):
        return f'het sjabloon "{fout.name or fout.message}" bestaat niet.'
    if isinstance(fout, UndefinedError):
        return str(fout)
    return f"de code liep vast: {type(fout).__name__}, {fout}"


def _vertaald(melding: str) -> str:
    for patroon, zin in _SYNTAXIS:
        if gevonden := re.search(patroon, melding):
            return gevonden.expand(zin)
    return f"dit is geen geldig sjabloon ({melding.rstrip('.')})"
