"""`claimdesk adjudicate`: opens the differences between reviewers, to decide them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tui.cli.review import check_terminal, login_name


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

    app = AdjudicatingApp(open_adjudication(folder, adjudicator or login_name()))
    app.run()
    if app.fault is not None:
        raise app.fault
    sys.exit(app.return_code or 0)
