"""Finding in the article: a bar that opens, counts, steps and goes away without a trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.marks import Layer
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from tests.support.reading import article, find, opened

TEXT = article().text


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened())
    pane.view.setFocus()
    return pane


def marked(pane: ReadingPane) -> int:
    marks = pane.view._marks.overlapping(0, pane.view.length)
    return sum(mark.layer is Layer.FIND for mark in marks)


def test_a_key_opens_the_bar_and_typing_finds(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.view, "f")
    qtbot.keyClicks(pane.find_bar.field, "fenwick")
    assert pane.find_bar.count.text() == "1 of 3"
    assert marked(pane) == 3


def test_enter_steps_round_and_shift_enter_back(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "fenwick")
    told = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return, modifier)
        told.append(pane.find_bar.count.text())
    assert told == ["2 of 3", "3 of 3", "1 of 3", "3 of 3"]


def test_what_is_nowhere_is_said_to_be_so(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "zebra")
    assert pane.find_bar.count.text() == "Not found"
    assert pane.find_bar.field.property("state") == "error"


def test_escape_closes_the_bar_and_takes_the_marks_away(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "fenwick")
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert marked(pane) == 0
    assert pane.view.hasFocus()


def test_escape_in_the_text_closes_the_bar(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()


def test_the_hits_of_the_query_stay_what_they_are(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_hits([find(TEXT, "Tuesday")])
    with qtbot.assertNotEmitted(pane.hit_changed):
        pane.find_text("fenwick")
    assert pane._shown is not None
    assert pane._shown.hits == (find(TEXT, "Tuesday"),)


def test_what_is_selected_is_looked_for(pane: ReadingPane) -> None:
    pane.view.setTextCursor(pane.view.document().find("Port Sorrel"))
    pane.open_find()
    assert pane.find_bar.field.text() == "Port Sorrel"


def test_the_next_article_is_searched_for_the_same(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "report")
    other = article([(Role.BODY, "Report after report after report.", "")])
    pane.show_article(opened(other))
    assert pane.find_bar.count.text() == "1 of 3"


def test_a_find_out_of_sight_is_brought_into_sight(pane: ReadingPane) -> None:
    long = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(80)])
    pane.show_article(opened(long))
    pane.find_text("paragraph 70")
    assert pane.view.scrolled > 0


def test_words_that_were_found_are_selected_when_the_search_ends(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "fenwick")
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    span = pane.selected_span()
    assert span is not None
    assert pane.opened is not None
    assert span.of(pane.opened.article.text).lower() == "fenwick"


def test_search_that_found_nothing_leaves_nothing_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "zebra")
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert pane.selected_span() is None
