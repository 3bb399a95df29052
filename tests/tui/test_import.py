"""`claimdesk import`: a look first, and nothing overwritten."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from comparisons.evidence import Stance
from comparisons.opening import open_comparison
from comparisons.session import Session, open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.terminal import run


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """The invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def opened(folder: Path, reviewer: str = "anna") -> Session:
    """A session with its sources."""
    session = open_session(folder, reviewer, journal=False)
    session.take_sources(session.read_sources())
    return session


def reviewed(folder: Path) -> Session:
    """A session in which a statement is disputed with evidence."""
    session = opened(folder)
    claim = session.comparison.claims[2]
    passage = session.comparison.statements["courier"][0]
    evidence = session.evidence_from("courier", passage.span, Stance.OPPOSES)
    decision = session.decision_on(claim).with_evidence(evidence)
    decision = decision.decided(Verdict.DISPUTED, at=session.now()).with_note(
        "Five?", at=session.now()
    )
    session.change(decision, "decided")
    session.save()
    return session


def files(folder: Path) -> dict[Path, bytes]:
    """All files of a comparison, apart from those that are looked at for locking."""
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name[0] != "."
    }


def test_a_review_goes_from_one_folder_to_another(harbour: Path, tmp_path: Path) -> None:
    """Exported as annotations and taken in again, it is the same review."""
    before = reviewed(harbour)
    export = tmp_path / "anna.jsonld"
    run("report", str(harbour), "--format", "annotations", "-o", str(export))
    (tmp_path / "other").mkdir()
    other = a_copy_of("harbour-fire", tmp_path / "other")
    untouched = files(other)
    looked = run("import", str(other), str(export), "--reviewer", "anna")
    assert (looked.returncode, files(other)) == (0, untouched)
    assert "adds" in looked.stdout
    assert "--apply would add 2" in looked.stderr
    done = run("import", str(other), str(export), "--reviewer", "anna", "--apply")
    assert done.returncode == 0
    assert done.stderr == "Added: 2 of 2. To take evidence back: the same with --undo.\n"
    (old,), (new,) = (session.review.decisions.values() for session in (before, opened(other)))
    assert (new.verdict, new.reviewed, new.note) == (old.verdict, old.reviewed, old.note)
    assert [item.key for item in new.evidence] == [item.key for item in old.evidence]
    assert new.evidence[0].imported is not None
    again = run("import", str(other), str(export), "--reviewer", "anna", "--apply")
    assert again.stdout.count("has already") == 2


def test_one_step_back_undoes_an_import(harbour: Path, tmp_path: Path) -> None:
    """It is one change, and what was withdrawn stays in the file."""
    from comparisons.importing import Choice, annotations_plan, read_incoming, take_in

    reviewed(harbour)
    export = tmp_path / "anna.jsonld"
    run("report", str(harbour), "--format", "annotations", "-o", str(export))
    (tmp_path / "other").mkdir()
    session = opened(a_copy_of("harbour-fire", tmp_path / "other"))
    incoming = read_incoming(export)
    take_in(session, annotations_plan(session, incoming, Choice(reviewer="anna")), incoming)
    (decision,) = session.review.decisions.values()
    assert decision.verdict is Verdict.DISPUTED
    session.undo()
    (decision,) = session.review.decisions.values()
    assert (decision.verdict, decision.note, decision.standing_evidence) == (None, "", ())
    assert len(decision.evidence) == 1


def test_evidence_from_a_file_is_withdrawn_in_another_sitting(
    harbour: Path, tmp_path: Path
) -> None:
    """After a look; it stays in the verdict file as withdrawn, and all else stays."""
    reviewed(harbour)
    export = tmp_path / "anna.jsonld"
    run("report", str(harbour), "--format", "annotations", "-o", str(export))
    (tmp_path / "other").mkdir()
    other = a_copy_of("harbour-fire", tmp_path / "other")
    command = ("import", str(other), str(export), "--reviewer", "anna")
    run(*command, "--apply")
    untouched = files(other)
    looked = run(*command, "--undo")
    assert looked.stdout.startswith("withdraws    opposes Newspaper article (invented): ")
    assert looked.stderr == "--undo --apply would withdraw 1.\n"
    assert files(other) == untouched
    assert run(*command, "--undo", "--apply").stderr == "Withdrawn: 1.\n"
    (decision,) = opened(other).review.decisions.values()
    assert (decision.verdict, decision.standing_evidence) == (Verdict.DISPUTED, ())
    assert len(decision.evidence) == 1
    assert run(*command, "--undo", "--apply").stderr == "Withdrawn: 0.\n"


def test_sources_are_taken_back_by_hand(harbour: Path, tmp_path: Path) -> None:
    """It says where."""
    table = tmp_path / "list.csv"
    table.write_text("path\nradio.txt\n")
    result = run("import", str(harbour), str(table), "--undo")
    assert result.returncode == 2
    assert "Delete their entries from comparison.yaml." in result.stderr


def test_claim_reviews_become_a_source_and_no_verdict(harbour: Path, tmp_path: Path) -> None:
    """Their claims are there to be compared; what somebody called them is only told."""
    file = tmp_path / "desk.json"
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://desk.example/1",
        "claimReviewed": "Nobody was injured at the harbour.",
        "datePublished": "2024-03-08",
        "author": {"@type": "Organization", "name": "A desk"},
        "reviewRating": {"@type": "Rating", "ratingValue": "1", "alternateName": "False"},
        "itemReviewed": {"@type": "Claim", "author": {"name": "A minister"}},
    }
    file.write_text(json.dumps({"@graph": [review]}))
    untouched = files(harbour)
    looked = run("import", str(harbour), str(file))
    assert "claim: “Nobody was injured at the harbour.”" in looked.stdout
    assert files(harbour) == untouched
    done = run("import", str(harbour), str(file), "--apply")
    assert done.returncode == 0, done.stderr
    comparison = open_comparison(harbour)
    source = comparison.sources[-1]
    assert (source.id, source.provenance.publisher) == ("claims-desk", "A desk")
    texts = [statement.text for statement in comparison.statements[source.id]]
    assert "Nobody was injured at the harbour." in texts
    assert "Claimed by A minister; A desk called it “False” on 2024-03-08" in source.text
    assert not (harbour / "verdicts").exists()
    again = run("import", str(harbour), str(file), "--apply")
    assert "has already" in again.stdout


def test_a_list_of_sources_adds_the_files_that_are_there(harbour: Path, tmp_path: Path) -> None:
    """With what the table knows of them; what has no file waits, and nothing is fetched."""
    table = tmp_path / "list" / "sources.csv"
    table.parent.mkdir()
    (table.parent / "radio.txt").write_text("The radio said that four people were injured.")
    (tmp_path / "outside.txt").write_text("Not in the folder.")
    with table.open("w", newline="", encoding="utf-8-sig") as stream:
        csv.writer(stream).writerows(
            [
                ["path", "title", "published", "url"],
                ["radio.txt", "Radio news", "2024-03-05", "https://radio.example"],
                ["", "Television", "2024-03-05", "https://tv.example"],
                ["missing.txt", "", "", ""],
                ["../outside.txt", "", "", ""],
            ]
        )
    looked = run("import", str(harbour), str(table))
    fates = [line.split()[0] for line in looked.stdout.splitlines()]
    assert fates == ["adds", "waits", "waits", "leaves"]
    assert len(open_comparison(harbour).sources) == 5
    assert run("import", str(harbour), str(table), "--apply").returncode == 0
    source = open_comparison(harbour).sources[-1]
    assert (source.id, source.title) == ("radio", "Radio news")
    assert source.provenance.url == "https://radio.example"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", "{", "this is no JSON"),
        ("a.json", "[]", "it holds no annotation on words"),
        ("a.json", "[" * 100_000, "this cannot be read"),
        ("a.json", "1" * 5000, "this cannot be read"),
        ("a.csv", "title\nA", "the table has no column `path`"),
        ("a.csv", 'path\n"open', "this is no CSV table"),
        ("a.csv", "path\na\0b", "it holds a NUL byte"),
        ("b.csv", "", "the table has no column `path`"),
    ],
)
def test_what_is_nothing_of_the_kind_is_told(
    name: str, content: str, reason: str, harbour: Path, tmp_path: Path
) -> None:
    """In one line, with the way out."""
    file = tmp_path / name
    file.write_text(content)
    result = run("import", str(harbour), str(file))
    assert result.returncode == 2
    assert reason in result.stderr
    assert len(result.stderr.splitlines()) == 1
