"""Which languages have words for finding claimants.

Owns the way from a language to its lists; each is imported when a document first needs it.
"""

from __future__ import annotations

from comparisons.segmentation.attribution_words import AttributionWords


def words_of(language: str) -> AttributionWords | None:
    """Return the word lists of a language; none when claimants are not looked for in it."""
    if language == "en":
        from comparisons.segmentation.attribution_english import ENGLISH

        return ENGLISH
    if language == "ru":
        from comparisons.segmentation.attribution_russian import RUSSIAN

        return RUSSIAN
    if language == "az":
        from comparisons.segmentation.attribution_azerbaijani import AZERBAIJANI

        return AZERBAIJANI
    return None
