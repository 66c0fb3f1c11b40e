"""The list of results: pages, and what a hit is to a view."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.models.results import HIT_ROLE, ResultsModel
from index.search.results import SearchResults
from tests.support.fake_library import make_hit

pytestmark = pytest.mark.qt


def results(first, last, total):
    return SearchResults("q", "q", total, 1.0, tuple(make_hit(number) for number in range(first, last + 1)))


@pytest.fixture
def model(qapp, qtmodeltester):
    model = ResultsModel()
    qtmodeltester.data_display_may_return_none = False
    return model


def test_model_keeps_the_rules_of_qt(model, qtmodeltester):
    model.show(results(1, 5, 5))
    qtmodeltester.check(model, force_py=True)


def test_row_is_a_hit_with_its_title(model):
    model.show(results(1, 2, 2))
    assert model.index(1, 0).data(HIT_ROLE) == make_hit(2)
    assert model.index(1, 0).data() == "Harbour talks, day 2"


def look(model, *rows):
    """Look at rows as a view does that paints them."""
    for row in rows:
        model.index(row, 0).data(HIT_ROLE)


@pytest.fixture
def asked(model):
    """The pages that were asked for."""
    offsets: list[int] = []
    model.page_wanted.connect(offsets.append)
    return offsets


def test_list_is_as_long_as_there_are_hits(model):
    model.show(results(1, 12, 100_000))
    assert model.rowCount() == 100_000
    assert model.index(99_999, 0).data() == "…"
    assert model.index(99_999, 0).data(HIT_ROLE) is None


def test_page_of_a_row_that_is_shown_is_asked_for_once(model, asked, qtbot):
    model.show(results(1, 12, 200))
    look(model, 90, 91, 92)
    qtbot.waitUntil(lambda: bool(asked))
    look(model, 150)
    qtbot.wait(20)
    assert asked == [80]
    with qtbot.waitSignal(model.dataChanged):
        model.take(results(81, 120, 200), 80)
    assert model.index(90, 0).data(HIT_ROLE) == make_hit(91)


def test_what_is_shown_next_is_asked_for_before(model, asked, qtbot):
    model.show(results(1, 40, 200))
    look(model, *range(8))
    qtbot.wait(20)
    assert asked == []
    look(model, *range(20, 28))
    qtbot.waitUntil(lambda: asked == [40])


def test_nothing_is_asked_for_where_all_is_there(model, asked, qtbot):
    model.show(results(1, 12, 12))
    look(model, *range(12))
    qtbot.wait(20)
    assert asked == []


def test_same_list_shows_what_stood_there_until_it_comes_again(model, asked, qtbot):
    model.show(results(1, 12, 100))
    model.take(results(41, 80, 100), 40)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(results(1, 12, 101), is_same_list=True)
    assert model.rowCount() == 101
    assert model.index(50, 0).data(HIT_ROLE) == make_hit(51)
    qtbot.waitUntil(lambda: asked == [40])


def test_other_list_shows_nothing_of_the_one_before(model):
    model.show(results(1, 40, 100))
    model.show(results(1, 12, 100))
    assert model.index(20, 0).data(HIT_ROLE) is None


def test_same_list_may_be_shorter(model):
    model.show(results(1, 12, 100))
    model.show(results(1, 3, 3), is_same_list=True)
    assert model.rowCount() == 3
    assert len(model.hits) == 3


def test_page_that_ends_early_ends_the_list(model):
    model.show(results(1, 12, 100))
    model.take(results(41, 45, 45), 40)
    assert model.rowCount() == 45


def test_no_more_hits_are_kept_than_somebody_scrolls_through(model):
    model.show(results(1, 12, 100_000))
    for offset in range(0, 8_000, 40):
        model.take(results(offset + 1, offset + 40, 100_000), offset)
    assert len(model.hits) <= 4_000
    assert model.hit(7_990) == make_hit(7_991)


def test_row_of_an_article_is_found(model):
    model.show(results(1, 3, 3))
    assert (model.row_of("a3"), model.row_of("a9")) == (2, -1)


def test_screen_reader_hears_title_outlet_day_and_snippet(model):
    from PySide6.QtCore import Qt

    model.show(results(1, 1, 1))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Harbour talks, day 1, Velmora Courier, 2 April 2031, The harbour council of Velmora met"


def test_screen_reader_hears_that_a_note_is_what_was_found(model):
    from PySide6.QtCore import Qt

    found = results(1, 1, 1)
    model.show(replace(found, hits=(replace(found.hits[0], is_in_notes=True, annotations=1),)))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("1 note, in a note, The harbour council of Velmora met")
