"""The commands of the palette: every key by its words, and every source by its title.

Owns how they are searched: plain words in any order, in linear time. Words from documents are
shown as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.presenting.signs import visible
from tui.screens.desk.looking import LookingScreen


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """One entry of the palette."""

    words: str
    help: str
    run: Callable[[], Any]


class DeskCommands(Provider):
    """Offers what can be done at the desk."""

    async def discover(self) -> Hits:
        """Offer everything that has a key; what stands first decides nothing, if taken at once."""
        for command in (self._theme, *self._with_keys()):
            yield DiscoveryHit(
                Content(command.words), command.run, text=command.words, help=command.help
            )

    async def search(self, query: str) -> Hits:
        """Offer what holds all words of the query."""
        wanted = query.casefold().split()
        for command in (self._theme, *self._with_keys(), *self._sources()):
            words = command.words.casefold()
            if all(word in words for word in wanted):
                yield Hit(
                    1 / (1 + words.find(wanted[0]) if wanted else 1),
                    Content(command.words),
                    command.run,
                    text=command.words,
                    help=command.help,
                )

    @property
    def _theme(self) -> Command:
        return Command(words="Theme", help="Change the colours", run=self.app.action_change_theme)

    def _with_keys(self) -> Iterator[Command]:
        screen = self.screen
        if not isinstance(screen, LookingScreen):
            return
        for key in screen.keys:
            if key.id != "palette":
                run = partial(screen.run_action, key.action)
                yield Command(words=key.words, help=f"key {key.shown}", run=run)
        another = partial(screen.run_action, "app.open_another")
        yield Command(words="Open another comparison", help="the recent ones first", run=another)

    def _sources(self) -> Iterator[Command]:
        screen = self.screen
        if isinstance(screen, LookingScreen):
            for source in screen.session.comparison.sources:
                run = partial(screen.show_source, source.id)
                yield Command(
                    words=f"Show source: {visible(source.title)}",
                    help=visible(source.path),
                    run=run,
                )
