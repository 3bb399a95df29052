"""Incoming: what is to be added, one document at a time, from files and from lines of JSON.

Owns what a line of a JSONL file must hold and by what digest a document is known again. A line or
a file that cannot be taken becomes a problem; the rest goes in.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from comparisons.documents import Provenance, digest_of
from comparisons.errors import ClaimdeskError, DocumentError, Problem
from comparisons.reading import is_readable
from comparisons.reading.files import MOST_BYTES, take_bytes

LINES = frozenset({".jsonl", ".ndjson"})
"""Endings of files with one JSON object a line."""

_FIELDS = tuple(field.name for field in dataclasses.fields(Provenance))
_LETTERS_OF_KEY = 16


@dataclass(frozen=True, kw_only=True, slots=True)
class Incoming:
    """One document to be added."""

    name: str
    """Its id as given, or its file."""
    digest: str
    size: int
    """Bytes that it takes up in its file."""
    file: str = ""
    """The file to be read; empty for a line of JSON."""
    text: str = ""
    provenance: Provenance = dataclasses.field(default_factory=Provenance)

    @property
    def key(self) -> str:
        """The id under which the archive knows it: the same wherever it is added."""
        return key_of(self.digest)


def key_of(digest: str) -> str:
    """Return the id that a digest gives a document."""
    return f"a{digest.partition(':')[2][:_LETTERS_OF_KEY]}"


def size_of(files: Sequence[Path]) -> int:
    """Return the bytes of all files that are there."""
    return sum(file.stat().st_size for file in files if file.is_file())


def read_incoming(files: Sequence[Path]) -> Iterator[Incoming | Problem]:
    """Read what is to be added, in order."""
    for file in files:
        try:
            if file.suffix.lower() in LINES:
                yield from _lines(file)
            else:
                yield _one(file)
        except ClaimdeskError as error:
            yield Problem.of(error)


def _one(file: Path) -> Incoming:
    if not is_readable(file):
        reason = f"documents ending in {file.suffix!r} are not read."
        raise DocumentError(str(file), reason, "Name text, web, PDF, Word, mail or JSONL files.")
    if not file.exists():
        raise DocumentError(str(file), "there is no such file.", "Check the name.")
    content = take_bytes(file, str(file))
    return Incoming(
        name=file.name, digest=digest_of(content), size=len(content), file=str(file.resolve())
    )


def _lines(file: Path) -> Iterator[Incoming | Problem]:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise DocumentError(str(file), "this is no regular file.")
        with file.open("rb") as stream:
            number = 0
            while line := stream.readline(MOST_BYTES + 1):
                number += 1
                if line.strip():
                    yield _line(line, f"{file}:{number}")
                while line and not line.endswith(b"\n"):
                    line = stream.readline(MOST_BYTES)  # the rest of one that is too long
    except OSError as error:
        reason = f"the file cannot be read ({error.strerror})."
        raise DocumentError(str(file), reason) from error


def _line(line: bytes, place: str) -> Incoming | Problem:
    if len(line) > MOST_BYTES:
        return Problem(place=place, reason="the line is longer than any document may be.")
    try:
        return _record(line, place)
    except UnicodeDecodeError:
        return Problem(place=place, reason="the line is not UTF-8.")
    except (ValueError, RecursionError):
        return Problem(place=place, reason="the line is no JSON.")
    except DocumentError as error:
        return Problem.of(error)


def _record(line: bytes, place: str) -> Incoming:
    value: object = json.loads(line.decode("utf-8-sig"))
    if not isinstance(value, dict):
        raise DocumentError(place, "the line is no JSON object.", "Write one object a line.")
    fields = cast("dict[str, Any]", value)
    text = _field(fields, "text", place).replace("\r\n", "\n").replace("\r", "\n")
    if not any(map(str.isalnum, text)):
        raise DocumentError(place, "the object has no `text`.", "Every document needs one.")
    stated = {name: " ".join(_field(fields, name, place).split()) for name in _FIELDS}
    name = _field(fields, "id", place) or place
    canonical = json.dumps([_field(fields, "id", place), text, stated], sort_keys=True)
    return Incoming(
        name=name,
        digest=f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}",
        size=len(line),
        text=text,
        provenance=Provenance(**stated),
    )


def _field(fields: dict[str, Any], name: str, place: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if isinstance(value, int) and name == "id":
        return str(value)
    if not isinstance(value, str):
        raise DocumentError(place, f"`{name}` is no text.")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise DocumentError(place, f"`{name}` holds half a character.") from None
    return value
