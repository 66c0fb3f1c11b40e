"""Files that are saved, copied, moved and replaced as programs and people do it, while the window is open."""

from __future__ import annotations

import os

import pytest

from index.errors import NotFoundError
from index.library.library import Library
from tests.support.articles import PIPELINE, write_article
from tests.support.versions import edited, told

pytestmark = [pytest.mark.e2e, pytest.mark.qt]


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "sub/one.txt", told(1))
    write_article(tmp_path / "articles", "two.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def library(window, folder, tmp_path):
    """The library of the window, as another program sees it."""
    window.open(tmp_path / "library", folder)
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def noted(window, library):
    """A note on an article, with the article open."""
    opened = library.article("one.txt")
    library.annotate(opened.id, opened.article.blocks[-1].span, note="Ask the clerk.")
    window.app.reading.open(opened.id)
    window.until(lambda: window.pane.opened is not None and window.pane.opened.id == opened.id)
    window.until(lambda: window.pane.opened.annotations)
    return window


def names(window, folder):
    return sorted(os.path.relpath(hit.path, folder) for hit in window.main.results.model.hits)


def bears_note(window, path):
    opened = window.pane.opened
    return opened.path == str(path) and [one.annotation.note for one in opened.annotations] == ["Ask the clerk."]


def says(window, words):
    return words in window.pane.opened.article.text


def holds(library, path):
    """Return the id of the article in a file, or "" as long as it holds none."""
    try:
        return library.article(str(path)).id
    except NotFoundError:
        return ""


def test_file_that_is_written_slowly_and_in_parts_is_read_to_its_end(noted, library, folder):
    text = told(2)
    path = folder / "slow.txt"
    with path.open("w", encoding="utf-8") as file:
        for start in range(0, len(text), 400):
            file.write(text[start : start + 400])
            file.flush()
            noted.until(lambda: "slow.txt" in names(noted, folder))
    noted.until(lambda: library.article(str(path)).article.text.endswith(text.strip()[-60:]))
    assert names(noted, folder) == ["slow.txt", "sub/one.txt", "two.txt"]


def test_program_that_keeps_a_backup_and_writes_anew_leaves_the_note(noted, folder):
    path = folder / "sub" / "one.txt"
    path.rename(folder / "sub" / "one.txt~")
    noted.until(lambda: noted.pane.opened.is_gone)
    write_article(folder, "sub/one.txt", told(1) + "\nAn afterthought of the clerk's.\n")
    noted.until(lambda: bears_note(noted, path) and says(noted, "An afterthought"))
    assert names(noted, folder) == ["sub/one.txt", "two.txt"]


def test_program_that_writes_beside_and_is_seen_doing_so_leaves_the_note(noted, folder):
    path = folder / "sub" / "one.txt"
    aside = write_article(folder, "sub/one.txt.Xy12Az", edited(told(1), 0.3))
    noted.until(lambda: len(names(noted, folder)) == 3)
    aside.replace(path)
    noted.until(lambda: names(noted, folder) == ["sub/one.txt", "two.txt"])
    noted.until(lambda: bears_note(noted, path))


def test_folder_that_is_moved_and_edited_in_takes_the_note_along(noted, folder):
    (folder / "sub").rename(folder / "archive")
    moved = write_article(folder, "archive/one.txt", edited(told(1), 0.1))
    noted.until(lambda: bears_note(noted, moved))
    assert names(noted, folder) == ["archive/one.txt", "two.txt"]


def test_file_that_becomes_a_link_or_a_folder_is_gone_and_whole_again_when_it_is_back(noted, folder, tmp_path):
    path = folder / "sub" / "one.txt"
    for replace_it, restore in ((_by_link, path.unlink), (_by_folder, path.rmdir)):
        path.unlink()
        replace_it(path, write_article(tmp_path, "elsewhere.txt", told(1)))
        noted.until(lambda: noted.pane.opened.is_gone)
        noted.until(lambda: names(noted, folder) == ["two.txt"])
        restore()
        write_article(folder, "sub/one.txt", told(1))
        noted.until(lambda: bears_note(noted, path))


def _by_link(path, target):
    path.symlink_to(target)


def _by_folder(path, _target):
    path.mkdir()


def test_edited_copy_has_the_note_when_the_other_copy_is_deleted(noted, library, folder):
    copy = write_article(folder, "copy.txt", told(1))
    noted.until(lambda: holds(library, copy) == noted.pane.opened.id)
    copy.write_text(edited(told(1), 0.3), encoding="utf-8")
    noted.until(lambda: names(noted, folder) == ["copy.txt", "sub/one.txt", "two.txt"])
    (folder / "sub" / "one.txt").unlink()
    noted.until(lambda: bears_note(noted, copy))
    noted.until(lambda: names(noted, folder) == ["copy.txt", "two.txt"])


def test_edited_copy_that_is_open_shows_the_note_when_the_other_copy_is_deleted(noted, library, folder):
    copy = write_article(folder, "copy.txt", edited(told(1), 0.04))
    noted.until(lambda: holds(library, copy))
    noted.app.reading.open(holds(library, copy))
    noted.until(lambda: noted.pane.opened.path == str(copy))
    (folder / "sub" / "one.txt").unlink()
    noted.until(lambda: bears_note(noted, copy))
