"""Decoding: from bytes to text, or to the place where they are none.

Owns the choice of an encoding: what the comparison file declares, else a byte order mark, else
UTF-8. Nothing else is ever assumed: other encodings are only named as candidates in the error.
"""

from __future__ import annotations

import codecs

from comparisons.errors import DocumentError

_MARKS = (  # UTF-32 first: its little endian mark begins like that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NO_ENCODINGS_OF_FILES = frozenset(
    {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
)
_ALLOWED_CONTROLS = frozenset("\t\n\r\f\v\x1b\x85")
_MOST_CONTROLS = 0.1  # share of control characters above which no text was ever seen
_WINDOW = 1 << 15  # bytes on either side of a fault from which candidates are inferred
_MOST_CANDIDATES = 3


def decode(content: bytes, place: str, *, encoding: str = "") -> str:
    """Return the text of a file with plain line feeds, otherwise untouched."""
    mark, found = _marked(content)
    chosen = _known(encoding, place) if encoding else found
    body = content[len(mark) :] if found == chosen else content
    try:
        text = body.decode(chosen)
    except UnicodeDecodeError as error:
        offset = error.start + len(content) - len(body)
        raise _undecodable(content, place, chosen, offset) from None
    _refuse_binary(text, place, chosen)
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


def _marked(content: bytes) -> tuple[bytes, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return mark, encoding
    return b"", "utf-8"


def _known(encoding: str, place: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        b"text".decode(name, "ignore")
    except (LookupError, ValueError):
        name = "undefined"
    if name.replace("_", "-") in _NO_ENCODINGS_OF_FILES:
        remedy = "Use a name such as utf-8, utf-16, windows-1251 or windows-1254."
        raise DocumentError(place, f"{encoding!r} is no known encoding.", remedy)
    return name


def _refuse_binary(text: str, place: str, encoding: str) -> None:
    nul = text.find("\0")
    if nul >= 0:
        raise DocumentError(
            place,
            f"this is no text: there is a NUL byte at {len(text[:nul].encode(encoding))}.",
            "If it is UTF-16, add `encoding: utf-16-le` to its entry in comparison.yaml; "
            "if it is another format, give the file its proper ending.",
        )
    controls = sum(map(text.count, map(chr, (*range(1, 32), *range(127, 160)))))
    controls -= sum(map(text.count, _ALLOWED_CONTROLS))
    if controls > _MOST_CONTROLS * len(text):
        raise DocumentError(
            place,
            "this is no text: most of it is control characters.",
            "Give the file its proper ending, or save it as text.",
        )


def _undecodable(content: bytes, place: str, encoding: str, offset: int) -> DocumentError:
    reason = f"the file is not valid {encoding.upper()} (byte {content[offset]:#04x} at {offset})."
    candidates = _candidates(content, offset)
    if not candidates:
        remedy = "Add its `encoding:` to its entry in comparison.yaml, or save it as UTF-8."
    else:
        named = " or ".join(f"`encoding: {candidate}`" for candidate in candidates)
        remedy = f"It may be another encoding: try {named} in its entry in comparison.yaml."
    return DocumentError(place, reason, remedy)


def _candidates(content: bytes, offset: int) -> list[str]:
    """Name encodings in which the bytes around the fault read like a language."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return []
    window = content[max(0, offset - _WINDOW) : offset + _WINDOW]
    names = dict.fromkeys(match.encoding.replace("_", "-") for match in from_bytes(window))
    return [name for name in names if name not in ("ascii", "utf-8")][:_MOST_CANDIDATES]
