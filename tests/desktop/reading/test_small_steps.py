"""A long document is laid out to its end in small steps, also when its width changes on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.overriding import override
from desktop.reading import small_steps
from desktop.reading.geometry import Geometry

PARAGRAPH = "The pilots of Port Sorrel met again and left without a date. " * 9
LONG = "\n".join(PARAGRAPH for _ in range(300))


class Steps(QObject):
    """Counts the timer's events of a layout, before anything else sees them."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.count = 0
        document.documentLayout().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        self.count += event.type() == QEvent.Type.Timer
        return False


def begun(width: float) -> tuple[QTextDocument, Geometry]:
    """Return a document of which no more than the first paragraph is laid out."""
    document = QTextDocument(LONG)
    document.setTextWidth(width)
    geometry = Geometry(document)
    document.documentLayout().blockBoundingRect(document.firstBlock())
    return document, geometry


def whole_height(width: float) -> float:
    document = QTextDocument(LONG)
    document.setTextWidth(width)
    return document.size().height()


def test_document_is_laid_out_to_its_end(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_steps, "_SLICE", 0.0)
    document, _ = begun(600)
    heights: list[float] = []
    document.documentLayout().documentSizeChanged.connect(lambda size: heights.append(size.height()))
    qtbot.waitUntil(lambda: bool(heights) and heights[-1] == whole_height(600), timeout=30_000)


def test_no_step_takes_more_than_a_piece(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_steps, "_SLICE", 0.0)
    document, _ = begun(600)
    steps, heights, whole = Steps(document), [0.0], whole_height(600)
    document.documentLayout().documentSizeChanged.connect(lambda size: heights.append(size.height()))
    qtbot.waitUntil(lambda: heights[-1] == whole, timeout=30_000)
    assert steps.count >= len(LONG) // small_steps._LOOK


def test_another_width_on_the_way_begins_anew(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_steps, "_SLICE", 0.0)
    document, geometry = begun(600)
    heights = [0.0]
    document.documentLayout().documentSizeChanged.connect(lambda size: heights.append(size.height()))
    qtbot.waitUntil(lambda: heights[-1] > whole_height(600) / 4, timeout=30_000)
    document.setTextWidth(400)
    geometry.forget()
    qtbot.waitUntil(lambda: heights[-1] == whole_height(400), timeout=30_000)
