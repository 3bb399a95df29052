"""Placing: what an annotation of another program would add to a review.

Owns the rule that nothing is taken over unless its words stand in the very document it names, and a
person said which statement it bears on and how. All else is listed with the reason. Pure: what it
returns is a plan, and the review stays as it is.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Evidence, Imported, Stance, quote_from
from comparisons.imports.annotations import Candidate, Passage
from comparisons.imports.moments import moment_of
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision, Verdict


@enum.unique
class Fate(enum.Enum):
    """What comes of one thing in a foreign file."""

    ADDS = "adds"
    KNOWN = "has already"  # the review has it
    WAITS = "waits"  # a person has to say more before it can be taken
    LEFT = "leaves out"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a preview."""

    fate: Fate
    what: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What an import would do."""

    lines: tuple[Line, ...] = ()
    decisions: tuple[Decision, ...] = ()
    """The decisions as they would be."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What a person said about the whole import."""

    reviewer: str
    file: str
    """The name of the file, for the record."""
    statement: Statement | None = None
    """The statement that passages bear on where the file names none."""
    stance: Stance | None = None
    """The stance of passages where the file has none."""


def plan_of(
    candidates: Iterable[Candidate],
    comparison: Comparison,
    decision_on: Callable[[Statement], Decision],
    wanted: Wanted,
) -> Plan:
    """Return what candidates would add to a review.

    Args:
        candidates: What the file has.
        comparison: The documents as they are now.
        decision_on: Returns the decision at a statement, or an empty one.
        wanted: What the person who imports said.
    """
    placer = _Placer(comparison, wanted, decision_on, {}, [])
    for candidate in candidates:
        placer.place(candidate)
    return Plan(lines=tuple(placer.lines), decisions=tuple(placer.changed.values()))


@dataclass(frozen=True, slots=True)
class _Placer:
    """Takes one candidate after the other, each on what the ones before it made of the review."""

    comparison: Comparison
    wanted: Wanted
    decision_on: Callable[[Statement], Decision]
    changed: dict[str, Decision]
    lines: list[Line]

    def place(self, candidate: Candidate) -> None:
        """Take one candidate into the plan."""
        what = _shown(candidate)
        document = self._document(candidate.passage)
        if document is None:
            self._tell(Fate.LEFT, what, "its document is not in this comparison as it was then.")
            return
        span = _place_of(candidate.passage, document)
        if span is None:
            self._tell(Fate.LEFT, what, f"its words do not stand in {document.id}, or not once.")
        elif document is self.comparison.briefing:
            self._verdict(candidate, span)
        else:
            self._evidence(candidate, document, span)

    def _tell(self, fate: Fate, what: str, reason: str = "") -> None:
        self.lines.append(Line(fate=fate, what=what, reason=reason))

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

    def _take(self, decision: Decision, before: Decision, what: str) -> None:
        if decision == before:
            self._tell(Fate.KNOWN, what)
        else:
            self.changed[decision.id] = decision
            self._tell(Fate.ADDS, what)

    # On the briefing

    def _verdict(self, candidate: Candidate, span: Span) -> None:
        what, statement = _shown(candidate), self._at(span)
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
                self._tell(Fate.LEFT, what, clash)
            else:
                self._take(_with_verdict(before, candidate), before, what)

    # On a source

    def _evidence(self, candidate: Candidate, document: Document, span: Span) -> None:
        what = f"{document.id}: {_shown(candidate)}"
        statement = self._statement(candidate)
        stance = _stance(candidate.words) or self.wanted.stance
        if statement is None or stance is None:
            missing = "statement" if statement is None else "stance"
            self._tell(Fate.WAITS, what, f"say which {missing}.")
            return
        before = self._decision(statement)
        evidence = self._made(candidate, document, span, stance)
        known = next((item for item in before.evidence if item.key == evidence.key), None)
        if known is not None and (known.stance is not stance or known.withdrawn):
            self._tell(Fate.LEFT, what, "this passage is linked otherwise, or was withdrawn.")
        else:
            taken = before if known else before.with_evidence(evidence)
            self._take(taken, before, f"{stance.value} {what}")

    def _statement(self, candidate: Candidate) -> Statement | None:
        about = candidate.about
        if about is None:
            return self.wanted.statement
        briefing = self.comparison.briefing
        if self._document(about) is not briefing:
            return None
        span = _place_of(about, briefing)
        return self._at(span) if span else None

    def _made(
        self, candidate: Candidate, document: Document, span: Span, stance: Stance
    ) -> Evidence:
        return Evidence(
            source=document.id,
            digest=document.digest,
            stance=stance,
            quote=quote_from(document, span),
            linked=moment_of(candidate.at),
            imported=Imported(file=self.wanted.file, by=candidate.by, comment=candidate.comment),
            part=candidate.part,
        )


def _shown(candidate: Candidate) -> str:
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


def _stance(words: str) -> Stance | None:
    return next((stance for stance in Stance if stance.value == words), None)


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
