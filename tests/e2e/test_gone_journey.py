"""An annotated file that is renamed and edited, or goes and comes back, while the window is open."""

from __future__ import annotations

import os

import pytest

from desktop.models.notes import said_of_passage
from index.library.library import Library
from tests.support.articles import PIPELINE, write_article
from tests.support.versions import edited, told

pytestmark = [pytest.mark.e2e, pytest.mark.qt]


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "one.txt", told(1))
    write_article(tmp_path / "articles", "two.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def noted(window, folder, tmp_path):
    """A note on an article, with the article open."""
    window.open(tmp_path / "library", folder)
    library = Library.open(tmp_path / "library")
    opened = library.article("one.txt")
    library.annotate(opened.id, opened.article.blocks[-1].span, note="Ask the clerk.")
    library.close()
    window.app.reading.open(opened.id)
    window.until(lambda: window.pane.opened is not None and window.pane.opened.id == opened.id)
    return window


def names(window):
    return sorted(os.path.basename(hit.path) for hit in window.main.results.model.hits)  # noqa: PTH119 - shorter so


def notes(window):
    return [row for section in window.main.notes.model.sections for row in section.rows]


def bears_note(window, path):
    opened = window.pane.opened
    return opened.path == str(path) and [one.annotation.note for one in opened.annotations] == ["Ask the clerk."]


def test_open_article_follows_its_file_that_is_renamed_and_edited_at_once(noted, folder):
    (folder / "one.txt").unlink()
    moved = write_article(folder, "uno.txt", edited(told(1), 0.1))
    noted.until(lambda: bears_note(noted, moved))
    assert names(noted) == ["two.txt", "uno.txt"]


def test_article_is_known_again_though_the_window_saw_its_file_gone_in_between(noted, folder):
    name = noted.pane.opened.id
    (folder / "one.txt").unlink()
    noted.until(lambda: noted.pane.opened.is_gone)
    assert names(noted) == ["two.txt"]
    moved = write_article(folder, "uno.txt", edited(told(1), 0.1))
    noted.until(lambda: bears_note(noted, moved))
    assert noted.pane.opened.id == name


def test_article_without_its_file_can_be_read_and_its_note_says_that_it_is_gone(noted, folder):
    text = noted.pane.opened.article.text
    (folder / "one.txt").unlink()
    noted.until(lambda: noted.pane.opened.is_gone)
    assert noted.pane.opened.article.text == text
    assert "The file is gone." in noted.pane.view.toPlainText()
    noted.picture("gone-1-article")
    noted.press("ctrl+3")
    noted.until(lambda: [said_of_passage(row) for row in notes(noted)] == ["File gone"])
    noted.picture("gone-2-notes")
    write_article(folder, "one.txt", told(1))
    noted.until(lambda: [said_of_passage(row) for row in notes(noted)] == [""])
    noted.until(lambda: bears_note(noted, folder / "one.txt"))


def test_edited_copy_beside_an_article_is_another_one(noted, folder):
    copy = write_article(folder, "copy.txt", told(1))
    noted.until(lambda: noted.app.presenter.overview.articles == 2)
    copy.write_text(edited(told(1), 0.1), encoding="utf-8")
    noted.until(lambda: names(noted) == ["copy.txt", "one.txt", "two.txt"])
    noted.until(lambda: bears_note(noted, folder / "one.txt"))


def test_window_catches_up_with_what_happened_while_it_was_closed(window, folder, tmp_path):
    library = Library.open(tmp_path / "library")
    library.follow(folder)
    library.ingest()
    opened = library.article("one.txt")
    library.annotate(opened.id, opened.article.blocks[-1].span, note="Ask the clerk.")
    library.close()
    (folder / "one.txt").unlink()
    (folder / "two.txt").unlink()
    moved = write_article(folder, "later/uno.txt", edited(told(1), 0.1))
    window.open(tmp_path / "library")
    window.until(lambda: names(window) == ["uno.txt"])
    window.app.reading.open(opened.id)
    window.until(lambda: window.pane.opened is not None and bears_note(window, moved))
