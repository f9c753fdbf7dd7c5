"""Remembers compiled templates from one build of a preview to the next."""

from __future__ import annotations

from types import CodeType

from jinja2.bccache import Bucket, BytecodeCache


class Sjabloongeheugen(BytecodeCache):
    """Compiled templates by the text they were compiled from, so that only those that changed are compiled again."""

    def __init__(self) -> None:
        self._code: dict[tuple[object, ...], CodeType] = {}

    @staticmethod
    def _sleutel(emmer: Bucket) -> tuple[object, ...]:
        """The theme's environment does not escape, ours does: the same text compiles to other code."""
        return emmer.environment.autoescape, emmer.key, emmer.checksum

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get(self._sleutel(bucket))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._code[self._sleutel(bucket)] = bucket.code
