"""Entities by kind, and which marks are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.entities import LOUD_KINDS, QUIET_KINDS, EntitiesModel, entity_sections
from index.entities.mentions import Entity, Kind, Recognition
from tests.support.fake_articles import make_article

pytestmark = pytest.mark.qt


@pytest.fixture
def model(qapp):
    model = EntitiesModel()
    model.show(entity_sections(make_article().recognition))
    return model


def test_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_sections_follow_the_order_of_kinds():
    entities = tuple(Entity(kind.value, kind, (), 1) for kind in reversed(Kind))
    assert [section.key for section in entity_sections(Recognition((), entities))] == [kind.value for kind in Kind]


def test_most_often_named_comes_first_and_has_the_whole_bar():
    entities = (Entity("Ilvar", Kind.PLACE, (), 2), Entity("Velmora", Kind.PLACE, (), 8))
    rows = entity_sections(Recognition((), entities))[0].rows
    assert [(row.entity.name, row.number, row.share) for row in rows] == [("Velmora", 1, 1.0), ("Ilvar", 0, 0.25)]


def test_quiet_kinds_are_not_marked_at_first(model):
    assert model.shown_kinds == LOUD_KINDS
    assert not LOUD_KINDS & QUIET_KINDS


def test_unchecking_a_section_hides_the_marks_of_its_kind(model, qtbot):
    with qtbot.waitSignal(model.shown_kinds_changed) as changed:
        assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert changed.args[0] == LOUD_KINDS - {Kind.PERSON}


def test_row_cannot_be_unchecked(model):
    row = model.index(0, 0, model.index(0, 0))
    assert not model.setData(row, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def test_screen_reader_hears_the_name_and_how_often(model):
    row = model.index(0, 0, model.index(0, 0))
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Irena Dalca, 2 mentions"
