"""Placing: what an annotation of another program would add to a review.

Owns the rule that nothing is taken over unless its words stand in the very document it names, and a
person said which statement it bears on and how. All else is listed with the reason. Pure: what it
returns is a plan, and the review stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Evidence, Imported, Stance, quote_from
from comparisons.imports.annotations import Candidate, Passage
from comparisons.imports.moments import moment_of
from comparisons.imports.plans import NOTHING_SAID, Fate, Line, Plan, Said, Wanted
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision, Verdict


def plan_of(
    candidates: Iterable[Candidate],
    comparison: Comparison,
    decision_on: Callable[[Statement], Decision],
    wanted: Wanted,
    *,
    only: Collection[int] | None = None,
) -> Plan:
    """Return what candidates would add to a review.

    Args:
        candidates: What the file has.
        comparison: The documents as they are now.
        decision_on: Returns the decision at a statement, or an empty one.
        wanted: What the person who imports said.
        only: Which candidates to look at, by place; None for all.
    """
    placer = _Placer(comparison, wanted, decision_on, {}, [])
    for place, candidate in enumerate(candidates):
        if only is None or place in only:
            placer.place(candidate, wanted.said.get(place, NOTHING_SAID))
    return Plan(lines=tuple(placer.lines), decisions=tuple(placer.changed.values()))


@dataclass(frozen=True, slots=True)
class _Placer:
    """Takes one candidate after the other, each on what the ones before it made of the review."""

    comparison: Comparison
    wanted: Wanted
    decision_on: Callable[[Statement], Decision]
    changed: dict[str, Decision]
    lines: list[Line]

    def place(self, candidate: Candidate, said: Said) -> None:
        """Take one candidate into the plan."""
        what = shown(candidate)
        document = self._document(candidate.passage)
        if document is None:
            self._tell(Fate.LEFT, what, "its document is not in this comparison as it was then.")
            return
        span = _place_of(candidate.passage, document)
        if span is None:
            self._tell(Fate.LEFT, what, f"its words do not stand in {document.title}, or not once.")
        elif document is self.comparison.briefing:
            self._verdict(candidate, span)
        else:
            self._evidence(candidate, document, span, said)

    def _tell(self, fate: Fate, what: str, reason: str = "", **known: Any) -> None:
        self.lines.append(Line(fate=fate, what=what, reason=reason, **known))

    def _document(self, passage: Passage) -> Document | None:
        resource = passage.resource.rstrip("/")
        return next(
            (
                each
                for each in (self.comparison.briefing, *self.comparison.sources)
                if resource and resource in (each.digest, each.provenance.url.rstrip("/"))
            ),
            None,
        )

    def _at(self, span: Span) -> Statement | None:
        return next((claim for claim in self.comparison.claims if claim.span == span), None)

    def _decision(self, statement: Statement) -> Decision:
        decision = self.decision_on(statement)
        return self.changed.get(decision.id, decision)

    def _take(self, decision: Decision, before: Decision, what: str, **known: Any) -> None:
        if decision == before:
            self._tell(Fate.KNOWN, what, **known)
        else:
            self.changed[decision.id] = decision
            self._tell(Fate.ADDS, what, **known)

    # On the briefing

    def _verdict(self, candidate: Candidate, span: Span) -> None:
        what, statement = shown(candidate), self._at(span)
        if statement is None:
            self._tell(
                Fate.LEFT, what, "these words of the briefing are no statement by themselves."
            )
        elif candidate.by != self.wanted.reviewer:
            reason = (
                f"it is of {candidate.by!r}: nobody's verdicts or notes are taken for another's."
            )
            self._tell(Fate.LEFT, what, reason)
        else:
            before = self._decision(statement)
            clash = _clash(before, candidate)
            if clash:
                self._tell(Fate.LEFT, what, clash, statement=statement)
            else:
                taken = _with_verdict(before, candidate)
                self._take(taken, before, what, statement=statement)

    # On a source

    def _evidence(self, candidate: Candidate, document: Document, span: Span, said: Said) -> None:
        what = f"{document.title}: {shown(candidate)}"
        statement = self._statement(candidate, said)
        stance = said.stance or self._stance(candidate)
        about = {"document": document.id, "statement": statement, "stance": stance}
        if statement is None or stance is None:
            lost = statement is None and candidate.about is not None
            fate = Fate.LEFT if lost else Fate.WAITS
            self._tell(fate, what, _missing(candidate, statement), **about)
            return
        before = self._decision(statement)
        evidence = self._made(candidate, document, span, stance)
        known = next((item for item in before.evidence if item.key == evidence.key), None)
        if known is not None and _stays(known, said, stance):
            reason = "this passage is linked otherwise, or was withdrawn."
            self._tell(Fate.LEFT, what, reason, **about)
        else:
            stands = known is not None and not known.withdrawn
            taken = before if stands else before.with_evidence(evidence)
            self._take(taken, before, f"{stance.value} {what}", **about)

    def _statement(self, candidate: Candidate, said: Said) -> Statement | None:
        about = candidate.about
        if about is None:
            return said.statement or self.wanted.statement
        briefing = self.comparison.briefing
        if self._document(about) is not briefing:
            return None
        span = _place_of(about, briefing)
        return self._at(span) if span else None

    def _is_own(self, candidate: Candidate) -> bool:
        return candidate.by == self.wanted.reviewer

    def _stance(self, candidate: Candidate) -> Stance | None:
        """Return the stance in the file if the reviewer gave it or takes it over, or theirs."""
        taken_over = self._is_own(candidate) or self.wanted.as_given
        return (stance_in(candidate) if taken_over else None) or self.wanted.stance

    def _made(
        self, candidate: Candidate, document: Document, span: Span, stance: Stance
    ) -> Evidence:
        return Evidence(
            source=document.id,
            digest=document.digest,
            stance=stance,
            quote=quote_from(document, span),
            linked=(not self._is_own(candidate) and self.wanted.at) or moment_of(candidate.at),
            imported=Imported(file=self.wanted.file, by=candidate.by, comment=candidate.comment),
            part=candidate.part,
        )


def _missing(candidate: Candidate, statement: Statement | None) -> str:
    if statement is None and candidate.about is not None:
        return "the words that it is linked to are no statement of this briefing."
    if statement is None:
        return "say which statement."
    theirs = stance_in(candidate)
    return f"say which stance (theirs: {theirs.value})." if theirs else "say which stance."


def _stays(known: Evidence, said: Said, stance: Stance) -> bool:
    """Tell whether what was linked or withdrawn must stay as it is.

    What was withdrawn comes back only when the reviewer says the stance of this very passage.
    """
    if known.withdrawn:
        return said.stance is None
    return known.stance is not stance


def shown(candidate: Candidate) -> str:
    """Return a candidate in one line."""
    line = " ".join(candidate.passage.exact.split())
    parts = [f"“{line}”", f"by {candidate.by}" if candidate.by else "", candidate.words]
    parts.append(f"comment: {' '.join(candidate.comment.split())}" if candidate.comment else "")
    return ", ".join(part for part in parts if part)


def _place_of(passage: Passage, document: Document) -> Span | None:
    """Return where the words stand verbatim: where it is said, or else where they stand once."""
    words, text = passage.exact, document.text
    if passage.start is not None and text.startswith(words, passage.start):
        return Span(passage.start, passage.start + len(words))
    around = f"{passage.prefix}{words}{passage.suffix}"
    for exact, ahead in ((words, 0), (around, len(passage.prefix))):
        first = text.find(exact)
        if first >= 0 and text.find(exact, first + 1) < 0:
            return Span(first + ahead, first + ahead + len(words))
    return None


def stance_in(candidate: Candidate) -> Stance | None:
    """Return the stance that somebody gave in the file, if it is one of ours."""
    return next((stance for stance in Stance if stance.value == candidate.words), None)


def _verdict_in(candidate: Candidate) -> Verdict | None:
    return next((verdict for verdict in Verdict if verdict.value == candidate.words), None)


def _clash(before: Decision, candidate: Candidate) -> str:
    """Return why a verdict or note must not take the place of what stands there."""
    verdict = _verdict_in(candidate)
    if verdict and before.verdict not in (None, verdict):
        return "there is another verdict already, which stays."
    if verdict and before.verdict is None and before.reviewed:
        return "a verdict was withdrawn here, which stays so."
    if candidate.comment and before.note not in ("", candidate.comment):
        return "there is another note already, which stays."
    return ""


def _with_verdict(decision: Decision, candidate: Candidate) -> Decision:
    verdict, at = _verdict_in(candidate), moment_of(candidate.at)
    if verdict is not None and decision.verdict is None:
        decision = decision.decided(verdict, at=at)
    if candidate.comment:
        noted = moment_of(candidate.commented) or at
        decision = decision.with_note(candidate.comment, at=noted)
    left = [source for source in candidate.checked if source not in decision.checked]
    return replace(decision, checked=(*decision.checked, *left)) if left else decision
