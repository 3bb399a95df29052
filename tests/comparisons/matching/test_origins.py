"""Origins: near copies are one group, and support from one mouth is said to be so."""

import time

import pytest

from comparisons.evidence import Stance
from comparisons.matching.near_copies import near_copies
from comparisons.matching.origins import Origins, find_origins, one_origin_notice
from tests.comparisons.matching.statement_builders import (
    a_document,
    evidence_from,
    statements_of,
)

LINE = "Only military targets of illegal formations are put out of action with precise weapons."
NEAR = "Only military targets of illegal formations are disabled with precise weapons, he said."
OTHER = "The union of dockers demanded that the sprinklers be inspected once a month."
DOCUMENTS = {
    document.id: document
    for document in (
        a_document("briefing", LINE, origin="Ministry of Defense"),
        a_document("wire", NEAR, "Nothing else is known.", origin="Trend"),
        a_document("mirror", LINE),
        a_document("spokesman", "He said much the same at noon.", origin="ministry of  defense"),
        a_document("union", OTHER, origin="Dockers' union"),
        a_document("courier", OTHER, origin="The Courier"),
    )
}


def origins() -> Origins:
    statements = [item for document in DOCUMENTS.values() for item in statements_of(document)]
    return find_origins(statements, DOCUMENTS)


def test_near_copies_are_named_groups() -> None:
    """Copies of one text are one group; the briefing is in it, but no carrier."""
    first, second = origins().groups
    assert (first.name, first.carriers, first.includes_briefing) == ("o1", ("wire", "mirror"), True)
    assert (second.name, second.carriers) == ("o2", ("union", "courier"))
    assert not second.includes_briefing


def test_a_statement_knows_its_group() -> None:
    """A copy leads to its group, any other statement to none."""
    copy, alone = statements_of(DOCUMENTS["wire"])
    found = origins().group_of(copy)
    assert found is not None
    assert found.name == "o1"
    assert origins().group_of(alone) is None


def test_the_origin_is_named_where_all_carriers_name_the_same() -> None:
    """A declared origin is taken over; two different ones are not chosen between."""
    mine, other = a_document("a", LINE, origin="AP"), a_document("b", LINE, origin="ap")
    statements = [*statements_of(mine), *statements_of(other)]
    (group,) = find_origins(statements, {"a": mine, "b": other}).groups
    assert group.origin in {"AP", "ap"}
    assert origins().groups[1].origin == ""


def test_another_number_is_another_text() -> None:
    """Two daily reports on one pattern are no copies."""
    pattern = "The ministry said that its positions had been shelled {} times during the night."
    assert near_copies([pattern.format(3), pattern.format(7)]) == []


def test_short_statements_are_no_copies() -> None:
    """Five equal words happen to everyone."""
    assert near_copies(["He said so on Monday.", "He said so on Monday."]) == []


@pytest.mark.parametrize(
    ("sources", "notice"),
    [
        (["mirror"], "All supporting evidence has the briefing's own origin: Ministry of Defense."),
        (
            ["mirror", "spokesman"],
            "All supporting evidence has the briefing's own origin: Ministry of Defense.",
        ),
        (["union", "courier"], "All supporting evidence has one origin."),
        (["union"], None),
        (["mirror", "union"], None),
        ([], None),
    ],
)
def test_support_from_one_origin_is_said(sources: list[str], notice: str | None) -> None:
    """The notice speaks when everything linked goes back to one mouth, and only then."""
    evidence = [evidence_from(DOCUMENTS[source]) for source in sources]
    assert one_origin_notice(evidence, DOCUMENTS, origins()) == notice


def test_only_support_counts() -> None:
    """Opposing passages and context are no support."""
    evidence = [evidence_from(DOCUMENTS["mirror"], stance=Stance.OPPOSES)]
    assert one_origin_notice(evidence, DOCUMENTS, origins()) is None


def test_many_statements_do_not_take_all_pairs() -> None:
    """Twenty thousand statements, many of one pattern, are grouped at once."""
    texts = [
        f"The {n % 97} boats of harbour {n} were checked by officer {n * 7}." for n in range(9999)
    ]
    started = time.process_time()
    assert near_copies([*texts, *texts[:50]])[0] == [0, 9999]
    assert time.process_time() - started < 20.0
