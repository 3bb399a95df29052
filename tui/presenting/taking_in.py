"""Taking in: a foreign file as a list to mark, and all that is known of the chosen thing.

Owns what is marked and said, as plain values, and the words for it. Nothing is marked and no stance
is chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from comparisons.comparison import Comparison
from comparisons.documents import Document, title_of
from comparisons.imports.annotations import Candidate
from comparisons.imports.claim_reviews import ReviewedClaim
from comparisons.imports.incoming import Incoming, Kind
from comparisons.imports.placing import stance_in
from comparisons.imports.plans import NOTHING_SAID, Fate, Line, Said
from comparisons.imports.source_lists import ListedSource
from tui.presenting.counts import counted
from tui.presenting.documents import numbered
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import shortened, stance_glyph, visible

LIST_MARGIN, FIELD_MARGIN = 5, 14
FATE_CELLS = 10
LONGEST = 2_000
"""Characters of a quote or a comment that are shown."""
_FATES = {
    Fate.ADDS: ("new", "text"),
    Fate.WAITS: ("waits", "text"),
    Fate.KNOWN: ("there", "faint"),
    Fate.LEFT: ("left out", "faint"),
    Fate.WITHDRAWS: ("", "text"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """A foreign file with what the reviewer marked and said so far."""

    incoming: Incoming
    comparison: Comparison
    lines: tuple[Line, ...]
    """What would come of each thing in the file."""
    marked: frozenset[int] = frozenset()
    said: Mapping[int, Said] = field(default_factory=dict[int, Said])

    def said_of(self, place: int) -> Said:
        """Return what was said of one thing."""
        return self.said.get(place, NOTHING_SAID)

    def with_line(self, place: int, said: Said, line: Line) -> Look:
        """Return the look with something said of one thing, and what comes of it then."""
        lines = (*self.lines[:place], line, *self.lines[place + 1 :])
        return replace(self, lines=lines, said={**self.said, place: said})

    def toggled(self, place: int) -> Look:
        """Return the look with one thing marked, or not any more."""
        return replace(self, marked=self.marked ^ {place})

    @property
    def fit(self) -> frozenset[int]:
        """The things that can be taken in as they are."""
        return frozenset(place for place, line in enumerate(self.lines) if line.fate is Fate.ADDS)

    def can_be_linked(self, place: int) -> bool:
        """Whether it is a passage of a source, which a stance can be said of."""
        return bool(self.incoming.candidates and self.lines[place].document)

    @property
    def waiting(self) -> tuple[int, ...]:
        """The passages of which no stance is said."""
        return tuple(
            place
            for place, line in enumerate(self.lines)
            if line.fate is Fate.WAITS and self.can_be_linked(place)
        )


def title(look: Look) -> str:
    """Return what the file holds, and how much of it."""
    incoming = look.incoming
    noun = "row" if incoming.kind is Kind.SOURCES else incoming.kind.value.removesuffix("s")
    of = f": {incoming.kind.value}" if incoming.kind is Kind.SOURCES else ""
    return f"{counted(incoming.count, noun)}{of} in {visible(incoming.name)}"


def list_items(look: Look) -> tuple[Item, ...]:
    """Return a row for each thing."""
    return tuple(_item(look, place) for place in range(len(look.lines)))


def _item(look: Look, place: int) -> Item:
    line = look.lines[place]
    word, style = _FATES[line.fate]
    glyph = f"{stance_glyph(line.stance)} " if line.stance else ""
    words = visible(shortened(f"{word:<{FATE_CELLS}}{glyph}{_words(look, place)}", 400))
    return Item(text=words, style=style, most_rows=1)


def _words(look: Look, place: int) -> str:
    incoming = look.incoming
    if incoming.candidates:
        candidate = incoming.candidates[place]
        where = look.lines[place].document
        told = title_of(look.comparison.documents, where) if where else _judgement(candidate)
        return f"{told}{': ' if told else ''}“{_flat(candidate.passage.exact)}”"
    if incoming.claims:
        return f"“{incoming.claims[place].words}”"
    return look.lines[place].what


def _judgement(candidate: Candidate) -> str:
    """Return the stance or the verdict that the file tells, if any."""
    if not candidate.words:
        return ""
    return f"{'verdict' if stance_in(candidate) is None else 'stance'} {candidate.words}"


def list_dressing(look: Look, place: int) -> Dressing:
    """Return the mark of one thing."""
    fate = look.lines[place].fate
    if fate in (Fate.KNOWN, Fate.LEFT):
        return Dressing(margin=(("  –  ", "faint"),))
    mark = " [x] " if place in look.marked else " [ ] "
    return Dressing(margin=((mark, "linked" if place in look.marked else "text"),))


def detail_lines(look: Look, place: int) -> tuple[tuple[Item, Dressing], ...]:
    """Return all that is known of one thing, a line each."""
    fields = (*_outcome(look, place), *_fields(look, place))
    return tuple(
        (
            Item(text=visible(shortened(_flat(words), LONGEST)), choosable=False),
            Dressing(margin=((f" {name:<{FIELD_MARGIN - 1}}", "faint"),)),
        )
        for name, words in fields
        if words
    )


def _fields(look: Look, place: int) -> Iterator[tuple[str, str]]:
    incoming = look.incoming
    if incoming.candidates:
        yield from _of_candidate(look, place, incoming.candidates[place])
    elif incoming.claims:
        yield from _of_claim(incoming.claims[place])
    else:
        yield from _of_row(incoming.rows[place])


def _of_candidate(look: Look, place: int, candidate: Candidate) -> Iterator[tuple[str, str]]:
    line = look.lines[place]
    document = _document(look, candidate, line)
    theirs = stance_in(candidate)
    yield "words", f"“{candidate.passage.exact}”"
    yield "in", document.title if document else candidate.passage.resource
    if line.document and line.statement:
        more = "" if candidate.about else "  (← → another)"
        yield "bears on", f"{numbered(look.comparison, line.statement)}{more}"
    elif line.statement:
        yield "on", numbered(look.comparison, line.statement)
    yield "by", ", ".join(filter(None, (candidate.by, candidate.at)))
    if theirs is None:
        yield "verdict", candidate.words
    else:
        yield "stance there", theirs.value
    yield "checked", ", ".join(candidate.checked)
    yield "comment", candidate.comment


def _document(look: Look, candidate: Candidate, line: Line) -> Document | None:
    found = look.comparison.documents.get(line.document)
    briefing = look.comparison.briefing
    return found or (briefing if candidate.passage.resource == briefing.digest else None)


def _of_claim(claim: ReviewedClaim) -> Iterator[tuple[str, str]]:
    yield "claim", f"“{claim.words}”"
    yield "claimed by", claim.claimant
    yield "reviewed by", ", ".join(filter(None, (claim.reviewer, claim.published)))
    yield (
        "called",
        f"“{claim.rating}” (their word; no verdict is made of it)" if claim.rating else "",
    )
    yield "address", claim.url


def _of_row(row: ListedSource) -> Iterator[tuple[str, str]]:
    known = row.provenance
    yield "file", row.path
    yield "title", known.title
    yield "publisher", known.publisher
    yield "published", known.published
    yield "said by", known.origin
    yield "address", known.url


def _outcome(look: Look, place: int) -> Iterator[tuple[str, str]]:
    """Say what comes of one thing."""
    line = look.lines[place]
    if line.fate is Fate.WAITS and look.can_be_linked(place):
        yield "waits", "for you to say how it bears: s supports, o opposes, x context"
    elif line.fate is Fate.WAITS:
        yield "waits", line.reason
    elif line.fate is Fate.LEFT:
        yield "left out", line.reason
    elif line.fate is Fate.KNOWN:
        yield "there", "it is in here already"
    else:
        yield "becomes", _becomes(look, place, line)


def _becomes(look: Look, place: int, line: Line) -> str:
    if look.incoming.rows:
        return "a source"
    if look.incoming.claims:
        return "a paragraph of one new source, which holds all marked claims"
    if line.stance:
        return f"evidence that {_STANCES[line.stance.value]}"
    candidate = look.incoming.candidates[place]
    parts = [f"your verdict {candidate.words}" if candidate.words else ""]
    parts.append("your note" if candidate.comment else "")
    return ", ".join(filter(None, parts)) or "what you checked"


_STANCES = {
    "supports": "supports the statement",
    "opposes": "opposes the statement",
    "context": "gives context",
}


def _flat(words: str) -> str:
    return " ".join(words[: LONGEST + 1].split())
