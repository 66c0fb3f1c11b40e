"""The line at the bottom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.widgets.status_line import StatusLine, word_count
from index.articles.article import Article, Block, Role
from index.notes.annotation import Annotation, PlacedAnnotation, Placement, Selector, State
from index.progress import Progress, Stage
from index.text.spans import Span
from tests.support.fake_articles import MOMENT, make_article

pytestmark = pytest.mark.qt


@pytest.fixture
def line(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    return line


def annotated(*states):
    selector = Selector("Harbour", "", "", Span(0, 7), 1)
    made = Annotation("n1", "a1", selector, "0", "", "", (), 6, MOMENT, MOMENT)
    placed = tuple(PlacedAnnotation(made, Placement(state, Span(0, 7))) for state in states)
    return replace(make_article(), annotations=placed)


def test_facts_of_the_article(line):
    line.show_article(make_article())
    assert line.facts == "21 words  ·  1 min  ·  2 entities, 3 mentions  ·  0 notes"


def test_words_of_the_page_s_furniture_are_not_counted():
    blocks = (Block(Role.BODY, Span(0, 7)), Block(Role.BOILERPLATE, Span(9, 18), "menu line"))
    assert word_count(Article("one two\n\nRead more", blocks)) == 2


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ((), "Offline  ·  in this article: no notes yet"),
        ((State.EXACT, State.MOVED), "Offline  ·  in this article: all notes anchored"),
        ((State.EXACT, State.CHANGED), "Offline  ·  in this article: 1 note on changed text"),
        ((State.CHANGED, State.UNPLACED), "Offline  ·  in this article: 1 note not placed"),
    ],
)
def test_state_of_the_notes(line, states, said):
    line.show_article(annotated(*states))
    assert line.state == said


def test_progress_is_told_with_its_rate(line):
    line.show_progress(Progress(Stage.READING, 300, 1200, 200, 41.6))
    assert line.progress == "Reading 300 of 1,200  ·  42 a second  ·  less than a minute left"


def test_end_takes_the_progress_away(line):
    line.show_progress(Progress(Stage.READING, 300, 1200, 200, 41.6))
    line.show_progress(None)
    assert not line.progress


def test_stop_asks_for_a_cancel(line, qtbot):
    with qtbot.waitSignal(line.cancel_wanted):
        line._cancel.click()


def test_short_message_is_shown_for_a_while_and_goes(line, qtbot):
    line._silence.setInterval(10)
    line.say("2 added.")
    assert line.said == "2 added."
    qtbot.waitUntil(lambda: line.said == "")


def test_time_left_is_told_in_minutes(line):
    line.show_progress(Progress(Stage.READING, 100, 20_100, 100, 50.0))
    assert line.progress.endswith("50 a second  ·  about 7 min left")


def test_an_update_is_paused_and_goes_on(line, qtbot):
    line.show_progress(Progress(Stage.READING, 300, 1200, 200, 41.6))
    with qtbot.waitSignal(line.pause_toggled) as toggled:
        line._pause.click()
    assert (toggled.args, line._pause.text()) == ([True], "Go on")
    with qtbot.waitSignal(line.pause_toggled) as toggled:
        line._pause.click()
    assert (toggled.args, line._pause.text()) == ([False], "Pause")


def test_the_next_update_does_not_begin_paused(line):
    line.show_progress(Progress(Stage.READING, 300, 1200, 200, 41.6))
    line._pause.click()
    line.show_progress(None)
    assert not line._pause.isChecked()
