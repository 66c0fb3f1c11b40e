"""When an article counts as read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.appearance.theme import load_theme
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from index.notes.making import utc_now
from index.notes.read_states import ReadState
from tests.support.reading import article, opened

pytestmark = pytest.mark.qt
LONG = article([(Role.BODY, f"Paragraph {n} " + "and so on " * 30, "") for n in range(60)])
FOOTER = (Role.BOILERPLATE, "All rights reserved", "footer")
WITH_FOOTER = article([(Role.BODY, "All that there is to read.", ""), FOOTER])


@pytest.fixture
def pane(qtbot, qapp):
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def to_the_end(pane):
    pane.view.geometry_of_text.finish()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())


def let_time_pass(pane):
    """As if the article had been open for long enough."""
    pane._end_watch._timer.stop()
    pane._end_watch._timer.timeout.emit()


def test_the_end_after_some_time_counts(pane, qtbot):
    pane.show_article(opened(LONG))
    let_time_pass(pane)
    with qtbot.waitSignal(pane.finished) as finished:
        to_the_end(pane)
    assert finished.args == [pane.opened.id]


def test_the_end_at_once_counts_only_when_time_has_passed(pane, qtbot):
    pane.show_article(opened(LONG))
    with qtbot.assertNotEmitted(pane.finished):
        to_the_end(pane)
    with qtbot.waitSignal(pane.finished):
        let_time_pass(pane)


def test_time_alone_does_not_count(pane, qtbot):
    pane.show_article(opened(LONG))
    with qtbot.assertNotEmitted(pane.finished):
        let_time_pass(pane)


def test_short_article_needs_no_scrolling_and_no_reading_of_furniture(pane, qtbot):
    pane.show_article(opened(WITH_FOOTER))
    with qtbot.waitSignal(pane.finished):
        let_time_pass(pane)


def test_an_article_is_told_once(pane, qtbot):
    pane.show_article(opened(WITH_FOOTER))
    let_time_pass(pane)
    with qtbot.assertNotEmitted(pane.finished):
        to_the_end(pane)


@pytest.mark.parametrize("why", ["read before", "left"])
def test_nothing_is_told_of_an_article_that_was_read_before_or_left(pane, qtbot, why):
    before = ReadState(utc_now()) if why == "read before" else ReadState()
    pane.show_article(replace(opened(WITH_FOOTER), read=before))
    if why == "left":
        pane.clear()
    with qtbot.assertNotEmitted(pane.finished):
        let_time_pass(pane)
