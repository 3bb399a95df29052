"""Showing: the desk as it is painted.

Owns the current `View` and the one method that paints after a change. What comes in to be shown is
the business of `matching`, what is entered that of `reviewing`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import is_not
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Region
from textual.notifications import SeverityLevel
from textual.strip import Strip
from textual.widgets import Static

from tui.keys import DESK, NO_CHANGES, key_name, remapped
from tui.presenting.dressings import (
    claim_dressing,
    claim_margin,
    row_dressing,
    source_dressing,
)
from tui.presenting.items import Dressing
from tui.presenting.match_list import COLUMN_TITLE, NARROW_TITLE, WIDE_TITLE
from tui.presenting.signs import visible
from tui.presenting.source_views import SourceViews
from tui.presenting.summary import header_words
from tui.presenting.titles import briefing_notes
from tui.presenting.view import (
    Passage,
    View,
    changed_decisions,
    dismissed_in,
    first_view,
    marked_by,
    recorded_in,
)
from tui.presenting.view_changes import at_row, with_filter, with_rows
from tui.screens.lean_screen import LeanScreen
from tui.widgets.arrangement import BESIDE_FROM, COLUMNS_FROM
from tui.widgets.desk import Desk
from tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from comparisons.archived import ArchiveOffer
    from comparisons.corrections import Correction
    from comparisons.filtering import Known
    from comparisons.finding.news import CopiesFound, Explanations
    from comparisons.matching.points import Explanation
    from comparisons.offers import Offer
    from comparisons.rechecking import Recheck
    from comparisons.recovering import Recovery
    from comparisons.session import Session

LEAST_COLUMNS, LEAST_ROWS = 60, 15
"""The smallest terminal in which the desk can be used."""
MESSAGE_EDGES = 4
"""Cells in the header beside a message and how far saving is."""
TOO_SMALL = f"The desk needs {LEAST_COLUMNS}x{LEAST_ROWS}. Everything is kept; enlarge the window."
PUT_RIGHT = "Once that is put right, open the comparison again."
TITLES_GROW_FROM = 200
"""Columns from which there is room for longer titles beside the carriers of a text."""


def title_cells(columns: int) -> int:
    """Return how many cells a source's title takes among the matches of a terminal so wide."""
    if columns < BESIDE_FROM:
        return NARROW_TITLE
    if columns < COLUMNS_FROM:
        return WIDE_TITLE
    beyond = max(columns - TITLES_GROW_FROM, 0)
    return min(COLUMN_TITLE + beyond * 2 // 5, WIDE_TITLE)


class ShowingScreen(LeanScreen):
    """Shows the desk."""

    DEFAULT_CSS = """
    ShowingScreen {
        layout: vertical;
        #small { display: none; height: 1fr; content-align: center middle; text-align: center; }
        &.-small #small { display: block; }
        &.-small Desk, &.-small KeyBar { display: none; }
    }
    """

    def __init__(
        self, session: Session, *, blind: bool = False, keys: Mapping[str, str] = NO_CHANGES
    ) -> None:
        super().__init__()
        self.desk = Desk(self._header_words)
        self.session = session
        self.changed_keys = keys
        self.keys = remapped(DESK, keys)
        """The desk's keys as the user wants them."""
        self.view = first_view(
            session.comparison,
            session.standing.shown,
            blind=blind,
            share=session.share,
        )
        self._cut = session.comparison
        """The comparison as it is shown, with the statements as they are cut."""
        self.copies: CopiesFound | None = None
        """Which statements are copies of each other, once that is known."""
        self.recoveries: tuple[Recovery, ...] = ()
        self.seen: tuple[Recheck | Correction, ...] = ()
        """Lost quotes and corrections that the reviewer has seen in this sitting."""
        self.sources_read = False
        """Whether the sources are known by now."""
        self._found: dict[str, Offer] = {}
        self._archived: dict[str, ArchiveOffer] = {}
        """What the archive offered, by the statements' ids."""
        self._explained: dict[str, Explanations] = {}
        self._wholly_explained: set[str] = set()
        """Ids of statements of which the best match of each source is explained."""
        self.sources = SourceViews()
        self._left: dict[str, View] = {}
        """How the desk looked when some statements were last left, without the source."""
        self.saving_words = "no changes"
        self.finding_words = "matching"
        """How far the search for matches is; nothing when it is done."""
        self.finding_stopped = False
        """Whether the reviewer stopped the search for matches."""
        self.asking_words = ""
        """How far the archive is asked; nothing when nothing is being asked."""
        self._message = ""

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield self.desk
        yield Static(Content(TOO_SMALL), id="small")
        yield KeyBar(self.keys, last=[key for key in self.keys if key.id in ("help", "quit")])

    def on_mount(self) -> None:
        """Show the briefing at once."""
        self.desk.briefing.focus()
        self._show_briefing()
        self._paint_matches_title()
        self.paint_header()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return nothing: widgets cover all of it, and Textual asks at each key."""
        del crop
        return []

    def take_review(self) -> None:
        """Show the review as it stands in the session now."""
        standing = self.session.standing
        view = replace(self.view, decisions=standing.shown, again=standing.again)
        if dismissed_in(view) != dismissed_in(self.view):
            view = self.with_source(at_row(with_rows(view), view.row))
        self.go(view)

    def _show_briefing(self) -> None:
        view = self.view
        self.desk.show_briefing(view.briefing, self._claim_dressing, chosen=view.claim)
        self._entitle_briefing()

    def _entitle_briefing(self) -> None:
        """Say who makes the claim at hand, which statements are shown, and what others found."""
        self.desk.entitle_briefing(self.view.briefing, briefing_notes(self.view))

    def on_resize(self, event: events.Resize) -> None:
        """Put the panes side by side where there is room."""
        width, height = event.size
        self.set_class(width < LEAST_COLUMNS or height < LEAST_ROWS, "-small")
        wide = width >= BESIDE_FROM
        cells = title_cells(width)
        if (self.view.wide, self.view.title_cells) != (wide, cells):
            self.go(with_rows(replace(self.view, wide=wide, title_cells=cells)))

    # The view

    def go(self, view: View) -> None:
        """Take over a view and paint what is different."""
        before, self.view = self.view, view
        self._paint(before)

    @property
    def known(self) -> Known:
        """What the statements can be filtered by."""
        from comparisons.filtering import Known

        view = self.view
        best = {
            claim: offer.rows[0].source
            for claim, offer in self._found.items()
            if offer.rows and not offer.rows[0].silent
        }
        return Known(decisions=view.decisions, again=view.again, flagged=view.flagged, best=best)

    def refiltered(self, view: View) -> View:
        """Return the view with what fits its filter now, and the statement it is at."""
        if view.filter is None:
            return view
        from comparisons.filtering import fitting

        return with_filter(
            view, view.filter, fitting(view.filter, self.session.comparison, self.known)
        )

    def with_source(self, view: View) -> View:
        """Return the view with the source at the chosen row's match."""
        return self.sources.with_source(view, self.session.comparison)

    def explanation(self, view: View, passage: Passage | None) -> Explanation | None:
        """Return what the claim of a view shares with a passage, and where they part."""
        return self.sources.explanation(view, passage, self.session.comparison)

    def _claim_dressing(self, place: int) -> Dressing:
        return claim_dressing(self.view, place)

    def _row_dressing(self, place: int) -> Dressing:
        return row_dressing(self.view, place)

    def _source_dressing(self, place: int) -> Dressing:
        return source_dressing(self.view, place)

    def _paint(self, before: View) -> None:
        """Paint what differs between two views, and nothing else."""
        view = self.view
        decided = view.decisions is not before.decisions
        moved = view.claim is not before.claim
        recorded = recorded_in(view) != recorded_in(before)
        self._paint_briefing(before)
        self._paint_matches(before, redress=recorded or moved)
        self._paint_source(before, redress=recorded)
        if decided or moved or self._message:
            self._message = ""
            self.paint_header()

    def _paint_briefing(self, before: View) -> None:
        view, pane = self.view, self.desk.briefing
        item_of = view.briefing.item_of
        if view.briefing is not before.briefing:
            self._show_briefing()
        elif view.claim is not before.claim:
            pane.choose(item_of[view.claim.id])
            self._entitle_briefing()
        if view.others is not before.others:
            self._entitle_briefing()
        if any(map(is_not, marked_by(view), marked_by(before))):
            for claim in {before.claim.id, view.claim.id} & item_of.keys():
                pane.redress(item_of[claim])
        for claim in changed_decisions(before, view):
            pane.remargin(item_of[claim], claim_margin(view, item_of[claim]))

    def _paint_matches(self, before: View, *, redress: bool) -> None:
        view, pane = self.view, self.desk.matches
        told, then = (
            (each.explanations, each.origins, each.blind, each.ranked, each.title_cells)
            for each in (view, before)
        )
        redress |= any(map(is_not, told, then))
        others = view.row_items is not before.row_items
        if redress or others:
            row = pane.chosen_row
            pane.show(view.row_items, self._row_dressing, chosen=view.row)
            if others and _is_same_list(view, before):
                pane.keep_row(row)
            self._paint_matches_title()
        elif view.row != before.row:
            pane.choose(view.row)

    def _paint_source(self, before: View, *, redress: bool) -> None:
        view = self.view
        place, then = (
            (each.source, each.passage, each.explanation, each.selection, each.sought)
            for each in (view, before)
        )
        if redress or place != then:
            self.desk.show_source(
                view.source,
                self._source_dressing,
                chosen=view.passage.statement if view.passage else None,
                archived=view.source is not None and view.is_archived(view.source.document.id),
            )

    def _paint_matches_title(self) -> None:
        order = "in one ranking" if self.view.ranked else "by source"
        twins = ", ".join(str(self.number_of(twin)) for twin in self.twins())
        notes = (
            f"twin of {twins} ({self.key('twins')})" if twins else "",
            self._finding_note(),
            self._ranking_note() if self.view.wide or not twins else "",
        )
        self.desk.matches.entitle(
            f"Matches {order} for statement {self.view.number}", "   ".join(filter(None, notes))
        )

    def _ranking_note(self) -> str:
        """Say by what the matches are ranked, or why there are none."""
        view = self.view
        if view.blind:
            return "scores hidden"
        if self.sources_read and not self.session.comparison.sources:
            return f"no source yet: {self.key('add')} adds one"
        return f"ranked by {view.offer.scorer.value}" if view.offer else ""

    def _finding_note(self) -> str:
        if self.asking_words:
            return f"{self.asking_words} (Esc: stop)"
        if not self.finding_words:
            return ""
        key = "another statement: on" if self.finding_stopped else "Esc: stop"
        return f"{self.finding_words} ({key})"

    def twins(self) -> Sequence[str]:
        """Return the ids of the briefing's statements that say nearly the same as this one."""
        found = self.copies.twins.get(self.view.claim.id, ()) if self.copies else ()
        return [twin for twin in found if twin in self.view.whole.item_of]

    def number_of(self, claim: str) -> int:
        """Return a statement's number in the briefing."""
        return self.view.whole.number_at(self.view.whole.item_of[claim])

    def paint_header(self) -> None:
        """Show title or message, reviewer, progress and whether everything is saved."""
        self.desk.header.repaint()

    def _header_words(self, width: int) -> tuple[str, str]:
        session = self.session
        left, right = header_words(
            title=self._message or session.comparison.title,
            reviewer=session.review.reviewer,
            progress=session.progress(),
            shared=self.view.share is not None,
            saving=self.saving_words,
        )
        if self._message and cell_len(left) + cell_len(right) > width:
            right = f"  {self.saving_words} "
        return left, right

    def key(self, action: str) -> str:
        """Return the first key of an action, as a person reads it."""
        return key_name(self.keys, action)

    def refuses_changes(self) -> bool:
        """Tell whether the verdict file must not be written, and say why."""
        if self.session.read_only:
            self.warn(f"Read only: {self.session.read_only} {PUT_RIGHT}")
        return bool(self.session.read_only)

    def tell(self, words: str) -> None:
        """Show a short message in the header until the next move; a longer one apart, whole."""
        fits = cell_len(words) + cell_len(self.saving_words) + MESSAGE_EDGES <= self.size.width
        self._message = words if fits else ""
        self.paint_header()
        if not fits:
            self.notify(visible(words), markup=False)

    def warn(self, words: str, *, severity: SeverityLevel = "warning") -> None:
        """Show a message that should not be missed; its words are shown as they are."""
        self.notify(visible(words), severity=severity, markup=False)


def _is_same_list(view: View, before: View) -> bool:
    """Tell whether the rows are those of the same list, which may have more or fewer by now."""
    same = view.claim is before.claim and view.ranked == before.ranked
    return same and bool(view.rows and before.rows)
