"""Which typefaces to use: the first that the machine has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

# Faces made for long reading, free ones first; then what the platforms bring. Scripts that these lack follow.
_READING = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Iowan Old Style", "Georgia", "Cambria")
_READING_LAST = ("Liberation Serif", "DejaVu Serif", "Times New Roman")
_READING_OTHER_SCRIPTS = ("Noto Naskh Arabic", "Noto Serif Hebrew", "Geeza Pro", "Arial")
_INTERFACE = ("Noto Sans", "Inter", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans")

INTERFACE_POINTS = 10.0  # the size of ordinary text in the window


@cache
def reading_family() -> str:
    """Return the family for articles; the application must exist."""
    return _first(_READING + _READING_LAST, QFont.StyleHint.Serif)


@cache
def interface_family() -> str:
    """Return the family for everything around them; the application must exist."""
    return _first(_INTERFACE, QFont.StyleHint.SansSerif)


def reading_font(points: float, *, is_sans: bool = False) -> QFont:
    """Return the font for articles.

    Args:
        points: Its size.
        is_sans: Whether it has no serifs.
    """
    font = QFont([interface_family() if is_sans else reading_family(), *_READING_OTHER_SCRIPTS])
    font.setPointSizeF(points)
    # Letters keep their true distances, so lines break alike at any scale of the screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(points: float = INTERFACE_POINTS, *, bold: bool = False) -> QFont:
    """Return the font for what stands around articles.

    Args:
        points: Its size.
        bold: Whether it is set half bold.
    """
    font = QFont(interface_family())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _first(wanted: Sequence[str], hint: QFont.StyleHint) -> str:
    there = set(QFontDatabase.families())
    found = next((family for family in wanted if family in there), None)
    if found is not None:
        return found
    font = QFont()
    font.setStyleHint(hint)
    return font.defaultFamily() or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
