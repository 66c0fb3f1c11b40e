"""Laying out a long document while its beginning is read, in steps that a frame of the screen has room for."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextDocument

from desktop.overriding import override

_QTS_INTERVAL = 10  # milliseconds, of the timer by which Qt goes on; its other one, for the size, has none
_SLICE = 0.003  # seconds of one step: a frame of the screen has 0.016, and most of that for itself
_LOOK = 2_000  # positions after which the clock is looked at; they take about half a millisecond


class SmallSteps(QObject):
    """Takes the place of Qt's own steps, and ends with the document.

    WORKAROUND: the layout of a document that is longer than the window goes on by a timer, whose steps double until
    they take 200,000 positions (QTextDocumentLayoutPrivate::layoutStep in qtextdocumentlayout.cpp, Qt 5 and 6). Near
    the end of 100,000 words each of them holds the window for 40 ms.

    Args:
        document: What is laid out.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._reached = 0
        document.documentLayout().installEventFilter(self)

    def restart(self) -> None:
        """Begin anew: another width has undone the layout."""
        self._reached = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer and isinstance(event, QTimerEvent) and _is_qts_step(watched, event):
            return self._step()
        return super().eventFilter(watched, event)

    def _step(self) -> bool:
        """Lay out a little more; return False at the end, where Qt has to see that nothing is left."""
        last, began = self._document.characterCount() - 1, time.perf_counter()
        while self._reached < last:
            self._reached = min(self._reached + _LOOK, last)
            block = self._document.findBlock(self._reached)
            self._document.documentLayout().blockBoundingRect(block)  # asking lays out the block
            if time.perf_counter() - began >= _SLICE:
                return True
        return False


def _is_qts_step(layout: QObject, event: QTimerEvent) -> bool:
    timers = QAbstractEventDispatcher.instance().registeredTimers(layout)
    return any(timer.timerId == event.timerId() and timer.interval == _QTS_INTERVAL for timer in timers)
