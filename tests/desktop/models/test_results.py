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
def model(qtmodeltester):
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


def test_next_page_is_asked_for_once_until_it_comes(model, qtbot):
    model.show(results(1, 3, 7))
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    parent = model.index(-1, 0)
    model.fetchMore(parent)
    model.fetchMore(parent)
    assert asked == [3]
    model.append(results(4, 6, 7), 3)
    assert model.rowCount() == 6
    assert model.canFetchMore(parent)


def test_nothing_more_is_asked_for_at_the_end(model):
    model.show(results(1, 3, 3))
    assert not model.canFetchMore(model.index(-1, 0))


def test_page_that_does_not_fit_the_end_is_left_out(model):
    model.show(results(1, 3, 7))
    model.append(results(6, 7, 7), 5)
    assert model.rowCount() == 3


def test_empty_page_ends_the_fetching(model):
    model.show(results(1, 3, 7))
    model.append(results(1, 0, 7), 3)
    assert not model.canFetchMore(model.index(-1, 0))


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
