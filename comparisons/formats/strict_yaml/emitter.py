"""Writing: values as YAML that every parser reads back to the same values.

Owns how a value looks: plain for words, a `|-` block for text of several lines, double quotes for
everything else. Nothing invisible is written as it is: controls, bidirectional and zero-width
characters become escapes, so that no reader of the file is misled; letters of all scripts and
emoji stay readable. Numbers are written plain. PyYAML's own dumpers are not used: one changes
texts with U+0085, the other escapes every emoji.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.nodes import Plain

Value: TypeAlias = "str | int | float | Sequence[Value] | Mapping[str, Value]"
"""What can be written: text, numbers, lists and mappings."""

WIDTH = 100
"""Columns after which a bracketed list goes on with a new line."""
STEP = 2
"""Columns by which each level is set in."""
_LONGEST_PLAIN = 128
_LONGEST_KEY = 250

_PLAIN = re.compile(r"[^\W\d_][\w./-]*")
# Words that YAML 1.1 or 1.2 takes for something else than text.
_TAKEN = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"))
# Categories Cc (but the line feed), Cf, Zl, Zp, Cs, letters without a shape, what YAML refuses.
_UNSEEN = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f"
    "\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001345f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_UNSEEN_CHARACTER = re.compile(f"[{_UNSEEN}]")
_ESCAPED_CHARACTER = re.compile(f'["\\\\\n{_UNSEEN}]')
_BLANK_AT_END = re.compile(r"[^\S\n](?:\n|\Z)")
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def render(value: Value) -> str:
    """Write a mapping or a list as YAML; comments and the closing `...` are the caller's."""
    if isinstance(value, Mapping) and value:
        lines = [line for name, item in value.items() for line in entry_lines(name, item, 0)]
    elif isinstance(value, Sequence) and value and not isinstance(value, str):
        lines = [line for item in value for line in item_lines(item, 0)]
    else:
        lines = [inline(value)]
    return "\n".join(lines) + "\n"


def plain_value(value: Value) -> Plain:
    """Return the value as it will be read back: numbers as their text."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, Mapping):
        return {key: plain_value(item) for key, item in value.items()}
    return [plain_value(item) for item in value]


def reads_as(read: Plain, value: Value) -> bool:
    """Tell whether what was read is what a value was to say."""
    if read == value:
        return True
    if isinstance(read, dict) and isinstance(value, Mapping):
        return read.keys() == value.keys() and all(
            reads_as(item, value[name]) for name, item in read.items()
        )
    if isinstance(read, list) and isinstance(value, Sequence) and not isinstance(value, str):
        return len(read) == len(value) and all(map(reads_as, read, value))
    return read == plain_value(value)


def number(value: float) -> str:
    """Write a number so that every parser reads a number, and the same one."""
    if not math.isfinite(value):
        raise FormatError("", f"{value} is no number that can be written.")
    written = repr(value)
    if "e" not in written:
        return written
    from decimal import Decimal

    written = format(Decimal(written), "f")
    return written if "." in written else f"{written}.0"


def scalar(text: str) -> str:
    """Write a text on one line."""
    if (
        len(text) <= _LONGEST_PLAIN
        and _PLAIN.fullmatch(text)
        and text.lower() not in _TAKEN
        and (text.isascii() or not _UNSEEN_CHARACTER.search(text))
    ):
        return text
    return f'"{_ESCAPED_CHARACTER.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    short = _SHORT_ESCAPES.get(character)
    if short is not None:
        return short
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        raise FormatError("", "half of a surrogate pair cannot be written.")
    if code <= 0xFF:  # noqa: PLR2004 - one byte
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"  # noqa: PLR2004 - two bytes


def key(name: str) -> str:
    """Write the name of a field."""
    if len(name) > _LONGEST_KEY:
        raise FormatError("", f"the field name '{name[:40]}…' is too long.")
    return scalar(name)


def _fits_block(text: str) -> bool:
    return not (
        text[0].isspace()
        or text[-1].isspace()
        or _UNSEEN_CHARACTER.search(text)
        or _BLANK_AT_END.search(text)
    )


def inline(value: Value) -> str:
    """Write a value in brackets or quotes, so that it can stand anywhere on a line."""
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key(name)}: {inline(item)}' for name, item in value.items())}}}"
    return f"[{', '.join(inline(item) for item in value)}]"


def wrapped(items: Sequence[Value], *, column: int, indent: int) -> str:
    """Write a bracketed list that begins at a column and goes on, where needed, on new lines."""
    lines = ["["]
    room = WIDTH - column - 1
    for position, item in enumerate(items):
        written = inline(item) + (", " if position < len(items) - 1 else "]")
        if len(written.rstrip()) > room and len(lines[-1].strip()) > 1:
            lines[-1] = lines[-1].rstrip()
            lines.append(" " * indent)
            room = WIDTH - indent
        lines[-1] += written
        room -= len(written)
    return "\n".join(lines)


class Layout:
    """A value laid out: what stands beside its key or dash, and the lines below it."""

    __slots__ = ("body", "head")

    def __init__(self, head: str, body: list[str]) -> None:
        self.head = head
        self.body = body

    @classmethod
    def of(cls, value: Value, *, indent: int, column: int) -> Layout:
        """Lay out a value whose key or dash stands at `indent` and whose head at `column`."""
        if isinstance(value, str):
            return cls._of_text(value, indent + STEP)
        if isinstance(value, int | float):
            return cls(number(value), [])
        if isinstance(value, Mapping):
            return cls._of_mapping(value, indent + STEP)
        return cls._of_list(value, indent + STEP, column)

    @classmethod
    def _of_text(cls, text: str, indent: int) -> Layout:
        if "\n" not in text or not _fits_block(text):
            return cls(scalar(text), [])
        pad = " " * indent
        return cls("|-", [pad + line if line else "" for line in text.split("\n")])

    @classmethod
    def _of_mapping(cls, value: Mapping[str, Value], indent: int) -> Layout:
        if all(isinstance(item, int | float) for item in value.values()):
            return cls(inline(value), [])
        return cls("", [line for item in value.items() for line in entry_lines(*item, indent)])

    @classmethod
    def _of_list(cls, value: Sequence[Value], indent: int, column: int) -> Layout:
        if all(isinstance(item, str | int | float) for item in value):
            written = inline(value)
            if column + len(written) <= WIDTH:
                return cls(written, [])
            if written.count('"') == 0:
                return cls(wrapped(value, column=column, indent=indent), [])
        return cls("", [line for item in value for line in item_lines(item, indent)])


def entry_lines(name: str, value: Value, indent: int) -> list[str]:
    """Write one field of a mapping whose keys stand at `indent`."""
    start = f"{' ' * indent}{key(name)}:"
    laid_out = Layout.of(value, indent=indent, column=len(start) + 1)
    return [f"{start} {laid_out.head}" if laid_out.head else start, *laid_out.body]


def item_lines(value: Value, indent: int) -> list[str]:
    """Write one item of a list whose dashes stand at `indent`."""
    start = f"{' ' * indent}-"
    laid_out = Layout.of(value, indent=indent, column=len(start) + 1)
    if laid_out.head or not isinstance(value, Mapping):
        return [f"{start} {laid_out.head}" if laid_out.head else start, *laid_out.body]
    first, *rest = laid_out.body
    return [f"{start} {first[indent + STEP :]}", *rest]
