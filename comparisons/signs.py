"""Signs: text from documents and files with nothing hidden in it.

Owns which characters a person would not see, or would see in the wrong order, and the sign that
stands for each. It knows neither terminals nor reports.
"""

from __future__ import annotations

_REPLACEMENT = 0xFFFD
_NEW_LINE_SIGN = 0x2424


def _sign_table() -> dict[int, int]:
    """Return a visible sign, one character wide in the text, for each dangerous code point.

    C0 and DEL become control pictures; C1, directional overrides and isolates, tags, interlinear
    marks, fillers and lone surrogates the replacement character. Marks that scripts need (LRM,
    RLM, ZWJ, ZWNJ) stay.
    """
    signs = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
    signs |= {0x09: 0x20, 0x0A: 0x20}
    hidden = (
        range(0x80, 0xA0),
        range(0x202A, 0x202F),
        range(0x2060, 0x2070),
        range(0xFFF9, 0xFFFC),
        range(0xFFFE, 0x10000),
        range(0xE0000, 0xE0080),
        range(0xD800, 0xE000),
        (0x00AD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x3164, 0xFEFF, 0xFFA0),
    )
    signs |= {code: _REPLACEMENT for codes in hidden for code in codes}
    return signs | {0x2028: _NEW_LINE_SIGN, 0x2029: _NEW_LINE_SIGN}


SIGNS = _sign_table()
"""The sign for each code point that must not be shown as it is."""

_SIGNS_IN_LINES = {code: sign for code, sign in SIGNS.items() if code != ord("\n")}


def readable(text: str) -> str:
    """Return a text of lines with every control, direction and hidden character as a sign.

    The result has the same length, so that places in the text stay valid.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_SIGNS_IN_LINES)
