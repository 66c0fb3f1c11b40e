"""The list of all entities asks for what is in sight only."""

from __future__ import annotations

import pytest

from desktop.models.entity_list import EntityListModel
from index.entities.mentions import Kind
from index.named import EntityPage, LinkedEntity

pytestmark = pytest.mark.qt


def page(total, first, count):
    names = range(first, first + count)
    return EntityPage(total, tuple(LinkedEntity(f"ORG/{n}", Kind.ORG, f"Firm {n}", (), 1, 1) for n in names))


@pytest.fixture
def model():
    model = EntityListModel(10)
    model.begin(page(100_000, 0, 10))
    return model


def test_every_entity_has_a_row_but_only_the_first_page_is_read(model, qtbot):
    with qtbot.assertNotEmitted(model.page_wanted):
        assert model.rowCount() == 100_000
        assert model.index(9, 0).data() == "Firm 9"


def test_a_page_is_asked_for_once_when_it_comes_into_sight(model, qtbot):
    with qtbot.waitSignal(model.page_wanted) as wanted:
        assert model.index(54_321, 0).data() is None
    assert wanted.args == [54_320]
    with qtbot.assertNotEmitted(model.page_wanted):
        assert model.index(54_325, 0).data() is None


def test_a_page_that_arrives_is_shown(model):
    assert model.entity(54_321) is None
    model.add(54_320, page(100_000, 54_320, 10))
    assert model.index(54_321, 0).data() == "Firm 54321"


def test_a_page_of_another_list_is_not_shown(model):
    assert model.entity(20) is None
    model.add(20, page(30, 20, 10))
    assert model.entity(20) is None
