"""The one channel through which the window speaks to its user outside the place of work.

Expected errors are worded here, through ``index.wording`` and the translator; anything else is a bug, is logged
with its traceback, and is shown as a bug with details to copy.
"""

from __future__ import annotations

import logging
import traceback
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from index.errors import LecternError
from index.wording import TEMPLATES, filled

_LOG = logging.getLogger(__name__)
_KEPT = 500  # messages


class Tone(StrEnum):
    """How a notice is meant."""

    DONE = "done"
    WARNING = "warning"
    ERROR = "error"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to the user.

    Attributes:
        tone: How it is meant.
        text: One sentence or two.
        details: More to read and copy; empty where there is nothing more.
        folder: A folder that the message offers to open; empty where it offers none.
    """

    tone: Tone
    text: str
    details: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A message, and when it was told."""

    notice: Notice
    at: datetime


class Messages(QObject):
    """Takes what is to be said, from anywhere in the window, and passes it on to the notice bar."""

    posted = Signal(object)  # Notice
    settled = Signal()  # a deed succeeded, and a warning before it is no news any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: deque[Told] = deque(maxlen=_KEPT)
        self.posted.connect(lambda notice: self._told.append(Told(notice, datetime.now(UTC))))

    @property
    def told(self) -> tuple[Told, ...]:
        """What was told since the window was opened, in that order, up to a limit."""
        return tuple(self._told)

    def tell(self, text: str, *, folder: str = "", details: str = "") -> None:
        """Say that something was done."""
        self.posted.emit(Notice(Tone.DONE, text, details, folder))

    def warn(self, text: str, *, details: str = "") -> None:
        """Say that something is not as it should be, but work goes on."""
        self.posted.emit(Notice(Tone.WARNING, text, details))

    def settle(self) -> None:
        """Say, without words, that a deed succeeded: a warning about the try before it may go."""
        self.settled.emit()

    def report(self, error: BaseException) -> None:
        """Say that something failed: an expected error in its own sentence, anything else as a bug."""
        if isinstance(error, LecternError):
            self.posted.emit(Notice(Tone.ERROR, in_words(error)))
            return
        self.report_bug(type(error), error, error.__traceback__)

    def report_bug(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Log an unexpected exception with its traceback, and show it as a bug. Fits ``sys.excepthook``."""
        _LOG.error("unexpected error", exc_info=(kind, error, where))
        details = "".join(traceback.format_exception(kind, error, where))
        text = self.tr("Something went wrong inside Lectern. Your notes are kept; the details are in the log.")
        self.posted.emit(Notice(Tone.BUG, text, details))


def in_words(error: LecternError) -> str:
    """Return the sentence about an expected error, in the language of the interface where it is translated."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Errors", text)

    return say(TEMPLATES[error.code]).format(**filled(error, say))
