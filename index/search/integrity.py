"""Says whether the files of an index are those that were written."""

from __future__ import annotations

from pathlib import Path

from index.errors import DamagedError
from index.search.commit import Entry, read_table
from index.search.snapshot import damage_is_reported, open_segment


def state(folder: Path) -> tuple[str, int]:
    """Return what changes with every commit: when the index was made, as a name, and the number of its last commit.

    Raises:
        DamagedError: there is no index.
    """
    with damage_is_reported():
        table = read_table(folder)
    return table.made, table.generation


def verify(folder: Path) -> tuple[str, ...]:
    """Read every file and return what is wrong, in words; empty where all is as it was written."""
    try:
        with damage_is_reported():
            table = read_table(folder)
    except DamagedError as error:
        return (str(error.data["detail"]),)
    return tuple(problem for entry in table.entries for problem in _problems(folder, entry))


def _problems(folder: Path, entry: Entry) -> tuple[str, ...]:
    """Return what is wrong with one segment."""
    try:
        segment = open_segment(folder, entry)
    except DamagedError as error:
        return (str(error.data["detail"]),)
    try:
        with damage_is_reported():
            return segment.verify()
    except DamagedError as error:
        return (f"{entry.facts.name}: {error.data['detail']}",)
    finally:
        segment.close()
