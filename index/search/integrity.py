"""Says whether the files of an index are those that were written."""

from __future__ import annotations

from pathlib import Path

from index.errors import DamagedError
from index.search.commit import read_table
from index.search.segment import Segment
from index.search.snapshot import damage_is_reported, open_segment, open_segments


def state(folder: Path) -> tuple[str, int]:
    """Return what changes with every commit: when the index was made, as a name, and the number of its last commit.

    Raises:
        DamagedError: there is no index.
    """
    with damage_is_reported():
        table = read_table(folder)
    return table.made, table.generation


def verify(folder: Path) -> tuple[str, ...]:
    """Read every file and return what is wrong, in words; empty where all is as it was written.

    All segments are opened before the first is read, so that commits of another process take none of them away.
    """
    try:
        _, segments = open_segments(folder)
    except DamagedError as error:
        return _each_by_itself(folder) or (str(error.data["detail"]),)
    return tuple(problem for segment in segments for problem in _problems(segment))


def _each_by_itself(folder: Path) -> tuple[str, ...]:
    """Return what is wrong where not all segments can be opened; empty where the table cannot be read."""
    problems: list[str] = []
    try:
        with damage_is_reported():
            table = read_table(folder)
    except DamagedError:
        return ()
    for entry in table.entries:
        try:
            segment = open_segment(folder, entry)
        except DamagedError as error:
            problems.append(str(error.data["detail"]))
        else:
            problems.extend(_problems(segment))
    return tuple(problems)


def _problems(segment: Segment) -> tuple[str, ...]:
    """Return what is wrong with one open segment, and close it."""
    try:
        with damage_is_reported():
            return segment.verify()
    except DamagedError as error:
        return (f"{segment.name}: {error.data['detail']}",)
    finally:
        segment.close()
