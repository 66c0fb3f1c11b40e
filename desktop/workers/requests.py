"""Hears the signals by which a system or a terminal asks a program to end.

Python runs its signal handlers between two steps of the interpreter, and while the window waits for an event there
are none: a handler alone would be called with the next movement of the mouse. So the number of the signal goes
through a pipe, and Qt wakes up for what is in it.
"""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_REQUESTS = (signal.SIGINT, signal.SIGTERM)


class EndRequests(QObject):
    """Tells that the program is asked to end. A second request ends it at once, as if nobody listened.

    Where Qt cannot wait for a pipe, which is Windows, nothing is changed.

    Signals:
        asked: It was asked for the first time.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe: tuple[int, int] | None = None
        if os.name == "nt":
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for number in _REQUESTS:
            signal.signal(number, _leave_to_pipe)

    def close(self) -> None:
        """Hear nothing more; the signals do again what they do by default."""
        if self._pipe is None:
            return
        _hear_no_more()
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _hear(self) -> None:
        if self._pipe is not None and os.read(self._pipe[0], 64):
            _hear_no_more()
            self.asked.emit()


def _hear_no_more() -> None:
    for number in _REQUESTS:
        signal.signal(number, signal.SIG_DFL)


def _leave_to_pipe(_number: int, _frame: FrameType | None) -> None:
    """Keep the system from ending the process; the interpreter has written the number to the pipe by itself."""
