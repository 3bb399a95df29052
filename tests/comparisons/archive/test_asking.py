"""Asking an archive gives what the engine gives with everything in memory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from comparisons.archive.adding import add
from comparisons.archive.asking import Asked, ask
from comparisons.archive.documents import read_documents
from comparisons.archive.filters import Filter
from comparisons.archive.incoming import key_of
from comparisons.archive.manifest import read_manifest
from comparisons.archive.mending import known_digests
from comparisons.archive.runners import Cancelled, Here, Processes
from comparisons.documents import Document, Provenance
from comparisons.errors import ArchiveError
from comparisons.matching.matcher import Matcher
from comparisons.matching.matches import Match
from comparisons.segmentation import segment
from comparisons.statements import Statement
from tests.comparisons.archive.made_up import records, write_lines

DOCUMENTS = 1024
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


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some 20,000 statements."""
    return write_lines(tmp_path_factory.mktemp("wire") / "wire.jsonl", DOCUMENTS)


@pytest.fixture(scope="module", params=[1, 7, 64])
def folder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, lines: Path
) -> Path:
    """An archive in so many partitions."""
    made = tmp_path_factory.mktemp("archive") / "a"
    add(made, [lines], documents=-(-DOCUMENTS // request.param))
    assert len(read_manifest(made).partitions) == request.param
    return made


_expected: dict[int, tuple[tuple[Match, ...], ...]] = {}


def expected(folder: Path, names: Sequence[Sequence[str]]) -> tuple[tuple[Match, ...], ...]:
    """Rank the same statements in memory."""
    if len(names) not in _expected:
        keys = [key_of(digest) for digest in known_digests(folder, read_manifest(folder))]
        documents = read_documents(folder, keys).values()
        statements = [item for document in documents for item in segment(document)]
        matcher = Matcher(statements, briefing(), names=names)
        _expected[len(names)] = tuple(matcher.matches(claim, top=50) for claim in briefing())
    return _expected[len(names)]


def assert_equal(found: Sequence[Sequence[Match]], wanted: Sequence[Sequence[Match]]) -> None:
    """The same statements at the same places with the same scores and parts."""
    for one, other in zip(found, wanted, strict=True):
        assert [match.statement for match in one] == [match.statement for match in other]
        assert [match.rank for match in one] == [match.rank for match in other]
        for left, right in zip(one, other, strict=True):
            assert left.score == pytest.approx(right.score, abs=1e-9)
            assert left.parts == pytest.approx(right.parts, abs=1e-9)


@pytest.mark.parametrize("names", [(), NAMES], ids=["plain", "names"])
def test_the_archive_ranks_as_the_engine_does(folder: Path, names: Sequence[Sequence[str]]) -> None:
    """The first fifty of every claim are the same, in however many partitions."""
    claims = briefing()
    asked = Asked(claims=claims, weighed=claims, names=names)
    assert_equal(ask(folder, asked, Here()), expected(folder, names))


@pytest.fixture(scope="module")
def seven(tmp_path_factory: pytest.TempPathFactory, lines: Path) -> Path:
    """An archive in seven partitions."""
    made = tmp_path_factory.mktemp("archive") / "seven"
    add(made, [lines], documents=147)
    return made


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
