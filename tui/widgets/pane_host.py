"""A widget that draws panes: one of them, or several side by side and one below the other.

Owns the joining of rows, the focus among its panes and the mouse. It overrides
`render_lines` and hands ready strips to the compositor, so that a key costs the same for 100 and
for 100,000 items, and it keeps its own layout, so that no key needs a layout pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import is_not
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from tui.widgets.hosting import Part
from tui.widgets.lean_strip import join_strips
from tui.widgets.pane import Pane
from tui.widgets.pane_styles import PaneStyles


class PaneHost(PaneStyles, can_focus=True):
    """Draws panes and tells what was chosen with the mouse."""

    ALLOW_SELECT = False
    SAYS_MORE: ClassVar[bool] = False
    """Whether signs say where the items of a pane go on out of view."""

    @dataclass
    class Chosen(Message):
        """An item was chosen with the mouse."""

        host: PaneHost
        pane: Pane
        item: int

        @property
        def control(self) -> PaneHost:
            """The widget in which it was chosen."""
            return self.host

    @dataclass
    class Dragged(Message):
        """The mouse was drawn over the texts of items."""

        host: PaneHost
        pane: Pane
        first: tuple[int, int]
        """Where it began: the item, and the place in its text."""
        last: tuple[int, int]

        @property
        def control(self) -> PaneHost:
            """The widget in which it was drawn."""
            return self.host

    def __init__(self, margins: Sequence[int], *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._joined: dict[int, tuple[tuple[Strip, ...], Strip]] = {}
        self._rows: tuple[list[list[Strip]], list[Strip]] | None = None
        """The rows of the panes, and the rows of the widget that were made from them."""
        self._arranged = Size(0, 0)
        self._pressed: tuple[Pane, tuple[int, int]] | None = None
        """Where the mouse was pressed, as long as it is."""
        self._is_dragged = False
        self.panes = tuple(
            Pane(self, margin=margin, says_more=self.SAYS_MORE) for margin in margins
        )
        """Its panes, in the order in which they are visited."""
        self.current = self.panes[0]
        """The pane that keys go to while the widget has the focus."""

    @property
    def parts(self) -> Sequence[Part]:
        """All that is drawn in it, from above."""
        return self.panes

    # Where the panes are

    def places(self, size: Size) -> Sequence[Region]:
        """Return where each pane is; the panes in one row have the same top and height."""
        return [Region(0, 0, *size) for _ in self.panes]

    def place_panes(self) -> None:
        """Give each pane its place."""
        self._arranged = self.size
        for pane, place in zip(self.panes, self.places(self.size), strict=True):
            pane.move_to(place)
        self._joined.clear()
        self._rows = None
        self.refresh()

    def on_resize(self) -> None:
        """Give each pane its place when the widget changes its size."""
        if self.size != self._arranged:
            self.place_panes()

    # The focus

    def focus_pane(self, pane: Pane) -> None:
        """Let keys go to a pane."""
        if pane is not self.current:
            before, self.current = self.current, pane
            before.repaint()
            pane.repaint()
        if self.can_focus and not self.has_focus:
            self.focus()

    def is_focused(self, pane: Pane) -> bool:
        """Tell whether keys go to a pane."""
        return pane is self.current and self.has_focus

    # Painting

    def notify_style_update(self) -> None:
        """Draw everything afresh after a change of theme or focus."""
        super().notify_style_update()
        self._joined.clear()
        self._rows = None
        for part in self.parts:
            part.forget_looks()

    def repaint_rows(self, place: Region, first: int, count: int) -> None:
        """Draw some rows of a place anew: over the whole width, since parts of rows cost more."""
        if place and count:
            self.refresh(Region(0, place.y + first, self._arranged.width, count))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the visible rows, from the cache where nothing changed."""
        if crop.size != self._arranged:
            self.on_resize()
        strips = self._all_rows()
        if crop.x or crop.width < self._arranged.width:
            return [strip.crop(crop.x, crop.right) for strip in strips[crop.y : crop.bottom]]
        return strips if crop.height == len(strips) else strips[crop.y : crop.bottom]

    def _all_rows(self) -> list[Strip]:
        """Return all rows: the very same list as long as no part looks otherwise."""
        shown = [part for part in self.parts if part.place]
        parts = [part.rows() for part in shown]
        made = self._rows
        if made is None or len(made[0]) != len(parts) or any(map(is_not, made[0], parts)):
            places = [part.place for part in shown]
            made = self._rows = (parts, list(self._join_all(zip(places, parts, strict=True))))
        return made[1]

    def _join_all(self, drawn: Iterable[tuple[Region, list[Strip]]]) -> Iterator[Strip]:
        for top, beside in groupby(drawn, key=lambda each: each[0].y):
            first, *others = (rows for _, rows in beside)
            if others:
                yield from self._join(top, zip(first, *others, strict=True))
            else:
                yield from first

    def _join(self, top: int, rows: Iterable[tuple[Strip, ...]]) -> Iterator[Strip]:
        """Yield rows from the rows of several panes, with an empty cell between."""
        for row, parts in enumerate(rows, start=top):
            found = self._joined.get(row)
            if found is None or found[0] != parts:
                found = (parts, join_strips(parts, Segment(" ", self.style_of("text", ""))))
                self._joined[row] = found
            yield found[1]

    # The mouse

    def _pane_at(self, x: int, y: int) -> Pane | None:
        return next((pane for pane in self.panes if pane.place.contains(x, y)), None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Let keys go to the pane under the mouse."""
        pane = self._pane_at(event.x, event.y)
        if pane is None:
            return
        self.focus_pane(pane)
        place = self._place_in(pane, event)
        self._pressed = None if place is None else (pane, place)
        self._is_dragged = False

    def _place_in(self, pane: Pane, event: events.MouseEvent) -> tuple[int, int] | None:
        return pane.place_at(event.x - pane.place.x, event.y - pane.place.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell what the pressed mouse is drawn over, within the pane where it was pressed."""
        if self._pressed is None or not event.button:
            return
        pane, first = self._pressed
        inside = pane.place.contains(event.x, event.y)
        last = self._place_in(pane, event) if inside else None
        if last is not None and (last != first or self._is_dragged):
            self._is_dragged = True
            self.post_message(self.Dragged(self, pane, first, last))

    def on_mouse_up(self) -> None:
        """Let go."""
        self._pressed = None

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll three rows down."""
        self._scroll(event, 3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll three rows up."""
        self._scroll(event, -3)

    def _scroll(self, event: events.MouseEvent, rows: int) -> None:
        event.stop()
        pane = self._pane_at(event.x, event.y)
        if pane is not None:
            pane.scroll_rows(rows)

    def on_click(self, event: events.Click) -> None:
        """Choose the item under the mouse."""
        if self._is_dragged:
            self._is_dragged = False
            return
        pane = self._pane_at(event.x, event.y)
        item = pane.item_at(event.y - pane.place.y) if pane is not None else None
        if pane is not None and item is not None:
            self.post_message(self.Chosen(self, pane, item))
