"""What is not the article is shown and folded by one key, and each article keeps how it was left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.folds import Folds
from desktop.reading.pane import ReadingPane
from index.text.spans import Span
from tests.support.reading import annotated, article, find, opened

TEXT = article().text
FURNITURE = "Sign up for our letter"
OTHER = replace(opened(), id="a2")


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened())
    return pane


def is_unfolded(pane: ReadingPane) -> bool:
    return FURNITURE in pane.view.toPlainText()


def test_one_key_shows_and_folds(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.view.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClicks(pane.view, "F")
        seen.append(is_unfolded(pane))
    assert seen == [True, False, True]


def test_each_article_is_as_it_was_left(pane: ReadingPane) -> None:
    pane.toggle_boilerplate()
    pane.show_article(OTHER)
    assert not is_unfolded(pane)
    pane.show_article(opened())
    assert is_unfolded(pane)


def test_what_was_unfolded_for_a_passage_is_folded_by_the_key(pane: ReadingPane) -> None:
    pane.reveal(find(TEXT, FURNITURE))
    assert is_unfolded(pane)
    pane.toggle_boilerplate()
    assert not is_unfolded(pane)


def test_what_was_unfolded_for_a_passage_is_folded_when_the_article_is_opened_again(pane: ReadingPane) -> None:
    pane.reveal(find(TEXT, FURNITURE))
    pane.show_article(OTHER)
    pane.show_article(opened())
    assert not is_unfolded(pane)


def test_empty_passage_unfolds_nothing(pane: ReadingPane) -> None:
    start = find(TEXT, "on Sundays").start
    pane.reveal(Span(start, start))
    assert not is_unfolded(pane)


def test_search_that_ends_in_the_text_folds_what_it_unfolded(pane: ReadingPane) -> None:
    pane.find_text("for")
    assert is_unfolded(pane)
    while "Friday" not in pane._shown.finds[pane.view.emphasis.find or 0].of(TEXT):  # type: ignore[union-attr]
        pane.find_text("Friday")
    pane.find_bar.close_bar()
    assert not is_unfolded(pane)
    assert pane.selected_span() == find(TEXT, "Friday")


def test_search_that_ends_in_the_furniture_stays_there(pane: ReadingPane) -> None:
    pane.open_find()
    pane.find_text("our letter")
    pane.find_bar.close_bar()
    assert pane.selected_span() == find(TEXT, "our letter")


def test_search_folds_nothing_that_the_reader_unfolded(pane: ReadingPane) -> None:
    pane.toggle_boilerplate()
    pane.find_text("Friday")
    pane.find_bar.close_bar()
    assert is_unfolded(pane)


def test_selection_stays_when_the_furniture_is_shown(pane: ReadingPane) -> None:
    passage = find(TEXT, "on Sundays")
    pane.select(passage)
    pane.toggle_boilerplate()
    assert pane.selected_span() == passage


def test_folding_at_a_place_in_the_furniture_goes_to_the_text_after_it(pane: ReadingPane) -> None:
    pane.toggle_boilerplate()
    pane.resize(900, 120)
    pane.go_to(TEXT.index(FURNITURE))
    pane.toggle_boilerplate()
    assert pane.place() >= TEXT.index(FURNITURE) or pane.view.scrolled == pane.view.verticalScrollBar().maximum()
    assert pane.view.scrolled > 0


def test_note_on_a_folded_passage_stands_at_the_line_that_is_shown_for_it(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, FURNITURE)])
    (card,) = pane.lane.cards()
    (row,) = pane.lane._rows
    assert row.card is card
    assert row.line_y is not None
    fold = pane.view.document().lastBlock().position()
    assert row.line_y == pytest.approx(pane.view.geometry_of_text.line(fold).bottom() + 3)


def test_nothing_that_was_not_looked_into_is_folded() -> None:
    folds = Folds()
    folds.toggle("a1")
    folds.look_into("a1")
    assert not folds.look_away()
    assert folds.shows("a1")
