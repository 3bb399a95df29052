"""The opening screen: which comparison to open, when none was named or another one is wanted.

Owns the list of what can be opened and the walk to it. It reads no comparison itself: a worker
looks around, and the app opens what is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen

from comparisons.opening import Glimpse, find_comparisons, glimpse
from tui.keys import bindings, key_name, remapped
from tui.keys.opening import MAKING, OPENING
from tui.presenting.choices import MARGIN, Choice, choices
from tui.presenting.signs import visible
from tui.settings.preferences import Preferences
from tui.settings.remembered import Remembered, recall, remember
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane
from tui.widgets.status_line import StatusLine

_ACTIONS = ("folder", "new", "name")
_LAST = ("opening.help", "quit")


class OpeningScreen(Screen[None]):
    """Lets the reviewer choose a comparison."""

    DEFAULT_CSS = """
    OpeningScreen { layout: vertical; }
    """
    BINDINGS = bindings(OPENING)
    pane = getters.query_one("#comparisons", LinePane)
    header = getters.query_one("#header", StatusLine)
    bar = getters.query_one(KeyBar)

    @dataclass
    class Seen(Message):
        """The disk was looked at."""

        recent: Mapping[str, Glimpse]
        found: Sequence[Glimpse]

    def __init__(
        self,
        preferences: Preferences,
        chosen: Callable[[Path, str], object],
        *,
        problem: str = "",
    ) -> None:
        super().__init__()
        self.keys = remapped(OPENING, preferences.keys)
        self._making_keys = remapped(MAKING, preferences.keys)
        self._chosen = chosen
        self._problem = problem
        self._remembered = recall()
        self._reviewer = preferences.reviewer
        self._otherwise = preferences.login
        self._remembers = preferences.remembers
        self._seen: Mapping[str, Glimpse] = {}
        self._found: Sequence[Glimpse] | None = None
        self._choices: Sequence[Choice] = ()

    def compose(self) -> ComposeResult:
        """Lay out the list and the keys."""
        yield StatusLine(id="header")
        yield LinePane(margin=MARGIN, id="comparisons")
        yield KeyBar(self.keys, last=[key for key in self.keys if key.id in _LAST])

    def on_mount(self) -> None:
        """Show what is remembered at once; what is on the disk follows."""
        self.pane.focus()
        self._show(first=True)
        self._look_around(tuple(each.folder for each in self._remembered.recent))

    @work(thread=True, exit_on_error=False)
    def _look_around(self, recent: Sequence[str]) -> None:
        """Look whether the recent comparisons are still there, and for others; post messages."""
        seen = {folder: glimpse(Path(folder)) for folder in recent}
        found = [glimpse(folder) for folder in find_comparisons(Path.cwd())]
        self.post_message(self.Seen(seen, found))

    @on(Seen)
    def _take_seen(self, message: Seen) -> None:
        self._seen, self._found = message.recent, message.found
        self._show(first=not self._remembered.recent)

    def _show(self, *, first: bool = False) -> None:
        """Show the list, the same line chosen as before."""
        names = {each: key_name(self.keys, f"opening.{each}") for each in _ACTIONS}
        self._choices = choices(
            self._remembered.recent,
            self._seen,
            self._found,
            reviewer=self._reviewer,
            names=names,
            problem=self._problem,
        )
        place = self.pane.chosen
        items = tuple(each.item for each in self._choices)
        self.pane.show(items, lambda item: self._choices[item].dressing, chosen=place)
        place = self.pane.chosen
        self._choose(place if items[place].choosable and not first else self.pane.edge(-1))
        self.pane.entitle("Which comparison shall be opened?")
        who = f"reviewer: {visible(self._reviewer)} " if self._reviewer else ""
        self.header.show(" claimdesk", who)

    # Moving

    def action_move(self, by: int) -> None:
        """Choose another line."""
        self._choose(self.pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a line about one window further on."""
        self._choose(self.pane.page(by))

    def action_edge(self, direction: int) -> None:
        """Choose the first or the last line."""
        self._choose(self.pane.edge(direction))

    def _choose(self, place: int) -> None:
        """Choose a line, and show the keys that do something there."""
        self.pane.choose(place)
        listed = bool(self._choices[self.pane.chosen].recent)
        self.bar.show([key for key in self.keys if listed or key.id != "opening.forget"])

    @on(LinePane.Chosen)
    async def _open_clicked(self, message: LinePane.Chosen) -> None:
        self._choose(message.item)
        await self.run_action("open")

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)

    async def action_open(self) -> None:
        """Open the chosen comparison, or do what the line says."""
        choice = self._choices[self.pane.chosen]
        if choice.action:
            await self.run_action(choice.action)
        elif choice.problem:
            self._warn(f"It cannot be opened: {choice.problem}")
        elif choice.folder is not None:
            await self._open(choice.folder)

    async def action_folder(self) -> None:
        """Ask for a folder and open it."""
        from tui.dialogs.choosing_folder import FolderDialog

        dialog = FolderDialog("Open a comparison", Path.cwd())
        await self.app.push_screen(dialog, self._open)

    async def action_new(self) -> None:
        """Make a comparison from files and open it."""
        from tui.screens.making import MakingScreen

        await self.app.push_screen(MakingScreen(Path.cwd(), self._making_keys), self._open)

    async def _open(self, folder: Path | None) -> None:
        """Open a folder, once it is known who decides."""
        if folder is None:
            return
        if self._reviewer:
            self._chosen(folder, self._reviewer)
        else:
            await self._ask_name(folder)

    async def action_name(self) -> None:
        """Ask who decides."""
        await self._ask_name()

    async def _ask_name(self, folder: Path | None = None) -> None:
        from tui.dialogs.naming import NameDialog

        async def take(name: str | None) -> None:
            if name is not None:
                self._reviewer = name
                self._keep(replace(self._remembered, reviewer=name))
                self._show()
                await self._open(folder)

        await self.app.push_screen(NameDialog(self._reviewer or self._otherwise), take)

    def action_forget(self) -> None:
        """Take a recent comparison off the list."""
        folder = self._choices[self.pane.chosen].recent
        if folder:
            self._keep(self._remembered.without(folder))
            self._show()
        else:
            self._warn("Only what was opened before can be taken off the list.")

    def action_back(self) -> None:
        """Go back to the desk, if there is one below."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            self._warn(f"There is no desk to go back to; {key_name(self.keys, 'quit')} quits.")

    async def action_help(self) -> None:
        """Show the keys of this screen."""
        from tui.dialogs.keys import keys_dialog

        await self.app.push_screen(keys_dialog(self.keys))

    def action_leave(self) -> None:
        """End the program."""
        self.app.exit()

    def _keep(self, remembered: Remembered) -> None:
        self._remembered = remembered
        if self._remembers:
            remember(remembered)

    def _warn(self, words: str) -> None:
        self.notify(visible(words), severity="warning", markup=False)
