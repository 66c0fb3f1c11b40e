"""Reviewing the notes of all articles in a real window: narrowed, edited in place, tagged together, seen in place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from index.library.library import Library
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
NOTED = (
    ("harbour.txt", "We are close to an agreement", "claim", "talks", "Said before, in March."),
    ("harbour.txt", "the port would reopen within two weeks", "doubt", "talks", "Only if the unions accept."),
    ("pipeline.txt", "No group has claimed responsibility", "evidence", "blast", "As of Monday."),
)


@pytest.fixture
def noted(window, tmp_path):
    """Three notes on two articles, and the list of them in front."""
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    window.open(tmp_path / "library", tmp_path / "articles")
    library = Library.open(tmp_path / "library")
    for article, quote, label, tag, note in NOTED:
        start = library.article(article).article.text.index(quote)
        library.annotate(article, Span(start, start + len(quote)), label=label, note=note, tags=(tag,))
    library.close()
    window.press("ctrl+3")
    window.until(lambda: len(rows(window)) == 3)
    return window


def rows(window):
    """Return the notes that are shown, from top to bottom."""
    return [row.annotation for section in window.main.notes.model.sections for row in section.rows]


def note_on(window, quote):
    (found,) = [one for one in rows(window) if one.selector.quote == quote]
    return found


def place_of(window, quote):
    """Return the middle of a note in the list."""
    view, model = window.main.notes.view, window.main.notes.model
    row = next(row for part in model.sections for row in part.rows if row.annotation.selector.quote == quote)
    view.scrollTo(model.index_of(row))
    return view.visualRect(model.index_of(row)).center()


def facet(window, value):
    """Return where a value by which notes are narrowed stands in the left column."""
    panel = window.main.left.notes
    row = next(row for part in panel.model.sections for row in part.rows if row.value == value)
    panel.view.scrollTo(panel.model.index_of(row))
    return panel.view.visualRect(panel.model.index_of(row)).center()


def test_notes_are_narrowed_edited_and_opened(noted):
    window, filters = noted, noted.main.left.notes.view
    window.click(filters.viewport(), facet(window, "talks"))
    window.until(lambda: len(rows(window)) == 2)
    window.click(filters.viewport(), facet(window, "doubt"))
    window.until(lambda: [one.note for one in rows(window)] == [NOTED[1][4]])
    window.picture("reviewing-1-narrowed")

    window.click(window.main.notes.view.viewport(), place_of(window, NOTED[1][1]))
    window.until(lambda: window.pane.opened is not None)
    (box, _) = window.boxes(NOTED[1][1])
    assert window.pane.view.viewport().rect().contains(box.center().toPoint())
    assert window.pane.view.emphasis.annotation == note_on(window, NOTED[1][1]).id

    window.press("ctrl+3", "Down", "e")
    window.until(lambda: isinstance(window.main.focusWidget(), QPlainTextEdit))
    window.press("ctrl+End")
    window.type(" Seen again on Friday.")
    window.picture("reviewing-2-edited")
    window.press("ctrl+Return")
    window.until(lambda: note_on(window, NOTED[1][1]).note == f"{NOTED[1][4]} Seen again on Friday.")
    window.press("ctrl+z")
    window.until(lambda: note_on(window, NOTED[1][1]).note == NOTED[1][4])


def test_several_notes_are_tagged_at_once_and_found_by_the_tag(noted):
    window, column = noted, noted.main.notes
    window.press("Down", "ctrl+a")
    window.until(lambda: len(column.chosen()) == 3)
    window.until(column.selection.isVisible)
    window.click(column.selection.tag)
    window.type("port")
    window.picture("reviewing-3-tagging")
    window.press("Return")
    window.until(lambda: all("port" in one.tags for one in rows(window)))
    window.click(column.search)
    window.type("claimed port")
    window.until(lambda: [one.selector.quote for one in rows(window)] == [NOTED[2][1]])
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None and window.pane.opened.article.title.startswith("Pipeline"))


def test_credibility_is_judged_in_the_list_of_notes(noted):
    window = noted
    window.press("Down", "e")
    window.until(lambda: isinstance(window.main.focusWidget(), QPlainTextEdit))
    window.press("Tab")
    window.until(lambda: isinstance(window.main.focusWidget(), QLineEdit))
    window.press("Tab")
    window.until(lambda: isinstance(window.main.focusWidget(), QComboBox))
    window.press("3", "ctrl+Return")
    window.until(lambda: 3 in [one.credibility for one in rows(window)])
