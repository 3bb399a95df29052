"""Opening a session: from a folder and a reviewer's name to a sitting.

Owns which verdict file is the reviewer's, and how a review begins when there is none yet.
"""

from __future__ import annotations

from pathlib import Path

from comparisons.errors import ComparisonError
from comparisons.opening import open_briefing
from comparisons.review import Review
from comparisons.session.saving import Session
from comparisons.storage import atomic
from comparisons.storage.reviewer_files import file_name
from comparisons.storage.verdict_store import VerdictStore

VERDICTS = "verdicts"


def open_session(folder: Path, reviewer: str, *, journal: bool = True) -> Session:
    """Open a comparison for a reviewer; its sources are read by `read_sources`.

    Without `journal` no trace of the work is kept outside the comparison's folder.

    Raises:
        ComparisonError: the folder holds no comparison that can be opened.
        FormatError: one of its YAML files is not what its schema asks for.
    """
    comparison = open_briefing(folder)
    atomic.sweep(folder / VERDICTS)
    store = VerdictStore(folder / VERDICTS / file_name(reviewer), reviewer)
    loaded = store.load()
    briefing = comparison.briefing
    review = loaded.review
    if review is not None and review.briefing_path != briefing.path:
        raise ComparisonError(
            str(store.file),
            f"its verdicts are on another briefing, {review.briefing_path!r}.",
            f"This comparison's briefing is {briefing.path!r}; move the file away or correct it.",
        )
    if review is None:
        empty = Review(reviewer=reviewer, briefing_path=briefing.path, briefing_digest="")
        review = empty.begun_on(briefing, comparison.claims)
    return Session(
        comparison=comparison,
        store=store,
        loaded=loaded,
        review=review,
        folder=folder,
        keeps_journal=journal,
    )
