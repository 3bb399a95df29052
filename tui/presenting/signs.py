"""Signs: safe text, and the glyph and word for each verdict and stance.

Owns the only way by which words from a document or a file reach the terminal (`visible`). It never
decides anything.
"""

from __future__ import annotations

from typing import assert_never

from comparisons.evidence import Stance
from comparisons.signs import SIGNS
from comparisons.verdicts import StanceCount, Verdict

COUNT_CELLS = 4
"""Cells for how much evidence is linked."""
_SIGNS = SIGNS | {0xFE0F: 0xFE0E}
"""Terminals disagree on the width of emoji presentation, so it is dropped."""
_PRINTABLE_SIGNS = [chr(code) for code in _SIGNS if chr(code).isprintable()]
"""Fillers and the like, which Python takes for printable."""


def visible(text: str) -> str:
    """Return a text with every control, direction and hidden character as a visible sign.

    The result has the same length, so that places in the text stay valid.
    """
    if text.isprintable() and (text.isascii() or not any(map(text.count, _PRINTABLE_SIGNS))):
        return text
    return text.translate(_SIGNS)


def verdict_glyph(verdict: Verdict | None) -> str:
    """Return the one-cell mark of a verdict; it never relies on colour alone."""
    match verdict:
        case None:
            return "·"
        case Verdict.CORROBORATED:
            return "✓"
        case Verdict.DISPUTED:
            return "✗"
        case Verdict.UNVERIFIED:
            return "?"
        case _:
            assert_never(verdict)


NO_CLAIM = "–"
"""The mark of a statement that the reviewer passes over."""


def verdict_word(verdict: Verdict | None) -> str:
    """Return the word for a verdict; without one a statement is unreviewed."""
    return "unreviewed" if verdict is None else verdict.value


def stance_glyph(stance: Stance) -> str:
    """Return the one-cell mark of a stance."""
    match stance:
        case Stance.SUPPORTS:
            return "+"
        case Stance.OPPOSES:
            return "−"
        case Stance.CONTEXT:
            return "≈"
        case _:
            assert_never(stance)


def evidence_count(count: StanceCount) -> str:
    """Return how much evidence is linked, in few cells: `+2−1`, or `+−≈` where that is too long."""
    parts = (
        (Stance.SUPPORTS, count.supports),
        (Stance.OPPOSES, count.opposes),
        (Stance.CONTEXT, count.context),
    )
    linked = [(stance_glyph(stance), number) for stance, number in parts if number]
    counted = "".join(f"{glyph}{number}" for glyph, number in linked)
    return counted if len(counted) <= COUNT_CELLS else "".join(glyph for glyph, _ in linked)


def shortened(text: str, length: int) -> str:
    """Return a text of at most `length` characters, with an ellipsis where it was cut."""
    return text if len(text) <= length else f"{text[: max(length - 1, 0)].rstrip()}…"
