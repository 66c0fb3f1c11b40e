"""Opening articles and keeping the open one up to date."""

from __future__ import annotations

import pytest

from desktop.controllers.reading import ReadingController
from index.changes import Changes
from index.text.spans import Span

pytestmark = pytest.mark.qt


@pytest.fixture
def reading(shell):
    return ReadingController(shell.access, shell.messages)


def opened(reading, qtbot, article):
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        reading.open(article)
    return arrived.args


def test_article_arrives_with_the_hits_of_the_query(reading, qtbot):
    reading.set_query("harbour council")
    article, hits, place = opened(reading, qtbot, "a2")
    assert (article.id, place) == ("a2", 0)
    assert [span.of(article.article.text) for span in hits] == ["harbour council"]


def test_back_brings_the_article_before_at_its_place(reading, qtbot):
    opened(reading, qtbot, "a1")
    reading.leaving.connect(lambda: reading.keep_place("a1", 77))
    opened(reading, qtbot, "a2")
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        reading.back()
    assert (arrived.args[0].id, arrived.args[2]) == ("a1", 77)


def test_place_of_an_article_that_is_not_current_is_not_kept(reading, qtbot):
    opened(reading, qtbot, "a1")
    opened(reading, qtbot, "a2")
    reading.keep_place("a3", 50)
    reading.back()
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        reading.forward()
    assert arrived.args[2] == 0


def test_other_query_brings_other_hits(reading, qtbot):
    opened(reading, qtbot, "a1")
    with qtbot.waitSignal(reading.hits_arrived) as arrived:
        reading.set_query("Mayor")
    assert len(arrived.args[0]) == 1


def test_query_with_an_error_gives_no_hits(reading, qtbot):
    reading.set_query("harbour")
    opened(reading, qtbot, "a1")
    with qtbot.waitSignal(reading.hits_arrived) as arrived:
        reading.set_query("")
    assert arrived.args[0] == ()


def test_annotation_of_the_open_article_arrives_without_opening_it_again(shell, reading, qtbot):
    opened(reading, qtbot, "a1")
    _made, changes = shell.library.annotate("a1", Span(0, 7))
    with qtbot.waitSignal(reading.annotations_arrived) as arrived, qtbot.assertNotEmitted(reading.article_arrived):
        reading.take_changes(changes)
    assert len(arrived.args[0].annotations) == 1


def test_changes_of_other_articles_are_left_alone(shell, reading, qtbot):
    opened(reading, qtbot, "a1")
    with qtbot.assertNotEmitted(reading.annotations_arrived):
        reading.take_changes(Changes(noted_articles=frozenset({"a2"})))


def test_article_that_is_not_there_is_told(shell, reading, qtbot):
    reading.open("a9")
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert "a9" in shell.notices[0].text


def test_open_article_whose_file_goes_stays_and_nothing_is_said(shell, reading, qtbot):
    opened(reading, qtbot, "a3")
    shell.library.count = 1
    reading.refresh()
    opened(reading, qtbot, "a1")
    assert shell.notices == []
