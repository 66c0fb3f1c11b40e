"""Tool tips that show text as it is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def plain_hint(text: str) -> str:
    """Return a text so that a tool tip shows it letter by letter.

    Qt guesses whether a tool tip is HTML; a name that looks like markup would be taken for it. The first line, the
    name, is set bold.
    """
    first, *rest = text.split("\n")
    lines = [f"<b>{escape(first)}</b>", *(escape(line) for line in rest)]
    return f"<div>{'<br>'.join(lines)}</div>"


def show_hint(place: QPoint, text: str, owner: QWidget) -> None:
    """Show plain text beside a place on the screen.

    Args:
        place: In coordinates of the screen.
        text: Lines of plain text.
        owner: The hint goes when the pointer leaves it.
    """
    QToolTip.showText(place, plain_hint(text), owner)


def hide_hint() -> None:
    """Show no hint any more."""
    QToolTip.hideText()
