# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Tables: columns in Parquet files.

Owns all that the archive asks of pyarrow: columns are written compressed, with check sums and the
mark of their archive, and read whole or for some rows, by one thread: partitions are what runs
side by side. A file that is damaged or belongs to
another archive is named, never a traceback.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from comparisons.errors import ArchiveError

Numbers = NDArray[np.int32]
Scores = NDArray[np.float64]
_MARK = b"claimdesk"
_LEVEL = 6  # of zstd; higher ones take more time than they save room

_REMEDY = "Run `claimdesk archive add` with the same documents: it replaces what is damaged."


@dataclass(frozen=True, slots=True)
class Lists:
    """A list of numbers for each row, one after the other."""

    values: Numbers
    ends: NDArray[np.int64]
    """Where the list of each row begins, and where the last one ends: one more than rows."""

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many numbers each row has."""
        return np.diff(self.ends)


Column = Sequence[str] | Numbers | NDArray[np.int64] | Lists


def write_table(file: Path, columns: Mapping[str, Column], *, mark: str, rows: int) -> int:
    """Write a file durably, in groups of some rows; return its size in bytes."""
    table = pa.table({name: _array(column) for name, column in columns.items()})
    table = table.replace_schema_metadata({_MARK: mark.encode()})
    pq.write_table(
        table,
        file,
        compression="zstd",
        compression_level=_LEVEL,
        row_group_size=rows,
        write_page_checksum=True,
    )
    with file.open("rb") as stream:
        os.fsync(stream.fileno())
        return os.fstat(stream.fileno()).st_size


def _array(column: Column) -> pa.Array:
    if isinstance(column, Lists):
        return pa.LargeListArray.from_arrays(pa.array(column.ends), pa.array(column.values))
    if isinstance(column, np.ndarray):
        return pa.array(column)
    return pa.array(column, type=pa.large_string())


class Table:
    """An open file of columns."""

    def __init__(self, file: Path, mark: str) -> None:
        self._place = file
        with _told(file):
            self._file = pq.ParquetFile(file, page_checksum_verification=True)
            found = (self._file.schema_arrow.metadata or {}).get(_MARK, b"").decode()
        if found != mark:
            raise ArchiveError(str(file), "the file belongs to another archive.", _REMEDY)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def numbers(self, name: str) -> Numbers:
        """Read a column of numbers."""
        return self._column(name).to_numpy().astype(np.int32, copy=False)

    def counts(self, name: str) -> NDArray[np.int64]:
        """Read a column of large numbers."""
        return self._column(name).to_numpy().astype(np.int64, copy=False)

    def texts(self, name: str) -> list[str]:
        """Read a column of texts."""
        with _told(self._place):
            return self._column(name).to_pylist()

    def lists(self, name: str) -> Lists:
        """Read a column of lists."""
        with _told(self._place):
            chunks = self._column(name).chunks
            values = [np.asarray(chunk.flatten()) for chunk in chunks]
            lengths = [np.asarray(chunk.value_lengths()) for chunk in chunks]
        ends = np.zeros(sum(map(len, lengths)) + 1, np.int64)
        if lengths:
            np.cumsum(np.concatenate(lengths), out=ends[1:])
        joined = np.concatenate(values) if values else np.zeros(0, np.int32)
        return Lists(joined.astype(np.int32, copy=False), ends)

    def rows(self, wanted: Sequence[int], names: Sequence[str]) -> Mapping[int, tuple[object, ...]]:
        """Read some columns of some rows; only the groups that hold them are read."""
        found: dict[int, tuple[object, ...]] = {}
        rising = np.unique(np.asarray(wanted, np.int64))
        with _told(self._place):
            for group, first, last in self._groups():
                inside = rising[np.searchsorted(rising, first) : np.searchsorted(rising, last)]
                if len(inside):
                    taken = self._file.read_row_group(group, columns=list(names), use_threads=False)
                    taken = taken.take(pa.array(inside - first))
                    columns = [taken.column(name).to_pylist() for name in names]
                    found.update(zip(inside.tolist(), zip(*columns, strict=True), strict=True))
        return found

    def _groups(self) -> Iterator[tuple[int, int, int]]:
        first = 0
        for group in range(self._file.num_row_groups):
            last = first + self._file.metadata.row_group(group).num_rows
            yield group, first, last
            first = last

    def _column(self, name: str) -> pa.ChunkedArray:
        with _told(self._place):
            return self._file.read(columns=[name], use_threads=False).column(name)


@contextmanager
def _told(file: Path) -> Generator[None]:
    """Tell of a damaged file in one sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise ArchiveError(str(file), "the file is missing.", _REMEDY) from error
    except PermissionError as error:
        raise ArchiveError(str(file), "the file may not be read.") from error
    except (pa.ArrowException, OSError, KeyError, ValueError) as error:
        raise ArchiveError(str(file), "the file is damaged.", _REMEDY) from error
