"""The match list: which rows it has, and how they look.

Owns the step from matches to rows (by source, opened or not, or in one ranking) and from rows to
items of the pane. The order is the matcher's; nothing here ranks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rich.cells import set_cell_size

from comparisons.documents import Document
from comparisons.matching.bands import Band
from comparisons.matching.rows import SourceRow
from comparisons.offers import key_of
from comparisons.verdicts import Decision
from tui.presenting.documents import archived_title
from tui.presenting.items import Dressing, Item, Mark, stretches
from tui.presenting.signs import shortened, stance_glyph, visible

if TYPE_CHECKING:
    from comparisons.evidence import Evidence
    from comparisons.matching.matches import Match

MARGIN = 6
"""Cells beside a match: whether the row can be opened, what is linked or checked."""
OPENED_MATCHES = 8
"""Matches of one source that an opened row shows."""
RANKED_MATCHES = 300
"""Matches that the overall ranking shows."""
BAND_WIDTH, DATE_WIDTH = 10, 11
WIDE_TITLE, COLUMN_TITLE, NARROW_TITLE = 44, 22, 20
"""Cells for a source's title: below both texts, beside them, and with little room."""
WEAK_LINE = "below this line the program thinks little of the matches"
BETWEEN_CHIPS = "·"
NARROW_CHIPS = 26
"""Characters of differences in a row with little room."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row of the match list."""

    source: str
    """The source's id; empty for a line between rows."""
    match: Match | None = None
    more: int = 0
    """How many further matches of its source the row can be opened to."""
    opened: bool = False
    next_one: bool = False
    """Whether it stands below its source's best match."""
    silent: bool = False
    """Whether its source offers nothing above the line."""
    dismissed: bool = False
    """Whether the reviewer put the match aside for this statement."""
    archived: bool = False
    """Whether it comes from an archive, not from a source."""
    ranked: bool = False
    """Whether it stands in one ranking of all sources, where it is its match's row only."""
    line: str = ""
    """What a line between rows says."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """What the rows are drawn with."""

    documents: Mapping[str, Document]
    decision: Decision | None
    blind: bool
    """Whether the program's scores stay hidden."""
    wide: bool
    """Whether each row may take several lines."""
    title_cells: int = WIDE_TITLE
    """The cells that the title of a row's source takes."""


Keys = Collection[tuple[str, str]]
"""Statements by `key_of` them."""


def rows_by_source(
    rows: Iterable[SourceRow], opened: Collection[str], dismissed: Keys = ()
) -> tuple[Row, ...]:
    """Return a row a source, those of opened sources followed by their next matches.

    The sources keep their order whatever is dismissed; in its source a dismissed match is last.
    """
    found: list[Row] = []
    for row in rows:
        standing, aside = _parted(row.matches, dismissed)
        first = next(iter(standing or aside), None)
        shown = min(len(standing), OPENED_MATCHES) + len(aside)
        is_open = row.source in opened
        found.append(
            Row(
                source=row.source,
                match=first,
                more=max(shown - 1, 0),
                opened=is_open,
                silent=first is None or first.band is Band.WEAK,
                dismissed=not standing and first is not None,
            )
        )
        if is_open:  # else none of them need be made
            rest = (*standing[:OPENED_MATCHES], *aside)[1:]
            found += (
                Row(source=row.source, match=match, next_one=True, dismissed=match in aside)
                for match in rest
            )
    return tuple(found)


def _parted(matches: Sequence[Match], dismissed: Keys) -> tuple[Sequence[Match], Sequence[Match]]:
    """Return the matches that stand, and those that are dismissed."""
    if not dismissed:
        return matches, ()
    standing = [item for item in matches if key_of(item.statement) not in dismissed]
    return standing, [item for item in matches if key_of(item.statement) in dismissed]


def rows_from_archive(
    rows: Sequence[SourceRow], opened: Collection[str], words: str
) -> tuple[Row, ...]:
    """Return a row a document of an archive, below a line that says so."""
    found = (replace(row, archived=True) for row in rows_by_source(rows, opened))
    return (Row(source="", line=words), *found)


def rows_ranked(
    matches: Sequence[Match],
    dismissed: Keys = (),
    archived: Collection[str] = (),
    *,
    blind: bool = False,
) -> tuple[Row, ...]:
    """Return the matches of all sources in one ranking, with the line where they become weak.

    `archived` are the ids of the documents that are none of the sources but in an archive. While
    scores are hidden (`blind`), there is no such line.
    """
    found: list[Row] = []
    line_drawn = blind
    standing, aside = _parted(matches, dismissed)
    for match in standing[:RANKED_MATCHES]:
        weak = match.band is Band.WEAK
        if weak and not line_drawn:
            found.append(Row(source="", line=WEAK_LINE))
            line_drawn = True
        source = match.statement.document_id
        known = source in archived
        found.append(Row(source=source, match=match, silent=weak, archived=known, ranked=True))
    found += (
        Row(source=match.statement.document_id, match=match, dismissed=True, ranked=True)
        for match in aside
    )
    return tuple(found)


def items_of(rows: Sequence[Row], look: Look) -> tuple[Item, ...]:
    """Return the rows as items."""
    return tuple(_item(row, look) for row in rows)


def _item(row: Row, look: Look) -> Item:
    if not row.source:
        return Item(text=f"── {row.line} ──", style="faint", choosable=False, most_rows=1)
    most_rows = 2 if look.wide else 1
    if row.next_one:
        words, style = _words(row), _style(row, look)
        return Item(text=words, style=style, most_rows=most_rows, indent=BAND_WIDTH)
    if not look.wide:
        return Item(text="", headed=True)
    return Item(text=_words(row), style=_style(row, look), most_rows=most_rows, headed=True)


def _words(row: Row) -> str:
    return visible(row.match.statement.text) if row.match else "shares no words with the statement"


def _style(row: Row, look: Look) -> str:
    return "faint" if _is_quiet(row, look) else "text"


def _is_quiet(row: Row, look: Look) -> bool:
    """Tell whether a row stands back; while scores are hidden, none does for its score."""
    return row.dismissed or (row.silent and not look.blind)


def dressing_of(
    row: Row,
    look: Look,
    *,
    marks: tuple[Mark, ...] = (),
    chips: Sequence[str] = (),
    origin: str = "",
) -> Dressing:
    """Return what is drawn around a row; `marks` are places in the matched statement."""
    if not row.source:
        return Dressing()
    margin, band = _margin(row, look), _band(row, look)
    chips, origin = (chips, origin) if look.wide else (_fitting(chips), "")
    told = tuple(_chips(chips, origin))
    if row.next_one:
        behind = ((" │", "faint"), *told) if told else ()
        return Dressing(margin=(*margin, band), tail=behind, marks=marks)
    labels = (band, *_labels(row, look))
    if look.wide:
        return Dressing(margin=margin, head=(*labels, *told), marks=marks)
    words = _words(row)
    text = stretches(words, 0, len(words), _style(row, look), marks)
    # The date of an archive's row takes their place.
    short = "" if row.archived else f" {BETWEEN_CHIPS} ".join(map(visible, chips))
    parted = ((f"{short} ", "different"), ("│ ", "faint")) if short else ()
    return Dressing(margin=margin, head=(*labels, *parted, *text))


def _fitting(chips: Sequence[str]) -> Sequence[str]:
    """Return the chips for which there is room beside a source and the text of its match."""
    kept: list[str] = []
    for chip in chips:
        if sum(map(len, kept)) + len(chip) > NARROW_CHIPS:
            break
        kept.append(chip)
    return kept


def _margin(row: Row, look: Look) -> tuple[tuple[str, str], ...]:
    fold = ("▾" if row.opened else "▸") if row.more else " "
    return ((f" {fold} ", "faint"), (f"{_linked(row, look):<3}", "linked"))


def _linked(row: Row, look: Look) -> str:
    """Return the signs of what is linked, else that the source was checked.

    A source's own row tells of all that is linked in it, where its match is not; one of a ranking
    stands for its match only.
    """
    decision = look.decision
    if decision is None:
        return ""
    linked = decision.linked_to(row.source)
    on_match = _linked_in(row.match, linked)
    if on_match or row.next_one:
        return _signs(on_match)
    if linked:
        return "" if row.ranked else _signs(linked)
    return "○" if row.source in decision.checked else ""


def _linked_in(match: Match | None, linked: Sequence[Evidence]) -> Sequence[Evidence]:
    if match is None:
        return ()
    return [item for item in linked if item.quote.span.overlaps(match.statement.span)]


def _signs(linked: Sequence[Evidence]) -> str:
    return "".join(sorted({stance_glyph(item.stance) for item in linked}))


def _band(row: Row, look: Look) -> tuple[str, str]:
    """Return what the program thinks of a match, or that the reviewer put it aside."""
    word = "" if look.blind or row.match is None else row.match.band.value
    return f"{'dismissed' if row.dismissed else word:<{BAND_WIDTH}}", "faint"


def _labels(row: Row, look: Look) -> tuple[tuple[str, str], ...]:
    """Return the words before a row's text: source, date."""
    document = look.documents[row.source]
    quiet = "faint" if _is_quiet(row, look) else "strong"
    date = visible(document.provenance.published[:10])
    dated = look.wide or (row.archived and bool(date))
    # A row of an archive that tells no date in little room has that room for its title.
    cells = look.title_cells + (0 if dated or not row.archived else DATE_WIDTH)
    title = (set_cell_size(shortened(_title(row, document), cells), cells) + " ", quiet)
    return (title, (f"{date:<{DATE_WIDTH}}", "faint")) if dated else (title,)


def _title(row: Row, document: Document) -> str:
    return f"archive {archived_title(document)}" if row.archived else visible(document.title)


def _chips(chips: Sequence[str], origin: str) -> Iterator[tuple[str, str]]:
    """Yield the words after a row's labels, parted so that no two read as one sentence."""
    if origin:
        yield f" {visible(origin)} ", "linked"
    for place, chip in enumerate(chips):
        if place or origin:
            yield BETWEEN_CHIPS, "faint"
        yield f" {visible(chip)} ", "different"
