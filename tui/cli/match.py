"""`claimdesk match`: prints what the sources offer for each statement, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from comparisons.documents import Document
from comparisons.errors import ClaimdeskError
from comparisons.matching.matches import Match
from comparisons.matching.points import Point
from comparisons.matching.scorers import Scorer, scorer_named
from comparisons.offers import Offer, Offers, explained
from comparisons.opening import open_comparison
from comparisons.statements import Statement
from tui.cli import output
from tui.cli.match_archive import archive_options, print_matches, refuse_alone
from tui.cli.options import scorer_option


@click.command(short_help="Print what the sources offer for each statement, and why.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--statement", "id_", metavar="ID", help="Only this statement of the briefing.")
@click.option("--top", default=10, show_default=True, type=click.IntRange(1), help="Matches each.")
@click.option("--by-source", is_flag=True, help="As many of each source, as the desk lists them.")
@scorer_option
@archive_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-match/1).")
def command(
    folder: Path,
    id_: str | None,
    top: int,
    scorer: str | None,
    *,
    by_source: bool,
    as_json: bool,
    **asked: str | None,
) -> None:
    """Print matches with explanations for the comparison in FOLDER."""
    refuse_alone(asked)
    comparison = open_comparison(folder)
    output.tell_problems(comparison.problems)
    claims = [claim for claim in comparison.claims if id_ in (None, claim.id)]
    if not claims:
        raise ClaimdeskError(
            str(folder),
            f"the briefing has no statement {id_!r}.",
            "claimdesk segment prints the ids.",
        )
    if asked["archive"] is not None:
        if by_source:
            raise ClaimdeskError(
                "--by-source", "an archive has too many sources for that.", "Leave it out."
            )
        print_matches(comparison, claims, asked, top=top, as_json=as_json)
        return
    offers = Offers(comparison).with_scorer(scorer_named(scorer))
    offers.find_copies()
    found = [(claim, _best(offers.offer(claim), top, by_source=by_source)) for claim in claims]
    if as_json:
        output.print_json(
            {
                "schema": "claimdesk-match/1",
                "scorer": offers.scorer.value,
                "model": offers.scorer.model or None,
                "by_source": by_source,
                "statements": [
                    {
                        **output.statement_fields(claim),
                        "matches": [_fields(offers, match) for match in matches],
                    }
                    for claim, matches in found
                ],
            }
        )
    else:
        output.print_line(_told(offers.scorer))
        for claim, matches in found:
            _print(claim, matches, offers.comparison.documents)


def _best(offer: Offer, top: int, *, by_source: bool) -> Sequence[Match]:
    """Return so many of the one ranking, or of each source."""
    if not by_source:
        return offer.matches[:top]
    return [match for row in offer.rows for match in row.matches[:top]]


def _told(scorer: Scorer) -> str:
    """Say by what the matches are ranked."""
    return f"ranked by {scorer.value}" + (f", {scorer.model}" if scorer.model else "")


def _fields(offers: Offers, match: Match) -> dict[str, Any]:
    statement = match.statement
    explanation = explained(offers.comparison, match.claim, statement)
    origin = offers.origin_of(statement)
    return {
        "source": statement.document_id,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "score": round(match.score, 4),
        "parts": {name: round(part, 4) for name, part in match.parts.items()},
        "origin": origin.name if origin else None,
        "same": [_point(point) for point in explanation.same],
        "different": [_point(point) for point in explanation.different],
    }


def _point(point: Point) -> dict[str, str]:
    return {"kind": point.kind.value, "left": point.left, "right": point.right}


def _print(claim: Statement, matches: Sequence[Match], documents: Mapping[str, Document]) -> None:
    output.print_line(f"{claim.id}  {claim.text}")
    for match in matches:
        statement = match.statement
        word, title = match.band.value, documents[statement.document_id].title
        output.print_line(f"  {word:<9} {title:<24.24} {statement.text}")
