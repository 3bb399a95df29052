"""Drafts: a correction while the reviewer works on it, before anything is taken over.

Owns which tools there are, where the mark stands, and what a draft asks for. Pure; what comes of
it is the business of the core, how it is shown that of `correcting`.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, replace
from typing import assert_never

from comparisons import drafting
from comparisons.corrections import Correction, standing
from comparisons.documents import Document
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement

_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+")
"""Words, and the signs of scripts that put no blanks between them."""
_AROUND_NAMES = " .,;:!?\"'“”„«»‘’()[]–—-"


@enum.unique
class Tool(enum.Enum):
    """What can be corrected about a statement; the letter asks for it."""

    SPLIT = "s"
    JOIN_NEXT = "j"
    JOIN_PREVIOUS = "k"
    START = "a"
    END = "e"
    NAME_MARKED = "w"
    NAME_TYPED = "t"
    NOBODY = "x"
    NO_CLAIM = "n"
    TAKE_BACK = "backspace"


MOVED = frozenset({Tool.SPLIT, Tool.START, Tool.END, Tool.NAME_MARKED})
"""Tools with a mark that is moved by words."""
_MOVING = frozenset({"correct.left", "correct.right"})
_EXTENDING = frozenset({"correct.less", "correct.more"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A correction that was not made yet."""

    document: Document
    statements: tuple[Statement, ...]
    """The statement and its neighbours."""
    place: int
    """Which of them it is about."""
    number: int
    """Its number in the document, from 1."""
    at: str
    """The time that the correction would bear."""
    last: Correction | None = None
    """The last correction here that still stands."""
    tool: Tool | None = None
    words: tuple[Span, ...] = ()
    first: int = 0
    """The word at the mark."""
    after: int = 1
    """One past the last marked word."""
    name: str = ""
    """The claimant as typed."""

    @property
    def statement(self) -> Statement:
        """The statement it is about."""
        return self.statements[self.place]


def draft_of(
    document: Document, statements: tuple[Statement, ...], number: int, review: Review, *, at: str
) -> Draft:
    """Return an empty draft about one of a document's statements, by its number from 1."""
    here = number - 1
    begin = max(here - 1, 0)
    shown = statements[begin : here + 2]
    span = statements[here].span
    found = (
        item
        for item in reversed(standing(review.corrections))
        if item.document == document.id and item.target.span.overlaps(span)
    )
    whole = Span(shown[0].span.start, shown[-1].span.end)
    words = _WORDS.finditer(document.text, whole.start, whole.end)
    return Draft(
        document=document,
        statements=shown,
        place=here - begin,
        number=number,
        at=at,
        last=next(found, None),
        words=tuple(Span(*word.span()) for word in words),
    )


def offered(draft: Draft) -> tuple[tuple[Tool, str], ...]:
    """Return what can be corrected here, in words."""
    claim = "it is a claim after all" if draft.statement.no_claim else "it is no claim: pass it by"
    last = draft.last
    back = f"take back what was corrected last: {last.kind.value}" if last else ""
    several = len(own_words(draft)) > 1
    named = draft.statement.claimant is not None
    offers = (
        (Tool.SPLIT, "split it in two", several),
        (Tool.JOIN_NEXT, "join it with the next one", draft.place + 1 < len(draft.statements)),
        (Tool.JOIN_PREVIOUS, "join it with the one before", draft.place > 0),
        (Tool.START, "let it begin elsewhere", True),
        (Tool.END, "let it end elsewhere", True),
        (Tool.NAME_MARKED, "mark who makes the claim", True),
        (Tool.NAME_TYPED, "type who makes the claim", True),
        (Tool.NOBODY, "nobody is named who makes the claim", named),
        (Tool.NO_CLAIM, claim, True),
        (Tool.TAKE_BACK, back, last is not None),
    )
    return tuple((tool, words) for tool, words, possible in offers if possible)


def with_tool(draft: Draft, tool: Tool | None) -> Draft:
    """Return the draft with a tool in hand, its mark where that tool begins."""
    own = own_words(draft)
    middle = own[len(own) // 2] if own else 0
    match tool:
        case Tool.SPLIT:
            first = middle
        case Tool.END:
            first = own[-1] if own else 0
        case _:
            first = own[0] if own else 0
    return replace(draft, tool=tool, first=first, after=first + 1, name="")


def moved(draft: Draft, by: int) -> Draft:
    """Return the draft with its mark some words further on, where the tool lets it go."""
    own = own_words(draft)
    everywhere = range(len(draft.words))
    match draft.tool:
        case Tool.SPLIT:
            allowed = own[1:]
        case Tool.START:
            allowed = everywhere[: own[-1] + 1]
        case Tool.END:
            allowed = everywhere[own[0] :]
        case Tool.NAME_MARKED:
            allowed = everywhere
        case _:
            return draft
    first = min(max(draft.first + by, allowed[0]), allowed[-1])
    return replace(draft, first=first, after=first + 1)


def extended(draft: Draft, by: int) -> Draft:
    """Return the draft with more or fewer words marked."""
    if draft.tool is not Tool.NAME_MARKED:
        return draft
    after = min(max(draft.after + by, draft.first + 1), len(draft.words))
    return replace(draft, after=after)


def unused_keys(draft: Draft) -> frozenset[str]:
    """Return the ids of the keys that do nothing with the tool in hand."""
    if draft.tool is Tool.NAME_MARKED:
        return frozenset()
    return _EXTENDING if draft.tool in MOVED else _EXTENDING | _MOVING


def correction_of(draft: Draft) -> Correction | None:
    """Return what the draft asks for; none when that would change nothing."""
    document, statement, at = draft.document, draft.statement, draft.at
    tool = draft.tool
    match tool:
        case None | Tool.TAKE_BACK:
            return draft.last if tool else None
        case Tool.SPLIT:
            return drafting.split(document, statement, draft.words[draft.first].start, at=at)
        case Tool.JOIN_NEXT | Tool.JOIN_PREVIOUS:
            first = draft.place - (tool is Tool.JOIN_PREVIOUS)
            one, other = draft.statements[first : first + 2]
            return drafting.join(document, one, other, at=at)
        case Tool.START | Tool.END:
            return drafting.rebound(document, draft.statements, statement, _bounds(draft), at=at)
        case Tool.NAME_MARKED | Tool.NAME_TYPED | Tool.NOBODY:
            return _claimant_of(draft)
        case Tool.NO_CLAIM:
            return drafting.marked(document, statement, no_claim=not statement.no_claim, at=at)
        case _:
            assert_never(tool)


def own_words(draft: Draft) -> range:
    """Return which of the words are the statement's own."""
    span = draft.statement.span
    own = [place for place, word in enumerate(draft.words) if word.overlaps(span)]
    return range(own[0], own[-1] + 1) if own else range(0)


def _bounds(draft: Draft) -> Span:
    span, word = draft.statement.span, draft.words[draft.first]
    return Span(word.start, span.end) if draft.tool is Tool.START else Span(span.start, word.end)


def _claimant_of(draft: Draft) -> Correction | None:
    document, statement = draft.document, draft.statement
    span = _marked(draft) if draft.tool is Tool.NAME_MARKED else None
    name = " ".join((span.cut(document.text) if span else draft.name).split())
    before = statement.claimant.name if statement.claimant else ""
    if name == before or not (name or draft.tool is Tool.NOBODY):
        return None
    return drafting.claimed_by(document, statement, name, span=span, at=draft.at)


def _marked(draft: Draft) -> Span | None:
    """Return the marked words without the signs around them."""
    whole = Span(draft.words[draft.first].start, draft.words[draft.after - 1].end)
    text = whole.cut(draft.document.text)
    start = whole.start + len(text) - len(text.lstrip(_AROUND_NAMES))
    words = text.strip(_AROUND_NAMES)
    return Span(start, start + len(words)) if words else None
