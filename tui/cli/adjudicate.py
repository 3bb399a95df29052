"""`claimdesk adjudicate`: opens the differences between reviewers, to decide them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tui.cli.review import check_terminal, login_name, wished


@click.command(short_help="Decide where reviewers differ.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--adjudicator", metavar="NAME", help="Who decides; your login name by default.")
def command(folder: Path, adjudicator: str | None) -> None:
    """Show where the reviewers of FOLDER differ, side by side, to decide it.

    What is decided goes into adjudication.yaml; nobody's verdict file is changed.
    """
    check_terminal()
    from comparisons.adjudicating import open_adjudication
    from tui.adjudicating_app import AdjudicatingApp

    wishes = wished("", remembers=True)
    sitting = open_adjudication(folder, adjudicator or wishes.reviewer or login_name())
    app = AdjudicatingApp(sitting, wishes)
    app.run()
    if app.fault is not None:
        raise app.fault
    sys.exit(app.return_code or 0)
