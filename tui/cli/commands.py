"""The commands of the command line.

Owns the group of commands and the rule that a bare FOLDER means `review FOLDER`. Each command
lives in a module of its own and is imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module

import click

from tui import quiet_collector

COMMANDS = {
    "review": "Open the desk for a comparison.",
    "new": "Make a comparison from files.",
    "segment": "Print the statements of a document.",
    "match": "Print what the sources offer for each statement, and why.",
    "report": "Pass on what reviewers found: a page, text, tables, data.",
    "import": "Take in annotations, claim reviews or a list of sources.",
    "check": "Check that every file is valid and every quote in its place.",
    "agree": "Print how far the reviewers agree, and where they differ.",
    "adjudicate": "Decide where reviewers differ.",
    "merge": "Unite one reviewer's verdict files from two machines.",
    "merge-driver": "Unite verdict files for git, as its merge driver.",
    "log": "Print what was decided when.",
    "archive": "Keep a large store of statements to match against.",
    "keys": "Print the keys, and where the config file is.",
}
"""Each command with its line in the help; the module of the same name carries it out."""

_OTHER_NAMES = {"import": "import_file"}
"""Modules of commands whose names Python keeps for itself."""

_OF_THE_GROUP = {"-h", "--help", "--version"}


class Commands(click.Group):
    """Imports a command when it is asked for, and takes a bare FOLDER for `review FOLDER`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command before arguments that name none."""
        if not args or (args[0] not in COMMANDS and args[0] not in _OF_THE_GROUP):
            args = ["review", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        if cmd_name != "review":
            quiet_collector.resume()
        module = _OTHER_NAMES.get(cmd_name, cmd_name.replace("-", "_"))
        command: click.Command = import_module(f"tui.cli.{module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "--version", package_name="claimdesk", prog_name="claimdesk")
def claimdesk() -> None:
    """Review a briefing against its sources, statement by statement.

    claimdesk FOLDER opens the comparison in FOLDER; without FOLDER, the one in this folder.
    A person gives every verdict; the program only offers and explains matches.
    """
