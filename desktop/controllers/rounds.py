"""When to look at the followed folders again although nothing was heard of them.

What watches the folders hears of files that come, go and are replaced, and never of one that is written in place: for
that it would have to watch every file, and systems allow for some thousands. So the folders are also looked at when
the user comes back to Lectern, perhaps from the program in which the file was edited, and every few minutes of use.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_EVERY = 180_000  # milliseconds between two looks while Lectern is in use
_REST = 15_000  # milliseconds after a look in which no other begins; going to and fro between windows is no reason


class Rounds(QObject):
    """Tells when a look is due.

    Signals:
        due: It is time to look.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_put_off = False
        self._every = QTimer(self)
        self._every.setInterval(_EVERY)
        self._every.timeout.connect(self._look)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._end_rest)

    def follow_state(self, state: Qt.ApplicationState) -> None:
        """Take whether Lectern is in use, that is, has the active window of the screen."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self._every.stop()
            return
        self._every.start()
        self._look()

    def rest(self) -> None:
        """Take note that the folders were looked at just now."""
        self._is_put_off = False
        self._rest.start()

    def stop(self) -> None:
        """Tell nothing more."""
        self._every.stop()
        self._rest.stop()

    def _look(self) -> None:
        if self._rest.isActive():
            self._is_put_off = True
        else:
            self.due.emit()

    def _end_rest(self) -> None:
        if self._is_put_off and self._every.isActive():
            self.due.emit()
        self._is_put_off = False
