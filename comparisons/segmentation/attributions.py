"""Attributions: who a statement itself names as the one who makes its claim.

Owns the patterns "X said", "said X", "X told Y that", "according to X", in the word lists of each
language. It looks at one statement only; pronouns come back as pronouns, and when a pattern is not
plain nobody is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.clauses import (
    LONGEST_ROLE,
    LONGEST_RUN,
    clause_start,
    comma_before,
    matches,
    may_name,
    run_before,
)
from comparisons.segmentation.noun_phrases import parse_claimant
from comparisons.segmentation.tokens import QUOTE, Token
from comparisons.spans import Span
from comparisons.statements import Claimant

_LONGEST_FRONT = 8  # tokens of an attribution with which a sentence begins
_LONGEST_NAME = 30  # code points of a name in quotation marks
_LEAST_NAME = 2  # words of a name that may follow its office behind a comma
_REACH = 7  # tokens behind a verb in which `that` may follow
_ENDS = frozenset(".!?…:։")
_COMMAS = frozenset(",—–-")


class Attribution(NamedTuple):
    """Who is named: a claimant, or a pronoun that stands for one."""

    claimant: Claimant | None
    pronoun: str = ""
    verb: str = ""


def find_attribution(
    text: str, tokens: Sequence[Token], words: AttributionWords
) -> Attribution | None:
    """Return the first plain attribution of a statement."""
    for place, token in enumerate(tokens):
        found = None
        if token.low in words.reporting:
            found = _with_verb(text, tokens, place, words)
        elif token.low in words.quoting:
            found = _quoted_as(text, tokens, place, words)
        elif token.low in words.phrases:
            found = _with_phrase(text, tokens, place, words)
        if found:
            return found._replace(verb=token.low)
    return None


def _with_phrase(
    text: str, tokens: Sequence[Token], place: int, words: AttributionWords
) -> Attribution | None:
    """Read `according to X`, in the order and with the pronouns of the language."""
    if any(matches(tokens, place, phrase) for phrase in words.according_pronoun):
        return Attribution(None, tokens[place + 1].low)
    if any(matches(tokens, place, phrase) for phrase in words.according):
        return _according(text, tokens, place, words)
    if any(matches(tokens, place, phrase) for phrase in words.according_after):
        return _subject(text, tokens, place, words)
    return None


def _quoted_as(
    text: str, tokens: Sequence[Token], place: int, words: AttributionWords
) -> Attribution | None:
    """Read `X was quoted as saying`, and `Y quoted X as saying`."""
    behind = tokens[place + 1 : place + 1 + LONGEST_RUN]
    if not any(matches(behind, start, words.as_saying) for start in range(len(behind))):
        return None
    if place and tokens[place - 1].low in words.being:
        return _subject(text, tokens, place - 1, words)
    return _named_behind(text, tokens, place + 1, words)


def _with_verb(
    text: str, tokens: Sequence[Token], place: int, words: AttributionWords
) -> Attribution | None:
    if _claims(tokens, place, words):
        subject = _subject(text, tokens, place, words)
        if subject:
            return subject
    if _stands_first(tokens, place, words):
        outlet = _outlet(text, tokens, place, words)
        return outlet or _named_behind(text, tokens, place + 1, words)
    return None


def _outlet(
    text: str, tokens: Sequence[Token], verb: int, words: AttributionWords
) -> Attribution | None:
    """Read a name in quotation marks behind a verb of publishing, with nothing behind it."""
    behind = tokens[verb + 1 : verb + 3]
    if tokens[verb].low not in words.publishing or not behind or behind[0].text != QUOTE:
        return None
    span = Span(behind[0].start + 1, behind[0].end - 1)
    name = span.cut(text)
    ended = len(behind) == 1 or behind[1].text in _ENDS or behind[1].text == ","
    if not ended or not name[:1].isupper() or not name[-1:].isalnum() or len(name) > _LONGEST_NAME:
        return None
    return Attribution(Claimant(name=" ".join(name.split()), span=span))


def _claims(tokens: Sequence[Token], place: int, words: AttributionWords) -> bool:
    """Tell whether the verb reports a claim here, and does not do something else."""
    behind = tokens[place + 1 : place + 1 + _REACH]
    if not behind:
        return True
    if behind[0].low in words.not_claims:
        return False
    if tokens[place].low in words.verbs:
        return True
    if tokens[place].low in words.telling and _has_addressee(behind, words):
        return True
    return _introduces(behind, words) or _closes(tokens, place, words)


def _introduces(behind: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether `that`, a colon or a quotation follows soon."""
    for token in behind:
        if token.low in words.that or token.text in (":", QUOTE):
            return True
        if token.text in _ENDS:
            return False
    return False


def _has_addressee(behind: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether somebody is told: a name or a noun that can hear, and not `a joke`."""
    for token in behind:
        if token.low in words.determiners or token.low in words.connectors:
            continue
        return token.capital or token.low in words.speakers or token.low in words.persons
    return False


def _closes(tokens: Sequence[Token], place: int, words: AttributionWords) -> bool:
    """Tell whether the verb ends a clause that stands behind the claim."""
    start = clause_start(tokens, place, words)
    before = tokens[start - 1] if start else None
    if not before or not (
        before.text in _COMMAS or before.text == QUOTE or before.low in words.leads
    ):
        return False
    behind = tokens[place + 1 : place + 1 + _REACH]
    if before.text == QUOTE and behind[0].low in words.ends:
        return True  # `“…,” she wrote in a letter`
    while behind and (
        behind[0].low in words.times or behind[0].low in words.helpers or behind[0].text.isdigit()
    ):
        behind = behind[1:]
    return not behind or behind[0].text in _ENDS or behind[0].text == ","


def _subject(
    text: str, tokens: Sequence[Token], place: int, words: AttributionWords
) -> Attribution | None:
    """Read who stands before the verb, over helping words and a role between commas."""
    end = place
    while end and tokens[end - 1].low in words.helpers:
        end -= 1
    if not end or tokens[end - 1].low in words.blockers:
        return None
    last = tokens[end - 1]
    if last.low in words.persons | words.things:
        return Attribution(None, last.low)
    if last.text == ",":
        return _with_apposition(text, tokens, end - 1, words)
    run = run_before(tokens, end, words)
    start = tokens.index(run[0]) if run else 0
    if start and tokens[start - 1].low in words.relatives:
        return None
    claimant = parse_claimant(text, run, words)
    return Attribution(claimant) if claimant else None


def _with_apposition(
    text: str, tokens: Sequence[Token], comma: int, words: AttributionWords
) -> Attribution | None:
    """Read `NAME, ROLE, said` or `ROLE, NAME, said`."""
    start = comma_before(tokens, comma)
    if start < 0:
        return None
    between = [token for token in tokens[start + 1 : comma] if token.word]
    named = parse_claimant(text, run_before(tokens, start, words), words)
    if not named or not between:
        return None
    inner = parse_claimant(text, between, words)
    if inner and _is_person(between[-1], words) and not _names_person(named, words):
        role = inner.role or named.name
        return Attribution(Claimant(name=inner.name, span=inner.span, role=role))
    role = named.role or _printed(text, between)
    return Attribution(Claimant(name=named.name, span=named.span, role=role))


def _printed(text: str, tokens: Sequence[Token]) -> str:
    return " ".join(text[tokens[0].start : tokens[-1].end].split())


def _names_person(claimant: Claimant, words: AttributionWords) -> bool:
    known = words.speakers | words.bodies | words.titles
    return not any(name in known for name in claimant.name.lower().split())


def _is_person(token: Token, words: AttributionWords) -> bool:
    return token.capital and token.low not in words.speakers | words.bodies | words.titles


def _stands_first(tokens: Sequence[Token], place: int, words: AttributionWords) -> bool:
    """Tell whether the verb may stand before its subject here: behind a quotation or a comma."""
    if tokens[place].low in words.telling:
        return False
    if not place:
        return words.verb_first
    before = tokens[place - 1]
    return before.text == QUOTE or before.text in _COMMAS or before.low in words.leads


def _named_behind(
    text: str, tokens: Sequence[Token], start: int, words: AttributionWords
) -> Attribution | None:
    """Read who stands behind a verb or `according to`, with a role behind a comma."""
    run: list[Token] = []
    place = start
    while place < len(tokens) and len(run) < LONGEST_RUN:
        token = tokens[place]
        if token.word and token.low not in words.ends and token.low not in words.breaks:
            run.append(token)
        elif token.text != "." or not may_name(tokens, place, words):
            break
        place += 1
    if not run:
        return None
    if run[0].low in words.persons:
        return Attribution(None, run[0].low)
    role = _role_behind(text, tokens, place, words)
    claimant = parse_claimant(text, run, words, role=role)
    if claimant and run[0].low in words.articles and run[-1].low in words.titles:
        claimant = _name_behind(text, tokens, place, words, claimant)
    return Attribution(claimant) if claimant else None


def _name_behind(
    text: str, tokens: Sequence[Token], comma: int, words: AttributionWords, office: Claimant
) -> Claimant:
    """Read the name between commas behind an office (`the mayor, Petra Horn,`), if one stands."""
    end = comma + 1
    while end < len(tokens) and tokens[end].capital:
        end += 1
    behind = tokens[end : end + 2]
    if behind and behind[0].text not in ",.":
        return office
    if len(behind) > 1 and (behind[1].capital or behind[1].low in words.both):
        return office  # a list of names
    named = parse_claimant(text, tokens[comma + 1 : end], words)
    if not named or named.role or len(named.name.split()) < _LEAST_NAME:
        return office
    return Claimant(name=named.name, span=named.span, role=office.name)


def _role_behind(text: str, tokens: Sequence[Token], comma: int, words: AttributionWords) -> str:
    """Return the role between the comma behind a name and the mark that closes it."""
    role: list[Token] = []
    for token in tokens[comma + 1 : comma + LONGEST_ROLE]:
        if not token.word:
            break
        role.append(token)
    if not role or tokens[comma].text != "," or not _is_role(role, words):
        return ""
    behind = tokens[comma + 1 + len(role) :]
    closed = not behind or behind[0].text in _ENDS or behind[0].text == ","
    at_start = comma <= _LONGEST_FRONT and behind and behind[0].text != ","
    return _printed(text, role) if closed and not at_start else ""


def _is_role(role: Sequence[Token], words: AttributionWords) -> bool:
    """Tell whether words read like an office: one is named, and nothing is done in them."""
    named = any(token.low in words.titles | words.speakers for token in role)
    return named and not any(token.low in words.blockers | words.helpers for token in role)


def _according(
    text: str, tokens: Sequence[Token], place: int, words: AttributionWords
) -> Attribution | None:
    start = place + max(len(item) for item in words.according if matches(tokens, place, item))
    if start < len(tokens) and tokens[start].low in words.possessives:
        return Attribution(None, tokens[start].low)
    return _named_behind(text, tokens, start, words)
