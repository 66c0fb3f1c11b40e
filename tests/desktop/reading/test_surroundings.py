"""What can be done with an article beside reading it: its heading, its outlet, its copies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.appearance.theme import load_theme
from desktop.reading.composition import Link
from desktop.reading.heading import copies_in_words
from desktop.reading.marks import Layer
from desktop.reading.pane import ReadingPane
from index.entities.mentions import Recognition
from index.notes.read_states import ReadState
from index.views import Copy
from tests.support.reading import annotated, arabic_article, article, find, opened

pytestmark = pytest.mark.qt
COPIES = (
    Copy("b1", "Harbour talks fail", "Sorrel News & Mail", date(2024, 5, 15)),
    Copy("b2", "Harbour talks end without a date", "Delta Agency", date(2024, 5, 16)),
)
READ = ReadState(datetime(2024, 6, 2, 12, tzinfo=UTC))


@pytest.fixture
def pane(qtbot, qapp):
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def source_line(pane):
    block = pane.view.document().begin()
    while "min read" not in block.text():
        block = block.next()
    return block.text()


def click(pane, qtbot, link):
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=pane.view.link_box(link).center())


def test_heading_says_what_is_known_around_the_article(pane):
    pane.show_article(replace(opened(), copies=COPIES, read=READ, reliability="B"))
    assert "read on 2 June 2024" in source_line(pane)
    assert "outlet graded B, usually reliable" in source_line(pane)
    assert "also in 2 outlets" in source_line(pane)


def test_what_is_not_known_takes_no_room(pane):
    pane.show_article(opened(article(outlet="")))
    assert source_line(pane).split("\u2002·\u2002") == ["1 min read", "/articles/harbour.txt"]


@pytest.mark.parametrize(
    ("copies", "said"),
    [
        (COPIES[:1], "also in \u2068Sorrel News & Mail\u2069"),
        (COPIES, "also in 2 outlets"),
        ((replace(COPIES[0], outlet="Sorrel Gazette"),), "1 copy of this text"),
        ((replace(COPIES[0], outlet=""), replace(COPIES[1], outlet="")), "2 copies of this text"),
    ],
)
def test_copies_are_counted_by_outlet(copies, said):
    assert copies_in_words(copies, "Sorrel Gazette") == said


def test_copy_is_chosen_from_a_list_with_outlet_and_date(pane, qtbot):
    pane.show_article(replace(opened(), copies=COPIES))
    click(pane, qtbot, Link.COPIES)
    (menu,) = pane.findChildren(QMenu)
    assert menu.actions()[0].text().startswith("\u2068Sorrel News && Mail\u2069  ·  \u206815 May 2024")
    with qtbot.waitSignal(pane.article_requested) as requested:
        menu.actions()[1].trigger()
    assert requested.args == ["b2"]
    menu.close()


def test_outlet_is_graded_by_keys_with_a_reason(pane, qtbot):
    pane.show_article(opened())
    click(pane, qtbot, Link.GRADE)
    popover = pane.grade_popover
    assert (popover.isVisible(), popover.grade) == (True, "F")
    told = []
    pane.outlet_graded.connect(lambda *graded: told.append(graded))
    for key in (Qt.Key.Key_B, Qt.Key.Key_Tab):
        qtbot.keyClick(popover.focusWidget(), key)
    qtbot.keyClicks(popover.focusWidget(), "corrects its errors")
    qtbot.keyClick(popover.focusWidget(), Qt.Key.Key_Return)
    assert told == [("Sorrel Gazette", "B", "corrects its errors")]
    assert not popover.isVisible()


def test_click_on_the_path_asks_for_the_original(pane, qtbot):
    pane.show_article(opened())
    with qtbot.waitSignal(pane.open_original_requested) as requested:
        click(pane, qtbot, Link.ORIGINAL)
    assert requested.args == ["/articles/harbour.txt"]


def test_links_of_an_article_from_right_to_left_are_where_they_are_seen(pane, qtbot):
    pane.show_article(opened(arabic_article()))
    click(pane, qtbot, Link.GRADE)
    assert pane.grade_popover.isVisible()
    pane.grade_popover.hide()


def test_new_grade_is_shown_at_the_same_place(pane):
    long = replace(opened(article()), reliability="F")
    pane.show_article(long)
    pane.update_article(replace(long, reliability="A"))
    assert "outlet graded A, completely reliable" in source_line(pane)


def test_open_article_says_when_its_file_goes_and_where_it_is_when_it_is_back(pane):
    there = opened()
    pane.show_article(there)
    pane.update_article(replace(there, path="", is_gone=True, last_path="/articles/one.txt"))
    assert "The file is gone." in pane.view.toPlainText()
    assert "/articles/one.txt" in pane.view.toPlainText()
    pane.update_article(replace(there, path="/articles/uno.txt"))
    assert "The file is gone." not in pane.view.toPlainText()
    assert "uno.txt" in source_line(pane)


def test_article_is_not_set_again_because_it_was_just_read(pane):
    pane.show_article(opened())
    document = pane.view.document()
    pane.update_article(replace(opened(), read=READ))
    assert pane.view.document() is document
    pane.update_article(replace(opened(), read=ReadState()))
    assert "read on" not in source_line(pane)


def test_names_that_are_found_later_are_marked_without_losing_what_is_done(pane):
    text = article().text
    placed = annotated(text, "left without", key="n1")
    pane.show_article(opened(article(), [placed], recognition=Recognition((), ())))
    document = pane.view.document()
    pane.activate_annotation("n1")
    pane.select(find(text, "A second meeting"))
    pane.update_article(opened(article(), [placed]))
    assert pane.view.document() is document
    assert (pane.view.emphasis.annotation, pane.selected_span()) == ("n1", find(text, "A second meeting"))
    start = pane._shown.positions.stretches(find(text, "Port Sorrel", 1))[0].start
    assert [mark.layer for mark in pane.view._marks.at(start)] == [Layer.ENTITY]
