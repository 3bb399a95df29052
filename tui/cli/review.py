"""`claimdesk review`: opens the desk.

Owns the checks that come before a screen can be shown: is there a terminal, and is it large enough.
"""

from __future__ import annotations

import getpass
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from comparisons.errors import ClaimdeskError
from comparisons.matching.scorers import scorer_named
from tui.cli.options import scorer_option

if TYPE_CHECKING:
    from comparisons.session import Session
    from tui.settings.preferences import Preferences

LEAST_COLUMNS, LEAST_ROWS = 60, 15


@click.command(short_help="Open the desk for a comparison.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--reviewer", metavar="NAME", help="Who decides; your login name by default.")
@click.option("--blind", is_flag=True, help="Hide scores and others' verdicts.")
@click.option(
    "--archive", metavar="ARCHIVE", type=click.Path(path_type=Path), help="What `a` asks."
)
@scorer_option
@click.option("--no-journal", is_flag=True, help="Keep no account of the work outside FOLDER.")
def command(
    folder: Path | None,
    reviewer: str | None,
    scorer: str | None,
    archive: Path | None,
    *,
    blind: bool,
    no_journal: bool,
) -> None:
    """Open the desk for the comparison in FOLDER (by default this folder).

    Without a comparison here it asks which one to open, or makes a new one from files. Keys, theme
    and name can be set in a config file: see `claimdesk keys`.
    """
    check_terminal()
    wishes = wished(reviewer or "", remembers=not no_journal)
    wishes = replace(wishes, archive=archive or wishes.archive)
    from tui.app import ClaimdeskApp
    from tui.presenting.signs import visible

    folder = folder or _this_folder()
    if folder is not None:
        _check_folder(folder)
    opener = partial(_open, journal=not no_journal)
    app = ClaimdeskApp(
        partial(opener, folder, wishes.reviewer or login_name()) if folder is not None else None,
        words=f"Opening {visible(str(folder))} …",
        blind=blind,
        scorer=scorer_named(scorer),
        preferences=wishes,
        opener=opener,
    )
    app.run()
    if app.fault is not None:
        raise app.fault
    sys.exit(app.return_code or 0)


def wished(reviewer: str, *, remembers: bool) -> Preferences:
    """Read what the user wants; what is wrong with it is told before a screen is shown."""
    from tui.settings.config import config_file, read_config
    from tui.settings.preferences import preferences
    from tui.settings.remembered import recall

    found = preferences(read_config(config_file()), recall(), os.environ, reviewer=reviewer)
    return replace(found, remembers=remembers, login=login_name())


def _open(folder: Path, reviewer: str, *, journal: bool) -> Session:
    from comparisons.session import open_session

    return open_session(folder, reviewer, journal=journal)


def _check_folder(folder: Path) -> None:
    """Say what is wrong with a folder that holds no comparison before any screen is shown."""
    if not (folder / "comparison.yaml").is_file():
        from comparisons.opening import read_file

        read_file(folder)


def _this_folder() -> Path | None:
    """Return this folder if it holds a comparison."""
    here = Path()
    return here if (here / "comparison.yaml").exists() else None


def login_name() -> str:
    """Return the user's name on this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"


def check_terminal() -> None:
    """Say what is wrong with a terminal in which no screen can be shown."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise ClaimdeskError(
            "review",
            "the desk needs a terminal, and this is none.",
            "Start it in a terminal window; for scripts there are match, check and segment.",
        )
    columns, rows = os.get_terminal_size()
    if columns < LEAST_COLUMNS or rows < LEAST_ROWS:
        raise ClaimdeskError(
            "review",
            f"this terminal is {columns}x{rows} and the desk needs {LEAST_COLUMNS}x{LEAST_ROWS}.",
            "Make the window larger or its letters smaller.",
        )
