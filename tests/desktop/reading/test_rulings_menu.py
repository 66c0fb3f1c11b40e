"""What the reader can say about a block."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.appearance.theme import load_theme
from desktop.reading.pane import ReadingPane
from desktop.reading.rulings_menu import block_at, rulings_on
from index.articles.article import Role
from index.text.spans import Span
from tests.support.reading import article, find, opened

pytestmark = pytest.mark.qt
SHOWN = article()


@pytest.fixture
def pane(qtbot, qapp):
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_article(opened(SHOWN))
    return pane


def offered(words, shown=SHOWN):
    block = block_at(shown, find(shown.text, words).start)
    assert block is not None
    return [(one.text, one.is_boilerplate, one.everywhere) for one in rulings_on(shown, block)]


def test_text_can_be_ruled_furniture_here_or_in_the_outlet():
    assert offered("A second meeting") == [
        ("This is page furniture", True, False),
        ("Furniture in every article of \u2068Sorrel Gazette\u2069", True, True),
    ]


def test_furniture_can_be_ruled_text():
    assert [(boilerplate, everywhere) for _, boilerplate, everywhere in offered("Sign up")] == [
        (False, False),
        (False, True),
    ]


def test_headline_stays_a_headline_and_no_outlet_has_no_other_articles():
    assert offered("Harbour talks") == []
    assert len(offered("A second meeting", replace(SHOWN, outlet=""))) == 1


def test_between_two_blocks_there_is_none():
    between = SHOWN.blocks[0].span.end
    assert block_at(SHOWN, between) is None
    assert block_at(SHOWN, len(SHOWN.text)) is None


def test_greyed_block_says_why_before_its_text(pane):
    assert "newsletter box: " not in pane.view.document().toPlainText()
    pane.toggle_boilerplate()
    assert "newsletter box:\u2002Sign up for our letter" in pane.view.document().toPlainText()


def test_reason_is_no_part_of_what_is_selected(pane):
    pane.toggle_boilerplate()
    block = pane.view.document().find("newsletter box").block()
    cursor = pane.view.textCursor()
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, cursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert pane.selected_span() == find(SHOWN.text, "Sign up for our letter")


def test_ruling_tells_the_place_and_what_it_is_to_be(pane, qtbot):
    position = pane.view.document().find("A second meeting").selectionStart()
    everywhere = pane.rulings_at(position)[1][1]
    start = find(SHOWN.text, "A second meeting").start
    with qtbot.waitSignal(pane.block_ruled) as ruled:
        everywhere()
    assert ruled.args == [Span(start, start + 1), True, True]


def test_greyed_blocks_stay_in_sight_when_the_same_article_comes_again(pane):
    pane.toggle_boilerplate()
    blocks = tuple(replace(block, role=Role.BODY, why="") for block in SHOWN.blocks[1:])
    pane.show_article(opened(replace(SHOWN, blocks=(SHOWN.blocks[0], *blocks))))
    assert "menu:\u2002Skip to content" in pane.view.document().toPlainText()
    pane.show_article(replace(opened(SHOWN), id="other"))
    assert "Skip to content" not in pane.view.document().toPlainText()


def test_nothing_is_said_about_blocks_of_a_file_that_is_gone(pane):
    pane.show_article(opened(SHOWN, is_gone=True))
    assert pane.rulings_at(pane.view.document().find("A second meeting").selectionStart()) == ()
