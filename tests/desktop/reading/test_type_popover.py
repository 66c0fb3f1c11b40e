"""The popover tells of every choice at once, and shows what is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import theme_names
from desktop.reading.type_popover import TypePopover
from desktop.settings import CHOICES, LARGEST_TEXT, LIMITS, Preferences


@pytest.fixture
def popover(qtbot: QtBot) -> Iterator[TypePopover]:
    window = QWidget()
    qtbot.addWidget(window)
    yield TypePopover(Preferences(), window)
    window.close()


def button(popover: TypePopover, name: str) -> QToolButton:
    return next(one for one in popover.findChildren(QToolButton) if one.accessibleName() == name)


def test_a_choice_is_told_by_its_name(popover: TypePopover, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popover.chosen) as told:
        button(popover, "Typeface: Sans").click()
    assert told.args == ["face", "sans"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Size: more", ["text_size", 14.0]),
        ("Line height: less", ["line_height", 120]),
        ("Line length: more", ["measure", 76]),
        ("Paragraph spacing: less", ["paragraph_spacing", 80]),
    ],
)
def test_a_step_is_told_as_the_new_number(popover: TypePopover, qtbot: QtBot, name: str, told: list[object]) -> None:
    with qtbot.waitSignal(popover.chosen) as chosen:
        button(popover, name).click()
    assert chosen.args == told
    assert type(chosen.args[1]) is type(told[1])


def test_at_its_limit_a_number_goes_no_further(popover: TypePopover) -> None:
    popover.show_preferences(replace(Preferences(), text_size=LARGEST_TEXT))
    assert not button(popover, "Size: more").isEnabled()
    assert button(popover, "Size: less").isEnabled()


def test_what_is_chosen_is_shown(popover: TypePopover) -> None:
    popover.show_preferences(replace(Preferences(), scheme="sepia", mark_weight="strong"))
    checked = {one.accessibleName() for one in popover.findChildren(QToolButton) if one.isChecked()}
    assert checked == {"Theme: Sepia", "Typeface: Serif", "Marks of names: Strong"}


def test_every_theme_can_be_chosen(popover: TypePopover) -> None:
    offered = {str(one.property("value")) for one in popover._groups["scheme"].buttons()}
    assert offered == {"system", *theme_names()} == set(CHOICES["scheme"])


def test_limits_and_choices_are_of_preferences_that_exist() -> None:
    assert set(LIMITS) | set(CHOICES) <= {field.name for field in fields(Preferences)}
