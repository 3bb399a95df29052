"""Corrections: where a reviewer says that a document is to be cut or read otherwise.

Owns `Correction` and its kinds. It holds the words it is about, so that it can be found again in a
text that changed, and it is never deleted, only withdrawn. What it makes of the statements is the
business of `correcting`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace

from comparisons.evidence import Quote

BRIEFING = "briefing"
"""The id of every briefing's document; no source may have it."""


@enum.unique
class CorrectionKind(enum.Enum):
    """What a reviewer corrected."""

    SPLIT = "split"  # one statement is several
    JOIN = "join"  # several statements are one
    BOUNDS = "bounds"  # a statement begins or ends elsewhere
    CLAIMANT = "claimant"  # somebody else makes the claim, or nobody is named
    NO_CLAIM = "no claim"  # nothing to check: it is passed over
    CLAIM = "claim"  # something to check after all


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """One correction of how a document is cut, or of who makes a claim."""

    kind: CorrectionKind
    target: Quote
    """The words that it is about: one statement, or all those whose bounds it changes."""
    made: str
    """When it was made: RFC 3339, UTC."""
    document: str = BRIEFING
    """The id of the document."""
    statements: tuple[Quote, ...] = ()
    """The statements that stand there after it; empty when it changes no bounds."""
    name: str = ""
    """The claimant as printed or as the reviewer typed it; empty when nobody is named."""
    named: Quote | None = None
    """Where the document names the claimant; none for a name that was typed."""
    withdrawn: str = ""
    """When it was taken back (RFC 3339, UTC); empty while it stands."""

    @property
    def content(self) -> Correction:
        """What it says, whenever it was made or taken back."""
        return replace(self, made="", withdrawn="")

    @property
    def key(self) -> Correction:
        """What makes it the same correction, taken back or not."""
        return replace(self, withdrawn="")


def standing(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the corrections that were not taken back."""
    return tuple(item for item in corrections if not item.withdrawn)


def united(ours: Iterable[Correction], theirs: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return all corrections of both sides, ours first; what one side took back is taken back.

    A correction that is made anew after that is another one, so the two sides cannot clash.
    """
    found: dict[Correction, str] = {}
    for item in (*ours, *theirs):
        times = [time for time in (found.get(item.key, ""), item.withdrawn) if time]
        found[item.key] = min(times, default="")
    return tuple(replace(key, withdrawn=time) for key, time in found.items())


def restored(
    corrections: tuple[Correction, ...], earlier: tuple[Correction, ...], *, at: str
) -> tuple[Correction, ...]:
    """Return the corrections so that those stand that stood earlier, in the same order.

    Others are taken back, and what was taken back is made anew beside its old self.
    """
    wanted = [item.content for item in standing(earlier)]
    if wanted == [item.content for item in standing(corrections)]:
        return corrections
    kept: list[Correction] = []
    missing = list(wanted)
    for item in corrections:
        stays = not item.withdrawn and item.content in missing
        if stays:
            missing.remove(item.content)
        kept.append(item if stays or item.withdrawn else replace(item, withdrawn=at))
    for content in missing:
        twins = [place for place, item in enumerate(kept) if item.content == content]
        after = twins[-1] + 1 if twins else len(kept)
        kept.insert(after, replace(content, made=at))
    return tuple(kept)
