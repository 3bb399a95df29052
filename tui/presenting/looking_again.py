"""Looking again: what waits for the reviewer's word before it can stand, as entries to answer.

Owns how a changed text, a clash, a lost quote and a recovery are told, side by side and in neutral
words. It answers nothing itself.
"""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparisons.corrections import Correction
from comparisons.documents import title_of
from comparisons.evidence import Evidence
from comparisons.rechecking import Recheck
from comparisons.recovering import Recovery
from comparisons.session import Session
from comparisons.verdicts import Decision, PastValue
from tui.presenting.counts import counted
from tui.presenting.items import Dressing, Item, Mark
from tui.presenting.moments import when
from tui.presenting.signs import shortened, verdict_glyph, verdict_word, visible

MARGIN = 14
NOTE_CELLS = 120
_WORDS = re.compile(r"\S+")


@enum.unique
class Answer(enum.Enum):
    """What the reviewer may say to an entry."""

    HOLDS = "y"  # the decision holds for the words as they are now
    SEEN = "s"  # it was seen; nothing changes
    KEEP = "k"  # in a clash: what stands goes on standing
    TAKE_BACK = "w"  # a correction that fits no longer is withdrawn
    TAKE = "t"  # in a clash or a recovery: take the other value over


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing to look at again, and what may be said to it."""

    title: str
    lines: tuple[tuple[Item, Dressing], ...]
    answers: tuple[tuple[Answer, str], ...]
    then: tuple[Item, Dressing] | None = None
    """The words as they were, for the left column."""
    now: tuple[Item, Dressing] | None = None
    """The words as they are, for the right one."""
    recheck: Recheck | None = None
    orphans: tuple[Recheck, ...] = ()
    """The lost quotes, if this is their list."""
    clash: tuple[str, PastValue] | None = None
    """The decision's id and the value that stands against it."""
    recovery: Recovery | None = None
    correction: Correction | None = None
    """A correction that fits the text no longer."""


def entries(
    session: Session, recoveries: Sequence[Recovery], seen: Sequence[Recheck | Correction]
) -> tuple[Entry, ...]:
    """Return all that waits for the reviewer's word, the recoveries first."""
    return (
        *(_of_recovery(recovery) for recovery in recoveries),
        *_of_clashes(session),
        *(_of_recheck(session, recheck) for recheck in session.rechecks()),
        *(_of_correction(item) for item in session.waiting_corrections if item not in seen),
        *_of_orphans(session, [item for item in session.orphans() if item not in seen]),
    )


def answer_words(entry: Entry, count: int) -> str:
    """Return the keys that answer an entry or leave it; of one entry there is no next."""
    answers = [f"{answer.value} {words}" for answer, words in entry.answers]
    following = ["↓ next"] if count > 1 else []
    return "   ".join((*answers, *following, "Esc leaves it as it is"))


def _line(
    label: str, text: str, marks: tuple[Mark, ...] = (), *, gap: int = 1
) -> tuple[Item, Dressing]:
    margin = ((f" {label:<{MARGIN - 1}}", "faint"),)
    return Item(text=visible(text), choosable=False, gap=gap), Dressing(margin=margin, marks=marks)


def _of_recheck(session: Session, recheck: Recheck) -> Entry:
    old, new = differing_words(recheck.old, recheck.new)
    what = "evidence" if recheck.evidence else "statement"
    statement, *rest = _decision_lines(session.review.decisions[recheck.decision])
    return Entry(
        title=f"The words of this {what} are not as they were: {recheck.anchor.state.value}",
        lines=(statement, *_evidence_lines(session, recheck.evidence), *rest),
        answers=((Answer.HOLDS, "holds for the words as they are now"),),
        then=_column(recheck.old, old),
        now=_column(recheck.new, new),
        recheck=recheck,
    )


def _evidence_lines(session: Session, evidence: Evidence | None) -> Iterator[tuple[Item, Dressing]]:
    """Tell which source is meant and how it bears on the statement."""
    if evidence is not None:
        title = title_of(session.comparison.documents, evidence.source)
        yield _line("evidence", f"{evidence.stance.value}: {title}")


def _column(text: str, marks: tuple[Mark, ...]) -> tuple[Item, Dressing]:
    return Item(text=visible(text), choosable=False), Dressing(marks=marks)


def _of_orphans(session: Session, orphans: Sequence[Recheck]) -> Iterator[Entry]:
    """Yield one list of all quotes of which nothing close is left."""
    if not orphans:
        return
    lines: list[tuple[Item, Dressing]] = []
    for orphan in orphans:
        decision = session.review.decisions[orphan.decision]
        what = orphan.evidence.stance.value if orphan.evidence else verdict_word(decision.verdict)
        lines.append(_line(what, orphan.old))
    yield Entry(
        title="Nothing close to these words is left; they stay in the file",
        lines=tuple(lines),
        answers=((Answer.SEEN, "seen"),),
        orphans=tuple(orphans),
    )


def _of_clashes(session: Session) -> Iterator[Entry]:
    for decision in session.review.decisions.values():
        for past in decision.clashes:
            yield Entry(
                title="Two values were entered in two places; which one stands?",
                lines=(*_decision_lines(decision), _line("elsewhere", _value(past))),
                answers=((Answer.KEEP, "keep what stands"), (Answer.TAKE, "take the other")),
                clash=(decision.id, past),
            )


def _of_recovery(recovery: Recovery) -> Entry:
    return Entry(
        title="More was entered than the file holds; shall it be taken over?",
        lines=tuple(_recovered_lines(recovery)),
        answers=((Answer.TAKE, "take it over; it can be undone"),),
        recovery=recovery,
    )


def _recovered_lines(recovery: Recovery) -> Iterator[tuple[Item, Dressing]]:
    for item in recovery.decisions.values():
        words = item.words or "a copy of the file"
        yield _line(item.at[:10], f"{words}: {item.decision.target.exact}")
        yield _line("", _held(item.decision), gap=0)
    for correction in recovery.corrections:
        word = "taken back" if correction.withdrawn else "correction"
        yield _line(word, f"{correction.kind.value}: {correction.target.exact}")


def _held(decision: Decision) -> str:
    """Return in one line what a decision holds."""
    linked, checked = len(decision.standing_evidence), len(decision.checked)
    note = decision.note.replace("\n", " ")
    told = [
        f"{verdict_glyph(decision.verdict)} {verdict_word(decision.verdict)}",
        f"{counted(linked, 'passage')} linked" if linked else "",
        f"{counted(checked, 'source')} checked" if checked else "",
        f"note: {shortened(note, NOTE_CELLS)}" if note else "",
    ]
    return "  ".join(filter(None, told))


def _of_correction(correction: Correction) -> Entry:
    lines = [_line("words then", correction.target.exact)]
    lines += [_line("cut then", item.exact) for item in correction.statements]
    if correction.name:
        lines.append(_line("claimant", correction.name))
    return Entry(
        title=f"This correction fits the text no longer ({correction.kind.value}); it stays",
        lines=tuple(lines),
        answers=((Answer.SEEN, "seen"), (Answer.TAKE_BACK, "take the correction back")),
        correction=correction,
    )


def _decision_lines(decision: Decision) -> Iterator[tuple[Item, Dressing]]:
    yield _line("statement", decision.target.exact)
    yield _line("verdict", verdict_word(decision.verdict))
    if decision.note:
        yield _line("note", decision.note.replace("\n", " "))


def _value(past: PastValue) -> str:
    if past.verdict is not None:
        return f"{verdict_word(past.verdict)} ({when(past.at)})"
    if past.note is not None:
        return f"note: {past.note} ({when(past.at)})"
    if past.evidence is not None:
        stance, words = past.evidence.stance.value, past.evidence.quote.exact
        return f"{stance}: {words} ({when(past.at)})"
    return when(past.at)


def differing_words(old: str, new: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Return marks for the words of each text that the other one lacks at that place."""
    left, right = list(_WORDS.finditer(old)), list(_WORDS.finditer(new))
    matcher = difflib.SequenceMatcher(
        None, [word[0] for word in left], [word[0] for word in right], autojunk=False
    )
    marks: tuple[list[Mark], list[Mark]] = ([], [])
    for tag, *places in matcher.get_opcodes():
        if tag == "equal":
            continue
        for side, words, start, end in (
            (0, left, places[0], places[1]),
            (1, right, places[2], places[3]),
        ):
            marks[side].extend(
                Mark(start=word.start(), end=word.end(), style="different")
                for word in words[start:end]
            )
    return tuple(marks[0]), tuple(marks[1])
