"""Options that several commands share."""

from __future__ import annotations

import click

scorer_option = click.option(
    "--scorer",
    type=click.Choice(["wording", "meaning"]),
    help="Rank by wording alone, or by meaning too (the default where claimdesk[meaning] is).",
)
