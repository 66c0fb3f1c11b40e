"""A tree of two levels over immutable sections."""

from __future__ import annotations

import pytest

from desktop.models.sections import ROW_ROLE, Section, SectionsModel

pytestmark = pytest.mark.qt

SECTIONS: tuple[Section[str], ...] = (
    Section("a", "First", ("one", "two")),
    Section("b", "Second", ("three",)),
    Section("c", "Third", ()),
)


@pytest.fixture
def model(qapp):
    model: SectionsModel[str] = SectionsModel()
    model.show(SECTIONS)
    return model


def test_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_rows_stand_below_their_section(model):
    second = model.index(1, 0)
    assert (second.data(), model.rowCount(second)) == ("Second", 1)
    assert model.index(0, 0, second).data(ROW_ROLE) == "three"
    assert model.index(0, 0, second).parent() == second


def test_row_is_found_again(model):
    assert model.index_of("two").data() == "two"
    assert not model.index_of("four").isValid()


def test_same_sections_again_reset_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(list(SECTIONS))


def test_heading_is_no_row(model):
    assert model.row(model.index(0, 0)) is None
    assert model.section(model.index(0, 0)) == SECTIONS[0]
