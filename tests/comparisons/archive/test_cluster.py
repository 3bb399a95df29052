"""A real cluster gives the same, with a worker killed in the middle too."""

from __future__ import annotations

from pathlib import Path

import pytest

from comparisons.archive.adding import add
from comparisons.archive.asking import ask
from comparisons.archive.runners import Cluster, Here
from comparisons.errors import ArchiveError
from tests.comparisons.archive.clusters import running_cluster
from tests.comparisons.archive.made_up import write_lines
from tests.comparisons.archive.test_asking import NAMES, assert_equal, everything, expected


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of some 20,000 statements in sixteen partitions."""
    made = tmp_path_factory.mktemp("archive") / "a"
    lines = write_lines(tmp_path_factory.mktemp("wire") / "wire.jsonl", 1024)
    add(made, [lines], documents=64)
    return made


@pytest.mark.filterwarnings("ignore")
def test_two_workers_give_what_the_engine_gives(folder: Path, tmp_path: Path) -> None:
    """Also when one of the two is killed with half of the work done."""
    with running_cluster(tmp_path) as cluster, Cluster(cluster.address) as runner:
        assert_equal(ask(folder, everything(), runner), expected(folder, NAMES))

        def kill_one(done: int, whole: int) -> None:
            if done == whole // 4:
                cluster.kill_a_worker()

        assert_equal(ask(folder, everything(), runner, tell=kill_one), expected(folder, NAMES))


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_goes_away_is_told(folder: Path, tmp_path: Path) -> None:
    """One sentence, within the patience of a person; the archive is as it was."""
    before = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    with running_cluster(tmp_path) as cluster, Cluster(cluster.address) as runner:

        def kill_all(done: int, _: int) -> None:
            if done == 4:
                cluster.kill_all()

        with pytest.raises(ArchiveError, match="does not answer"):
            ask(folder, everything(), runner, tell=kill_all)
    assert before == {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    assert ask(folder, everything(()), Here())


@pytest.mark.filterwarnings("ignore")
def test_an_address_without_a_cluster_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody listens there."""
    monkeypatch.setattr("comparisons.archive.runners.PATIENCE", 1.0)
    with (
        pytest.raises(ArchiveError, match=r"127\.0\.0\.1:9: the cluster does not answer"),
        Cluster("tcp://127.0.0.1:9") as runner,
    ):
        ask(folder, everything(), runner)
