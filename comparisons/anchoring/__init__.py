"""Anchoring: stored quotes are found again in a text that may have changed, or said to be lost.

Owns the rule that no quote moves silently to words that the reviewer has not seen. Quotes of a
briefing are matched all at once and one to one, so that a look-alike's own old text claims it
first; a passage of a source is found by its words and their context. It is pure, and it changes
no quote: what it finds is an `Anchor` beside it.
"""

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.anchoring.one_to_one import anchor
from comparisons.anchoring.passages import anchor_passage

__all__ = ["Anchor", "AnchorState", "anchor", "anchor_passage"]
