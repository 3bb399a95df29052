"""The verdict file: every decision comes back equal, and what people wrote into it stays."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import yaml
from hypothesis import given

from comparisons.corrections import CorrectionKind, united
from comparisons.errors import FormatError
from comparisons.formats.strict_yaml import Value, comments
from comparisons.formats.strict_yaml import read as read_tree
from comparisons.formats.verdict_file import read
from comparisons.formats.verdict_values import decision_value
from comparisons.formats.verdict_writing import update, updated
from comparisons.review import Review
from comparisons.verdicts import Decision, Verdict
from tests.comparisons.formats import times
from tests.comparisons.formats.builders import (
    AT,
    LATER,
    a_decision,
    a_full_decision,
    a_full_text,
    a_review,
    an_evidence,
    some_corrections,
)
from tests.comparisons.formats.drawn_reviews import reviews
from tests.comparisons.formats.hand_written import a_hand_written_file, a_random_change

HAND_WRITTEN = """\
# Anna's file
schema: claimdesk-verdicts/1   # do not touch
reviewer: anna
team: harbour   # not known to the program
briefing: {path: briefing.txt, digest: "sha256:00"}

verdicts:
# the first one
- id: sa   # checked twice
  target: {exact: "x y", start: 03, end: 6}
  # about the verdict
  verdict: 'disputed'   # hmm
  reviewed: "2026-11-22T14:02:10Z"
  note: >-   # folded
    hello
    world

  evidence: []   # none yet
  mine: 7
# the second one
- {id: sb, target: {exact: q, start: 0, end: 1}, verdict: unverified, checked: [un, icrc]}
- id: sc
  target:
    exact: q
    start: 0
    end: 1
  note:
# nothing after this
...
# or here
"""


@given(reviews)
def test_every_review_comes_back_equal(review: Review) -> None:
    """Whatever stands in its fields, a review that was written is read back equal."""
    text = updated("", review)
    found = read(text, place="v.yaml")
    assert found.review == review
    assert list(found.review.decisions) == list(review.decisions)
    assert found.read_only == ""
    assert not found.problems


@given(reviews, reviews)
def test_any_review_can_follow_any_other(first: Review, second: Review) -> None:
    """A file that held one review holds another one after a save, and each of its decisions."""
    second = replace(
        second,
        decisions={**first.decisions, **second.decisions},
        corrections=united(first.corrections, second.corrections),
    )
    text = updated(updated("", first), second)
    assert read(text, place="v.yaml").review == second


def test_any_yaml_reader_reads_the_same() -> None:
    """Text is text, numbers are numbers, times and digests are text."""
    entry = yaml.safe_load(a_full_text())["verdicts"][0]
    assert entry["reviewed"] == LATER
    assert (entry["target"]["start"], entry["target"]["end"]) == (10, 26)
    assert entry["evidence"][0]["shown"] == {"rank": 3, "score": 0.41}
    assert entry["evidence"][0]["digest"].startswith("sha256:")
    assert entry["evidence"][1]["withdrawn"] == LATER
    assert entry["note"] == "Two outlets.\n\n  So"
    assert entry["history"][1] == {"at": AT, "note": "He said: no # 3"}
    assert entry["history"][-1]["conflict"] == "true"
    assert entry["checked"] == ["ferry-line"]
    assert len(yaml.safe_load(a_full_text())["briefing"]["statements"]) == 16


def test_a_new_file_tells_people_and_editors_what_it_is() -> None:
    """The first line speaks to people, the second to editors, the last one closes the file."""
    lines = updated("", a_review()).splitlines()
    assert lines[0].startswith("# Notes by hand are welcome")
    assert lines[1].startswith("# yaml-language-server: $schema=https://")
    assert lines[1].endswith("/claimdesk-verdicts-1.schema.json")
    assert lines[2] == "schema: claimdesk-verdicts/1"
    assert lines[-1] == "..."


def test_a_save_without_a_change_changes_nothing() -> None:
    """A hand-written file stays byte for byte as it is."""
    assert updated(HAND_WRITTEN, read(HAND_WRITTEN, place="v").review) == HAND_WRITTEN


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_change_touches_only_its_own_lines(line_end: str) -> None:
    """Comments, quotes, unknown fields, odd numbers and line ends elsewhere stay as they are."""
    text = HAND_WRITTEN.replace("\n", line_end)
    review = read(text, place="v").review
    decision = review.decisions["sa"].decided(Verdict.CORROBORATED, at=LATER)
    decision = decision.with_note("One.\nTwo.", at=LATER).with_evidence(an_evidence())
    new = update(text, review.with_decision(decision))
    assert not new.rewritten
    assert new.text.count("\r\n") == (new.text.count("\n") if line_end == "\r\n" else 0)
    before, after = text.splitlines(), new.text.splitlines()
    gone = [line for line in before if line not in after]
    assert gone == [
        "  verdict: 'disputed'   # hmm",
        '  reviewed: "2026-11-22T14:02:10Z"',
        "  note: >-   # folded",
        "    hello",
        "    world",
        "  evidence: []   # none yet",
    ]
    assert "  verdict: corroborated   # hmm" in after
    assert "  note: |-   # folded" in after
    assert "  evidence:   # none yet" in after
    assert comments(read_tree(new.text, place="")) == comments(read_tree(text, place=""))


def test_unknown_fields_stay_even_when_the_file_is_laid_out_anew() -> None:
    """What the program does not know is kept with its entry, and no comment is lost."""
    text = HAND_WRITTEN.replace("- id: sc\n  target:\n", "- ? id\n  : sc\n  target:\n")
    review = read(text, place="v").review
    changed = review
    for decision in review.decisions.values():
        changed = changed.with_decision(decision.with_checked("coast-guard"))
    new = update(text, changed)
    assert new.rewritten
    tree = read_tree(new.text, place="v")
    assert isinstance(tree.plain, dict)
    assert tree.plain["team"] == "harbour"
    assert "mine: " in new.text
    assert set(comments(read_tree(text, place=""))) <= set(comments(tree))
    assert read(new.text, place="v").review == changed


def test_a_decision_that_only_the_file_has_is_never_dropped() -> None:
    """A save that would lose a decision is refused."""
    review = a_review(a_decision("sa"))
    text = updated("", a_review(a_decision("sa"), a_decision("sb")))
    with pytest.raises(FormatError, match="would be lost: sb"):
        updated(text, review)


def test_corrections_are_written_for_people_and_read_back() -> None:
    """The words, where they are cut, who says so: each kind, with nothing that is empty."""
    review = replace(a_review(a_decision("sa")), corrections=some_corrections())
    text = updated("", review)
    assert read(text, place="v").review == review
    entries = yaml.safe_load(text)["corrections"]
    assert [entry["kind"] for entry in entries] == [kind.value for kind in entries_kinds(review)]
    assert entries[0]["statements"][1] == {"exact": "he said # no.", "start": 57, "end": 70}
    assert entries[3]["name"] == "A. Holm: no"
    assert "name" not in entries[4]
    assert entries[4]["document"] == "ferry-line"
    assert entries[5]["withdrawn"] == LATER


def entries_kinds(review: Review) -> list[CorrectionKind]:
    """The kinds of a review's corrections."""
    return [item.kind for item in review.corrections]


def test_a_correction_leaves_the_rest_of_the_file_as_it_is() -> None:
    """By hand or by us: a correction is added, and taken back, by its own lines only."""
    first, *_, last = some_corrections()
    review = read(HAND_WRITTEN, place="v").review.with_correction(first).with_correction(last)
    added = update(HAND_WRITTEN, review)
    assert not added.rewritten
    assert set(HAND_WRITTEN.splitlines()) <= set(added.text.splitlines())
    noted = added.text.replace("- kind: split\n", "- kind: split   # he told me\n")
    back = update(noted, review.with_correction(replace(first, withdrawn=LATER)))
    assert not back.rewritten
    (line,) = set(back.text.splitlines()) - set(noted.splitlines())
    assert "withdrawn" in line


def test_a_correction_that_only_the_file_has_is_never_dropped() -> None:
    """A save that would lose a correction is refused."""
    review = a_review(a_decision("sa"))
    text = updated("", replace(review, corrections=some_corrections()))
    with pytest.raises(FormatError, match="would be lost"):
        updated(text, replace(review, corrections=some_corrections()[1:]))


def test_what_cannot_be_written_is_refused() -> None:
    """Half a surrogate pair in a note is an error before anything is written."""
    review = a_review(a_decision().with_note("a\ud800b", at=AT))
    with pytest.raises(FormatError, match="surrogate"):
        updated("", review)
    with pytest.raises(FormatError, match="surrogate"):
        updated(updated("", a_review(a_decision())), review)


def test_a_text_that_says_something_else_is_never_returned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fault of the program between value and text is noticed before it reaches a file."""
    review = a_review(a_decision())
    text = updated("", review)
    changed = review.with_decision(a_decision().with_note("mine", at=AT))

    def wrong(decision: Decision) -> dict[str, Value]:
        return {**decision_value(decision), "note": "not mine"}

    monkeypatch.setattr("comparisons.formats.verdict_writing.decision_value", wrong)
    for before in ("", text):
        with pytest.raises(FormatError, match="reads back the same"):
            updated(before, changed)


@pytest.mark.parametrize("text", [a_full_text(), HAND_WRITTEN], ids=["ours", "by hand"])
def test_a_file_that_was_cut_off_is_never_taken_for_whole(text: str) -> None:
    """Cut anywhere, a file is refused, or opened read-only with a warning."""
    whole = read(text, place="v.yaml").review
    for cut in range(len(text.encode())):
        try:
            found = read(text.encode()[:cut], place="v.yaml")
        except FormatError:
            continue
        if not found.read_only:
            assert found.review == whole
        else:
            assert "cut off" in found.problems[0].reason


def test_a_file_that_was_cut_off_is_closed_again_by_a_save() -> None:
    """When a person goes on with such a file, it gets its closing line."""
    text = a_full_text().removesuffix("...\n")
    found = read(text, place="v.yaml")
    assert found.read_only
    assert updated(text, found.review) == a_full_text()
    assert updated(text.rstrip("\n"), found.review) == a_full_text()


def test_a_newer_file_opens_read_only() -> None:
    """A newer major version is read as far as it is understood, and never written."""
    text = a_full_text().replace("claimdesk-verdicts/1\n", "claimdesk-verdicts/2\n")
    found = read(text, place="v.yaml")
    assert "newer version" in found.read_only
    assert found.review == read(a_full_text(), place="v.yaml").review
    with pytest.raises(FormatError, match="is not changed"):
        updated(text, found.review)
    with pytest.raises(FormatError, match="newer version"):
        read(text.replace("verdict: disputed", "verdict: contested"), place="v.yaml")


FAULTS = [
    ("", "here the fields of verdict file are expected"),
    ("a: 1", "the field 'schema' is missing"),
    (("schema: claimdesk-verdicts/1", "schema: claimdesk-comparison/1"), "v.yaml:2:9"),
    (("schema: claimdesk-verdicts/1", "schema: verdicts"), "is not the schema"),
    (("verdict: 'disputed'", "verdict: no"), "v.yaml:12:12: verdicts[0].verdict: 'no' is not one"),
    (("verdict: 'disputed'", "verdict: [disputed]"), "here one text is expected"),
    (("id: sb", "id: sa"), "verdicts: the id 'sa' is given twice"),
    (("id: sb, ", ""), "verdicts[1]: the field 'id' is missing"),
    (("id: sb", 'id: " "'), "is not a name"),
    (("start: 03", "start: -3"), "verdicts[0].target.start: '-3' is not a whole number"),
    (("start: 03", f"start: {'9' * 5000}"), "is not a whole number"),
    (("start: 03", "start: 9"), "'end' lies before 'start'"),
    (("start: 03, ", ""), "the field 'start' is missing"),
    (("evidence: []", "evidence: none"), "here a list is expected"),
    (("evidence: []", "evidence: [x]"), "evidence[0]: here the fields of evidence are expected"),
    (("checked: [un, icrc]", "checked: [[un]]"), "here one text is expected"),
    (("path: briefing.txt", "path: /etc/passwd"), "is an absolute path"),
    (("path: briefing.txt", "path: ../briefing.txt"), "leads out of its folder"),
    (
        ('briefing: {path: briefing.txt, digest: "sha256:00"}', "briefing: x"),
        "briefing: here the fields of briefing",
    ),
]


@pytest.mark.parametrize(("change", "words"), FAULTS)
def test_a_fault_is_told_with_its_place(change: str | tuple[str, str], words: str) -> None:
    """Each fault against the schema names the field, the line and the column."""
    text = change if isinstance(change, str) else HAND_WRITTEN.replace(*change)
    with pytest.raises(FormatError) as caught:
        read(text, place="v.yaml")
    assert words in str(caught.value)
    assert caught.value.line


def test_text_that_turned_into_a_comment_is_pointed_out() -> None:
    """A note that holds a `#` and stands without quotes is a problem, not a silent loss."""
    text = HAND_WRITTEN.replace("  note:\n", "  note: item # 3\n")
    problem = read(text, place="v.yaml").problems[0]
    assert problem.place == "v.yaml:27:13"
    assert "# 3" in problem.reason


def test_saves_into_hand_styled_files_keep_every_comment() -> None:
    """Random changes to files in many hands' styles are right, and no comment is lost."""
    chance = random.Random(3)  # noqa: S311 - the same files in every run
    amount, rewritten = times(300, 3_000), 0
    for _ in range(amount):
        text = a_hand_written_file(chance)
        review = a_random_change(read(text, place="v").review, chance)
        new = update(text, review)
        assert read(new.text, place="v").review == review
        lost = set(comments(read_tree(text, place=""))) - set(
            comments(read_tree(new.text, place=""))
        )
        assert not lost
        rewritten += new.rewritten
    assert rewritten <= amount // 100


def test_a_full_decision_uses_every_field() -> None:
    """The builder's decision leaves no field of a decision at its default."""
    full, empty = a_full_decision(), Decision(id="", target=a_decision().target)
    same = [name for name in Decision.__slots__ if getattr(full, name) == getattr(empty, name)]
    assert same == ["target"]
