"""A lean screen: it finds the handlers that Textual finds."""

from pathlib import Path
from typing import Any

import pytest
from textual import events, messages
from textual.message import Message
from textual.screen import Screen

from comparisons.session import open_session
from tests.builders import a_copy_of
from tui.screens.desk.reviewing import ReviewingScreen
from tui.screens.desk.saving import SavingScreen
from tui.screens.lean_screen import LeanScreen


@pytest.mark.parametrize(
    "kind",
    [
        events.Idle,
        events.Mount,
        events.Unmount,
        events.ScreenSuspend,
        events.Key,
        messages.Update,
        SavingScreen.Saved,
    ],
)
def test_handlers_are_those_that_textual_finds(tmp_path: Path, kind: type[Message]) -> None:
    """Those of all floors, in the same order, with the name or with the decoration."""
    session = open_session(a_copy_of("karabakh-2023-09-20", tmp_path), "anna", journal=False)
    desk = ReviewingScreen(session)
    message = kind.__new__(kind)
    Message.__init__(message)
    found = [*desk._get_dispatch_methods(kind.handler_name, message)]
    walked: list[Any] = [*Screen._get_dispatch_methods(desk, kind.handler_name, message)]
    assert found == walked
    assert found


def test_a_handler_can_keep_the_others_from_the_message(tmp_path: Path) -> None:
    """A default action is left out when a handler above prevents it."""
    session = open_session(a_copy_of("karabakh-2023-09-20", tmp_path), "anna", journal=False)
    desk, message = ReviewingScreen(session), events.Mount()
    found = desk._get_dispatch_methods("on_mount", message)
    next(iter(found))
    message.prevent_default()
    assert list(found) == []


def test_textual_asks_by_the_name_that_is_answered() -> None:
    """If it asks otherwise, each message walks all classes again."""
    assert "_get_dispatch_methods" in vars(LeanScreen)
    assert hasattr(Screen, "_get_dispatch_methods")
