"""The day of an article's file, where nothing tells the day of publication."""

from __future__ import annotations

import os
import shutil
import time
from datetime import date
from pathlib import Path

import pytest

from index.library.library import Library
from index.search.results import Order

UNDATED = "The weir at Tamsk is shut\n\nThe weir at Tamsk was shut yesterday, said the warden of the river there.\n"


def write(folder: Path, name: str, text: str, day: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    noon = time.mktime(time.strptime(f"{day} 12", "%Y-%m-%d %H"))
    os.utime(path, (noon, noon))
    return path


@pytest.fixture
def undated(library: Library, folder: Path) -> Path:
    path = write(folder, "weir.txt", UNDATED, "2023-06-07")
    library.ingest()
    return path


def test_an_article_without_a_day_has_that_of_its_file_apart(library, undated):
    article = library.article(str(undated)).article
    assert (article.published, article.file_day) == (None, date(2023, 6, 7))


def test_a_result_has_the_day_of_its_file_apart(library, undated):
    (hit,) = library.search("weir").hits
    assert (hit.published, hit.file_day) == (None, date(2023, 6, 7))


def test_a_citation_is_without_a_day(library, undated):
    assert "(n.d.)" in library.citation(library.article(str(undated)).id, style="apa")


def test_words_that_need_a_day_to_start_from_are_in_no_timeline(library, undated):
    assert library.timeline(query="weir") == ()


def test_no_range_of_days_has_an_article_by_its_file(library, undated):
    assert library.search("weir date:2023..").total == 0


@pytest.mark.parametrize("query", ["weir", ""])
def test_by_date_those_of_which_only_the_file_has_one_come_behind_all_others(library, folder, undated, query):
    write(folder, "later.txt", UNDATED.replace("Tamsk", "Olm"), "2024-06-07")
    write(folder, "old.txt", f"1 May 1999\n\n{UNDATED.replace('Tamsk', 'Varn')}", "2024-01-01")
    library.ingest()
    names = [Path(hit.path).name for hit in library.search(query, order=Order.NEWEST).hits]
    assert names == ["old.txt", "later.txt", "weir.txt"]


def test_a_file_that_is_only_touched_is_not_changed(library, undated):
    os.utime(undated, (2_000_000_000, 2_000_000_000))
    report = library.ingest()
    assert (report.changed, report.added, report.unchanged) == (0, 0, 1)
    assert library.article(str(undated)).article.file_day == date(2023, 6, 7)


def test_a_touched_file_is_not_read_again_when_nothing_happens_to_it(library, undated):
    os.utime(undated, (2_000_000_000, 2_000_000_000))
    library.ingest()
    (undated.parent / "other.txt").write_text("Another text\n\nIt has a sentence.")
    read = []
    library.ingest(lambda progress: read.append(progress.total))
    assert 2 not in read


def test_a_file_that_is_moved_and_touched_is_moved(library, folder, undated):
    shutil.move(undated, folder / "elsewhere.txt")
    os.utime(folder / "elsewhere.txt", (2_000_000_000, 2_000_000_000))
    report = library.ingest()
    assert (report.moved, report.changed, report.added) == (1, 0, 0)
