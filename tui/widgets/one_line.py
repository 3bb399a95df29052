"""A widget of one line that is drawn only when it looks otherwise.

Owns the kept line. Every key makes Textual ask every visible widget for its lines.
"""

from __future__ import annotations

from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class OneLine(Widget):
    """Keeps its line until it is forgotten."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._line: Strip | None = None
        self._styles_made: dict[str, Style] = {}

    def style_of(self, name: str) -> Style:
        """Return the style of a component class; asking Textual each time takes long."""
        found = self._styles_made.get(name)
        if found is None:
            found = self._styles_made[name] = self.get_component_rich_style(name)
        return found

    def draw(self, width: int) -> Strip:
        """Return the line, at a width in cells."""
        raise NotImplementedError

    def forget_line(self) -> None:
        """Draw the line anew."""
        self._line = None
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw the line anew after a change of theme."""
        super().notify_style_update()
        self._styles_made.clear()
        self._line = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the line, as often as there is room for it."""
        line = self._line
        if line is None or (crop.x, crop.right) != (0, line.cell_length):
            line = self._line_at(self.size.width).crop(crop.x, crop.right)
        return [line] * crop.height

    def _line_at(self, width: int) -> Strip:
        if self._line is None or self._line.cell_length != width:
            line = self.draw(width)
            for line_filter in self.app.get_line_filters():
                line = line.apply_filter(line_filter, self.background_colors[1])
            self._line = line
        return self._line
