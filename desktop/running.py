"""Runs the window: the arguments, the display, the guard and the log come before it."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import NO_DISPLAY, has_display, launch_of
from desktop.settings import Settings
from desktop.translating import speak
from desktop.workers.requests import EndRequests
from index.guard import forbid_network

_EXIT_UNMET = 2
_LOG = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Open the window and run until it is closed.

    Args:
        arguments: ``[FOLDER] [--library DIR]``.

    Returns:
        The exit code: 0, or 2 where there is no display.
    """
    launch = launch_of(arguments)
    if not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return _EXIT_UNMET
    forbid_network()
    qInstallMessageHandler(_log_from_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lectern")
    requests = EndRequests(app)
    requests.asked.connect(app.closeAllWindows)
    settings = Settings()
    speak(app, settings.preferences.language)
    application = Application(app, settings)
    sys.excepthook = application.messages.report_bug
    application.window.setWindowTitle("Lectern")
    application.window.show()
    application.open(launch)
    code = app.exec()
    application.close()
    requests.close()
    return code


def _log_from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Send what Qt says to the log."""
    is_bad = kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    _LOG.log(logging.ERROR if is_bad else logging.INFO, "Qt: %s", message)
