"""A real cluster gives the same, with a worker killed in the middle too."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from comparisons.archive.asking import ask
from comparisons.archive.runners import Cluster, Here
from comparisons.errors import ArchiveError
from tests.comparisons.archive.clusters import Clusters
from tests.comparisons.archive.conftest import Archives
from tests.comparisons.archive.test_asking import NAMES, assert_equal, everything, expected


@pytest.fixture(scope="module")
def clusters(tmp_path_factory: pytest.TempPathFactory) -> Generator[Clusters]:
    """Keep one cluster of two workers for all tests, started again after one that ends it."""
    with Clusters(tmp_path_factory) as clusters:
        yield clusters


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("partitions", [1, 7, 64])
def test_two_workers_give_what_the_engine_gives(
    archive_in: Archives, clusters: Clusters, partitions: int
) -> None:
    """The same statements in the same order with the same scores, in however many partitions."""
    folder = archive_in(partitions)
    with Cluster(clusters.running().address) as runner:
        assert_equal(ask(folder, everything(), runner), expected(folder, NAMES))


@pytest.mark.filterwarnings("ignore")
def test_a_killed_worker_changes_nothing(archive_in: Archives, clusters: Clusters) -> None:
    """One of the two ends as by a power cut with a quarter of the work done."""
    folder, cluster = archive_in(64), clusters.running()

    def kill_one(done: int, whole: int) -> None:
        if done == whole // 4:
            cluster.kill_a_worker()

    with Cluster(cluster.address) as runner:
        assert_equal(ask(folder, everything(), runner, tell=kill_one), expected(folder, NAMES))


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_goes_away_is_told(archive_in: Archives, clusters: Clusters) -> None:
    """One sentence, within the patience of a person; the archive is as it was."""
    folder = archive_in(64)
    before = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    cluster = clusters.running(least=1)
    with Cluster(cluster.address) as runner:

        def kill_all(done: int, _: int) -> None:
            if done == 4:
                cluster.kill_all()

        with pytest.raises(ArchiveError, match="does not answer"):
            ask(folder, everything(), runner, tell=kill_all)
    assert before == {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    assert ask(folder, everything(()), Here())


@pytest.mark.filterwarnings("ignore")
def test_an_address_without_a_cluster_is_told(
    archive_in: Archives, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody listens there."""
    monkeypatch.setattr("comparisons.archive.runners.PATIENCE", 1.0)
    with (
        pytest.raises(ArchiveError, match=r"127\.0\.0\.1:9: the cluster does not answer"),
        Cluster("tcp://127.0.0.1:9") as runner,
    ):
        ask(archive_in(64), everything(), runner)
