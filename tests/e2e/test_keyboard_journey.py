"""Reading and annotating without a mouse: from the search box to a labelled, noted, graded passage and back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from tests.support.articles import HARBOUR, PIPELINE, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
QUOTE = "We are close to an agreement"
FURTHER = '," Minister'


@pytest.fixture
def opened(window, tmp_path):
    """A library in a window whose pointer stays where it is."""
    write_article(tmp_path / "articles", "harbour.md", f"---\noutlet: Karsholm Post\n---\n\n# {HARBOUR}")
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    window.open(tmp_path / "library", tmp_path / "articles")
    return window


def search(window, words):
    window.press("ctrl+f", "ctrl+a")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words and window.main.results.model.rowCount() == 1)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None and window.pane.view.hasFocus())


def annotation(window):
    (placed,) = window.pane.opened.annotations
    return placed.annotation


def focus_is(window, kind):
    window.until(lambda: isinstance(window.main.focusWidget(), kind))


def test_passage_is_found_labelled_noted_tagged_graded_and_taken_back_by_keys_alone(opened):
    window, pointer = opened, QCursor.pos()
    search(window, "agreement minister")
    window.select_by_keys(QUOTE)
    window.press("1")
    window.until(lambda: window.pane.opened.annotations)
    assert (annotation(window).selector.quote, annotation(window).label) == (QUOTE, "claim")

    window.press("n")
    focus_is(window, QPlainTextEdit)
    window.type("Who says so?")
    window.press("Tab")
    focus_is(window, QLineEdit)
    window.type("#port/talks")
    window.press("ctrl+Return")
    window.until(lambda: annotation(window).note == "Who says so?" and annotation(window).tags == ("port/talks",))

    window.press("g")
    focus_is(window, QComboBox)
    window.press("2", "ctrl+Return")
    window.until(lambda: annotation(window).credibility == 2)
    window.press("3")
    window.until(lambda: annotation(window).label == "context")
    window.picture("keys-1-annotated")

    window.press("u")
    window.until(lambda: annotation(window).label == "claim")
    window.press("u")
    window.until(lambda: annotation(window).credibility == 6)
    window.press("ctrl+shift+z")
    window.until(lambda: annotation(window).credibility == 2)
    assert QCursor.pos() == pointer


def test_selection_is_made_longer_by_shift_and_arrows_before_it_is_highlighted(opened):
    window = opened
    search(window, "agreement minister")
    window.select_by_keys(QUOTE)
    window.press(*["shift+Right"] * len(FURTHER))
    window.press("h")
    window.until(lambda: window.pane.opened.annotations)
    assert annotation(window).selector.quote == QUOTE + FURTHER


def test_articles_are_left_and_reached_again_by_keys_alone(opened):
    window = opened
    search(window, "pipeline")
    window.press("Escape")
    window.until(window.main.results.view.hasFocus)
    window.press("Escape")
    window.until(window.main.top_bar.search_box.hasFocus)
    search(window, "agreement minister")
    window.press("alt+Left")
    window.until(lambda: window.pane.opened.article.title.startswith("Pipeline blast"))
    window.press("alt+Right")
    window.until(lambda: window.pane.opened.article.title.startswith("Harbour talks"))
