"""Checks of quotes: do the words of a verdict file stand in the documents they are said to be of?

A document with the recorded digest must have them verbatim at their place. In one that changed
since, they are found again by anchoring; nothing is decided here about what that means.
"""

from __future__ import annotations

from collections.abc import Mapping

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.anchoring.one_to_one import anchor
from comparisons.anchoring.passages import anchor_passage
from comparisons.checking.codes import Code
from comparisons.checking.corrections import statements_of
from comparisons.checking.findings import Notes
from comparisons.checking.sources import Sources
from comparisons.documents import Document
from comparisons.evidence import Evidence, Quote, place_of_part
from comparisons.review import Review
from comparisons.verdicts import Decision

Field = tuple[str | int, ...]


def check_targets(
    notes: Notes, review: Review, sources: Sources, *, within: str = "verdicts"
) -> None:
    """Check the words of all statements of a review against the briefing."""
    briefing = sources.briefing
    if review.briefing_path != sources.briefing_path:
        message = f"The comparison's briefing is {sources.briefing_path}."
        notes.add(Code.OTHER_BRIEFING, message, "briefing", "path")
    elif briefing is None:
        pass
    elif review.briefing_digest == briefing.digest:
        for number, decision in enumerate(review.decisions.values()):
            where = (within, number, "target")
            _check_verbatim(notes, decision.target, briefing, Code.STATEMENT_NOT_FOUND, where)
    else:
        _check_changed_briefing(notes, review, briefing, within)


def _check_verbatim(
    notes: Notes, quote: Quote, document: Document, missing: Code, where: Field
) -> None:
    if quote.span.cut(document.text) == quote.exact:
        return
    place = document.text.find(quote.exact)
    if place < 0:
        message = f"These words are not in {document.path}, which did not change since."
        notes.add(missing, message, *where, "exact")
    else:
        message = f"In {document.path} these words stand at {place}, not at {quote.span.start}."
        notes.add(Code.OTHER_PLACE, message, *where, "start")


def _check_changed_briefing(notes: Notes, review: Review, briefing: Document, within: str) -> None:
    message = f"{briefing.path} is not the file that was reviewed: its digest is {briefing.digest}."
    notes.add(Code.BRIEFING_CHANGED, message, "briefing", "digest")
    anchors: Mapping[str, Anchor] = anchor(
        {id_: decision.target for id_, decision in review.decisions.items()},
        statements=statements_of(briefing, review),
        document=briefing,
        known=review.briefing_statements,
    )
    for number, id_ in enumerate(review.decisions):
        where = (within, number, "target", "exact")
        _note_anchor(notes, anchors[id_], Code.STATEMENT_STALE, briefing, where)


def _note_anchor(
    notes: Notes, found: Anchor, stale: Code, document: Document, where: Field
) -> None:
    match found.state:
        case AnchorState.SAME:
            return
        case AnchorState.ORPHAN:
            message = f"Nothing like these words is left in {document.path}."
            notes.add(Code.ORPHAN, message, *where)
        case AnchorState.TEXT_CHANGED:
            notes.add(stale, f"The wording changed in {document.path}: check it again.", *where)
        case AnchorState.AMBIGUOUS:
            message = f"It is not sure where in {document.path} these words stand now."
            notes.add(stale, message, *where)


def check_part(notes: Notes, evidence: Evidence, decision: Decision, where: Field) -> None:
    """Check that the words on which evidence bears are, or were, words of the statement."""
    part = evidence.part
    if part is None:
        return
    targets = (decision.target, *(past.target for past in decision.history if past.target))
    if not any(place_of_part(part, target.exact) for target in targets):
        message = "The statement does not have these words, or it has them more than once."
        notes.add(Code.PART_NOT_FOUND, message, *where, "part", "exact")


def check_evidence(notes: Notes, evidence: Evidence, sources: Sources, where: Field) -> None:
    """Check one piece of evidence against its source."""
    if evidence.source not in sources.ids:
        message = f"The comparison has no source '{evidence.source[:60]}'."
        notes.add(Code.UNKNOWN_SOURCE, message, *where, "source")
        return
    source = sources.documents.get(evidence.source)
    if source is None:
        return
    if source.digest == evidence.digest:
        _check_verbatim(notes, evidence.quote, source, Code.EVIDENCE_NOT_FOUND, where)
        return
    message = f"{source.path} is not the file that was quoted: its digest is {source.digest}."
    notes.add(Code.SOURCE_CHANGED, message, *where, "digest")
    found = anchor_passage(evidence.quote, source)
    _note_anchor(notes, found, Code.EVIDENCE_STALE, source, (*where, "exact"))
