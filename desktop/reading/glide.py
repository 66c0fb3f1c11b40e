"""Smooth scrolling by keys."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

_TIME = 110  # milliseconds of a step


class Glide(QObject):
    """Moves a scroll bar smoothly. A key that is held down goes on from where the last step ends.

    Args:
        bar: What is moved.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setDuration(_TIME)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def step(self, by: int) -> None:
        """Go on by some pixels, up where they are negative."""
        is_under_way = self._motion.state() is QPropertyAnimation.State.Running
        begins = int(self._motion.endValue()) if is_under_way else self._bar.value()
        self._motion.stop()
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(max(0, min(self._bar.maximum(), begins + by)))
        self._motion.start()
