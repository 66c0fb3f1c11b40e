"""Keys by their place on the keyboard, where its layout has no Latin letters, or digits with Shift only.

A reading key is a Latin letter or a digit. On a Russian, Arabic or Greek layout the key at the same place types
another letter, and on a French one the row of digits types signs: there, the place counts. A layout with Latin
letters keeps its own: what types "h" is H, wherever it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

# Scan codes of set 1, which Linux counts by as well (input-event-codes.h), of the rows of a keyboard.
_ROWS = ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm"))
_BY_CODE = {first + number: key for first, keys in _ROWS for number, key in enumerate(keys)}
_ABOVE = {"xcb": 8, "wayland": 8, "windows": 0}  # what a platform adds to them; X counts from 8
_SIGNS_WITH_A_USE = frozenset("/?")


def typed(event: QKeyEvent, wanted: Collection[str]) -> str:
    """Return which of some letters and digits a key is; empty where it is none.

    Args:
        event: The key.
        wanted: Letters and digits; a capital is typed with Shift.
    """
    text = event.text()
    if text in wanted:
        return text
    at_place = _at_place(event)
    if not text or text in _SIGNS_WITH_A_USE or (at_place.isalpha() and (text.isascii() or _is_latin(text))):
        return ""
    shown = at_place.upper() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else at_place
    return shown if shown in wanted else ""


def sequence_at_place(event: QKeyEvent) -> QKeySequence | None:
    """Return the key sequence of Ctrl or Alt and the Latin key at this place; None where the layout has its own."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    at_place = _at_place(event)
    if not held or not at_place or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return None
    return QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(ord(at_place.upper()))))


def _at_place(event: QKeyEvent) -> str:
    platform = QGuiApplication.platformName()
    above = next((above for name, above in _ABOVE.items() if platform.startswith(name)), None)
    return _BY_CODE.get(event.nativeScanCode() - above, "") if above is not None else ""


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(character, "").startswith("LATIN") for character in text)
