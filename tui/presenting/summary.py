"""Summary: progress and what was done, in words.

Owns the words of the header and of the closing summary. It counts nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from comparisons.progress import Progress
from comparisons.review import Review
from comparisons.verdicts import Verdict, count_stances
from tui.presenting.counts import counted
from tui.presenting.items import Item
from tui.presenting.signs import NO_CLAIM, verdict_glyph, visible

MOST_OTHERS = 20
"""Other reviewers whose progress the summary tells."""


def header_words(
    *, title: str, reviewer: str, progress: Progress, saving: str, shared: bool = False
) -> tuple[str, str]:
    """Return the left and the right part of the header."""
    counts = " ".join(
        f"{verdict_glyph(verdict)} {number}"
        for verdict, number in (
            (Verdict.CORROBORATED, progress.corroborated),
            (Verdict.DISPUTED, progress.disputed),
            (Verdict.UNVERIFIED, progress.unverified),
        )
    )
    of_yours = " of yours" if shared else ""
    decided = f"{progress.decided}/{progress.total}{of_yours} decided"
    counts += f" {NO_CLAIM} {progress.no_claims}" if progress.no_claims else ""
    right = f"  {visible(reviewer)} · {decided}  {counts} · {saving} "
    return f" {visible(title)}", right


NOT_SAVED = "NOT SAVED"
"""What the header says while the verdict file lacks what was entered."""
TRIED_AGAIN = "It is tried again every few seconds."
"""What a message adds that tells why."""
UNSAVED = {
    NOT_SAVED: (
        "NOT SAVED: the verdict file lacks what you entered. Go on and mend what the message said: "
        "it is saved as soon as it can be. Quitting leaves it to the journal, if you keep one."
    )
}


def summary_items(
    *,
    progress: Progress,
    start: Review,
    review: Review,
    file: Path,
    saving: str,
    others: Sequence[str] = (),
) -> tuple[Item, ...]:
    """Return the closing summary as items; of others only how far they are."""
    lines = [
        (f"{progress.decided} of {progress.total} statements decided", "strong"),
        (f"✓ corroborated  {progress.corroborated}", "corroborated"),
        (f"✗ disputed      {progress.disputed}", "disputed"),
        (f"? unverified    {progress.unverified}", "unverified"),
        (f"· unreviewed    {progress.unreviewed}", "faint"),
    ]
    if progress.no_claims:
        lines.append((f"{NO_CLAIM} no claim      {progress.no_claims}", "faint"))
    if saving in UNSAVED:
        lines.insert(0, (UNSAVED[saving], "different"))
    items = [Item(text=text, style=style, choosable=False) for text, style in lines]
    evidence = [count_stances(decision) for decision in review.decisions.values()]
    items += [
        _line(
            "Evidence linked: "
            f"{sum(count.supports for count in evidence)} supporting, "
            f"{sum(count.opposes for count in evidence)} opposing, "
            f"{sum(count.context for count in evidence)} as context",
            gap=1,
        ),
        _line(f"Changed in this sitting: {counted(_changed(start, review), 'statement')}"),
        _line(f"Verdict file ({saving}): {file}", gap=1),
    ]
    if others:
        items.append(_line(f"Others: {' · '.join(_limited(others))}"))
    return tuple(items)


def _limited(others: Sequence[str]) -> Iterator[str]:
    yield from others[:MOST_OTHERS]
    if len(others) > MOST_OTHERS:
        yield f"and {len(others) - MOST_OTHERS} more reviewers"


def _changed(start: Review, review: Review) -> int:
    return sum(decision != start.decisions.get(id_) for id_, decision in review.decisions.items())


def _line(text: str, *, gap: int = 0) -> Item:
    return Item(text=visible(text), choosable=False, gap=gap)
