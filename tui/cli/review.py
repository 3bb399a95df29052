"""`claimdesk review`: opens the desk.

Owns the checks that come before a screen can be shown: is there a terminal, and is it large enough.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

import click

from comparisons.errors import ClaimdeskError

LEAST_COLUMNS, LEAST_ROWS = 60, 15


@click.command(short_help="Open the desk for a comparison.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--reviewer", metavar="NAME", help="Who decides; your login name by default.")
@click.option("--blind", is_flag=True, help="Hide the program's scores.")
def command(folder: Path | None, reviewer: str | None, *, blind: bool) -> None:
    """Open the desk for the comparison in FOLDER (by default this folder)."""
    _check_terminal()
    from comparisons.session import open_session
    from tui.app import ClaimdeskApp

    folder = folder or _choose_folder()
    if folder is None:
        return
    session = open_session(folder, reviewer or login_name())
    app = ClaimdeskApp(session, blind=blind)
    farewell = app.run()
    if farewell:
        click.echo(farewell)
    sys.exit(app.return_code or 0)


def _choose_folder() -> Path | None:
    """Return this folder if it holds a comparison, else the one chosen among those below it."""
    from comparisons.opening import COMPARISON_FILE, find_comparisons

    here = Path()
    if (here / COMPARISON_FILE).exists():
        return here
    from tui.screens.opening import OpeningApp

    return OpeningApp(find_comparisons(here)).run()


def login_name() -> str:
    """Return the user's name on this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"


def _check_terminal() -> None:
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
