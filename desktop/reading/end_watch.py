"""Notices that the reader has come to the end of an article.

An article counts as read when the end of its text has been in sight, and when it was open for a third of the time
that reading it takes, at most half a minute: nobody reads faster, and whoever skims has read as well. The end alone
would let every short article count that somebody passes on the way through the results; the time alone, every long
one that was left open. Greyed lines after the end are nothing that has to be read.
"""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.reading.page import Page

_SHARE, _MOST = 1 / 3, 30.0  # of the reading time; seconds


class EndWatch(QObject):
    """Watches one page.

    Signals:
        ended: The end was in sight, and the article open for long enough. Told once for each ``begin``.
    """

    ended = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._end = inf
        self._is_seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        page.verticalScrollBar().valueChanged.connect(self._look)

    def begin(self, end: int, seconds: float) -> None:
        """Watch for the end of another article.

        Args:
            end: The position of the last letter to be read, in the document.
            seconds: How long reading the article takes.
        """
        self._end, self._is_seen = end, False
        self._timer.start(round(min(_MOST, seconds * _SHARE) * 1000))

    def stop(self) -> None:
        """Watch no longer."""
        self._end = inf
        self._timer.stop()

    def _look(self) -> None:
        if self._end == inf:
            return
        self._is_seen = self._is_seen or self._page.position_at_bottom() >= self._end
        if self._is_seen and not self._timer.isActive():
            self._end = inf
            self.ended.emit()
