"""Files of sections that are mapped into memory."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.sections import SectionFile, SectionWriter
from tests.support.search import document

NUMBERS = np.arange(4_000_000, dtype=np.uint32)


def resident(path: Path) -> int:
    """Return how much of a file is in the memory of this process, in kB."""
    total, is_inside = 0, False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8").splitlines():
        if "-" in line.split(" ", 1)[0]:
            is_inside = line.endswith(str(path))
        elif is_inside and line.startswith("Rss:"):
            total += int(line.split()[1])
    return total


@pytest.mark.skipif(sys.platform != "linux", reason="/proc says what is in memory")
def test_rest_gives_the_memory_back_and_leaves_what_was_taken_readable(tmp_path):
    writer = SectionWriter(tmp_path / "a.sections")
    writer.put("numbers", (NUMBERS,))
    writer.finish({})
    file = SectionFile(tmp_path / "a.sections")
    taken = file.array("numbers")
    assert taken.sum() == NUMBERS.sum()
    assert resident(tmp_path / "a.sections") >= NUMBERS.nbytes // 1024
    file.rest()
    assert resident(tmp_path / "a.sections") < NUMBERS.nbytes // 1024 // 10
    assert (taken == NUMBERS).all()
    assert file.verify() == ()


def test_index_rests_now_and_then_and_finds_the_same_afterwards(tmp_path, monkeypatch):
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        writer.put(document("a", "the truce held"))
    rests: list[SectionFile] = []
    real = SectionFile.rest

    def rest(file):
        rests.append(file)
        real(file)

    monkeypatch.setattr(SectionFile, "rest", rest)
    found = [index.search(parse("truce")).total for _ in range(200)]
    index.close()
    assert set(found) == {1}
    assert 1 < len(rests) < 20
