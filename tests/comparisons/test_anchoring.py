"""Anchoring: a quote stays with its words, or says that it lost them; it never moves silently."""

import os
import random
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.anchoring.one_to_one import anchor
from comparisons.anchoring.passages import anchor_passage
from comparisons.documents import Document
from comparisons.evidence import Quote, quote_from
from comparisons.folding import fold
from comparisons.segmentation import segment
from comparisons.spans import Span
from comparisons.statements import Statement
from tests.comparisons.edits import (
    EDITS,
    Edit,
    Truth,
    a_document,
    a_report_of_lookalikes,
    trials,
)

SAME, CHANGED = AnchorState.SAME, AnchorState.TEXT_CHANGED
AMBIGUOUS, ORPHAN = AnchorState.AMBIGUOUS, AnchorState.ORPHAN
TRIALS = 40 if os.environ.get("CLAIMDESK_FULL") else 3
SEED = Path(__file__).parents[2] / "seeds" / "karabakh-2023-09-20" / "briefing.txt"
DOCUMENTS = {
    "seed": a_document(SEED.read_bytes().decode()),
    "lookalikes": a_document(a_report_of_lookalikes(random.Random(1))),  # noqa: S311
}
RIGHT_WITHOUT_ASKING = 0.97


def anchored(
    old: Document, new: Document, decided: Sequence[Statement] | None = None
) -> dict[str, Anchor]:
    """Anchor the statements of one text, or some of them, in another."""
    statements = segment(old)
    quotes = {
        item.id: quote_from(old, item.span) for item in (statements if decided is None else decided)
    }
    known = [item.id for item in statements]
    return dict(anchor(quotes, statements=segment(new), document=new, known=known))


def judged(found: Anchor, truth: Truth | None) -> str:
    """Say what an anchor is worth, given where the sentence really is."""
    if found.state is AMBIGUOUS:
        return "asks"
    if truth is None or found.span is None:
        if truth is None and found.span is None:
            return "right"
        return "wrong" if found.span else "missed"
    shared = min(found.span.end, truth.span.end) - max(found.span.start, truth.span.start)
    if shared < min(len(found.span), len(truth.span)) / 2:
        return "wrong"
    return "stale" if found.state is SAME and truth.changed else "right"


@pytest.mark.parametrize("share", [1.0, 0.5], ids=["all decided", "half decided"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_quote_moves_silently(name: str, share: float) -> None:
    """After 17 kinds of edit: none wrong, none called the same that changed, few asked about."""
    document = DOCUMENTS[name]
    statements = segment(document)
    outcomes: Counter[str] = Counter()
    for edit in EDITS:
        for number, (text, truth) in enumerate(trials(document, edit, TRIALS)):
            chance = random.Random(number)  # noqa: S311 - not for secrets
            decided = [i for i in range(len(statements)) if chance.random() < share]
            found = anchored(document, a_document(text), [statements[i] for i in decided])
            verdicts = {i: judged(found[statements[i].id], truth.get(i)) for i in decided}
            outcomes.update(verdicts.values())
            bad = [i for i, verdict in verdicts.items() if verdict in ("wrong", "stale")]
            assert not bad, (edit.__name__, number, [statements[i].text for i in bad])
    assert outcomes["right"] >= RIGHT_WITHOUT_ASKING * outcomes.total(), outcomes


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_edit_changes_what_it_says(edit: Edit) -> None:
    """All but one kind of edit really change the text, and the truth points into it."""
    for document in DOCUMENTS.values():
        texts = list(trials(document, edit, 3))
        assert len(EDITS) == 17
        assert edit.__name__ == "nothing" or any(text != document.text for text, _ in texts)
        for text, truth in texts:
            assert all(place.span.end <= len(text) for place in truth.values())


REPORT = a_document(
    "On Monday units fired at positions near Ashan from the north. "
    "On Tuesday units fired at positions near Ashan from the south. "
    "The road to Sos stayed closed for the whole week.\n"
)


def test_a_lost_statement_is_not_taken_for_its_lookalike() -> None:
    """Tuesday is gone; Monday, which reads nearly the same, belongs to Monday's own old text."""
    new = a_document(
        "On Monday units fired at positions near Ashan from the north. "
        "The road to Sos stayed closed for the whole week.\n"
    )
    monday, tuesday, road = (item.id for item in segment(REPORT))
    found = anchored(REPORT, new)
    assert [found[id_].state for id_ in (monday, tuesday, road)] == [SAME, ORPHAN, SAME]
    alone = anchored(REPORT, new, [segment(REPORT)[1]])
    assert alone[tuesday].state is ORPHAN


def test_an_undecided_lookalike_that_changed_makes_it_doubtful() -> None:
    """Tuesday is gone and Monday, undecided, was reworded: what is left may be either."""
    new = a_document(
        "On Monday some units fired at positions near Ashan from the north. "
        "The road to Sos stayed closed for the whole week.\n"
    )
    tuesday = segment(REPORT)[1]
    assert anchored(REPORT, new, [tuesday])[tuesday.id].state in (AMBIGUOUS, ORPHAN)


def test_a_reworded_statement_is_to_be_checked_again() -> None:
    """Its new words are found; whether the decision still holds is for the reviewer to say."""
    new = a_document(REPORT.text.replace("stayed closed", "remained closed"))
    road = segment(REPORT)[2]
    found = anchored(REPORT, new)[road.id]
    assert found.state is CHANGED
    assert found.span is not None
    assert found.span.cut(new.text).startswith("The road to Sos remained")
    assert found.statements == (segment(new)[2].id,)
    assert 0.9 < found.likeness < 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("25 soldiers", "27 soldiers"),
        ("25 soldiers", "soldiers"),
        ("two soldiers", "three soldiers"),
        ("1,000 soldiers", "10,000 soldiers"),
    ],
)
def test_a_changed_number_is_asked_about(old: str, new: str) -> None:
    """However alike the rest is, another number is never taken over without asking."""
    text = "The ministry spoke of {} wounded near the village on that day."
    before, after = (a_document(text.format(count)) for count in (old, new))
    (found,) = anchored(before, after).values()
    assert found.state is AMBIGUOUS


def test_a_split_statement_keeps_both_halves() -> None:
    """The anchor spans both and names them."""
    before = a_document("The convoy left in the morning and it reached the town before noon.")
    after = a_document("The convoy left in the morning. It reached the town before noon.")
    (found,) = anchored(before, after).values()
    assert found.state is CHANGED
    assert found.statements == tuple(item.id for item in segment(after))


def test_two_joined_statements_share_their_new_sentence() -> None:
    """Neither is lost, and neither is called the same."""
    before = a_document("The convoy left in the morning. The drivers reached the town by noon.")
    after = a_document("The convoy left in the morning, and the drivers reached the town by noon.")
    found = anchored(before, after).values()
    assert {item.state for item in found} <= {CHANGED, AMBIGUOUS}
    assert {item.statements for item in found} == {(segment(after)[0].id,)}


def test_twins_stay_in_order() -> None:
    """The same words twice, with something new before them: each keeps its own place."""
    before = a_document("Nobody was hurt. The mill burned down. Nobody was hurt.")
    after = a_document("It rained. Nobody was hurt. The mill burned down. Nobody was hurt.")
    first, _, second = (item.id for item in segment(before))
    found = anchored(before, after)
    assert (found[first].state, found[second].state) == (SAME, SAME)
    assert found[first].statements == (first,)
    assert found[second].statements == (second,)


@pytest.mark.parametrize("decided", [0, 2])
def test_an_undecided_twin_keeps_its_place(decided: int) -> None:
    """Only one of two twins was decided; the other's id claims the other place."""
    before = a_document("Nobody was hurt. The mill burned down. Nobody was hurt.")
    after = a_document("It rained. Nobody was hurt. The mill burned down. Nobody was hurt.")
    twin = segment(before)[decided]
    found = anchored(before, after, [twin])[twin.id]
    assert (found.state, found.statements) == (SAME, (twin.id,))


def test_a_decision_with_a_name_of_its_own_is_on_its_statement() -> None:
    """An id written by hand is as good as any; the words tell what it is on."""
    road = segment(REPORT)[2]
    known = [item.id for item in segment(REPORT)]
    quotes = {"road": quote_from(REPORT, road.span)}
    found = anchor(quotes, statements=segment(REPORT), document=REPORT, known=known)["road"]
    assert (found.state, found.statements) == (SAME, (road.id,))


def test_a_passage_the_reviewer_bounded_is_found_in_its_statement() -> None:
    """Part of a statement stands where it stood, though it is no statement itself."""
    start = REPORT.text.index("near Ashan from the south")
    quote = quote_from(REPORT, Span(start, start + 25))
    new = a_document("Correction.\n\n" + REPORT.text)
    statements = segment(new)
    found = anchor({"s1": quote}, statements=statements, document=new)["s1"]
    assert found.state is SAME
    assert found.span == quote.span.shifted(len("Correction.\n\n"))
    assert found.statements == (statements[-2].id,)


def test_a_quote_older_than_the_list_of_statements_is_found_too() -> None:
    """Its statement was reworded and confirmed since; the list knows it under its new words."""
    between = a_document(REPORT.text.replace("stayed closed", "remained closed"))
    road = segment(REPORT)[2]
    known = [item.id for item in segment(between)]
    quotes = {road.id: quote_from(REPORT, road.span)}
    found = anchor(quotes, statements=segment(between), document=between, known=known)[road.id]
    assert found.state is CHANGED
    assert found.statements == (known[2],)


def test_nothing_is_left_of_another_text() -> None:
    """In a text about something else all are orphans, and an empty text is no fault."""
    for text in ("Bakers met in Vienna to speak of bread, butter and the price of salt.", ""):
        found = anchored(REPORT, a_document(text))
        assert {item.state for item in found.values()} == {ORPHAN}
    assert anchor({}, statements=(), document=a_document("")) == {}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=8), st.lists(st.text(max_size=80), max_size=8))
def test_any_two_texts_give_one_anchor_a_quote(old: list[str], new: list[str]) -> None:
    """Every quote has an anchor, its place lies in the text, and `same` means the same words."""
    before, after = a_document("\n\n".join(old)), a_document("\n\n".join(new))
    found = anchored(before, after)
    assert set(found) == {item.id for item in segment(before)}
    for item in segment(before):
        place = found[item.id]
        assert (place.span is None) == (place.state is ORPHAN)
        if place.span is not None:
            assert place.span.end <= len(after.text)


def hostile() -> dict[str, str]:
    """Texts that a careless search would never finish."""
    chance = random.Random(7)  # noqa: S311 - not for secrets
    letters = "".join(chance.choice("ab ") for _ in range(200_000))
    return {
        "one long word": "a" * 300_000,
        "two letters": letters,
        "one sentence over and over": "Nobody was hurt there. " * 4_000,
        "all alike": " ".join(f"Unit {i} fired at {i * 7} posts near Sos." for i in range(1_500)),
    }


@pytest.mark.parametrize("name", hostile())
def test_no_text_takes_for_ever(name: str) -> None:
    """Statements and passages of hostile texts are found or lost in bounded time."""
    text = hostile()[name]
    before, after = a_document(text), a_document(text[: len(text) // 2] + "X" + text[::-1][:90_000])
    begun = time.monotonic()
    anchored(before, after)
    anchor_passage(quote_from(before, Span(1_000, 21_000)), after)
    anchor_passage(quote_from(before, Span(100_000, 100_400)), after)
    assert time.monotonic() - begun < 30


# Passages of sources.

SOURCE = a_document(
    "The mission drove from Aghdam to the city. It saw no damage to hospitals or schools. "
    "It struck the mission that few people remained in the city.\n\n"
    "Asked again, the spokesman said: nobody was hurt. Later he said: nobody was hurt.\n"
)


def quoted(words: str, *, nth: int = 0, source: Document = SOURCE) -> Quote:
    """Quote a passage of the source."""
    at = -1
    for _ in range(nth + 1):
        at = source.text.index(words, at + 1)
    return quote_from(source, Span(at, at + len(words)))


def found_in(quote: Quote, text: str) -> tuple[AnchorState, str]:
    """Find a passage again; return its state and the words there."""
    found = anchor_passage(quote, a_document(text))
    return found.state, found.span.cut(text) if found.span is not None else ""


DAMAGE = "It saw no damage to hospitals or schools."


@pytest.mark.parametrize(
    ("text", "state", "words"),
    [
        (SOURCE.text, SAME, DAMAGE),
        ("UPDATED\n\n" + SOURCE.text, SAME, DAMAGE),
        (
            SOURCE.text.replace(" hospitals or", "\nhospitals  or"),
            SAME,
            "It saw no damage to\nhospitals  or schools.",
        ),
        (
            SOURCE.text.replace("no damage", "little damage"),
            CHANGED,
            "It saw little damage to hospitals or schools.",
        ),
        (SOURCE.text.replace(DAMAGE, ""), ORPHAN, ""),
        ("", ORPHAN, ""),
    ],
)
def test_a_passage_is_found_again(text: str, state: AnchorState, words: str) -> None:
    """In its place, elsewhere, in another layout, reworded, or not at all."""
    assert found_in(quoted(DAMAGE), text) == (state, words)


def test_a_reworded_passage_elsewhere_is_asked_about() -> None:
    """Without its old surroundings a likeness may be a look-alike's."""
    text = "A year before, another team went there. It had seen no damage to hospitals or schools."
    assert found_in(quoted(DAMAGE), text)[0] is AMBIGUOUS


def test_twin_passages_are_told_apart_by_their_context() -> None:
    """The same words twice: each is found beside what stood beside it, else the reviewer picks."""
    moved = "NOTE.\n\n" + SOURCE.text
    for nth in (0, 1):
        quote = quoted("nobody was hurt", nth=nth)
        found = anchor_passage(quote, a_document(moved))
        assert (found.state, found.span) == (SAME, quote.span.shifted(len("NOTE.\n\n")))
    twice = "In May nobody was hurt at all. In June nobody was hurt either."
    assert found_in(quoted("nobody was hurt"), twice)[0] is AMBIGUOUS


def test_a_number_within_a_number_is_another_number() -> None:
    """`5 dead` does not stand in `15 dead`, nor `1 dead` in `1 deadline`."""
    source = a_document("The report speaks of 5 dead in the town that night.")
    quote = quoted("5 dead", source=source)
    for text in ("The report speaks of 15 dead in the town that night.", "There were 5 deadlines."):
        assert found_in(quote, text)[0] in (AMBIGUOUS, ORPHAN)


def test_a_passage_with_another_number_is_asked_about() -> None:
    """The rest and the context are as they were; the number is not."""
    source = a_document(
        "He spoke first. At least 25 people were wounded in the city. Then he left."
    )
    quote = quoted("At least 25 people were wounded in the city.", source=source)
    assert found_in(quote, source.text.replace("25", "27"))[0] is AMBIGUOUS


def test_a_passage_in_a_script_without_blanks_is_found_reworded() -> None:
    """Signs count as words where there are no blanks between words."""
    source = a_document("代表团周日抵达该市。代表团没有看到医院或学校受到破坏。随后代表团返回。")
    quote = quoted("代表团没有看到医院或学校受到破坏。", source=source)
    state, words = found_in(quote, source.text.replace("没有看到", "未看到"))
    assert state is CHANGED
    assert "未看到医院" in words


@given(st.text(max_size=60), st.text(max_size=60), st.text(min_size=1, max_size=30))
def test_a_passage_that_is_called_the_same_has_its_words(
    before: str, after: str, words: str
) -> None:
    """Whatever comes before and after it now."""
    quote = Quote(exact=words, span=Span(0, len(words)))
    text = before + words + after
    found = anchor_passage(quote, a_document(text))
    if found.state is SAME:
        assert found.span is not None
        assert fold(found.span.cut(text)) == fold(words)
