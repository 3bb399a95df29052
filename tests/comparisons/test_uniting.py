"""One reviewer's files from two machines: nothing of either is dropped, and git can do it alone."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from comparisons.errors import ClaimdeskError
from comparisons.formats.uniting import united_text
from comparisons.formats.verdict_file import read
from comparisons.formats.verdict_writing import updated
from comparisons.merging import merge
from comparisons.review import Review
from comparisons.uniting import merge_files
from comparisons.verdicts import Decision, Verdict
from tests.comparisons.formats.builders import a_decision, a_review
from tests.tui.terminal import ROOT

VERDICTS = list(Verdict)


def written(file: Path, review: Review) -> Path:
    """Write a review into its file, as a save would."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(updated(text, review), encoding="utf-8")
    return file


def review_in(file: Path) -> Review:
    """Read the review in a file."""
    return read(file.read_bytes(), place=file.name).review


def said(decision: Decision) -> set[tuple[str, object]]:
    """All verdicts and notes that a decision holds, standing or in its history."""
    now = {(decision.reviewed, decision.verdict), (decision.noted, decision.note)}
    past = {(item.at, item.verdict or item.note) for item in decision.history}
    return {item for item in now | past if item[1]}


def test_two_files_become_one(tmp_path: Path) -> None:
    """Decisions of either side are there, each once."""
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1"), a_decision("s2")))
    two = written(tmp_path / "b.yaml", a_review(a_decision("s2"), a_decision("s3")))
    united = merge_files(one, two, tmp_path / "c.yaml")
    assert list(review_in(tmp_path / "c.yaml").decisions) == ["s1", "s2", "s3"]
    assert (united.decisions, united.taken, united.clashes) == (3, 1, ())


def test_a_clash_keeps_both_values(tmp_path: Path) -> None:
    """Ours stands, theirs is marked in the history, and it is told."""
    at = "2026-11-22T16:00:00Z"
    ours, theirs = (
        a_decision("s1", verdict=None).decided(verdict, at=at.replace("6", minute))
        for verdict, minute in ((Verdict.DISPUTED, "7"), (Verdict.UNVERIFIED, "8"))
    )
    one, two = written(tmp_path / "a.yaml", a_review(ours)), tmp_path / "b.yaml"
    written(two, a_review(theirs))
    united = merge_files(one, two, one)
    found = review_in(one).decisions["s1"]
    assert found.verdict is Verdict.DISPUTED
    assert [item.verdict for item in found.clashes] == [Verdict.UNVERIFIED]
    assert [clash.place for clash in united.clashes] == ["s1"]


def test_comments_and_unknown_fields_of_both_stay() -> None:
    """Ours stay in their place; theirs stand where there is room, a second value in a comment."""
    ours = updated("", a_review(a_decision("s1"), a_decision("s2"))).replace(
        "  - id: s1\n", "  - id: s1\n    priority: high # ours, on s1\n"
    )
    theirs = updated("", a_review(a_decision("s1"), a_decision("s3"))).replace(
        "  - id: s1\n", "  - id: s1\n    priority: low\n    desk: north # theirs, on s1\n"
    )
    theirs = theirs.replace("verdicts:\n", "team: night\nverdicts:\n  # theirs, on top\n")
    merged = merge(None, read(ours, place="").review, read(theirs, place="").review)
    found = united_text("", ours, theirs, merged.review)
    assert found.clashes == ("verdicts[s1].priority",)
    for words in (
        "    priority: high # ours, on s1\n",
        "    desk: north\n",
        "team: night\n",
        "# theirs, on s1\n",
        "# theirs, on top\n",
        '# The other file says:\n#   "verdicts[s1].priority": low\n',
    ):
        assert words in found.text, words
    assert read(found.text, place="").review == merged.review


def test_an_unknown_field_that_one_side_changed_is_taken_over() -> None:
    """The common version tells which side changed it; that is no clash."""
    base = updated("", a_review(a_decision("s1"))).replace("verdicts:", "team: day\nverdicts:")
    theirs = base.replace("team: day", "team: night")
    review = read(base, place="").review
    for ours, other in ((base, theirs), (theirs, base)):
        found = united_text(base, ours, other, review)
        assert found.clashes == ()
        assert "team: night" in found.text


REFUSED: dict[str, tuple[Callable[[str], str], str]] = {
    "another reviewer": (
        lambda text: text.replace("reviewer: anna", "reviewer: boris"),
        "Only two states of one reviewer's review",
    ),
    "another briefing": (
        lambda text: text.replace("path: briefing.txt", "path: other.txt"),
        "Only reviews of one briefing",
    ),
    "cut off": (lambda text: text.removesuffix("...\n"), "may have been cut off"),
    "marks of a git conflict": (
        lambda text: text.replace("verdicts:\n", "verdicts:\n<<<<<<< HEAD\n"),
        "claimdesk merge",
    ),
    "not YAML": (lambda _: "{[", "b.yaml"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_united_is_refused(name: str, tmp_path: Path) -> None:
    """Nothing is written, and the reason names the file or the way out."""
    spoil, words = REFUSED[name]
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1")))
    two = tmp_path / "b.yaml"
    two.write_text(spoil(one.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(ClaimdeskError, match=r".*") as caught:
        merge_files(one, two, tmp_path / "c.yaml")
    assert words in str(caught.value)
    assert not (tmp_path / "c.yaml").exists()


def test_a_third_file_is_never_overwritten(tmp_path: Path) -> None:
    """Only a new name, or one of the two."""
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1")))
    third = written(tmp_path / "c.yaml", a_review(a_decision("s9")))
    before = third.read_bytes()
    with pytest.raises(ClaimdeskError, match="Choose another name"):
        merge_files(one, one, third)
    assert third.read_bytes() == before


Change = tuple[str, tuple[str, object]]
"""A decision's id, with the time of a value and the value."""


class Clone:
    """One machine's clone of a comparison under git."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.dice = random.Random(folder.name)  # noqa: S311 - the same every time
        self.minute = 0

    def git(self, *arguments: str) -> str:
        """Run git here; it must succeed."""
        done = subprocess.run(
            ["git", *arguments],  # noqa: S607 - whichever git there is
            cwd=self.folder,
            env={**os.environ, "HOME": str(self.folder.parent), "GIT_CONFIG_NOSYSTEM": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done.stdout

    def review(self, reviewer: str) -> Review:
        """Return a reviewer's review as the file here holds it."""
        return review_in(self.folder / "verdicts" / f"{reviewer}.yaml")

    def enter(self, reviewer: str, ids: Sequence[str], *, changes: int) -> list[Change]:
        """Make some random changes, save and commit them, and return them."""
        file = self.folder / "verdicts" / f"{reviewer}.yaml"
        review = self.review(reviewer) if file.exists() else a_review(reviewer=reviewer)
        entered: list[Change] = []
        for _ in range(changes):
            id_ = self.dice.choice(ids)
            decision = review.decisions.get(id_) or a_decision(id_, verdict=None)
            changed = self._changed(decision)
            entered += [(id_, value) for value in said(changed) - said(decision)]
            review = review.with_decision(changed)
        written(file, review)
        self.git("add", "-A")
        self.git("commit", "--allow-empty", "-qm", f"{reviewer} {self.minute}")
        return entered

    def _changed(self, decision: Decision) -> Decision:
        self.minute += 2
        at = f"2026-11-22T10:00:00.{self.minute:06}Z"
        if self.dice.random() < 0.5:
            others = [verdict for verdict in VERDICTS if verdict is not decision.verdict]
            return decision.decided(self.dice.choice(others), at=at)
        return decision.with_note(f"note {self.minute} at {self.folder.name}", at=at)

    def exchange(self) -> None:
        """Take in what the other clone did, and give what was done here."""
        self.git("pull", "-q", "--no-rebase", "--no-edit", "origin", "main")
        self.git("push", "-q", "origin", "main")


def two_clones(place: Path) -> tuple[Clone, Clone]:
    """Make a comparison under git and two clones of it."""
    subprocess.run(
        ["git", "init", "-q", "--bare", "-b", "main", str(place / "shared.git")],  # noqa: S607
        check=True,
    )
    clones: list[Clone] = []
    for name in ("desk", "laptop"):
        subprocess.run(
            ["git", "clone", "-q", str(place / "shared.git"), str(place / name)],  # noqa: S607
            check=True,
            capture_output=True,
        )
        clone = Clone(place / name)
        clone.git("config", "user.name", name)
        clone.git("config", "user.email", f"{name}@example.org")
        clones.append(clone)
    desk, laptop = clones
    desk.git("checkout", "-q", "-B", "main")
    (desk.folder / ".gitattributes").write_text("verdicts/*.yaml merge=claimdesk\n")
    desk.git("add", "-A")
    desk.git("commit", "-qm", "begin")
    desk.git("push", "-q", "origin", "main")
    laptop.git("pull", "-q", "origin", "main")
    laptop.git("checkout", "-q", "-B", "main")
    return desk, laptop


def with_driver(clone: Clone, python: str) -> None:
    """Set up the merge driver as the documentation says."""
    clone.git("config", "merge.claimdesk.name", "claimdesk verdict files")
    clone.git("config", "merge.claimdesk.driver", f"{python} -m tui merge-driver %O %A %B %P")


def test_two_reviewers_on_two_clones_never_conflict(tmp_path: Path) -> None:
    """100 random changes each, every one committed, merged with plain git now and then."""
    desk, laptop = two_clones(tmp_path)
    ids = [f"s{number}" for number in range(16)]
    entered: dict[str, list[Change]] = {"anna": [], "boris": []}
    for turn in range(100):
        for clone, reviewer in ((desk, "anna"), (laptop, "boris")):
            entered[reviewer] += clone.enter(reviewer, ids, changes=1)
            if turn % 20 == 19:
                clone.exchange()
    desk.exchange()
    for reviewer, changes in entered.items():
        decisions = desk.review(reviewer).decisions
        assert len(changes) == 100
        assert all(change in said(decisions[id_]) for id_, change in changes)


def test_one_reviewer_on_two_clones_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1,000 changes, 500 on each clone, united by the driver at every pull: all are there."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    desk, laptop = two_clones(tmp_path)
    ids = [f"s{number}" for number in range(200)]
    entered: list[Change] = []
    for place, clone in enumerate((desk, laptop)):
        clone.minute = place
        with_driver(clone, sys.executable)
    for _ in range(5):
        for clone in (desk, laptop):
            entered += clone.enter("anna", ids, changes=100)
            clone.exchange()
    desk.exchange()
    decisions = desk.review("anna").decisions
    assert len(entered) == 1000
    assert [each for each in entered if each[1] not in said(decisions[each[0]])] == []
    assert desk.review("anna") == laptop.review("anna")
