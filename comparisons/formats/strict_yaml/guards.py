"""What is refused before the YAML parser sees a text.

Owns the limits on size and the characters and lines that are never accepted. The same refusals
hold whichever parser is installed; each names its line and column and the way out.
"""

from __future__ import annotations

import re

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.nodes import spot

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read."""

_BYTE_ORDER_MARK = "\ufeff"
# Controls, the line ends that only YAML 1.1 knows (NEL, LS, PS), surrogates, BOM, non-characters.
_REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t\r]|$)", re.MULTILINE)
_TAG_DIRECTIVE = re.compile(r"^%TAG\b", re.MULTILINE)


def as_text(content: str | bytes) -> str:
    """Return a file as text, or refuse it for its size or encoding."""
    _refuse_size(content)
    return _decode(content) if isinstance(content, bytes) else content


def accepted_text(text: str) -> str:
    """Return the text of a YAML file without its byte order mark, or refuse it."""
    bare = text.removeprefix(_BYTE_ORDER_MARK)
    _refuse_characters(bare)
    _refuse_lines(bare)
    return bare


def _refuse_size(text: str | bytes) -> None:
    if len(text) > MAX_BYTES:
        size, limit = len(text) // 1024**2, MAX_BYTES // 1024**2
        raise FormatError(
            "",
            f"the file is too large: {size} MiB, where {limit} MiB are read.",
            "Split the comparison into several.",
        )


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line, column = spot(before, len(before))
        raise FormatError(
            "",
            f"byte {error.start} is not UTF-8.",
            "Save the file as UTF-8.",
            line=line,
            column=column,
        ) from None


def _refuse_characters(text: str) -> None:
    # All that is refused is unprintable, and that is told much faster than by the expression.
    found = None if text.replace("\n", "").isprintable() else _REFUSED.search(text)
    if found is None:
        return
    code = ord(found[0])
    line, column = spot(text, found.start())
    escape = f"\\x{code:02X}" if code <= 0xFF else f"\\u{code:04X}"  # noqa: PLR2004 - one byte
    raise FormatError(
        "",
        f"the invisible character U+{code:04X} may not stand in the file.",
        f'Remove it, or write {escape} inside double quotes ("…").',
        line=line,
        column=column,
    )


def _refuse_lines(text: str) -> None:
    found = _CONFLICT.search(text) if any(sign * 7 in text for sign in "<|=>") else None
    if found is not None:
        line, column = spot(text, found.start())
        raise FormatError(
            "",
            f"'{found[0].strip()}' looks like a git conflict that was not resolved.",
            "Keep the lines of one side, or of both, and remove the three marker lines."
            " Verdict files are united without such marks by: claimdesk merge",
            line=line,
            column=column,
        )
    found = _TAG_DIRECTIVE.search(text) if "%TAG" in text else None
    if found is not None:
        line, column = spot(text, found.start())
        raise FormatError("", "tags are not allowed.", "Remove the line.", line=line, column=column)
