"""Asking an archive gives what the engine gives with everything in memory."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from comparisons.archive.adding import add
from comparisons.archive.asking import Asked, ask
from comparisons.archive.documents import read_documents
from comparisons.archive.filters import Filter
from comparisons.archive.incoming import key_of
from comparisons.archive.manifest import read_manifest
from comparisons.archive.mending import known_digests
from comparisons.archive.runners import Cancelled, Here, Processes, Result, Runner, Task
from comparisons.documents import Document, Provenance
from comparisons.errors import ArchiveError
from comparisons.matching.matcher import Matcher
from comparisons.matching.matches import Match
from comparisons.segmentation import segment
from comparisons.statements import Statement
from tests.comparisons.archive.conftest import Archives
from tests.comparisons.archive.made_up import records, write_lines

NAMES = (("Stepanakert", "Khankendi", "Xankəndi", "Ханкенди"), ("Jean Marvin", "Marvin"))


def briefing() -> tuple[Statement, ...]:
    """Fifteen claims: made-up ones, one in Russian, one with unknown words, one of common ones."""
    text = " ".join(
        [
            *(record["text"].split(".")[0] + "." for record in records(9, seed=77)),
            "The the of of in to.",
            "Humanitarian convoys reached Khankendi on 25 September.",
            "19 машин прибыли в Степанакерт.",
            "Tarvek Olenbrae denied shellings near Sarandd.",
            "The minister said.",
            "Prisonerz exchangge agreement signed Genevva observerss.",
        ]
    )
    document = Document(id="briefing", path="b", text=text, digest="", provenance=Provenance())
    return segment(document)


_expected: dict[tuple[int, int], tuple[tuple[Match, ...], ...]] = {}


def expected(folder: Path, names: Sequence[Sequence[str]]) -> tuple[tuple[Match, ...], ...]:
    """Rank the same statements in memory."""
    which = (read_manifest(folder).documents, len(names))
    if which not in _expected:
        keys = [key_of(digest) for digest in known_digests(folder, read_manifest(folder))]
        documents = read_documents(folder, keys).values()
        statements = [item for document in documents for item in segment(document)]
        matcher = Matcher(statements, briefing(), names=names)
        _expected[which] = tuple(matcher.matches(claim, top=50) for claim in briefing())
    return _expected[which]


def assert_equal(found: Sequence[Sequence[Match]], wanted: Sequence[Sequence[Match]]) -> None:
    """The same statements at the same places with the same scores and parts."""
    for one, other in zip(found, wanted, strict=True):
        assert [match.statement for match in one] == [match.statement for match in other]
        assert [match.rank for match in one] == [match.rank for match in other]
        for left, right in zip(one, other, strict=True):
            assert left.score == pytest.approx(right.score, abs=1e-9)
            assert left.parts == pytest.approx(right.parts, abs=1e-9)


CASES = [(1, ()), (1, NAMES), (7, NAMES), (64, ()), (64, NAMES)]
"""Partitions and declared names; ranking 20,000 statements in memory takes long."""


@pytest.mark.parametrize(
    ("partitions", "names"), [*CASES, (7, ())] if os.environ.get("CLAIMDESK_FULL") else CASES
)
def test_the_archive_ranks_as_the_engine_does(
    archive_in: Archives, partitions: int, names: Sequence[Sequence[str]]
) -> None:
    """The first fifty of every claim are the same, in however many partitions."""
    folder = archive_in(partitions)
    claims = briefing()
    asked = Asked(claims=claims, weighed=claims, names=names)
    assert_equal(ask(folder, asked, Here()), expected(folder, names))


def test_equal_ones_are_in_the_order_of_the_engine(tmp_path: Path) -> None:
    """Of hundreds of copies in many partitions the same fifty come first, in whatever language."""
    words = "Колонна с министром Эйвазовым прибыла в Степанакерт."
    lines = tmp_path / "copies.jsonl"
    lines.write_text("\n".join(json.dumps({"id": n, "text": words}) for n in range(450)))
    add(tmp_path / "a", [lines], documents=50)
    text = "Minister Eyvazov reached Stepanakert. Колонна прибыла в Ханкенди."
    document = Document(id="b", path="b", text=text, digest="", provenance=Provenance())
    claims = segment(document)
    documents = read_documents(
        tmp_path / "a",
        [key_of(digest) for digest in known_digests(tmp_path / "a", read_manifest(tmp_path / "a"))],
    )
    statements = [item for each in documents.values() for item in segment(each)]
    for names in ((), NAMES):
        found = ask(tmp_path / "a", Asked(claims=claims, weighed=claims, names=names), Here())
        matcher = Matcher(statements, claims, names=names)
        assert all(map(len, found))
        assert_equal(found, [matcher.matches(claim, top=50) for claim in claims])


def test_of_many_answers_only_the_best_are_kept(
    archive_in: Archives, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken in any order, and pruned after each, they come to the same."""
    monkeypatch.setattr("comparisons.archive.choosing.MOST_KEPT", 1)
    folder = archive_in(64)
    assert_equal(ask(folder, everything(), Backwards()), expected(folder, NAMES))


class Backwards(Runner):
    """Works the last task out first."""

    def each(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = lambda: None,
    ) -> Iterator[tuple[int, Result]]:
        """Yield the results."""
        for place in reversed(range(len(tasks))):
            yield place, function(tasks[place])
            tell()


@pytest.fixture
def seven(archive_in: Archives) -> Path:
    """An archive in seven partitions."""
    return archive_in(7)


def everything(names: Sequence[Sequence[str]] = NAMES) -> Asked:
    """All claims at once."""
    return Asked(claims=briefing(), weighed=briefing(), names=names)


def test_processes_give_the_same(seven: Path) -> None:
    """So does Dask's local scheduler with two processes; each part that is done is told."""
    told: list[tuple[int, int]] = []

    def tell(done: int, whole: int) -> None:
        told.append((done, whole))

    with Processes(2) as runner:
        found = ask(seven, everything(), runner, tell=tell)
    assert_equal(found, expected(seven, NAMES))
    assert told[-1] == (14, 14)


def test_a_filter_leaves_out_offers(seven: Path) -> None:
    """Only documents of that publisher, language and time are offered."""
    limits = Filter(publisher="paper 3", before="2023-08-01", after="2023-02-28", language="en")
    claims = briefing()
    found = ask(seven, Asked(claims=claims, weighed=claims, filter=limits), Here())
    keys = {match.statement.document_id for each in found for match in each}
    documents = read_documents(seven, keys)
    assert len(found[0]) == 50
    for document in documents.values():
        assert document.provenance.publisher == "Paper 3"
        assert "2023-02-28" < document.provenance.published < "2023-08-01"


def test_a_cancelled_question_ends(seven: Path) -> None:
    """Nobody gets half an answer."""
    runner = Here()

    def cancel(_done: int, _whole: int) -> None:
        runner.cancel()

    with pytest.raises(Cancelled):
        ask(seven, everything(), runner, tell=cancel)


@pytest.mark.parametrize("name", ["documents.parquet", "statements.parquet", "counts.parquet"])
def test_a_damaged_partition_is_refused(tmp_path: Path, name: str) -> None:
    """An answer from the rest would pass for the whole."""
    folder = tmp_path / "a"
    add(folder, [write_lines(tmp_path / "wire.jsonl", 30)], documents=10)
    file = folder / "p000002" / name
    file.write_bytes(b"PAR1" + file.read_bytes()[4:-200] + bytes(196) + b"PAR1")
    with pytest.raises(ArchiveError, match="p000002"):
        ask(folder, everything(()), Here())


def test_bytes_that_changed_are_noticed(tmp_path: Path) -> None:
    """A file of the right size with a wrong byte in it is named, not believed."""
    folder = tmp_path / "a"
    add(folder, [write_lines(tmp_path / "wire.jsonl", 30)])
    file = folder / "p000001" / "documents.parquet"
    content = bytearray(file.read_bytes())
    content[len(content) // 3] ^= 0xFF
    file.write_bytes(content)
    with pytest.raises(ArchiveError, match="damaged"):
        ask(folder, everything(()), Here())


def test_an_empty_archive_says_so(tmp_path: Path) -> None:
    """There is nothing to be asked."""
    (tmp_path / "none.jsonl").write_text("")
    add(tmp_path / "a", [tmp_path / "none.jsonl"])
    with pytest.raises(ArchiveError, match="empty"):
        ask(tmp_path / "a", everything(()), Here())
