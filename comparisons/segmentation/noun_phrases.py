"""Who is named: a run of words becomes a name with its role, or nothing.

Owns the shape of the phrases that may name a claimant ("Foreign Minister Mirzoyan of Armenia",
"the ministry", "two witnesses"). When the shape is not plain, nobody is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.tokens import Token
from comparisons.spans import Span
from comparisons.statements import Claimant

_MOST_MODIFIERS = 5


def parse_claimant(
    text: str, run: Sequence[Token], words: AttributionWords, *, role: str = ""
) -> Claimant | None:
    """Return the claimant that a run of words names; none when it is no plain name."""
    for place, token in enumerate(run):
        if token.low in words.both:
            return _both(text, (run[:place], run[place + 1 :]), words, role)
    return _single(text, _without_lead(run, words), words, role)


def _both(
    text: str, sides: tuple[Sequence[Token], Sequence[Token]], words: AttributionWords, role: str
) -> Claimant | None:
    """Name two together when both are names, else the second: the first was another clause."""
    first = _single(text, _without_lead(sides[0], words), words, "")
    second = parse_claimant(text, sides[1], words, role=role)
    if not first or not second or first.role or second.role:
        return second
    span = Span(first.span.start, second.span.end)
    return Claimant(name=_plain(span.cut(text)), span=span, role=role)


def _single(text: str, run: Sequence[Token], words: AttributionWords, role: str) -> Claimant | None:
    if not run or any(token.low in words.blockers or token.low in words.ends for token in run):
        return None
    if words.head_first and _begins_with_body(run, words):
        return _claimant(text, run, (), role)
    left = run if _ends_in_name(run, words) else _before_connector(run, words)
    head = left[-1]
    if _is_body(head, words) or head.low in words.titles:
        return _claimant(text, _bare(run, words), (), role) if _fits(left, words) else None
    return _person(text, left, words, role)


def _begins_with_body(run: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether a noun that names a body stands first, behind one adjective at most."""
    if run[0].low in words.speakers - words.titles:
        return True
    described = run[0].low.endswith(words.adjective_endings) if words.adjective_endings else False
    return described and len(run) > 1 and run[1].low in words.speakers - words.titles


def _without_lead(run: Sequence[Token], words: AttributionWords) -> Sequence[Token]:
    """Leave out words of time and place before the claimant ("On Tuesday the ministry")."""
    lead = 0
    while lead < len(run) and _is_time(run, lead, words):
        lead += 1
    if run and not lead and run[0].low not in words.connectors | words.ends:
        return run
    if lead and (lead == len(run) or _begins_name(run, lead, words)):
        return run[lead:]
    for place in range(len(run) - 1, 0, -1):
        if _begins_name(run, place, words):
            return run[place:]
    return ()


def _is_time(run: Sequence[Token], place: int, words: AttributionWords) -> bool:
    token = run[place]
    if token.low in words.ends | words.connectors:
        return place + 1 < len(run) and _is_time(run, place + 1, words)
    return token.low in words.times or token.text.isdigit()


def _begins_name(run: Sequence[Token], place: int, words: AttributionWords) -> bool:
    """Tell whether a new phrase begins here, behind a noun that ends the one before."""
    before, token = run[place - 1], run[place]
    if before.low in words.connectors or before.low in words.ends - words.times:
        return False
    if token.low in words.determiners:
        return True
    return token.capital and (not before.capital or before.low in words.times)


def _before_connector(run: Sequence[Token], words: AttributionWords) -> Sequence[Token]:
    """Return what stands before `of …`, which is part of a title in `Secretary of State`."""
    for place in range(1, len(run)):
        around = {run[place - 1].low, run[place + 1].low if place + 1 < len(run) else ""}
        if run[place].low in words.connectors and not around <= words.titles:
            return run[:place]
    return run


def _ends_in_name(run: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether a name follows a small noun: `spokesperson for the ministry Anna Lind`."""
    start = len(run)
    while start and run[start - 1].capital:
        start -= 1
    return 0 < start < len(run) and run[start - 1].low in words.speakers | words.titles


def _is_body(head: Token, words: AttributionWords) -> bool:
    return head.low in words.speakers or (head.capital and head.low in words.bodies)


def _fits(left: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether what stands before a noun only describes it."""
    return len(left) <= _MOST_MODIFIERS + 1 and not any(
        token.low in words.persons | words.things for token in left
    )


def _bare(run: Sequence[Token], words: AttributionWords) -> Sequence[Token]:
    return run[1:] if run and run[0].low in words.articles else run


def _person(
    text: str, left: Sequence[Token], words: AttributionWords, role: str
) -> Claimant | None:
    """Read a run that ends in a name: what stands before the name is the role."""
    start = len(left)
    while start and _may_be_name(left[start - 1], words):
        start -= 1
    start += left[start].low in words.particles if start < len(left) else 0
    start = _behind_place(left, start, words)
    name, before = left[start:], _bare(left[:start], words)
    if not name or len(name) > words.most_name_words:
        return None
    if any(token.low in words.no_speakers for token in name):
        return None
    if before and not _is_role(before, words):
        return None
    return _claimant(text, name, before, role)


def _behind_place(left: Sequence[Token], start: int, words: AttributionWords) -> int:
    """Return where the name begins behind the places and short names that belong to the role."""
    while 0 < start < len(left) - 1 and words.head_first:
        token = left[start]
        short = len(token.text) > 1 and token.text.isupper()
        if not short and not _is_place(token, words):
            break
        start += 1
    return start


def _is_place(token: Token, words: AttributionWords) -> bool:
    return token.low in words.places or token.low.endswith(words.place_endings)


def _may_be_name(token: Token, words: AttributionWords) -> bool:
    if token.low in words.particles:
        return True
    return token.capital and not _belongs_to_role(token, words)


def _belongs_to_role(token: Token, words: AttributionWords) -> bool:
    return token.low in words.titles or token.low.endswith("'s") or token.low in words.determiners


def _is_role(before: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether the words before a name are a role: they end in one, or only possess one.

    Where the head comes first, they begin with one.
    """
    last = before[0] if words.head_first else before[-1]
    ends_right = last.low in words.titles or last.low in words.speakers or last.low.endswith("'s")
    return ends_right and _fits(before, words)


def _claimant(
    text: str, name: Sequence[Token], before: Sequence[Token], role: str
) -> Claimant | None:
    if not name:
        return None
    span = Span(name[0].start, name[-1].end)
    printed = Span(before[0].start, before[-1].end).cut(text) if before else ""
    return Claimant(name=_plain(span.cut(text)), span=span, role=_plain(printed or role))


def _plain(printed: str) -> str:
    return " ".join(printed.split())
