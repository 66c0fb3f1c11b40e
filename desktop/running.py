"""Runs the window: the arguments, the display, the guard and the log come before it."""

from __future__ import annotations

import gc
import logging
import sys

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import NO_DISPLAY, has_display, launch_of
from desktop.settings import Settings
from desktop.translating import speak
from desktop.workers.instance import Instance, Request, hand_over
from desktop.workers.requests import EndRequests
from index.guard import forbid_network

_EXIT_UNMET = 2
_START = 3_000  # milliseconds after which the first results are there, even on a slow machine
# Seconds. A thread that works in Python keeps the interpreter for so long when another one asks for it, and to paint
# an article the window's own thread asks some times. With Python's 0.005 a step of scrolling beside a query took four
# times as long as a quiet one, with this 1.7 times: "beside" in tests/performance/reading_view.py.
TURN = 0.0005
_LOG = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Open the window and run until it is closed.

    Args:
        arguments: ``[FOLDER or FILE or LINK …] [--library DIR]``.

    Returns:
        The exit code: 0, also where the library is open in another window and that took over; or 2 where there is
        no display.
    """
    sys.setswitchinterval(TURN)
    gc.freeze()  # what was loaded by now: nothing of it goes, and looking through it later would hold the window up
    launch = launch_of(arguments)
    if not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return _EXIT_UNMET
    forbid_network()
    instance = Instance()
    asked = Request(tuple(map(str, launch.follow)), launch.things)
    qInstallMessageHandler(_log_from_qt)
    app = QApplication(sys.argv[:1])
    if not instance.claim(launch.data) and hand_over(launch.data, asked):
        return 0
    app.setApplicationName("Lectern")
    requests = EndRequests(app)
    requests.asked.connect(app.closeAllWindows)
    settings = Settings()
    speak(app, settings.preferences.language)
    application = Application(app, settings)
    sys.excepthook = application.messages.report_bug
    application.window.setWindowTitle("Lectern")
    application.open(launch)  # before the window is drawn: the library is loaded in a thread meanwhile
    application.window.show()
    QTimer.singleShot(_START, collect_from_now_on)
    application.access.opened.connect(lambda _folders: _follow_library(instance, application))
    instance.asked.connect(application.opening.take)
    instance.listen()
    code = app.exec()
    application.close()
    instance.release()
    requests.close()
    return code


def collect_from_now_on() -> None:
    """Collect what the start left behind, and from now on what comes; what is in use by now is left out for good.

    Without the first collection the few hundred objects that the start left in circles would stay too. It looks only
    through what was made since the modules were loaded (see ``main``), in a third of the time: 23 ms of 70.
    """
    gc.collect()
    gc.freeze()
    gc.enable()


def _follow_library(instance: Instance, application: Application) -> None:
    """Hold the library that the window has now; one that another window has stays with that one."""
    if application.access.data is not None and instance.claim(application.access.data):
        instance.listen()
    else:
        instance.release()


def _log_from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Send what Qt says to the log."""
    is_bad = kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    _LOG.log(logging.ERROR if is_bad else logging.INFO, "Qt: %s", message)
