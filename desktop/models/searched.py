"""What a query searches, in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from desktop.models.wording import day, isolated
from index.search.said import PATTERNS, Said, worded

_TR = "Searched"

SENTENCES = {code: pattern for code, pattern in PATTERNS.items() if code not in {"word", "brackets"}}
"""What is translated, by code."""


def searched(said: Said) -> str:
    """Return the sentence about what was searched."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return worded(said, _pattern, isolated if is_mirrored else str, _day)


def _pattern(text: str) -> str:
    return QCoreApplication.translate(_TR, text)


def _day(of: date) -> str:
    return day(of, short=True)
