"""`claimdesk merge`: exit codes, and what is told."""

from pathlib import Path

from comparisons.verdicts import Verdict
from tests.comparisons.formats.builders import a_decision, a_review
from tests.comparisons.test_uniting import review_in, written
from tests.tui.terminal import run


def test_merge_unites_two_files(tmp_path: Path) -> None:
    """Exit code 0, and how much came from where."""
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1")))
    two = written(tmp_path / "b.yaml", a_review(a_decision("s2")))
    result = run("merge", str(one), str(two), "-o", str(tmp_path / "c.yaml"))
    assert result.returncode == 0, result
    assert "2 decisions of anna; 1 of them with something from" in result.stdout
    assert set(review_in(tmp_path / "c.yaml").decisions) == {"s1", "s2"}


def test_a_clash_is_told_and_kept(tmp_path: Path) -> None:
    """Exit code 1, and the way to pick."""
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1")))
    other = a_decision("s1", verdict=None).decided(Verdict.UNVERIFIED, at="2026-11-23T00:00:00Z")
    two = written(tmp_path / "b.yaml", a_review(other))
    result = run("merge", str(one), str(two), "-o", str(tmp_path / "c.yaml"))
    assert result.returncode == 1
    assert "s1: changed in both files; both values are kept." in result.stderr
    assert "look again" in result.stderr


def test_what_cannot_be_united_is_told_in_one_line(tmp_path: Path) -> None:
    """Exit code 2, the file by its name, nothing written."""
    one = written(tmp_path / "a.yaml", a_review(a_decision("s1")))
    result = run("merge", str(one), str(tmp_path / "none.yaml"), "-o", str(tmp_path / "c.yaml"))
    assert result.returncode == 2
    assert "none.yaml" in result.stderr
    assert not (tmp_path / "c.yaml").exists()
