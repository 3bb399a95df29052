"""What the finder of claimants must know of a language: the shape of its word lists.

Owns `AttributionWords`; the lists themselves are data in a file for each language. All words are
in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class AttributionWords:
    """The words with which one language says who makes a claim."""

    verbs: frozenset[str]
    """Whoever stands before them makes a claim (`said`)."""
    careful_verbs: frozenset[str]
    """Only with `that`, a quotation or at the end of the sentence (`reported`)."""
    publishing: frozenset[str]
    """Verbs of which a bare name is rather an outlet than a person (`Reuters reported`)."""
    telling: frozenset[str]
    """Only with an addressee (`told reporters that`)."""
    leads: frozenset[str]
    """Words right behind which a verb may stand before its claimant (`как сообщил …`)."""
    that: frozenset[str]
    not_claims: frozenset[str]
    """Objects after which a verb of saying claims nothing (`said nothing`)."""
    according: tuple[tuple[str, ...], ...]
    """Phrases before the claimant (`according to`)."""
    according_after: tuple[tuple[str, ...], ...]
    """Phrases behind the claimant (`sözlərinə görə`)."""
    possessives: frozenset[str]
    """Pronouns behind `according` that stand for the last speaker (`его`)."""
    persons: frozenset[str]
    """Pronouns that stand for a person (`he`)."""
    things: frozenset[str]
    """Pronouns that stand for a body (`it`)."""
    helpers: frozenset[str]
    """What may stand between the claimant and the verb (`also`, `has`)."""
    blockers: frozenset[str]
    """What before the verb means that nobody is named as its subject (`is said`, `not`)."""
    titles: frozenset[str]
    """Words of ranks and offices before a name (`Colonel`, `spokesman`)."""
    speakers: frozenset[str]
    """Nouns that may make a claim without a name (`officials`, `ministry`)."""
    bodies: frozenset[str]
    """Words with which the names of bodies end (`Ministry`, `Forces`)."""
    no_speakers: frozenset[str]
    """Words that never make a claim although they may begin large (`nobody`, `what`)."""
    determiners: frozenset[str]
    articles: frozenset[str]
    """Determiners that are no part of a printed name."""
    particles: frozenset[str]
    """Small words within a person's name (`van`)."""
    both: frozenset[str]
    """Words between two claimants (`and`)."""
    breaks: frozenset[str]
    """Conjunctions before which another clause ends (`because`)."""
    relatives: frozenset[str]
    """Those of them after which a subject and its verb are no report (`what he said`)."""
    connectors: frozenset[str]
    """Words that join the parts of a title or of a body's name (`of`)."""
    ends: frozenset[str]
    """Words at which the naming of a claimant ends (`on`, `when`)."""
    times: frozenset[str]
    """Words of time that may stand before a claimant (`Tuesday`)."""
    according_pronoun: tuple[tuple[str, ...], ...] = ()
    """Phrases with a pronoun for the last speaker as their second word (`по его словам`)."""
    quoting: frozenset[str] = frozenset()
    """Verbs of passing on another's words, with `as_saying` behind them (`quoted`)."""
    as_saying: tuple[str, ...] = ()
    """What must follow them (`as saying`)."""
    being: frozenset[str] = frozenset()
    """Verbs before `quoting` with which its subject is the one quoted (`was`)."""
    places: frozenset[str] = frozenset()
    """Names of places as they stand in a role, before the name (`президент Ирана`)."""
    place_endings: tuple[str, ...] = ()
    """Endings that such names of places have, and no first name has."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of an adjective before the noun that names a body (`Следственный комитет`)."""
    most_name_words: int = 6
    """More capitals in a row than this are no plain name."""
    verb_first: bool = False
    """Whether the verb may stand before the claimant at the start of a sentence."""
    head_first: bool = False
    """Whether the noun that names a body comes before all that describes it."""
    reporting: frozenset[str] = field(init=False)
    """All verbs."""
    phrases: frozenset[str] = field(init=False)
    """The first words of the phrases before or behind a claimant."""
    cues: frozenset[str] = field(init=False)
    """Words of which a statement that names or introduces anybody holds at least one."""

    def __post_init__(self) -> None:
        reporting = self.verbs | self.careful_verbs | self.telling
        known = (*self.according, *self.according_after, *self.according_pronoun)
        phrases = frozenset(phrase[0] for phrase in known)
        titles = {title.partition("-")[0] for title in self.titles}
        object.__setattr__(self, "reporting", reporting)
        object.__setattr__(self, "phrases", phrases)
        object.__setattr__(self, "cues", reporting | self.quoting | phrases | titles)
