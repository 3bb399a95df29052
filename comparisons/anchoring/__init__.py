"""Anchoring: stored quotes are found again in a text that may have changed, or said to be lost.

Owns the rule that no quote moves silently to words that the reviewer has not seen. Quotes of a
briefing are matched all at once and one to one, so that a look-alike's own old text claims it
first; a passage of a source is found by its words and their context. It is pure, and it changes
no quote: what it finds is an `Anchor` beside it.

`anchors` holds the values; `one_to_one.anchor` and `passages.anchor_passage` find them. Nothing is
imported here, so that a review that needs no looking for is opened without the engine.
"""
