"""All reviewers' files are read together; what cannot be counted is named and left out."""

import threading
import time
from pathlib import Path

import pytest

from comparisons.agreement import Agreement, Relation, relation_of
from comparisons.colleagues import agreement_between, reviews_in
from comparisons.errors import Problem
from comparisons.evidence import Stance
from comparisons.opening import open_comparison
from comparisons.session import open_session
from comparisons.spans import Span
from comparisons.storage.verdict_folder import FoundReview, VerdictFolder, _one_each
from comparisons.verdicts import Verdict
from tests.comparisons.teams import SENTENCES, a_team, write_review

C, D, U = Verdict.CORROBORATED, Verdict.DISPUTED, Verdict.UNVERIFIED

RELATIONS: list[tuple[tuple[Verdict | None, ...], Relation]] = [
    ((C, D), Relation.CONFLICT),
    ((C, D, None), Relation.CONFLICT),
    ((C, U, D), Relation.CONFLICT),
    ((C, U), Relation.OPEN),
    ((U, D), Relation.OPEN),
    ((D, U, None), Relation.OPEN),
    ((C, None), Relation.INCOMPLETE),
    ((C, C, None), Relation.INCOMPLETE),
    ((U,), Relation.INCOMPLETE),
    ((C, C), Relation.SAME),
    ((U, U, U), Relation.SAME),
    ((None, None), Relation.UNREVIEWED),
    ((), Relation.UNREVIEWED),
]


@pytest.mark.parametrize(("verdicts", "relation"), RELATIONS)
def test_how_findings_stand_to_each_other(
    verdicts: tuple[Verdict | None, ...], relation: Relation
) -> None:
    """Conflict, open difference, incomplete, the same, or nobody's yet."""
    assert relation_of(verdicts) is relation
    assert relation_of(reversed(verdicts)) is relation


def agreed(folder: Path) -> tuple[Agreement, tuple[Problem, ...]]:
    """Compare all reviews in a folder."""
    return agreement_between(reviews_in(folder), open_comparison(folder))


def test_each_pair_and_all_of_them(tmp_path: Path) -> None:
    """Used and left out add up to the statements of the briefing, for each pair."""
    folder = a_team(tmp_path / "a", {"anna": "ccdu.", "boris": "cdd..", "clara": "....."})
    agreement, problems = agreed(folder)
    assert not problems
    assert agreement.reviewers == ("anna", "boris", "clara")
    figures = {pair.reviewers: pair.figures for pair in agreement.pairs}
    both = figures["anna", "boris"]
    assert (both.used, both.left_out) == (3, 2)
    assert both.percent == pytest.approx(200 / 3)
    nothing = figures["anna", "clara"]
    assert (nothing.used, nothing.left_out) == (0, 5)
    assert (nothing.percent, nothing.kappa, nothing.alpha, nothing.interval) == (None,) * 4
    assert agreement.overall.used == 3
    assert agreement.overall.kappa is None
    assert [item.number for item in agreement.of(Relation.CONFLICT)] == [2]
    assert [item.number for item in agreement.of(Relation.UNREVIEWED)] == [5]
    assert agreement.statements[3].unreviewed_by == ("boris", "clara")


def test_figures_are_the_same_however_many_processes_work_them_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files and pairs are shared out to as many as there are processors."""
    verdicts = {f"reviewer {number}": "cdu.c"[number:] + "ddccu"[:number] for number in range(5)}
    folder = a_team(tmp_path / "a", verdicts)
    alone = agreed(folder)
    monkeypatch.setattr("comparisons.at_once._processors", lambda: 3)
    monkeypatch.setattr("comparisons.agreement.WORTH_A_PROCESS", 2)
    monkeypatch.setattr("comparisons.storage.verdict_folder.WORTH_A_PROCESS", 100)
    assert agreed(folder) == alone


def test_what_the_evidence_shares(tmp_path: Path) -> None:
    """The same passage, the same source, or only who said it first."""
    folder = a_team(tmp_path / "a", {"anna": "c", "boris": "d"})
    shared = agreed(folder)[0].statements[0].overlap
    assert (shared.passages, shared.sources, shared.origins) == (1, ("police",), ("the police",))
    write_review(folder, "boris", "d", source="radio")
    shared = agreed(folder)[0].statements[0].overlap
    assert (shared.passages, shared.sources, shared.origins) == (0, (), ("the police",))


def test_near_copies_are_told_apart_from_declared_origins(tmp_path: Path) -> None:
    """Two sources that name no origin and carry one text; the copy alone tells it."""
    folder = a_team(tmp_path / "a", {})
    carried = "Three people were injured when the harbour burned on Tuesday morning."
    file = folder / "comparison.yaml"
    text = (
        file.read_text().replace("    origin: The Police\n", "").replace("origin: the police", "")
    )
    file.write_text(text)
    for reviewer, source, words in (
        ("anna", "police", carried),
        ("boris", "radio", carried.replace("burned", "had burned")),
    ):
        (folder / f"{source}.txt").write_text(words)
        session = open_session(folder, reviewer, journal=False)
        session.take_sources(session.read_sources())
        claim = session.comparison.claims[0]
        found = session.evidence_from(source, Span(0, len(words)), Stance.SUPPORTS)
        decision = session.decision_on(claim).with_evidence(found)
        session.change(decision.decided(C, at=session.now()), "decided")
        session.save()
    shared = agreed(folder)[0].statements[0].overlap
    assert (shared.passages, shared.sources, shared.origins, shared.copies) == (0, (), (), 1)


def test_a_verdict_on_other_words_does_not_count(tmp_path: Path) -> None:
    """It is told, and the statement is not taken for one that both judged."""
    folder = a_team(tmp_path / "a", {"anna": "ccccc", "boris": "ccccc"})
    changed = list(SENTENCES)
    changed[1] = "The fire broke out at about 5:10 in the night."
    a_team(folder, {"clara": "ddddd"}, sentences=changed)
    agreement, problems = agreed(folder)
    assert agreement.reviewers == ("anna", "boris", "clara")
    item = agreement.statements[1]
    assert item.elsewhere == ("anna", "boris")
    assert item.relation is Relation.INCOMPLETE
    assert agreement.statements[0].relation is Relation.CONFLICT
    assert len(problems) == 2
    assert "another version" in problems[0].reason


def test_a_file_that_cannot_be_read_is_named_and_left_out(tmp_path: Path) -> None:
    """Corrupt, cut off, with marks of a git conflict, of another schema: the others are counted."""
    folder = a_team(tmp_path / "a", {"anna": "ccdu.", "boris": "cdd.."})
    whole = (folder / "verdicts" / "boris.yaml").read_text()
    bad = {
        "broken.yaml": "schema: [",
        "cut.yaml": whole.replace("reviewer: boris", "reviewer: cora").removesuffix("...\n"),
        "git.yaml": whole.replace("verdicts:\n", "verdicts:\n<<<<<<< ours\n"),
        "newer.yaml": whole.replace("claimdesk-verdicts/1", "claimdesk-verdicts/2"),
        "other.yaml": whole.replace("path: briefing.txt", "path: other.txt").replace(
            "reviewer: boris", "reviewer: olga"
        ),
    }
    for name, text in bad.items():
        (folder / "verdicts" / name).write_text(text)
    agreement, problems = agreed(folder)
    assert agreement.reviewers == ("anna", "boris")
    assert sorted(problem.place.split(":")[0] for problem in problems) == sorted(bad)
    assert all("left out" in str(item) or "another briefing" in str(item) for item in problems)


def test_two_files_of_one_reviewer(tmp_path: Path) -> None:
    """The one that bears the name counts; the other is named, with the way out."""
    folder = a_team(tmp_path / "a", {"anna": "ccdu.", "boris": "cdd.."})
    write_review(folder, "boris", "uuuuu", file="alias.yaml")
    agreement, problems = agreed(folder)
    assert agreement.reviewers == ("anna", "boris")
    assert agreement.pairs[0].figures.used == 3
    assert [problem.place for problem in problems] == ["alias.yaml"]
    assert "claimdesk merge boris.yaml alias.yaml" in problems[0].remedy


def test_names_with_path_characters_are_only_names(tmp_path: Path) -> None:
    """A reviewer may be called what they like; the file stays in the folder."""
    folder = a_team(tmp_path / "a", {"../../etc/passwd": "c", "Анна/Б": "d", "-o evil": "u"})
    agreement, problems = agreed(folder)
    assert not problems
    assert agreement.reviewers == ("-o evil", "../../etc/passwd", "Анна/Б")
    assert {file.parent for file in folder.rglob("*.yaml")} == {folder, folder / "verdicts"}


def test_hundreds_of_files(tmp_path: Path) -> None:
    """All are read and compared with each other."""
    folder = a_team(tmp_path / "a", {})
    for number in range(150):
        write_review(folder, f"reviewer {number:03}", "cdu.c"[number % 3 :])
    agreement, problems = agreed(folder)
    assert not problems
    assert len(agreement.reviewers) == 150
    assert len(agreement.pairs) == 150 * 149 // 2


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    """A look at files that nobody touched gives the very same value."""
    folder = a_team(tmp_path / "a", {"anna": "c", "boris": "d"})
    watched = VerdictFolder(folder / "verdicts")
    first = watched.read()
    assert watched.read() is first
    write_review(folder, "boris", "uu")
    second = watched.read()
    assert second.reviews[0] is first.reviews[0]
    assert second.reviews[1] != first.reviews[1]


def test_who_comes_while_the_files_are_read_waits_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second look at a slow disk never finds fewer files than there are."""
    folder = VerdictFolder(a_team(tmp_path, {"anna": "cc", "boris": "dd"}) / "verdicts")
    halfway = threading.Event()

    def slowly(reviews: list[FoundReview]) -> object:
        halfway.set()
        time.sleep(0.2)
        return _one_each(reviews)

    monkeypatch.setattr("comparisons.storage.verdict_folder._one_each", slowly)
    first = threading.Thread(target=folder.read)
    first.start()
    assert halfway.wait(10)
    assert [item.review.reviewer for item in folder.read().reviews] == ["anna", "boris"]
    first.join()


def test_without_any_file_nothing_is_made_up(tmp_path: Path) -> None:
    """No reviewers, no pairs, no figures."""
    agreement, problems = agreed(a_team(tmp_path / "a", {}))
    assert (agreement.reviewers, agreement.pairs, problems) == ((), (), ())
    assert agreement.overall.alpha is None
