"""A pane: items in a part of a widget, drawn line by line from a plain model.

Owns scrolling and choosing in its place. It is no widget itself: several panes in one widget cost a
key little more than one (measured: three widgets cost twice as much as one that draws all three).
It knows no documents, matches or verdicts: it is given items and says which one was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from textual.geometry import Region
from textual.strip import Strip

from tui.presenting.items import PLAIN, Dressing, Item, Margin
from tui.widgets.edges import MORE_ABOVE, MORE_BELOW, signed
from tui.widgets.hosting import Host
from tui.widgets.pane_title import PaneTitle
from tui.widgets.row_painter import RowPainter
from tui.widgets.sheet import Sheet

KEPT_SHEETS = 16
"""Documents whose layout is kept, for the way back to them."""
TITLE_ROWS = 1
NOWHERE = Region()


def undressed(_: int) -> Dressing:
    """Draw nothing around any item."""
    return PLAIN


class Pane:
    """Shows items one below the other and lets one be chosen."""

    def __init__(self, host: Host, *, margin: int, says_more: bool = False) -> None:
        """`says_more` lets signs at its edge say where its items go on out of view."""
        self._host = host
        self._margin = margin
        self._says_more = says_more
        self.place = NOWHERE
        """Where it is in its host; empty while it is hidden."""
        self._width = 0
        self._dress: Callable[[int], Dressing] = undressed
        self._dressings: dict[int, Dressing] = {}
        self._top = 0
        self._chosen = 0
        self._kept_row: int | None = None
        """On which row the chosen item shall begin as soon as there is a layout."""
        self._title = PaneTitle(host)
        self._sheets: dict[int, Sheet] = {}
        self._sheet = self._sheet_for(())
        self._drawn: tuple[bool, list[Strip]] | None = None
        """All its rows as they look with the focus or without it, until something changes."""
        self._stale: set[int] = set()
        """Items that look otherwise than in those rows."""

    # What it shows

    @property
    def chosen(self) -> int:
        """The chosen item's place."""
        return self._chosen

    @property
    def has_focus(self) -> bool:
        """Whether keys go to it."""
        return self._host.is_focused(self)

    def focus(self) -> None:
        """Let keys go to it."""
        self._host.focus_pane(self)

    @property
    def chosen_row(self) -> int:
        """The row of the window on which the chosen item begins, as far as it is in view."""
        if self._kept_row is not None:
            return self._kept_row
        tops = self._sheet.flow.tops
        return max(tops[self._chosen] - self._top, 0) if self._chosen + 1 < len(tops) else 0

    def keep_row(self, row: int) -> None:
        """Let the chosen item begin on a row of the window, now or when there is a layout."""
        self._kept_row = row
        self._put_on_kept_row()
        self.repaint()

    def reveal(self, last: int) -> None:
        """Bring the items from the chosen one to another one into view, as far as they fit."""
        flow = self._sheet.flow
        if flow.rows:
            after = flow.tops[self._sheet.limited(last) + 1]
            top = min(max(self._top, after - self.window), flow.tops[self._chosen])
            self.scroll_rows(top - self._top)

    @property
    def window(self) -> int:
        """The rows in which items are shown."""
        return max(self.place.height - TITLE_ROWS, 1)

    @property
    def shows_all(self) -> bool:
        """Whether all items have room in the window at once."""
        return self._sheet.flow.rows <= self.window

    def show(
        self,
        items: Sequence[Item],
        dress: Callable[[int], Dressing],
        *,
        chosen: int = 0,
        center: bool = False,
    ) -> None:
        """Show items, one of them chosen; `dress` says what is drawn around an item.

        The very same sequence given again keeps its layout, and only what looks otherwise now is
        painted again.
        """
        self._dress = dress
        before = (self._sheet, self._top, self._chosen)
        if items is not self._sheet.items:
            self._top = 0
            self._sheet = self._sheet_for(items)
        self._chosen = self._sheet.limited(chosen)
        self._bring_into_view(center=center)
        if (self._sheet, self._top, self._chosen) == before:
            self._redress_all()
        else:
            self._dressings.clear()
            self.repaint()

    def _redress_all(self) -> None:
        """Draw the items in view anew that look otherwise now."""
        before, self._dressings = self._dressings, {}
        flow = self._sheet.flow
        last = flow.item_at(self._top + self.window - 1)
        for item in range(flow.item_at(self._top), min(last + 1, len(self._sheet.items))):
            self._dress_anew(item, before.get(item))

    def redress(self, item: int) -> None:
        """Draw one item anew where it looks otherwise now."""
        before = self._dressings.pop(item, None)
        if self._rows_in_view(item):
            self._dress_anew(item, before)

    def remargin(self, item: int, margin: Margin) -> None:
        """Draw one item anew where its margin is another one; what else is around it stays."""
        known = self._dressings.get(item)
        if known is not None and known.margin != margin:
            self._dressings[item] = replace(known, margin=margin)
            self._repaint_item(item, margin_only=True)

    def _dress_anew(self, item: int, before: Dressing | None) -> None:
        now = self._dressings[item] = self._dress(item)
        if before is None or not now.is_alike_but_margin(before):
            self._repaint_item(item)
        elif now != before:
            self._repaint_item(item, margin_only=True)

    def entitle(self, left: str, *rights: str, scrolling: str = "") -> None:
        """Set the words of the title row, at the right in ever fewer; they must be safe to show.

        `scrolling` says which keys scroll: it is shown only while not all items fit.
        """
        if self._title.take(left, rights, scrolling):
            self._repaint_rows(0, TITLE_ROWS)

    def choose(self, item: int) -> None:
        """Choose an item and bring it into view, painting no more than that needs."""
        before, self._chosen = self._chosen, self._sheet.limited(item)
        if before == self._chosen:
            return
        if self._bring_into_view():
            self.repaint()
        else:
            self._repaint_item(before)
            self._repaint_item(self._chosen)

    def neighbour(self, by: int) -> int:
        """Return the choosable item `by` places on, or the last one there is."""
        return self._sheet.neighbour(self._chosen, by)

    def page(self, by: int) -> int:
        """Return the choosable item `by` windows further on."""
        return self._sheet.page(self._chosen, by * self.window)

    def edge(self, direction: int) -> int:
        """Return the first choosable item (-1) or the last one (1)."""
        return self._sheet.edge(self._chosen, direction)

    def scroll_rows(self, by: int) -> None:
        """Move the view without choosing another item."""
        top = self._sheet.flow.clamp(self._top + by, self.window)
        if top != self._top:
            self._top = top
            self.repaint()

    def item_at(self, row: int) -> int | None:
        """Return the choosable item at a row of its place, if there is one."""
        item = self._sheet.flow.item_at(self._top + row - TITLE_ROWS)
        if row < TITLE_ROWS or item >= len(self._sheet.items):
            return None
        return item if self._sheet.item(item).choosable else None

    def place_at(self, column: int, row: int) -> tuple[int, int] | None:
        """Return the choosable item at a cell of its place, and the place in the item's text."""
        item = self.item_at(row)
        if item is None:
            return None
        inside = self._top + row - TITLE_ROWS - self._sheet.flow.tops[item]
        what = self._sheet.item(item)
        return item, self._sheet.painter.place_at(what, inside, column)

    # Layout

    def move_to(self, place: Region) -> None:
        """Take another place; the chosen item stays on its row of the screen if it can."""
        self.place = place
        self._drawn = None
        if place and place.width != self._width:
            self._width = place.width
            self._lay_out_anew()
        if place:
            self._bring_into_view()

    def _lay_out_anew(self) -> None:
        if self._kept_row is None and self._sheet.flow.rows:
            self._kept_row = self._sheet.flow.tops[self._chosen] - self._top
        self._sheets.clear()
        self._sheet = self._sheet_for(self._sheet.items)
        self._top = 0
        self._put_on_kept_row()

    def _put_on_kept_row(self) -> None:
        flow = self._sheet.flow
        if self._kept_row is not None and self.place and flow.rows:
            self._top = flow.clamp(flow.tops[self._chosen] - self._kept_row, self.window)
            self._kept_row = None
            self._bring_into_view()

    def forget_looks(self) -> None:
        """Draw every row afresh; for after a change of colours."""
        self._drawn = None
        self._title.forget()
        for sheet in self._sheets.values():
            sheet.forget()

    def _sheet_for(self, items: Sequence[Item]) -> Sheet:
        found = self._sheets.pop(id(items), None)
        if found is None:
            if len(self._sheets) >= KEPT_SHEETS:
                del self._sheets[next(iter(self._sheets))]
            found = Sheet(items, self._painter())
        self._sheets[id(items)] = found
        return found

    def _painter(self) -> RowPainter:
        return RowPainter(width=self._width, margin=self._margin, style=self._host.style_of)

    def _bring_into_view(self, *, center: bool = False) -> bool:
        """Move the view so that the chosen item is in it; tell whether it moved."""
        flow, before, window = self._sheet.flow, self._top, self.window
        if not flow.rows:
            return False
        self._top = flow.top_to_show(self._chosen, top=before, window=window)
        if center and self._top != before:
            self._top = flow.clamp(flow.tops[self._chosen] - window // 3, window)
        elif self._says_more:
            self._show_ends()
        return self._top != before

    def _show_ends(self) -> None:
        """Show what stands above the first choosable item or below the last: no key goes there."""
        flow, chosen = self._sheet.flow, self._chosen
        if chosen == self.edge(-1):
            self._top = flow.top_to_show(chosen, top=0, window=self.window)
        elif chosen == self.edge(1):
            self._top = flow.top_to_show(chosen, top=flow.rows, window=self.window)

    # Painting

    def repaint(self) -> None:
        """Draw all of it anew."""
        self._repaint_rows(0, self.place.height)

    def _repaint_rows(self, first: int, count: int) -> None:
        self._drawn = None
        self._host.repaint_rows(self.place, first, count)

    def _repaint_item(self, item: int, *, margin_only: bool = False) -> None:
        """Draw an item anew, or only the row of it that its margin stands beside."""
        rows = self._rows_in_view(item)
        if margin_only:
            row = self._row_of(item) + self._sheet.item(item).gap
            rows = range(row, row + 1) if row in rows else range(0)
        if rows:
            self._stale.add(item)
            self._host.repaint_rows(self.place, rows.start, len(rows))

    def _row_of(self, item: int) -> int:
        """Return the row of its place on which an item begins, which may be out of view."""
        return self._sheet.flow.tops[item] - self._top + TITLE_ROWS

    def _rows_in_view(self, item: int) -> range:
        """Return the rows of its place on which an item stands."""
        if item + 1 >= len(self._sheet.flow.tops):
            return range(0)
        after = min(self._row_of(item + 1), self.window + TITLE_ROWS)
        return range(max(self._row_of(item), TITLE_ROWS), after)

    def rows(self) -> list[Strip]:
        """Return all rows of its place: the very same list as long as nothing changed."""
        focused = self.has_focus
        if self._drawn is None or self._drawn[0] != focused:
            self._drawn = (focused, self._draw(focused=focused))
        elif self._stale:
            self._drawn = (focused, self._draw_stale(self._drawn[1], focused=focused))
        self._stale.clear()
        return self._drawn[1]

    def _draw(self, *, focused: bool) -> list[Strip]:
        wanted = self.place.height
        sheet = self._sheet
        strips = [self._title.row(self.place.width, focused=focused, fits=self.shows_all)]
        item = sheet.flow.item_at(self._top)
        skip = self._top - sheet.flow.tops[item]
        while item < len(sheet.items) and len(strips) < wanted:
            strips += self._rows_of(item, focused=focused)[skip:]
            skip, item = 0, item + 1
        del strips[wanted:]
        return self._with_edges(strips + [sheet.blank] * (wanted - len(strips)))

    def _draw_stale(self, drawn: list[Strip], *, focused: bool) -> list[Strip]:
        """Return all rows, those of items that look otherwise drawn anew."""
        rows = drawn.copy()
        for item in self._stale:
            place = self._rows_in_view(item)
            skip = place.start - self._row_of(item)
            rows[place.start : place.stop] = self._rows_of(item, focused=focused)[skip:][
                : len(place)
            ]
        return self._with_edges(rows)

    def _with_edges(self, rows: list[Strip]) -> list[Strip]:
        """Let the first and the last row in view say where there is more."""
        if self._says_more and len(rows) > TITLE_ROWS:
            if self._top > 0:
                rows[TITLE_ROWS] = signed(rows[TITLE_ROWS], MORE_ABOVE)
            if self._top + self.window < self._sheet.flow.rows:
                rows[-1] = signed(rows[-1], MORE_BELOW)
        return rows

    def _rows_of(self, item: int, *, focused: bool) -> list[Strip]:
        dressing = self._dressings.get(item)
        if dressing is None:
            dressing = self._dressings[item] = self._dress(item)
        ground = ""
        if item == self._chosen and self._sheet.item(item).choosable:
            ground = "target" if focused else "chosen"
        return self._sheet.rows_of(item, dressing, ground)
