"""A pane of items, drawn line by line from a plain model.

Owns scrolling, choosing and the cache of drawn rows. It overrides `render_lines` and hands cached
strips to the compositor, so that a key costs the same for 100 and for 100,000 items, and it keeps
its own first visible row, so that no key needs a layout pass. It knows no documents, matches or
verdicts: it is given items and says which one was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.presenting.items import PLAIN, Dressing, Item
from tui.widgets.flow import Flow
from tui.widgets.lean_strip import make_strip
from tui.widgets.row_painter import RowPainter

CACHED_ITEMS = 400
"""Items whose strips are kept; more than any terminal shows at once."""
TITLE_ROWS = 1


def undressed(_: int) -> Dressing:
    """Draw nothing around any item."""
    return PLAIN


class LinePane(Widget, can_focus=True):
    """Shows items one below the other and lets one be chosen."""

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
        "pane--chosen",
        "pane--target",
        "pane--title",
    }
    DEFAULT_CSS = """
    LinePane {
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
        & > .pane--chosen { background: $surface-lighten-1; }
        & > .pane--target { background: $primary-muted; }
        & > .pane--title { color: $foreground; background: $panel; }
    }
    """

    @dataclass
    class Chosen(Message):
        """An item was chosen with the mouse."""

        pane: LinePane
        item: int

        @property
        def control(self) -> LinePane:
            """The pane in which it was chosen."""
            return self.pane

    def __init__(self, *, margin: int, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._items: Sequence[Item] = ()
        self._dress: Callable[[int], Dressing] = undressed
        self._flow = Flow(())
        self._top = 0
        self._chosen = 0
        self._title = ("", "")
        self._strips: dict[tuple[int, bool], list[Strip]] = {}
        self._rich_styles: dict[tuple[str, str], Style] = {}
        self._margin = margin
        self._painter = self._painter_for(0)

    # What it shows

    @property
    def chosen(self) -> int:
        """The chosen item's place."""
        return self._chosen

    @property
    def window(self) -> int:
        """The rows in which items are shown."""
        return max(self.size.height - TITLE_ROWS, 1)

    def show(
        self,
        items: Sequence[Item],
        dress: Callable[[int], Dressing],
        *,
        chosen: int = 0,
        center: bool = False,
    ) -> None:
        """Show items, one of them chosen; `dress` says what is drawn around an item.

        The very same sequence given again keeps its layout and only looks different.
        """
        changed = items is not self._items
        self._items, self._dress = items, dress
        self._strips.clear()
        self._chosen = min(max(chosen, 0), max(len(items) - 1, 0))
        if changed:
            self._top = 0
            self._lay_out()
        self._bring_into_view(center=center)
        self.refresh()

    def redress(self, item: int) -> None:
        """Draw one item anew; nothing else is painted again."""
        self._strips.pop((item, True), None)
        self._strips.pop((item, False), None)
        self._repaint(item)

    def entitle(self, left: str, right: str = "") -> None:
        """Set the words of the title row; they must be safe to show."""
        if (left, right) != self._title:
            self._title = (left, right)
            self.refresh(Region(0, 0, self.size.width, TITLE_ROWS))

    def choose(self, item: int) -> None:
        """Choose an item and bring it into view, painting no more than that needs."""
        before, self._chosen = self._chosen, min(max(item, 0), max(len(self._items) - 1, 0))
        if before == self._chosen:
            return
        if self._bring_into_view():
            self.refresh()
        else:
            self._repaint(before)
            self._repaint(self._chosen)

    def neighbour(self, by: int) -> int:
        """Return the choosable item `by` places on, or the last one there is."""
        found, step = self._chosen, 1 if by > 0 else -1
        for _ in range(abs(by)):
            found = self._choosable(found + step, step, otherwise=found)
        return found

    def page(self, by: int) -> int:
        """Return the choosable item `by` windows further on."""
        if not self._items:
            return 0
        row = self._flow.tops[self._chosen] + by * self.window
        item = self._flow.item_at(min(max(row, 0), max(self._flow.rows - 1, 0)))
        return self._choosable(item, 1 if by > 0 else -1, otherwise=self._chosen)

    def edge(self, direction: int) -> int:
        """Return the first choosable item (-1) or the last one (1)."""
        start = 0 if direction < 0 else len(self._items) - 1
        return self._choosable(start, -direction, otherwise=self._chosen)

    def _choosable(self, item: int, step: int, *, otherwise: int) -> int:
        while 0 <= item < len(self._items):
            if self._items[item].choosable:
                return item
            item += step
        return otherwise

    def scroll_rows(self, by: int) -> None:
        """Move the view without choosing another item."""
        top = self._flow.clamp(self._top + by, self.window)
        if top != self._top:
            self._top = top
            self.refresh()

    # Layout

    def _painter_for(self, width: int) -> RowPainter:
        return RowPainter(
            width=width, margin=self._margin, style=self.rich_style_of, finish=self._finish
        )

    def _lay_out(self) -> None:
        """Lay the items out afresh at the painter's width."""
        self._strips.clear()
        height = self._painter.height
        self._flow = Flow(map(height, self._items) if self._painter.width else ())

    def _fit(self, width: int) -> None:
        """Lay out at another width; the chosen item stays on its row of the screen."""
        chosen = self._chosen
        kept = self._flow.tops[chosen] - self._top if chosen + 1 < len(self._flow.tops) else 0
        self._painter = self._painter_for(width)
        self._lay_out()
        if self._items:
            self._top = self._flow.clamp(self._flow.tops[chosen] - kept, self.window)
        self._bring_into_view()

    def _bring_into_view(self, *, center: bool = False) -> bool:
        """Move the view so that the chosen item is in it; tell whether it moved."""
        if not self._painter.width or not self._items:
            return False
        before, window = self._top, self.window
        self._top = self._flow.top_to_show(self._chosen, top=before, window=window)
        if center and self._top != before:
            first = self._flow.tops[self._chosen]
            self._top = self._flow.clamp(first - window // 3, window)
        return self._top != before

    def on_resize(self, event: events.Resize) -> None:
        """Keep the chosen item in view when the pane changes its size."""
        if event.size.width != self._painter.width:
            self._fit(event.size.width)
        elif self._bring_into_view():
            self.refresh()

    # Painting

    def rich_style_of(self, name: str, ground: str) -> Style:
        """Return the style of a component class, on the ground of another one or of none."""
        found = self._rich_styles.get((name, ground))
        if found is None:
            found = self.get_component_rich_style(f"pane--{name}")
            if ground:
                under = self.get_component_rich_style(f"pane--{ground}")
                found += Style(bgcolor=under.bgcolor)
            self._rich_styles[name, ground] = found
        return found

    def _finish(self, segments: list[Segment], width: int) -> Strip:
        """Make a strip that the terminal can show (without colours, with 16 colours)."""
        strip: Strip = make_strip(segments, width)
        for line_filter in self.app.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    def notify_style_update(self) -> None:
        """Draw everything afresh after a change of theme or focus."""
        super().notify_style_update()
        self._strips.clear()
        self._rich_styles.clear()

    def _repaint(self, item: int) -> None:
        if not self._painter.width or item >= len(self._items):
            return
        first = max(self._flow.tops[item] - self._top, 0)
        after = min(self._flow.tops[item + 1] - self._top, self.window)
        if first < after:
            self.refresh(Region(0, first + TITLE_ROWS, self._painter.width, after - first))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the visible lines, from the cache where nothing changed."""
        width = self.size.width
        if width != self._painter.width:
            self._fit(width)
        strips = [self._title_strip()] if crop.y < TITLE_ROWS else []
        first = self._top + max(crop.y - TITLE_ROWS, 0)
        strips += self._item_strips(first, crop.height - len(strips))
        if crop.x or crop.width < width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def _item_strips(self, row: int, wanted: int) -> list[Strip]:
        strips: list[Strip] = []
        item = self._flow.item_at(row)
        skip = row - self._flow.tops[item]
        while item < len(self._items) and len(strips) < wanted:
            strips += self._strips_of(item)[skip:]
            skip, item = 0, item + 1
        del strips[wanted:]
        return strips + [self._painter.blank()] * (wanted - len(strips))

    def _strips_of(self, item: int) -> list[Strip]:
        chosen = item == self._chosen
        found = self._strips.get((item, chosen))
        if found is None:
            if len(self._strips) > CACHED_ITEMS:
                self._strips.clear()
            what = self._items[item]
            ground = ("target" if self.has_focus else "chosen") if chosen else ""
            dressing = self._dress(item)
            found = self._painter.paint(what, dressing, ground if what.choosable else "")
            self._strips[item, chosen] = found
        return found

    def _title_strip(self) -> Strip:
        left, right = self._title
        right = f" {right} " if right else ""
        room = max(self._painter.width - cell_len(right), 1)
        mark = "▌" if self.has_focus else " "
        words = mark + left
        if cell_len(words) > room:
            words = f"{set_cell_size(words, room - 1)}…"
        text = set_cell_size(set_cell_size(words, room) + right, self._painter.width)
        style = self.rich_style_of("title", "target" if self.has_focus else "")
        return self._finish([Segment(text, style + Style(bold=True))], self._painter.width)

    # The mouse

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll three rows down."""
        event.stop()
        self.scroll_rows(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll three rows up."""
        event.stop()
        self.scroll_rows(-3)

    def on_click(self, event: events.Click) -> None:
        """Choose the item under the mouse."""
        item = self._flow.item_at(self._top + event.y - TITLE_ROWS)
        if event.y >= TITLE_ROWS and item < len(self._items) and self._items[item].choosable:
            self.post_message(self.Chosen(self, item))
