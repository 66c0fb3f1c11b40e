"""The library follows its folders: added, changed, renamed and removed files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from index.articles.reading import Failure, Reading
from index.errors import Cancelled, LibraryError
from index.ingest.storing import Storer
from index.library.library import Library
from index.progress import CancelToken, Stage
from tests.support.articles import HARBOUR, PIPELINE, numbered, rewrite, write_article


def test_a_first_update_adds_every_article(library, folder):
    write_article(folder, "one.txt")
    write_article(folder, "deep/two.txt", PIPELINE)
    report = library.ingest()
    assert (report.added, report.articles, report.failed) == (2, 2, ())
    assert library.search("harbour").total == 1


def test_a_second_update_opens_no_file(library, folder, monkeypatch):
    write_article(folder, "one.txt")
    library.ingest()
    monkeypatch.setattr("index.ingest.update.ReadAhead", None)  # any attempt to read would fail
    report = library.ingest()
    assert (report.added, report.changed, report.unchanged) == (0, 0, 1)


def test_an_edited_file_stays_the_same_article(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    before = library.article(str(path)).id
    rewrite(path, HARBOUR.replace("two weeks", "three months"))
    report = library.ingest()
    assert (report.changed, report.added) == (1, 0)
    assert library.article(str(path)).id == before
    assert library.search('"three months"').total == 1
    assert library.search('"two weeks"').total == 0


def test_a_renamed_file_stays_the_same_article_and_is_not_read_again(library, folder, monkeypatch):
    path = write_article(folder, "one.txt")
    library.ingest()
    before = library.article(str(path)).id
    moved = folder / "elsewhere" / "uno.txt"
    moved.parent.mkdir()
    path.rename(moved)
    monkeypatch.setattr("index.ingest.update.ReadAhead", None)
    report = library.ingest()
    assert (report.moved, report.added, report.removed) == (1, 0, 0)
    assert library.article(str(moved)).id == before
    assert library.search("harbour").hits[0].path == str(moved)


def test_a_removed_file_leaves_search(library, folder):
    path = write_article(folder, "one.txt")
    write_article(folder, "two.txt", PIPELINE)
    library.ingest()
    path.unlink()
    report = library.ingest()
    assert (report.removed, report.articles) == (1, 1)
    assert library.search("harbour").total == 0


def test_two_equal_files_are_one_article(library, folder):
    write_article(folder, "one.txt")
    write_article(folder, "copy.txt")
    assert library.ingest().articles == 1
    (folder / "one.txt").unlink()
    assert library.ingest().articles == 1
    assert library.search("harbour").hits[0].path == str(folder / "copy.txt")


def test_editing_one_of_two_copies_makes_a_second_article(library, folder):
    kept = write_article(folder, "one.txt")
    edited = write_article(folder, "copy.txt")
    library.ingest()
    name = library.article(str(kept)).id
    rewrite(edited, PIPELINE)
    assert library.ingest().articles == 2
    assert library.article(str(kept)).id == name
    assert library.article(str(edited)).id != name


def test_unreadable_files_are_listed_with_a_reason(library, folder):
    (folder / "program.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "empty.txt").write_bytes(b"")
    write_article(folder, "one.txt")
    report = library.ingest()
    assert {Path(file.path).name: file.code for file in report.failed} == {
        "program.txt": "not-text",
        "empty.txt": "empty",
    }
    assert all(file.reason.endswith(".") for file in report.failed)
    assert report.articles == 1


def test_a_file_that_becomes_readable_leaves_the_list(library, folder):
    path = folder / "one.txt"
    path.write_bytes(b"")
    library.ingest()
    rewrite(path, HARBOUR)
    report = library.ingest()
    assert report.failed == ()
    assert report.articles == 1


def test_a_cancelled_update_keeps_what_it_did_and_goes_on_later(library, folder):
    for number in range(60):
        write_article(folder, f"{number:03}.txt", numbered(number))
    cancel = CancelToken()

    def stop_when_some_are_searchable(progress):
        if progress.stage is Stage.INDEXING:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.ingest(stop_when_some_are_searchable, cancel)
    kept = library.search("council").total
    assert 0 < kept < 60
    report = library.ingest()
    assert report.added == 60 - kept
    assert library.search("council", limit=100).total == 60


def test_articles_can_be_searched_while_others_are_still_being_read(library, folder):
    for number in range(40):
        write_article(folder, f"{number:03}.txt", numbered(number))
    seen = []

    def look(progress):
        if progress.stage is Stage.INDEXING:
            seen.append(library.search("council").total)

    library.ingest(look)
    assert seen[0] < 40
    assert seen[-1] == 40


def test_a_second_process_is_told_that_the_library_is_busy(library, folder):
    write_article(folder, "one.txt")
    other = Library.open(library._layout.root)
    try:
        with library._rooms.updating(), pytest.raises(LibraryError) as caught:
            other.ingest()
    finally:
        other.close()
    assert caught.value.code == "library-busy"


def test_a_library_that_follows_no_folder_says_so(tmp_path):
    fresh = Library.open(tmp_path / "fresh")
    with pytest.raises(LibraryError) as caught:
        fresh.ingest()
    fresh.close()
    assert caught.value.code == "no-folders"


def test_an_empty_folder_is_done_at_once(library):
    report = library.ingest()
    assert (report.articles, report.failed) == (0, ())
    assert library.search("").total == 0


def test_an_unplugged_folder_keeps_its_articles(library, folder):
    write_article(folder, "one.txt")
    library.ingest()
    folder.rename(folder.with_name("unplugged"))
    report = library.ingest()
    assert report.articles == 1
    assert [file.code for file in report.failed] == ["no-such-file"]


def test_an_unfollowed_folder_takes_its_articles_along(library, folder, tmp_path):
    write_article(folder, "one.txt")
    write_article(tmp_path / "other", "two.txt", PIPELINE)
    library.follow(tmp_path / "other")
    library.ingest()
    library.unfollow(folder)
    assert library.ingest().articles == 1


def test_copies_of_one_text_in_several_outlets_know_each_other(library, folder):
    wire = "\n\n".join(numbered(number).replace("\n\n", " ") for number in range(8))
    write_article(folder, "herald.txt", f"Wire report on councils\n\n{wire}")
    write_article(
        folder, "courier.txt", f"Councils meet again\n\nBy a staff writer\n\n{wire.replace('roads', 'streets')}"
    )
    write_article(folder, "other.txt", PIPELINE)
    library.ingest()
    (copy,) = library.article("herald.txt").copies
    assert copy.id == library.article("courier.txt").id
    assert library.article("other.txt").copies == ()


def test_a_rewritten_article_leaves_its_copies(library, folder):
    wire = "\n\n".join(numbered(number).replace("\n\n", " ") for number in range(8))
    write_article(folder, "herald.txt", f"Wire report on councils\n\n{wire}")
    rewritten = write_article(folder, "courier.txt", f"Councils meet again\n\n{wire}")
    library.ingest()
    rewrite(rewritten, PIPELINE * 3)
    library.ingest()
    assert library.article("herald.txt").copies == ()


def test_a_file_moved_over_another_takes_its_place(library, folder):
    one = write_article(folder, "one.txt")
    two = write_article(folder, "two.txt", PIPELINE)
    library.ingest()
    one.replace(two)
    report = library.ingest()
    assert report.articles == 1
    assert library.search("pipeline").total == 0
    assert library.search("harbour").hits[0].path == str(two)
    assert library.diagnose() == ()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
def test_a_name_that_is_no_text_costs_one_line(library, folder):
    write_article(folder, "one.txt")
    (folder / os.fsdecode(b"bad\xff.txt")).write_text(PIPELINE, encoding="utf-8")
    report = library.ingest()
    assert report.articles == 1
    assert [file.code for file in report.failed] == ["bad-name"]
    assert "\\xff" in report.failed[0].path


def test_a_failure_that_has_not_passed_is_no_change(library, folder, monkeypatch):
    (folder / "sealed.txt").write_text(HARBOUR, encoding="utf-8")
    monkeypatch.setattr("index.ingest.update.ReadAhead", AlwaysRefused)
    assert [file.code for file in library.ingest().failed] == ["no-permission"]
    again = library.ingest()
    assert (again.changed, again.unchanged, len(again.failed)) == (0, 0, 1)


class AlwaysRefused:
    """Reads as if no file might be read."""

    def __init__(self, _sandboxes, _encodings):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def read(self, files):
        for seen in files:
            yield seen, Reading(Path(seen.path), failure=Failure("no-permission", "It may not be read."))


def test_a_file_can_be_read_again_though_it_looks_unchanged(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    library.retry(str(path))
    assert library.ingest().changed == 1


@pytest.mark.parametrize("text", [HARBOUR, PIPELINE])
def test_a_request_to_read_a_file_again_that_comes_while_it_is_read_is_not_lost(library, folder, monkeypatch, text):
    path = write_article(folder, "one.txt")
    library.ingest()
    rewrite(path, text)
    store = Storer.refresh

    def ask_first(storer):
        library.retry(str(path))
        store(storer)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Storer, "refresh", ask_first)
        library.ingest()
    assert library.ingest().changed == 1
    assert library.ingest().changed == 0


def test_every_file_is_counted_once(library, folder):
    for number in range(3):
        write_article(folder, f"{number}.txt", numbered(number))
    write_article(folder, "copy.txt", numbered(0))
    (folder / "empty.txt").write_bytes(b"")
    first = library.ingest()
    assert (first.added, first.unchanged, len(first.failed), first.articles) == (4, 0, 1, 3)
    rewrite(folder / "1.txt", numbered(11))
    (folder / "2.txt").rename(folder / "two.txt")
    (folder / "copy.txt").unlink()
    write_article(folder, "new.txt", PIPELINE)
    then = library.ingest()
    assert (then.added, then.changed, then.moved, then.removed, then.unchanged) == (1, 1, 1, 1, 1)
    assert (len(then.failed), then.articles) == (1, 4)


def test_notes_exported_into_a_followed_folder_are_not_taken_for_articles(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[1].span, note="Harbour.")
    library.export(folder / "notes")
    report = library.ingest()
    assert (report.articles, report.failed) == (1, ())
