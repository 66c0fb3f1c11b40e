"""Every hit in its context, as a table."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.models.concordance import LINE_ROLE, Column, ConcordanceModel, Line
from index.text.spans import Span

pytestmark = pytest.mark.qt
ONE = Line("a1", Span(3, 7), "in the old", "port", "was quiet", "Harbour talks  ·  Courier")


@pytest.fixture
def model(qapp):
    model = ConcordanceModel()
    model.show(
        (
            ONE,
            replace(ONE, span=Span(9, 13), before="across a busy", after="Élan grew"),
            replace(ONE, span=Span(1, 2), before="near an Old", after="a crowd", source="A quiet week"),
        )
    )
    return model


def column(model, number):
    return [model.index(row, number).data().strip("\u2068\u2069") for row in range(model.rowCount())]


def test_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_before_sorts_by_the_nearest_word_first(model):
    model.sort(Column.BEFORE)
    assert column(model, Column.BEFORE) == ["across a busy", "near an Old", "in the old"]


def test_after_sorts_without_regard_to_accents(model):
    model.sort(Column.AFTER)
    assert column(model, Column.AFTER) == ["a crowd", "Élan grew", "was quiet"]
    model.sort(Column.AFTER, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.AFTER)[0] == "was quiet"


def test_articles_keep_the_order_of_their_text(model):
    model.sort(Column.ARTICLE)
    assert [model.index(row, 0).data(LINE_ROLE).span.start for row in range(3)] == [1, 3, 9]


def test_screen_readers_hear_the_whole_line(model):
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "in the old port was quiet, Harbour talks  ·  Courier"
