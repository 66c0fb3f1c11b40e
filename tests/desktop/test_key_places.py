"""Keys are found by their place where a layout has no Latin letters, and by what they type where it has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop import key_places
from desktop.key_places import sequence_at_place, typed

pytestmark = pytest.mark.qt

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
READING = frozenset("jkpPaAhncuCE123456")
CODES = {"h": 43, "e": 26, "a": 38, "c": 54, "m": 58, "k": 45, "1": 10, "2": 11, "-": 20}


@pytest.fixture(autouse=True)
def _counts_as_x_does(monkeypatch, qapp):
    monkeypatch.setitem(key_places._ABOVE, "offscreen", 8)


def pressed(place, text, modifiers=NONE, key=0):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, CODES[place], 0, 0, text)


@pytest.mark.parametrize(
    ("place", "text", "modifiers", "key"),
    [
        ("h", "h", NONE, "h"),
        ("h", "р", NONE, "h"),  # Russian
        ("h", "ا", NONE, "h"),  # Arabic
        ("h", "η", NONE, "h"),  # Greek
        ("a", "Ф", SHIFT, "A"),
        ("1", "&", NONE, "1"),  # French
        ("1", "1", SHIFT, "1"),
        ("2", "ě", NONE, "2"),  # Czech
        ("1", "١", NONE, "1"),
    ],
)
def test_key_is_the_letter_it_types_or_that_of_its_place(place, text, modifiers, key):
    assert typed(pressed(place, text, modifiers), READING) == key


@pytest.mark.parametrize(
    ("place", "text", "modifiers"),
    [
        ("e", "ğ", NONE),  # Turkish F: its e is elsewhere
        ("c", "j", NONE),  # Dvorak, where J is wanted, and C is not
        ("m", "?", SHIFT),  # French: the list of keys
        ("m", ",", NONE),
        ("h", "", NONE),
        ("-", "р", NONE),
    ],
)
def test_key_that_types_something_of_its_own_is_no_other(place, text, modifiers):
    assert typed(pressed(place, text, modifiers), READING - {"j"}) == ""


def test_combination_is_that_of_its_place_on_a_layout_without_latin_letters():
    sequence = sequence_at_place(pressed("k", "л", CTRL, ord("Л")))
    assert sequence == QKeySequence("Ctrl+K")


def test_combination_is_left_alone_where_the_layout_has_latin_letters():
    assert sequence_at_place(pressed("k", "\x14", CTRL, Qt.Key.Key_T.value)) is None


def test_letter_alone_is_no_combination():
    assert sequence_at_place(pressed("k", "л", NONE, ord("Л"))) is None


def test_place_is_not_known_where_the_platform_does_not_tell(monkeypatch):
    monkeypatch.delitem(key_places._ABOVE, "offscreen")
    assert typed(pressed("h", "р"), READING) == ""
