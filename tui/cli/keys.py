"""`claimdesk keys`: prints which key does what, and where the config file is.

Owns the list that a user writes a config file from.
"""

from __future__ import annotations

import click

from tui.cli import output


@click.command(short_help="Print the keys, and where the config file is.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-keys/1).")
def command(*, as_json: bool) -> None:
    """Print each action with its keys as they are now, and where they can be changed.

    Keys, theme and reviewer's name are set in a config file; docs/config.toml is an example.
    """
    from tui.keys import remapped
    from tui.keys.tables import TABLES
    from tui.settings.config import config_file, read_config

    file = config_file()
    changes = read_config(file).keys
    actions = {key.id: key for table in reversed(TABLES) for key in remapped(table, changes)}
    if as_json:
        fields = [
            {"id": key.id, "keys": key.keys.split(","), "does": key.words}
            for key in actions.values()
        ]
        output.print_json({"schema": "claimdesk-keys/1", "config": str(file), "actions": fields})
        return
    there = "" if file.is_file() else "   (not there yet)"
    output.print_line(f"config file: {file}{there}")
    for key in actions.values():
        output.print_line(f"{key.id:<22} {key.keys:<24} {key.words}")
