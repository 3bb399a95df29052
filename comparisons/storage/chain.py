"""Chain: lines of JSON, each bound to the one before it by a hash.

Owns how a line is written and how a changed, lost or moved line is noticed. This shows tampering to
an honest reader; it is no signature, and lines cut off the end leave no trace. It knows no files.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

START = "0" * 64
"""What the first line is bound to."""
_LINE = re.compile(rb'(?P<body>\{.*),"hash":"(?P<hash>[0-9a-f]{64})"\}', re.DOTALL)


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line that is as it was written."""

    number: int
    """In the file, from 1."""
    values: Mapping[str, str]
    hash: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Chain:
    """What a file of lines holds."""

    lines: tuple[Line, ...]
    damaged: tuple[int, ...]
    """Numbers of lines that are not as they were written, or do not follow on the one before."""

    @property
    def last(self) -> str:
        """The hash to which the next line is bound."""
        return self.lines[-1].hash if self.lines else START


def line_of(values: Mapping[str, str], *, after: str) -> tuple[bytes, str]:
    """Return the bytes of the next line, and its hash."""
    body = json.dumps({**values, "after": after}, ensure_ascii=False, separators=(",", ":"))
    # Half a surrogate pair has no UTF-8 form; its escape is what JSON has for it.
    written = body.encode("utf-8", "backslashreplace")
    hash_ = hashlib.sha256(written).hexdigest()
    return written[:-1] + b',"hash":"' + hash_.encode() + b'"}\n', hash_


def read_chain(content: bytes) -> Chain:
    """Read all lines that can be read, and say which cannot be trusted."""
    lines: list[Line] = []
    damaged: list[int] = []
    last = START
    for number, written in enumerate(content.split(b"\n"), start=1):
        if not written:
            continue
        line = _read_line(number, written)
        if line is None:
            damaged.append(number)
            continue
        if line.values.get("after") != last:
            damaged.append(number)
        last = line.hash
        lines.append(line)
    return Chain(lines=tuple(lines), damaged=tuple(damaged))


def _read_line(number: int, written: bytes) -> Line | None:
    found = _LINE.fullmatch(written)
    if found is None:
        return None
    body, hash_ = found["body"] + b"}", found["hash"].decode()
    if hashlib.sha256(body).hexdigest() != hash_:
        return None
    try:
        values: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    texts = _texts(values)
    return None if texts is None else Line(number=number, values=texts, hash=hash_)


def _texts(values: object) -> Mapping[str, str] | None:
    if not isinstance(values, dict):
        return None
    fields = cast("dict[str, object]", values)  # JSON has no other keys
    texts = {key: value for key, value in fields.items() if isinstance(value, str)}
    return texts if len(texts) == len(fields) else None
