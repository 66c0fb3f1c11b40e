"""Reading and annotating without a mouse: from the search box to a labelled, noted, graded passage and back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from desktop.dialogs.article_note import ArticleNoteDialog
from desktop.reading.card import AnnotationCard
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


def marking(window):
    """Return how far the open article may be passed on."""
    article = window.pane.opened.id
    answers: list[str] = []
    window.app.access.read("article-marking", lambda library: library.article_marking(article), answers.append)
    window.qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def highlight(window):
    """Find the article and highlight the passage in it; the keys are where its note is."""
    search(window, "agreement minister")
    window.select_by_keys(QUOTE)
    window.press("1")
    window.until(lambda: window.pane.opened.annotations and window.pane.active_annotation == annotation(window).id)


def choose(window, keys, wanted):
    """Open a menu by its keys and choose an entry by the arrow."""
    window.press(keys)
    window.until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text() == wanted for action in menu.actions())
    while (current := menu.activeAction()) is None or current.text() != wanted:
        window.press("Down")
    window.press("Return")
    window.until(lambda: QApplication.activePopupWidget() is None)


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


def test_note_is_marked_and_the_marking_taken_back_by_keys_alone(opened):
    window = opened
    highlight(window)
    choose(window, "ctrl+alt+m", "TLP:AMBER")
    window.until(lambda: annotation(window).tags == ("tlp/amber",))
    window.picture("keys-2-marked")
    choose(window, "ctrl+alt+m", "Not marked")
    window.until(lambda: annotation(window).tags == ())
    window.press("ctrl+z")
    window.until(lambda: annotation(window).tags == ("tlp/amber",))


def test_passage_is_cited_as_it_is_and_in_a_chosen_style_by_keys_alone(opened):
    window, clipboard = opened, QGuiApplication.clipboard()
    highlight(window)
    clipboard.setText("before")
    window.press("ctrl+shift+c")
    window.until(lambda: clipboard.text().startswith(f"> {QUOTE}"))
    assert "Karsholm Post" in clipboard.text()
    usual = clipboard.text()
    choose(window, "ctrl+alt+shift+c", "Footnote")
    window.until(lambda: clipboard.text() != usual)
    assert "para. 3" in clipboard.text()


def test_annotation_is_removed_and_brought_back_by_keys_alone(opened):
    window = opened
    highlight(window)
    kept = annotation(window)
    while not isinstance(window.main.focusWidget(), AnnotationCard):
        window.press("Tab")
    window.press("Delete")
    window.until(lambda: not window.pane.opened.annotations)
    window.press("ctrl+z")
    window.until(lambda: window.pane.opened.annotations)
    assert annotation(window) == kept
    window.press("ctrl+y")
    window.until(lambda: not window.pane.opened.annotations)


def test_whole_article_is_noted_and_marked_by_keys_alone(opened):
    window = opened
    search(window, "agreement minister")
    window.press("ctrl+alt+n")
    window.until(lambda: isinstance(QApplication.activeWindow(), ArticleNoteDialog))
    window.type("Ask the port.")
    window.press("Tab", "End", "Return")
    window.until(lambda: window.pane.opened.note == "Ask the port." and marking(window) == "red")
    window.press("ctrl+z", "ctrl+z")
    window.until(lambda: window.pane.opened.note == "" and marking(window) == "")


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
