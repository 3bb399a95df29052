"""`claimdesk review`: opens the desk.

Owns the checks that come before a screen can be shown: is there a terminal, and is it large enough.
"""

from __future__ import annotations

import getpass
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from comparisons.errors import ClaimdeskError
from comparisons.matching.scorers import scorer_named
from tui.cli.options import scorer_option

if TYPE_CHECKING:
    from comparisons.session import Session

LEAST_COLUMNS, LEAST_ROWS = 60, 15


@click.command(short_help="Open the desk for a comparison.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--reviewer", metavar="NAME", help="Who decides; your login name by default.")
@click.option("--blind", is_flag=True, help="Hide scores and others' verdicts.")
@scorer_option
@click.option("--no-journal", is_flag=True, help="Keep no account of the work outside FOLDER.")
def command(
    folder: Path | None,
    reviewer: str | None,
    scorer: str | None,
    *,
    blind: bool,
    no_journal: bool,
) -> None:
    """Open the desk for the comparison in FOLDER (by default this folder)."""
    check_terminal()
    from tui.app import ClaimdeskApp
    from tui.presenting.signs import visible

    folder = folder or _choose_folder()
    if folder is None:
        return
    _check_folder(folder)
    app = ClaimdeskApp(
        partial(_open, folder, reviewer or login_name(), journal=not no_journal),
        words=f"Opening {visible(str(folder))} …",
        blind=blind,
        scorer=scorer_named(scorer),
    )
    app.run()
    if app.fault is not None:
        raise app.fault
    sys.exit(app.return_code or 0)


def _open(folder: Path, reviewer: str, *, journal: bool) -> Session:
    from comparisons.session import open_session

    return open_session(folder, reviewer, journal=journal)


def _check_folder(folder: Path) -> None:
    """Say what is wrong with a folder that holds no comparison before any screen is shown."""
    if not (folder / "comparison.yaml").is_file():
        from comparisons.opening import read_file

        read_file(folder)


def _choose_folder() -> Path | None:
    """Return this folder if it holds a comparison, else the one chosen among those below it."""
    here = Path()
    if (here / "comparison.yaml").exists():
        return here
    from comparisons.opening import find_comparisons
    from tui.screens.opening import OpeningApp

    return OpeningApp(find_comparisons(here)).run()


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
