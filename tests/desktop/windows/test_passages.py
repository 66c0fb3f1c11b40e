"""Going to a place in an article that has to be opened first."""

from __future__ import annotations

import pytest

from desktop.links import ArticleLink
from index.text.spans import Span
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.library.annotate("a2", Span(0, 7), label="claim")
    yield window
    window.close()


def test_wish_waits_for_its_own_article(window):
    window.app.passages.follow(ArticleLink("a2", "n1"), lambda _article: None)
    window.read("a1")
    assert window.app.pane.view.emphasis.annotation == ""
    window.read("a2")
    assert window.app.pane.view.emphasis.annotation == "n1"


def test_latest_wish_counts(window):
    window.app.passages.follow(ArticleLink("a1", span=Span(0, 4)), lambda _article: None)
    window.app.passages.show("a2", Span(24, 31))
    window.read("a2")
    assert window.app.pane.selected_span() == Span(24, 31)
    window.read("a1")
    assert window.app.pane.selected_span() is None


def test_note_on_a_whole_article_just_opens_it(window, qtbot):
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.app.passages.show_note("a2", "")
    assert window.app.pane.opened.id == "a2"
    assert window.app.pane.view.emphasis.annotation == ""
