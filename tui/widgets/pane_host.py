"""A widget that draws panes: one of them, or several side by side and one below the other.

Owns the styles, the joining of rows, the focus among its panes and the mouse. It overrides
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
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.lean_strip import join_strips
from tui.widgets.pane import Pane


class PaneHost(Widget, can_focus=True):
    """Draws panes and tells what was chosen with the mouse."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "pane--text",
        "pane--faint",
        "pane--heading",
        "pane--strong",
        "pane--corroborated",
        "pane--disputed",
        "pane--unverified",
        "pane--same",
        "pane--different",
        "pane--linked",
        "pane--selected",
        "pane--chosen",
        "pane--target",
        "pane--title",
    }
    DEFAULT_CSS = """
    PaneHost {
        width: 1fr; height: 1fr; background: $background;
        & > .pane--text { color: $foreground; background: $background; }
        & > .pane--faint { color: $text-muted; background: $background; }
        & > .pane--heading { color: $text-secondary; background: $background; text-style: bold; }
        & > .pane--strong { color: $foreground; background: $background; text-style: bold; }
        & > .pane--corroborated { color: $text-success; background: $background; text-style: bold; }
        & > .pane--disputed { color: $text-error; background: $background; text-style: bold; }
        & > .pane--unverified { color: $text-warning; background: $background; text-style: bold; }
        & > .pane--same { color: $foreground; background: $background; text-style: underline; }
        & > .pane--different { color: $text-warning; background: $background; text-style: bold; }
        & > .pane--linked { color: $text-accent; background: $background; text-style: bold; }
        & > .pane--selected {
            color: $foreground; background: $background; text-style: reverse;
        }
        & > .pane--chosen { background: $surface-lighten-1; }
        & > .pane--target { background: $primary-muted; }
        & > .pane--title { color: $foreground; background: $panel; }
        &:ansi, &:nocolor {
            & > .pane--faint { text-style: dim; }
            & > .pane--chosen { text-style: reverse dim; }
            & > .pane--target { text-style: reverse; }
            & > .pane--title { text-style: underline; }
        }
    }
    """

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
        self._styles_made: dict[tuple[str, str], Style] = {}
        self._joined: dict[int, tuple[tuple[Strip, ...], Strip]] = {}
        self._rows: tuple[list[list[Strip]], list[Strip]] | None = None
        """The rows of the panes, and the rows of the widget that were made from them."""
        self._arranged = Size(0, 0)
        self._pressed: tuple[Pane, tuple[int, int]] | None = None
        """Where the mouse was pressed, as long as it is."""
        self._is_dragged = False
        self.panes = tuple(Pane(self, margin=margin) for margin in margins)
        """Its panes, in the order in which they are visited."""
        self.current = self.panes[0]
        """The pane that keys go to while the widget has the focus."""

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

    def style_of(self, name: str, ground: str) -> Style:
        """Return the style of a component class, on the ground of another one or of none."""
        found = self._styles_made.get((name, ground))
        if found is None:
            found = self.get_component_rich_style(f"pane--{name}")
            if ground:
                under = self.get_component_rich_style(f"pane--{ground}")
                found += Style(bgcolor=under.bgcolor)
                if under.reverse:  # where colours cannot be relied on
                    marked = name == "selected"  # words are selected within a reversed line
                    found = found.without_color + Style(reverse=not marked, dim=under.dim)
            found = self._filtered(found)
            self._styles_made[name, ground] = found
        return found

    def _filtered(self, style: Style) -> Style:
        """Return what this terminal can show of a style (without colours, with 16 colours)."""
        segments = [Segment(" ", style)]
        for line_filter in self.app.get_line_filters():
            segments = line_filter.apply(segments, self.background_colors[1])
        return segments[0].style or Style.null()

    def notify_style_update(self) -> None:
        """Draw everything afresh after a change of theme or focus."""
        super().notify_style_update()
        self._styles_made.clear()
        self._joined.clear()
        self._rows = None
        for pane in self.panes:
            pane.forget_looks()

    def repaint_rows(self, pane: Pane, first: int, count: int) -> None:
        """Draw some rows of a pane anew: over the whole width, since parts of rows cost more."""
        if pane.place and count:
            self.refresh(Region(0, pane.place.y + first, self.size.width, count))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the visible rows, from the cache where nothing changed."""
        if self.size != self._arranged:
            self.place_panes()
        strips = self._all_rows()
        if crop.x or crop.width < self.size.width:
            return [strip.crop(crop.x, crop.right) for strip in strips[crop.y : crop.bottom]]
        return strips if crop.height == len(strips) else strips[crop.y : crop.bottom]

    def _all_rows(self) -> list[Strip]:
        """Return all rows: the very same list as long as no pane looks otherwise."""
        shown = [pane for pane in self.panes if pane.place]
        parts = [pane.rows() for pane in shown]
        made = self._rows
        if made is None or len(made[0]) != len(parts) or any(map(is_not, made[0], parts)):
            places = [pane.place for pane in shown]
            made = self._rows = (parts, list(self._join_all(zip(places, parts, strict=True))))
        return made[1]

    def _join_all(self, drawn: Iterable[tuple[Region, list[Strip]]]) -> Iterator[Strip]:
        row = 0
        for _, beside in groupby(drawn, key=lambda each: each[0].y):
            for parts in zip(*(rows for _, rows in beside), strict=True):
                yield parts[0] if len(parts) == 1 else self._join(row, parts)
                row += 1

    def _join(self, row: int, parts: tuple[Strip, ...]) -> Strip:
        """Return one row from the rows of several panes, with an empty cell between."""
        found = self._joined.get(row)
        if found is None or any(old is not new for old, new in zip(found[0], parts, strict=True)):
            found = (parts, join_strips(parts, Segment(" ", self.style_of("text", ""))))
            self._joined[row] = found
        return found[1]

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
