"""Passages: evidence is found again in its source, quote by quote.

Owns the search for any passage of a document, whole statements or not. Here no other text claims
the look-alikes, so a reworded passage needs its old context beside it; without, the reviewer is
asked.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from comparisons.anchoring.anchors import ORPHAN, Anchor, AnchorState
from comparisons.anchoring.likeness import (
    CONTEXT_FITTING,
    CONTEXT_MARGIN,
    FAINT,
    MARGIN,
    SURE,
    likeness,
    same_figures,
)
from comparisons.anchoring.regions import likely_spans
from comparisons.documents import Document
from comparisons.evidence import CONTEXT_LENGTH, Quote
from comparisons.folding import Folded, fold, fold_with_map
from comparisons.spans import Span

_MOST = 200  # places of the same words that are told apart
_SHORT = 20  # code points; so few may stand anywhere, so their context must fit


def anchor_passage(quote: Quote, document: Document) -> Anchor:
    """Find a passage of a source again, or say that it is lost."""
    text = document.text
    if quote.exact and quote.span.cut(text) == quote.exact and _own_words(quote, text, quote.span):
        return Anchor(state=AnchorState.SAME, span=quote.span, likeness=1.0)
    words = fold(quote.exact)
    if not words:
        return ORPHAN
    verbatim = [span for span in _places(quote.exact, text) if _own_words(quote, text, span)]
    if verbatim:
        return _choose(quote, text, verbatim)
    folded = _folded(text)
    alike = [folded.original(span) for span in _places(words, folded.text)]
    alike = [span for span in alike if _own_words(quote, text, span)]
    if alike:
        return _choose(quote, text, alike)
    return _reworded(quote, text, folded)


@functools.lru_cache(maxsize=2)
def _folded(text: str) -> Folded:
    """Fold a document once for all its quotes."""
    return fold_with_map(text)


def _places(words: str, text: str) -> Iterator[Span]:
    at, found = text.find(words), 0
    while at >= 0 and found < _MOST:
        found += 1
        yield Span(at, at + len(words))
        at = text.find(words, at + 1)


def _own_words(quote: Quote, text: str, span: Span) -> bool:
    """Tell whether the edges are as they were: `5 dead` is not to be found within `15 dead`."""
    then = (_runs_on(quote.prefix, quote.exact), _runs_on(quote.exact, quote.suffix))
    place = span.cut(text)
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return then == (_runs_on(before, place), _runs_on(place, after))


def _runs_on(left: str, right: str) -> bool:
    """Tell whether a word or a number goes on from one text into the next."""
    return left[-1:].isalnum() and right[:1].isalnum()


def _choose(quote: Quote, text: str, spans: Sequence[Span]) -> Anchor:
    """Choose among places that have the very same words."""
    fitting = sorted(((_context(quote, text, span), span) for span in spans), reverse=True)
    best, span = fitting[0]
    second = fitting[1][0] if len(fitting) > 1 else -1.0
    sure = best - second >= CONTEXT_MARGIN and (
        len(quote.exact) >= _SHORT or best >= CONTEXT_FITTING
    )
    state = AnchorState.SAME if sure else AnchorState.AMBIGUOUS
    return Anchor(state=state, span=span, likeness=1.0)


def _context(quote: Quote, text: str, span: Span) -> float:
    """Return how alike the surroundings are, 0 to 1, by their more alike side.

    The other side may have been edited.
    """
    before = text[max(0, span.start - CONTEXT_LENGTH) : span.start]
    after = text[span.end : span.end + CONTEXT_LENGTH]
    sides = ((quote.prefix, before), (quote.suffix, after))
    return max(likeness(fold(then), fold(now)) for then, now in sides)


def _reworded(quote: Quote, text: str, folded: Folded) -> Anchor:
    """Find the place that is most like the quote, as far as one is."""
    words = fold(quote.exact)
    found = sorted(
        ((likeness(words, span.cut(folded.text)), span) for span in likely_spans(words, folded)),
        key=lambda item: (-item[0], item[1]),
    )
    if not found or found[0][0] < FAINT:
        return ORPHAN
    best, place = found[0]
    others = (alike for alike, span in found[1:] if not span.overlaps(place))
    span = folded.original(place)
    sure = (
        best >= SURE
        and best - max(others, default=0.0) >= MARGIN
        and _context(quote, text, span) >= CONTEXT_FITTING
        and same_figures(words, place.cut(folded.text))
    )
    state = AnchorState.TEXT_CHANGED if sure else AnchorState.AMBIGUOUS
    return Anchor(state=state, span=span, likeness=best)
