"""Reading by keyboard alone in a real window: tabs, two side by side, single keys, a grade, and a citation."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.support.articles import HARBOUR, PIPELINE, numbered, write_article
from tests.support.window import RealWindow

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
QUOTE = "We are close to an agreement"


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    opened = RealWindow(qtbot, qapp, tmp_path, (1280, 800))
    write_article(tmp_path / "articles", "harbour.md", f"---\noutlet: Karsholm Post\n---\n\n# {HARBOUR}")
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    for number in range(3):
        write_article(tmp_path / "articles", f"more{number}.txt", numbered(number))
    opened.open(tmp_path / "library", tmp_path / "articles")
    yield opened
    opened.close()


def titles(window):
    return [tab.title for tab in window.app.reading.row.tabs]


def test_reading_and_annotating_by_keyboard_alone(window):
    first = open_first(window, "agreement minister")
    open_behind(window, first)
    window.picture("reading-1-tabs")
    look_at_both(window, first)
    annotate(window)
    grade(window)
    window.press("ctrl+w", "ctrl+w")
    window.until(lambda: window.main.centre.currentWidget() is window.main.nothing_open)
    window.press("ctrl+shift+t")
    window.until(lambda: window.pane.opened is not None)


def open_first(window, words):
    """Find an article, open it, and return its title."""
    found = window.main.results.model
    window.press("ctrl+f")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words and found.rowCount() > 0)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)
    return window.pane.opened.article.title


def open_behind(window, first):
    """Open another article behind the first, by Ctrl and Enter in the list of all."""
    model = window.main.results.model
    window.press("ctrl+l")
    window.until(lambda: window.app.searching.answered.query == "" and model.rowCount() == 5)
    window.press("ctrl+f", "Down")
    down = next(number for number, hit in enumerate(model.hits) if hit.title != first)
    window.press("Home", *["Down"] * down, "ctrl+Return")
    window.until(lambda: len(titles(window)) == 2 and all(titles(window)))
    assert not window.app.desk.strip.isHidden()


def look_at_both(window, first):
    """Show both side by side, go over to the first, and show that one only."""
    window.press("ctrl+backslash")
    window.until(lambda: all(pane.opened is not None for pane in window.app.desk.panes))
    assert len(window.app.desk.panes) == 2
    window.press("F6")
    window.until(lambda: window.pane.opened.article.title == first)
    window.picture("reading-2-beside")
    window.press("ctrl+backslash")
    window.until(lambda: len(window.app.desk.panes) == 1)


def annotate(window):
    """Give a passage a label and tags, copy it with its citation, and take the last change back."""
    window.select(QUOTE)
    window.press("h")
    window.until(lambda: window.pane.opened.annotations)
    window.press("4")
    window.until(lambda: window.pane.opened.annotations[0].annotation.label == "doubt")
    window.press("t")
    window.type("#port")
    window.press("ctrl+Return")
    window.until(lambda: window.pane.opened.annotations[0].annotation.tags == ("port",))
    window.press("shift+c")
    window.until(lambda: QGuiApplication.clipboard().text().startswith(f"> {QUOTE}"))
    window.picture("reading-3-annotated")
    window.press("u")
    window.until(lambda: window.pane.opened.annotations[0].annotation.tags == ())


def grade(window):
    """Grade the outlet by its letter, with the reason."""
    window.press("Escape", "ctrl+g")
    window.until(window.pane.grade_popover.isVisible)
    window.picture("reading-4-grade")
    window.press("b", "Tab")
    window.type("corrects its errors")
    window.press("Return")
    window.until(lambda: window.pane.opened.reliability == "B")
    assert window.pane.opened.reliability_reason == "corrects its errors"
