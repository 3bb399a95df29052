"""Make the pictures of the page on reports: the page itself in Chromium, of an invented comparison.

uv run --no-sync python -m docs.make_report_pictures
"""

import shutil
import tempfile
from pathlib import Path

from comparisons.evidence import Stance
from comparisons.reporting import report_of
from comparisons.reports.formats import Format, rendered
from comparisons.session import Session, open_session
from comparisons.verdicts import Verdict
from tests.comparisons.reports import browser

HERE = Path(__file__).parent
SEED = HERE.parent / "seeds" / "harbour-fire"
SIZE = (1000, 1300)
"""Pixels."""
DECIDED = (
    (1, Verdict.DISPUTED, (("later-report", 0, Stance.CONTEXT), ("police", 1, Stance.OPPOSES))),
    (2, Verdict.CORROBORATED, (("police", 0, Stance.SUPPORTS),)),
    (6, Verdict.DISPUTED, (("union", 1, Stance.OPPOSES),)),
    (0, Verdict.UNVERIFIED, ()),
)
"""Statements, verdicts, and passages by source and place; as a person might decide."""


def review(session: Session) -> None:
    """Decide a few statements."""
    comparison = session.comparison
    for place, verdict, passages in DECIDED:
        decision = session.decision_on(comparison.claims[place])
        for source, number, stance in passages:
            span = comparison.statements[source][number].span
            decision = decision.with_evidence(session.evidence_from(source, span, stance))
        decision = decision.with_checked("courier").decided(verdict, at=session.now())
        session.change(decision, "decided")


def main() -> None:
    """Write the pictures: light and dark."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / SEED.name
        shutil.copytree(SEED, folder)
        session = open_session(folder, "anna", journal=False)
        session.take_sources(session.read_sources())
        review(session)
        page = Path(place) / "report.html"
        report = report_of(session.comparison, [session.standing])
        page.write_bytes(rendered(report, Format.HTML))
        for name, options in (("report", ()), ("report-dark", (browser.DARK,))):
            file = Path(place) / f"{name}.png"
            browser.picture_of(page, file, SIZE, options)
            shutil.copyfile(file, HERE / "pictures" / file.name)


if __name__ == "__main__":
    main()
