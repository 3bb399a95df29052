"""Merging: a union of two reviews in which nothing that was entered gets lost."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.errors import ComparisonError
from comparisons.evidence import Evidence, Quote, Stance
from comparisons.merging import merge
from comparisons.merging.settling import keep_standing, settle
from comparisons.merging.targets import targets_of
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, PastValue, Verdict
from tests.builders import a_statement

CORROBORATED, DISPUTED, UNVERIFIED = Verdict.CORROBORATED, Verdict.DISPUTED, Verdict.UNVERIFIED


def at(minute: int) -> str:
    """A time of the day on which all of this happens."""
    return f"2026-11-22T15:{minute:02}:00Z"


def a_decision(id_: str = "s1") -> Decision:
    """A statement on which nothing was entered yet."""
    return Decision(id=id_, target=Quote(exact=f"Words of {id_}.", span=Span(0, 12)))


def a_review(*decisions: Decision) -> Review:
    """Anna's review with these decisions."""
    return Review(
        reviewer="anna",
        briefing_path="briefing.txt",
        briefing_digest="sha256:00",
        decisions=MappingProxyType({item.id: item for item in decisions}),
    )


def some_evidence(source: str = "un-jenca", stance: Stance = Stance.SUPPORTS) -> Evidence:
    """A passage linked at minute 1."""
    quote = Quote(exact="Said so.", span=Span(10, 18))
    return Evidence(source=source, digest="sha256:11", stance=stance, quote=quote, linked=at(1))


def everything(decision: Decision) -> set[PastValue]:
    """All values of a decision, standing or past, without regard to marks and targets."""
    past = (item for item in decision.history if item.target is None)
    values = {replace(item, conflict=False) for item in past}
    if decision.verdict is not None:
        values.add(PastValue(at=decision.reviewed, verdict=decision.verdict))
    if decision.note:
        values.add(PastValue(at=decision.noted, note=decision.note))
    for item in decision.evidence:
        values.add(PastValue(at=item.withdrawn or item.linked, evidence=item))
    return values


def merged(base: Decision | None, ours: Decision, theirs: Decision) -> Decision:
    """Merge reviews of one decision each."""
    before = None if base is None else a_review(base)
    return merge(before, a_review(ours), a_review(theirs)).review.decisions[ours.id]


def test_decisions_on_different_statements_are_united() -> None:
    """What only one side decided is taken over as it is; ours come first."""
    one, two = (a_decision(id_).decided(DISPUTED, at=at(1)) for id_ in ("s1", "s2"))
    result = merge(a_review(), a_review(two), a_review(one))
    assert list(result.review.decisions) == ["s2", "s1"]
    assert result.changed == ("s1",)
    assert result.clashes == ()


def test_different_fields_of_one_statement_are_united() -> None:
    """A verdict here and a note, evidence and a source checked there do not clash."""
    base = a_decision()
    ours = base.decided(DISPUTED, at=at(1))
    theirs = base.with_note("Two outlets.", at=at(2)).with_evidence(some_evidence())
    theirs = theirs.with_checked("icrc")
    result = merge(a_review(base), a_review(ours), a_review(theirs))
    both = result.review.decisions["s1"]
    assert (both.verdict, both.note, both.checked) == (DISPUTED, "Two outlets.", ("icrc",))
    assert both.evidence == theirs.evidence
    assert result.clashes == ()


def test_the_same_verdict_changed_on_both_sides_is_a_clash() -> None:
    """Ours goes on standing; theirs waits, marked, for the reviewer to pick."""
    base = a_decision().decided(UNVERIFIED, at=at(0))
    ours, theirs = base.decided(DISPUTED, at=at(1)), base.decided(CORROBORATED, at=at(2))
    result = merge(a_review(base), a_review(ours), a_review(theirs))
    decision = result.review.decisions["s1"]
    assert decision.verdict is DISPUTED
    assert decision.clashes == (PastValue(at=at(2), verdict=CORROBORATED, conflict=True),)
    assert result.clashes == ("s1",)


@pytest.mark.parametrize("known", [True, False])
def test_a_later_state_of_the_same_work_simply_wins(known: bool) -> None:  # noqa: FBT001
    """A value that the other side has already replaced is no clash, from whichever side."""
    base = a_decision().decided(UNVERIFIED, at=at(0)).with_note("First.", at=at(0))
    later = base.decided(DISPUTED, at=at(1)).with_note("Second.", at=at(1))
    shared = base if known else None
    assert merged(shared, base, later) == later
    assert merged(shared, later, base) == later


def test_a_withdrawn_verdict_stays_withdrawn() -> None:
    """The other side still has the verdict, but does not know more."""
    base = a_decision().decided(DISPUTED, at=at(0))
    withdrawn = base.decided(None, at=at(1))
    assert merged(base, withdrawn, base) == withdrawn
    assert merged(None, base, withdrawn).verdict is None


def test_a_verdict_given_anew_after_a_withdrawal_stands() -> None:
    """The side that withdrew knows less than the side that decided after it."""
    withdrawn = a_decision().decided(DISPUTED, at=at(0)).decided(None, at=at(1))
    anew = withdrawn.decided(CORROBORATED, at=at(2))
    assert merged(withdrawn, withdrawn, anew).verdict is CORROBORATED
    assert merged(withdrawn, anew, withdrawn).verdict is CORROBORATED


def test_a_withdrawal_and_another_verdict_are_both_kept() -> None:
    """We withdrew what they changed: theirs waits, marked."""
    base = a_decision().decided(DISPUTED, at=at(0))
    ours, theirs = base.decided(None, at=at(1)), base.decided(CORROBORATED, at=at(2))
    decision = merged(base, ours, theirs)
    assert decision.verdict is None
    assert [item.verdict for item in decision.clashes] == [CORROBORATED]


def test_an_old_copy_brings_nothing_back_silently() -> None:
    """An editor saved the file as it was long ago: ours stands, the old value is asked about."""
    old = a_decision().decided(UNVERIFIED, at=at(0))
    ours = old.decided(DISPUTED, at=at(1))
    result = merge(a_review(ours), a_review(ours), a_review(old))
    decision = result.review.decisions["s1"]
    assert decision.verdict is DISPUTED
    assert [item.verdict for item in decision.clashes] == [UNVERIFIED]
    assert result.clashes == ("s1",)


def test_what_was_cut_out_by_hand_comes_back() -> None:
    """A missing verdict, note, piece of evidence or source was not withdrawn."""
    full = a_decision().decided(DISPUTED, at=at(0)).with_note("Why.", at=at(0))
    full = full.with_evidence(some_evidence()).with_checked("icrc")
    assert merged(full, full, a_decision()) == full
    assert merge(a_review(full), a_review(full), a_review()).review == a_review(full)
    assert merge(a_review(full), a_review(), a_review()).review == a_review(full)


def test_an_edit_by_hand_is_taken_over_and_the_old_value_kept() -> None:
    """Only the common base tells that theirs changed; the replaced value goes into the history."""
    base = a_decision().decided(UNVERIFIED, at=at(0)).with_note("Frist.", at=at(0))
    edited = replace(base, verdict=DISPUTED, note="First.")
    decision = merged(base, base, edited)
    assert (decision.verdict, decision.note) == (DISPUTED, "First.")
    assert everything(base) <= everything(decision)
    assert not decision.clashes


def test_the_same_verdict_on_both_sides_is_no_clash() -> None:
    """Two sessions agree; the later time stands and the earlier is kept."""
    ours = a_decision().decided(DISPUTED, at=at(1))
    theirs = a_decision().decided(DISPUTED, at=at(2))
    decision = merged(a_decision(), ours, theirs)
    assert (decision.verdict, decision.reviewed) == (DISPUTED, at(2))
    assert not decision.clashes


def test_a_stance_changed_on_both_sides_is_a_clash() -> None:
    """Evidence is one piece by its source, words and place, whatever the stance."""
    base = a_decision().with_evidence(some_evidence())
    item = base.evidence[0]
    ours = base.with_evidence(replace(item, stance=Stance.OPPOSES, linked=at(2)))
    theirs = base.with_evidence(replace(item, stance=Stance.CONTEXT, linked=at(3)))
    decision = merged(base, ours, theirs)
    assert [item.stance for item in decision.evidence] == [Stance.OPPOSES]
    (clash,) = decision.clashes
    assert clash.evidence is not None
    assert clash.evidence.stance is Stance.CONTEXT


def test_withdrawn_evidence_stays_withdrawn() -> None:
    """An undo here is not undone by the file of another session."""
    base = a_decision().with_evidence(some_evidence())
    withdrawn = base.without_evidence(base.evidence[0], at=at(2))
    assert merged(base, withdrawn, base) == withdrawn
    assert merged(base, base, withdrawn) == withdrawn


def test_a_source_is_unchecked_by_whoever_took_it_back_last() -> None:
    """Taken back, it stays so; checked again after that, it is checked."""
    base = a_decision().with_checked("icrc")
    taken_back = base.without_checked("icrc", at=at(1))
    again = taken_back.with_checked("icrc")
    assert merged(base, base, taken_back).checked == ()
    assert merged(base, taken_back, base).checked == ()
    assert merged(taken_back, taken_back, again).checked == ("icrc",)
    assert merged(base, again, base).checked == ("icrc",)


def test_a_clash_that_was_settled_stays_settled() -> None:
    """The mark was taken away on one side; the other side's mark is the old one."""
    marked = PastValue(at=at(1), verdict=CORROBORATED, conflict=True)
    base = replace(a_decision().decided(DISPUTED, at=at(0)), history=(marked,))
    settled = replace(base, history=(replace(marked, conflict=False),))
    assert merged(base, settled, base) == settled
    assert merged(base, base, settled) == settled
    assert merged(None, base, settled).clashes == (marked,)


def test_a_new_briefing_is_taken_over_from_the_side_that_moved_on() -> None:
    """The digest, the path and the statements of the briefing belong together."""
    base = a_review()
    moved = replace(base, briefing_digest="sha256:22", briefing_statements=("s9",))
    assert merge(base, base, moved).review == moved
    assert merge(base, moved, base).review == moved


def test_reviews_of_two_reviewers_are_never_merged() -> None:
    """Nobody's verdicts become another's."""
    with pytest.raises(ComparisonError, match="'anna' and of 'ben'"):
        merge(None, a_review(), replace(a_review(), reviewer="ben"))


def test_two_changes_in_one_moment_are_both_ours() -> None:
    """Taken back, checked and taken back again within a second: theirs did nothing."""
    base = a_decision().with_checked("icrc").without_checked("icrc", at=at(1)).with_checked("icrc")
    ours = base.without_checked("icrc", at=at(1))
    assert merged(base, ours, base) == ours


def test_a_side_that_does_not_come_of_the_base_loses_nothing_of_it() -> None:
    """Ours is older than what both are said to come from; theirs is that and nothing more."""
    older = a_decision().with_note("First.", at=at(1))
    base = older.with_evidence(some_evidence()).decided(DISPUTED, at=at(2))
    ours = older.with_note("Second.", at=at(3))
    both = merged(base, ours, base)
    assert (both.note, both.verdict, len(both.evidence)) == ("Second.", DISPUTED, 1)


def test_one_name_composed_in_two_ways_is_one_reviewer() -> None:
    """An accent may be a letter's own or stand beside it."""
    ours, theirs = (replace(a_review(), reviewer=name) for name in ("Jos\u00e9", "Jose\u0301"))
    assert merge(None, ours, theirs).review == ours


times = st.integers(0, 59).map(at)
items = st.builds(some_evidence, source=st.sampled_from(["a", "b"]), stance=st.sampled_from(Stance))
changes = st.one_of(
    st.tuples(st.just("verdict"), st.sampled_from([*Verdict, None]), times),
    st.tuples(st.just("note"), st.sampled_from(["", "One.", "Two."]), times),
    st.tuples(st.just("link"), items, times),
    st.tuples(st.just("withdraw"), items, times),
    st.tuples(st.just("dismiss"), st.sampled_from(["One said.", "Two said."]), times),
    st.tuples(st.just("bring back"), st.sampled_from(["One said.", "Two said."]), times),
    st.tuples(st.just("check"), st.sampled_from(["a", "b"]), times),
    st.tuples(st.just("uncheck"), st.sampled_from(["a", "b"]), times),
    st.tuples(st.just("confirm"), st.sampled_from(["Other words.", "Yet others."]), times),
)


def other_words(exact: str) -> Quote:
    """The statement as it reads in a later briefing."""
    return Quote(exact=exact, span=Span(0, len(exact)))


def put_aside(decision: Decision, words: str, time: str, *, back: bool) -> Decision:
    """Dismiss a match or bring it back; the desk gives no two changes the same time."""
    match, time = a_statement(words), f"{time[:-1]}.{len(decision.dismissed):03}Z"
    if back:
        return decision.without_dismissed(match, at=time)
    return decision.with_dismissed(match, at=time)


def changed(decision: Decision, kind: str, value: object, time: str) -> Decision:
    """Make one change as the desk makes it."""
    match kind, value:
        case "verdict", Verdict() | None:
            return decision.decided(value, at=time)
        case "note", str():
            return decision.with_note(value, at=time)
        case "link" | "withdraw", Evidence():
            linked = decision.with_evidence(replace(value, linked=time))
            return linked if kind == "link" else decision.without_evidence(value, at=time)
        case "confirm", str():
            return decision.with_target(other_words(value), at=time)
        case "dismiss" | "bring back", str():
            return put_aside(decision, value, time, back=kind == "bring back")
        case _:
            source, take_back = str(value), kind == "uncheck"
            unchecked = decision.without_checked(source, at=time)
            return unchecked if take_back else decision.with_checked(source)


@st.composite
def three_states(draw: st.DrawFn) -> tuple[Decision, Decision, Decision]:
    """A common state of one decision, and two that came of it."""
    states = [a_decision()] * 3
    for kind, value, time in draw(st.lists(changes, max_size=4)):
        states = [changed(states[0], kind, value, time)] * 3
    for side in (1, 2):
        for kind, value, time in draw(st.lists(changes, max_size=4)):
            states[side] = changed(states[side], kind, value, time)
    return states[0], states[1], states[2]


@given(three_states(), st.booleans())
def test_nothing_that_either_side_entered_is_lost(
    states: tuple[Decision, Decision, Decision],
    known: bool,  # noqa: FBT001
) -> None:
    """Every value of both sides stands or is in the history, whoever merges, base or no base."""
    base, ours, theirs = states
    both = merged(base if known else None, ours, theirs)
    turned = merged(base if known else None, theirs, ours)
    assert everything(ours) | everything(theirs) == everything(both) == everything(turned)
    assert {item.key for item in both.evidence} == {item.key for item in turned.evidence}
    assert set(both.checked) == set(turned.checked)
    assert {item.key for item in both.dismissed} == {
        item.key for item in (*ours.dismissed, *theirs.dismissed)
    }
    assert set(both.dismissed) == set(turned.dismissed)
    assert targets_of(ours) | targets_of(theirs) == targets_of(both) == targets_of(turned)


@given(three_states(), st.booleans())
def test_merging_again_changes_nothing(
    states: tuple[Decision, Decision, Decision],
    known: bool,  # noqa: FBT001
) -> None:
    """A merge of what was merged with either of its parts is the same again."""
    base, ours, theirs = states
    shared = base if known else None
    both = merged(shared, ours, theirs)
    assert merged(shared, both, both) == both
    assert merged(both, both, both) == both
    assert everything(merged(both, both, theirs)) == everything(both)
    again = merged(shared, both, theirs)
    assert (again.verdict, again.note, again.checked) == (both.verdict, both.note, both.checked)
    assert again.target == both.target
    assert again.dismissed == both.dismissed


def test_words_that_only_one_side_confirmed_stand() -> None:
    """The other side still has the old words; whoever merges, the confirmed ones win."""
    base = a_decision()
    later = base.with_target(other_words("Other words."), at=at(1))
    for known in (None, base):
        assert merged(known, base, later) == later
        assert merged(known, later, base) == later


def test_different_words_confirmed_on_both_sides_clash() -> None:
    """Ours stand, theirs wait for the reviewer."""
    base = a_decision()
    ours = base.with_target(other_words("Other words."), at=at(1))
    theirs = base.with_target(other_words("Yet others."), at=at(2))
    both = merged(base, ours, theirs)
    assert both.target == ours.target
    assert [item.target for item in both.clashes] == [theirs.target]


def test_words_confirmed_and_taken_back_stay_taken_back() -> None:
    """The state that was changed more often came later."""
    first = a_decision().with_target(other_words("Other words."), at=at(1))
    back = first.with_target(a_decision().target, at=at(2))
    assert merged(None, first, back).target == back.target
    assert merged(None, back, first) == back


def a_clash() -> tuple[Decision, Decision]:
    """Anna's decision after a merge, and as the other machine has it: verdict and note clash."""
    base = a_decision().decided(UNVERIFIED, at=at(0)).with_note("Old.", at=at(0))
    ours = base.decided(DISPUTED, at=at(1)).with_note("Ours.", at=at(1))
    theirs = base.decided(CORROBORATED, at=at(2)).with_note("Theirs.", at=at(2))
    return merged(base, ours, theirs), theirs


def test_picking_the_other_value_lets_it_stand_and_keeps_ours() -> None:
    """Both values stay in the history; the mark of the verdict goes, that of the note stays."""
    both, _ = a_clash()
    picked = next(item for item in both.clashes if item.verdict)
    settled = settle(both, picked, at=at(5))
    assert (settled.verdict, settled.note) == (CORROBORATED, "Ours.")
    assert {item.verdict for item in settled.history} >= {CORROBORATED, DISPUTED, UNVERIFIED}
    assert [item.note for item in settled.clashes] == ["Theirs."]
    assert everything(both) <= everything(settled)


def test_keeping_ours_only_takes_the_mark_away() -> None:
    """Nothing but the mark changes."""
    both, _ = a_clash()
    rival = next(item for item in both.clashes if item.note)
    settled = keep_standing(both, rival)
    assert (settled.verdict, settled.note) == (DISPUTED, "Ours.")
    assert [item.verdict for item in settled.clashes] == [CORROBORATED]
    assert everything(settled) == everything(both)


@pytest.mark.parametrize("keep", [True, False])
def test_what_was_settled_is_not_asked_again(keep: bool) -> None:  # noqa: FBT001
    """A merge with the other machine's state, which knows no mark, brings none back."""
    both, theirs = a_clash()
    settled = both
    for item in both.clashes:
        settled = keep_standing(settled, item) if keep else settle(settled, item, at=at(5))
    for base in (None, theirs):
        again = merged(base, settled, theirs)
        assert again.clashes == ()
        assert (again.verdict, again.note) == (settled.verdict, settled.note)


def test_evidence_in_a_clash_can_be_picked() -> None:
    """The stance that the reviewer picks stands, with the time of the choice."""
    base = a_decision().with_evidence(some_evidence())
    ours = base.with_evidence(replace(some_evidence(stance=Stance.OPPOSES), linked=at(2)))
    theirs = base.without_evidence(some_evidence(), at=at(3))
    both = merged(base, ours, theirs)
    (rival,) = both.clashes
    settled = settle(both, rival, at=at(5))
    assert [item.withdrawn for item in settled.evidence] == [at(5)]
    assert settled.clashes == ()
    assert everything(both) <= everything(settled)
