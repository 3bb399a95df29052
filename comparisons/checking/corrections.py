"""Checks of corrections: do they still fit the documents as they are now?"""

from __future__ import annotations

from comparisons.checking.codes import Code
from comparisons.checking.findings import Notes
from comparisons.checking.sources import Sources
from comparisons.correcting import corrected
from comparisons.corrections import BRIEFING, Correction
from comparisons.documents import Document
from comparisons.review import Review
from comparisons.segmentation import segment
from comparisons.statements import Statement


def check_corrections(notes: Notes, review: Review, sources: Sources) -> None:
    """Note the corrections of a review that cannot be carried out."""
    for id_ in dict.fromkeys(item.document for item in review.corrections):
        document = sources.briefing if id_ == BRIEFING else sources.documents.get(id_)
        if document is not None:
            own = [item for item in review.corrections if item.document == id_]
            for item in corrected(segment(document), own, document).waiting:
                message = f"This does not fit {document.path} as it is now: look at it at the desk."
                _note(notes, review, item, Code.CORRECTION_WAITING, message)
        elif id_ != BRIEFING and id_ not in sources.ids:
            message = f"The comparison has no source '{id_[:60]}'."
            for item in review.corrections:
                if item.document == id_:
                    _note(notes, review, item, Code.UNKNOWN_SOURCE, message)


def _note(notes: Notes, review: Review, item: Correction, code: Code, message: str) -> None:
    notes.add(code, message, "corrections", review.corrections.index(item), "target")


def statements_of(briefing: Document, review: Review) -> tuple[Statement, ...]:
    """Return the statements of the briefing as a review corrects them."""
    own = [item for item in review.corrections if item.document == BRIEFING]
    return corrected(segment(briefing), own, briefing).statements
