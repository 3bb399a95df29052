"""Correcting: what the corrections of a reviewer make of a document's statements.

Owns how a correction is found again and carried out, and that statements never overlap and always
say what the document says. Pure: it changes nothing but the list it is given, and a correction
whose words are not found the same is left out and told, never moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from comparisons.anchoring.anchors import AnchorState
from comparisons.anchoring.passages import anchor_passage
from comparisons.corrections import Correction, CorrectionKind, standing
from comparisons.documents import Document
from comparisons.evidence import Quote
from comparisons.folding import fold, fold_with_map, statement_id
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement, cut_statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Corrected:
    """The statements of one document after some corrections."""

    statements: tuple[Statement, ...]
    """In the order of the text, without overlaps."""
    waiting: tuple[Correction, ...] = ()
    """Those that could not be carried out: the text, or the way it is cut, is another one."""


def corrected(
    statements: Sequence[Statement], corrections: Sequence[Correction], document: Document
) -> Corrected:
    """Return a document's statements as a reviewer corrected them.

    Args:
        statements: As the program cuts the document.
        corrections: All of the reviewer, in the order in which they take effect; those that were
            taken back count for nothing.
        document: The document as it is now.
    """
    cut, valid = list(statements), standing(corrections)
    taken = {item.id for item in cut} if valid else set[str]()
    waiting = [item for item in valid if not _carried_out(item, cut, taken, document)]
    return Corrected(statements=tuple(cut), waiting=tuple(waiting))


def _carried_out(
    correction: Correction, cut: list[Statement], taken: set[str], document: Document
) -> bool:
    """Carry one correction out on the list, whose ids are `taken`; tell whether it fits."""
    region = _place(correction.target, document)
    if region is None:
        return False
    first = bisect_right(cut, region.start, key=lambda item: item.span.end)
    after = bisect_left(cut, region.end, key=lambda item: item.span.start)
    old = cut[first:after]
    if not old or old[0].span.start < region.start or old[-1].span.end > region.end:
        return False
    new = _changed(correction, old, region, document)
    if not new:
        return False
    taken.difference_update(item.id for item in old)
    cut[first:after] = _with_free_ids(new, taken)
    return True


def _changed(
    correction: Correction, old: Sequence[Statement], region: Span, document: Document
) -> list[Statement]:
    match correction.kind:
        case CorrectionKind.CLAIMANT:
            claimant = _claimant(correction, document, old[0])
            return [replace(item, claimant=claimant) for item in old]
        case CorrectionKind.NO_CLAIM | CorrectionKind.CLAIM:
            passed_over = correction.kind is CorrectionKind.NO_CLAIM
            return [replace(item, no_claim=passed_over) for item in old]
        case CorrectionKind.SPLIT | CorrectionKind.JOIN | CorrectionKind.BOUNDS:
            spans = _places_within(correction, region, document)
            return [_cut(document, span, old) for span in spans]


def _place(quote: Quote, document: Document) -> Span | None:
    found = anchor_passage(quote, document)
    return found.span if found.state is AnchorState.SAME else None


def _places_within(correction: Correction, region: Span, document: Document) -> list[Span]:
    """Return where the corrected statements stand; none when that is not sure."""
    target, quotes = correction.target, correction.statements
    if region.cut(document.text) == target.exact:
        moved = region.start - target.span.start
        spans = [
            Span(item.span.start + moved, item.span.end + moved)
            for item in quotes
            if item.span.start >= target.span.start
        ]
        verbatim = [span.cut(document.text) for span in spans] == [item.exact for item in quotes]
    else:
        # The words are the same and their layout is not.
        spans, verbatim = list(_in_other_layout(quotes, region, document)), True
    apart = all(one.end <= other.start for one, other in pairwise(spans))
    inside = all(region.start <= span.start < span.end <= region.end for span in spans)
    return spans if verbatim and apart and inside and len(spans) == len(quotes) else []


def _in_other_layout(quotes: Sequence[Quote], region: Span, document: Document) -> Iterator[Span]:
    """Yield the places of words that stand only once in the rest of the region."""
    folded = fold_with_map(region.cut(document.text))
    start = 0
    for quote in quotes:
        words = fold(quote.exact)
        at = folded.text.find(words, start) if words else -1
        if at < 0 or folded.text.find(words, at + 1) >= 0:
            return
        start = at + len(words)
        yield folded.original(Span(at, start)).shifted(region.start)


def _cut(document: Document, span: Span, old: Sequence[Statement]) -> Statement:
    """Return the statement at a place; what the old ones there agree on stays."""
    same = next((item for item in old if item.span == span), None)
    if same is not None:
        return same
    sources = [item for item in old if item.span.overlaps(span)]
    claimants = {item.claimant for item in sources if item.claimant}
    return replace(
        cut_statement(
            document,
            span,
            id="",
            claimant=claimants.pop() if len(claimants) == 1 else None,
            quoted=_all(item.quoted for item in sources),
            boilerplate=_all(item.boilerplate for item in sources),
        ),
        no_claim=_all(item.no_claim for item in sources),
    )


def _all(answers: Iterator[bool]) -> bool:
    found = list(answers)
    return bool(found) and all(found)


def _claimant(correction: Correction, document: Document, item: Statement) -> Claimant | None:
    if not correction.name:
        return None
    place = _place(correction.named, document) if correction.named else None
    nowhere = Span(item.span.start, item.span.start)
    return Claimant(name=correction.name, span=place or nowhere)


def _with_free_ids(statements: Sequence[Statement], taken: set[str]) -> list[Statement]:
    """Return the statements, those without an id named by their words, a twin with a number."""
    taken.update(item.id for item in statements if item.id)
    named: list[Statement] = []
    for item in statements:
        id_, number = item.id or statement_id(item.text), 1
        while not item.id and id_ in taken:
            number += 1
            id_ = f"{statement_id(item.text)}-{number}"
        taken.add(id_)
        named.append(item if item.id else replace(item, id=id_))
    return named
