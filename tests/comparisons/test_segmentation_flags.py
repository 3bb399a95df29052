"""Flags and boilerplate: what is noticed, in which words, and what is left alone."""

from pathlib import Path

from comparisons.documents import Document, Provenance
from comparisons.reading import read_document
from comparisons.segmentation import segment
from comparisons.segmentation.boilerplate import mark_boilerplate
from comparisons.segmentation.flags import find_flags

SEED = Path(__file__).parents[2] / "seeds" / "karabakh-2023-09-20"
STOCK = "The town lies on the northern coast and has had a harbour since the year 1402."


def _document(name: str, text: str, publisher: str = "Courier") -> Document:
    provenance = Provenance(publisher=publisher, language="en")
    return Document(id=name, path=name, text=text, digest="", provenance=provenance)


def _marks(*documents: Document) -> list[list[bool]]:
    statements = {document.id: segment(document) for document in documents}
    marked = mark_boilerplate(documents, statements)
    return [[item.boilerplate for item in marked[document.id]] for document in documents]


def test_the_seed_names_its_spokesperson_twice() -> None:
    """The seed gives one role two names; the flag names both, and no one is corrected."""
    document, _ = read_document(SEED / "briefing.txt", id="briefing", path="briefing.txt")
    (flag,) = find_flags(segment(document))
    assert flag.names == ("Zeynalov", "Anar Eyvazov")
    assert flag.message == (
        "The text introduces Anar Eyvazov as “Spokesperson for the Ministry of Defense of "
        "Azerbaijan, Colonel”; Zeynalov speaks without an introduction."
    )


def test_one_role_with_two_names_is_flagged() -> None:
    """Two names with the same printed role are told side by side."""
    text = (
        "Defense Minister Ann Holt said that it burned. Defense Minister Paul Reed said that it "
        "did not. Reed said that it smoked."
    )
    (flag,) = find_flags(segment(_document("a", text)))
    assert flag.names == ("Ann Holt", "Paul Reed")
    assert flag.message == "The text gives the role “Defense Minister” to Ann Holt and Paul Reed."


def test_a_surname_after_the_full_name_is_no_flag() -> None:
    """The same person by full name and by surname is one."""
    text = "Defense Minister Ann Holt said that it burned. Holt said that it smoked."
    assert not find_flags(segment(_document("a", text)))


def test_the_last_section_of_the_seed_is_boilerplate() -> None:
    """The three closing sentences recur under another item of the publisher, and nothing else."""
    declared = Provenance(publisher="Vestnik Kavkaza")
    briefing, stock = (
        read_document(SEED / path, id=path, path=path, declared=declared)[0]
        for path in ("briefing.txt", "sources/vk-stock.md")
    )
    assert _marks(briefing, stock)[0] == [False] * 10 + [True] * 3


def test_only_one_publisher_repeats_itself() -> None:
    """The same words under another publisher are an echo, not boilerplate."""
    one = _document("a", f"It burned at dawn. {STOCK}")
    other = _document("b", f"It rained all day. {STOCK}", "Herald")
    again = _document("c", f"It rained all day. {STOCK}")
    assert _marks(one, other) == [[False, False], [False, False]]
    assert _marks(one, again) == [[False, True], [False, True]]


def test_a_second_version_of_an_item_is_not_boilerplate() -> None:
    """When most of a document recurs, the other is a version of it and nothing is marked."""
    one = _document("a", f"The fire in the harbour was put out at dawn. {STOCK}")
    assert _marks(one, _document("b", one.text)) == [[False, False], [False, False]]


def test_a_repeated_claim_of_somebody_is_not_boilerplate() -> None:
    """Two items of one publisher may quote the same claim."""
    claim = "The mayor said that the harbour of the town has been open since the year 1402."
    one, other = _document("a", f"It burned. {claim}"), _document("b", f"It rained. {claim}")
    assert _marks(one, other) == [[False, False], [False, False]]
