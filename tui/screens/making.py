"""The making screen: which files become the briefing and the sources of a new comparison.

Owns the walk through folders and the marks on files. What is written, and that it is shown before,
is the business of `dialogs.writing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual import getters, on
from textual.app import ComposeResult
from textual.screen import Screen

from comparisons.reading import is_readable
from tui.keys import Key, bindings, key_name
from tui.keys.opening import MAKING
from tui.presenting.items import Dressing, Item
from tui.presenting.marked_files import MARGIN, Marked, file_dressing, file_items
from tui.presenting.paths import Place, places
from tui.presenting.signs import visible
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane, undressed
from tui.widgets.status_line import StatusLine

_LAST = ("making.help", "making.back")


class MakingScreen(Screen[Path | None]):
    """Returns the folder of the new comparison, or none."""

    DEFAULT_CSS = """
    MakingScreen { layout: vertical; }
    """
    BINDINGS = bindings(MAKING)
    pane = getters.query_one("#files", LinePane)
    header = getters.query_one("#header", StatusLine)

    def __init__(self, folder: Path, keys: Sequence[Key]) -> None:
        super().__init__()
        self.keys = keys
        self._folder = folder
        self._places: tuple[Place, ...] = ()
        self._marked = Marked()

    def compose(self) -> ComposeResult:
        """Lay out the files and the keys."""
        yield StatusLine(id="header")
        yield LinePane(margin=MARGIN, id="files")
        yield KeyBar(self.keys, last=[key for key in self.keys if key.id in _LAST])

    def on_mount(self) -> None:
        """Begin in the folder where the program was started."""
        self.pane.focus()
        self._go(self._folder)

    def _go(self, folder: Path, chosen: Path | None = None) -> None:
        """Show the files of a folder, one of them chosen."""
        self._folder = folder
        self._places = places("", folder, wanted=is_readable)
        paths = [place.path for place in self._places]
        items = file_items(self._places)
        place = paths.index(chosen) if chosen in paths else 0
        if items:
            self.pane.show(items, self._dress, chosen=place)
        else:
            self.pane.show((Item(text=self._nothing, style="faint", choosable=False),), undressed)
        self.pane.entitle(visible(str(folder)))
        self._tell()

    @property
    def _nothing(self) -> str:
        up, path = (key_name(self.keys, f"making.{each}") for each in ("up", "type"))
        return f"No file here can be read. {up} goes up a folder, {path} types a path."

    def _dress(self, place: int) -> Dressing:
        return file_dressing(self._places[place], self._marked)

    def _tell(self, words: str = "") -> None:
        self.header.show(f" {words or 'New comparison'}", f"  {self._marked.words} ")

    def _mark(self, marked: Marked) -> None:
        self._marked = marked
        self.pane.show(file_items(self._places), self._dress, chosen=self.pane.chosen)
        self._tell()

    @property
    def _file(self) -> Path | None:
        """The chosen file; none if a folder is chosen, or nothing."""
        place = self._places[self.pane.chosen] if self._places else None
        return None if place is None or place.is_folder else place.path

    def action_move(self, by: int) -> None:
        """Choose another file."""
        self.pane.choose(self.pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a file about one window further on."""
        self.pane.choose(self.pane.page(by))

    def action_edge(self, direction: int) -> None:
        """Choose the first or the last file."""
        self.pane.choose(self.pane.edge(direction))

    def action_enter(self) -> None:
        """Go into the chosen folder."""
        place = self._places[self.pane.chosen] if self._places else None
        if place is not None and place.is_folder:
            self._go(place.path)
        else:
            briefing, source = (key_name(self.keys, f"making.{w}") for w in ("briefing", "source"))
            self._tell(f"This is a file: {briefing} makes it the briefing, {source} a source.")

    def action_parent(self) -> None:
        """Go to the folder above."""
        here = self._folder.absolute()
        if here.parent == here:
            self._tell("There is no folder above this one.")
        else:
            self._go(here.parent, chosen=here)

    def action_briefing(self) -> None:
        """Make the chosen file the briefing."""
        if self._file is None:
            self._tell("Choose a file, not a folder.")
        else:
            self._mark(self._marked.with_briefing(self._file))

    def action_source(self) -> None:
        """Make the chosen file a source, or take that back."""
        if self._file is None:
            self._tell("Choose a file; to take all of a folder, open it first.")
        else:
            self._mark(self._marked.with_source(self._file))

    def action_all(self) -> None:
        """Make all files here sources, except the briefing."""
        files = [place.path for place in self._places if not place.is_folder]
        if files:
            self._mark(self._marked.with_sources(files))
        else:
            self._tell("No file here can be read.")

    async def action_type(self) -> None:
        """Ask for the path of a file, and go to it."""
        from tui.dialogs.choosing_file import FileDialog

        def take(file: Path | None) -> None:
            if file is not None:
                self._go(file.parent, chosen=file)

        dialog = FileDialog("Go to a file", self._folder, wanted=is_readable)
        await self.app.push_screen(dialog, take)

    async def action_go_on(self) -> None:
        """Show what would be written, and write it if the reviewer wants to."""
        from tui.dialogs.writing import WritingDialog

        briefing = self._marked.briefing
        if briefing is None:
            self._tell(f"Mark the briefing first: {key_name(self.keys, 'making.briefing')}.")
            return

        def take(folder: Path | None) -> None:
            if folder is not None:
                self.dismiss(folder)

        await self.app.push_screen(WritingDialog(briefing, self._marked.sources), take)

    async def action_help(self) -> None:
        """Show the keys of this screen."""
        from tui.dialogs.keys import keys_dialog

        await self.app.push_screen(keys_dialog(self.keys))

    def action_back(self) -> None:
        """Go back; nothing was written."""
        self.dismiss(None)

    @on(LinePane.Chosen)
    def _choose_clicked(self, message: LinePane.Chosen) -> None:
        self.pane.choose(message.item)
        if self._file is None:
            self.action_enter()
        else:
            self.action_source()

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)
