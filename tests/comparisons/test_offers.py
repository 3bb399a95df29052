"""Offers: after a change they are those of a fresh build, whatever changed."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons.comparison import Comparison
from comparisons.offers import Offers
from comparisons.spans import Span
from comparisons.statements import Claimant
from tests.comparisons.matching.statement_builders import a_document, statements_of

WORDS = ["fire", "harbour", "the", "Lachin", "3", "wounded", "не", "пожар", "xəbər", "said", "port"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)
texts = st.lists(sentences, min_size=1, max_size=4)
NAMES = (("Lachin", "Laçın"),)


def a_comparison(briefing: list[str], sources: dict[str, list[str]]) -> Comparison:
    documents = [a_document(id_, *lines) for id_, lines in {"b": briefing, **sources}.items()]
    return Comparison(
        title="",
        briefing=documents[0],
        sources=tuple(documents[1:]),
        statements={document.id: statements_of(document) for document in documents},
        names=NAMES,
    )


def same(changed: Offers, fresh: Offers) -> bool:
    claims = fresh.comparison.claims
    return all(changed.offer(claim) == fresh.offer(claim) for claim in claims)


@settings(deadline=None)
@given(texts, st.dictionaries(st.sampled_from("uvwx"), texts, max_size=3), st.data())
def test_offers_of_a_changed_comparison_are_those_of_a_fresh_build(
    briefing: list[str], sources: dict[str, list[str]], data: st.DataObject
) -> None:
    """A source more, one less, one reworded, and the briefing corrected: in any order."""
    offers = Offers(a_comparison(briefing, sources))
    for _ in range(3):
        name = data.draw(st.sampled_from("uvwx"))
        match data.draw(st.sampled_from(["with", "without", "briefing"])):
            case "with":
                sources = {**sources, name: data.draw(texts)}
            case "without":
                sources = {id_: lines for id_, lines in sources.items() if id_ != name}
            case _:
                briefing = data.draw(texts)
        offers = offers.with_comparison(a_comparison(briefing, sources))
        assert same(offers, Offers(a_comparison(briefing, sources)))


def test_another_claimant_is_offered_as_the_source_says_now() -> None:
    """Nothing but the claimant changed, and the match carries the new one."""
    comparison = a_comparison(
        ["The fire reached the harbour."], {"u": ["The harbour fire spread."]}
    )
    claimant = Claimant(name="Ollenbrae", span=Span(0, 3), role="mayor")
    statements = {
        id_: tuple(replace(item, claimant=claimant) for item in found)
        for id_, found in comparison.statements.items()
    }
    corrected = replace(comparison, statements=statements)
    offers = Offers(comparison).with_comparison(corrected)
    assert same(offers, Offers(corrected))
    (match,) = offers.offer(corrected.claims[0]).matches
    assert match.claim.claimant == match.statement.claimant == claimant


def test_other_names_build_everything_anew() -> None:
    """Declared spellings count in every statement."""
    comparison = a_comparison(["Laçın burned."], {"u": ["A fire in Lachin."], "v": ["Port."]})
    renamed = replace(comparison, names=())
    assert same(Offers(comparison).with_comparison(renamed), Offers(renamed))


def test_copies_are_found_when_asked_for() -> None:
    """Before that there are none, and a change forgets them."""
    line = "The harbour fire of the third of May wounded seven people in the old port."
    comparison = a_comparison([line], {"u": [line], "v": [line]})
    offers = Offers(comparison)
    assert offers.origin_of(comparison.claims[0]) is None
    offers.find_copies()
    group = offers.origin_of(comparison.claims[0])
    assert group is not None
    assert group.carriers == ("u", "v")
    changed = a_comparison([line], {"u": [line], "v": [line], "w": ["Nothing."]})
    assert not offers.with_comparison(changed).origins.groups


def test_a_shortened_offer_keeps_the_best_of_all_and_of_each_source() -> None:
    """What a screen cannot show anyway need not be kept."""
    offers = Offers(a_comparison(["fire at the port"], {"u": ["fire", "port fire"], "v": ["port"]}))
    whole = offers.offer(offers.comparison.claims[0])
    short = whole.shortened(ranked=2, of_source=1)
    assert short.matches == whole.matches[:2]
    assert [row.matches for row in short.rows] == [row.matches[:1] for row in whole.rows]
