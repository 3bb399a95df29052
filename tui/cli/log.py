"""`claimdesk log`: prints what was decided when."""

from __future__ import annotations

from pathlib import Path

import click

from comparisons.account import Account, Event, account_of
from comparisons.errors import Problem
from tui.cli import output

_BROKEN = Problem(
    place="journal",
    reason="it is broken: lines were changed, lost or moved after they were written.",
    remedy="Do not rely on what only the journal tells.",
)
_NO_TIME = "no time recorded"


@click.command(short_help="Print what was decided when.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--reviewer", metavar="NAME", default="", help="Only what this reviewer decided.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-log/1).")
def command(folder: Path, reviewer: str, *, as_json: bool) -> None:
    """Print what was decided when in FOLDER, from the verdict files and this machine's journal."""
    account = account_of(folder, reviewer=reviewer)
    if as_json:
        output.print_json(_fields(account))
    else:
        for event in account.events:
            output.print_line(_line(event))
    output.tell_problems(account.problems)
    if not account.whole:
        output.tell_problems([_BROKEN])
    if not account.events:
        click.echo("Nothing was decided yet.", err=True)


def _line(event: Event) -> str:
    words = f"{event.what}: {event.value}"
    mark = "" if event.in_file else "  (only in the journal)"
    return f"{event.at or _NO_TIME}  {event.reviewer}  {event.decision}  {words}{mark}"


def _fields(account: Account) -> dict[str, object]:
    return {
        "schema": "claimdesk-log/1",
        "journal_whole": account.whole,
        "events": [
            {
                "at": event.at,
                "reviewer": event.reviewer,
                "decision": event.decision,
                "about": event.about,
                "what": event.what,
                "value": event.value,
                "in_file": event.in_file,
                "in_journal": event.in_journal,
            }
            for event in account.events
        ],
    }
