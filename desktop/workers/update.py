"""Brings a library up to date in a child process, so that the window's thread is never held up by it.

The child is ``python -P -m index index --library DATA --json-progress``. It speaks JSON lines on its standard output
and stops at the next safe point when its standard input says ``cancel`` or ends. Exit codes are those of
the command line: 0 done, 2 cannot be done, 130 stopped as asked. Anything else is a crash: the child is started
once more (it goes on where it stopped), and a second crash is reported.

To load what an update needs takes longer than to bring in a file that was saved. So a child can be made ready before
it is wanted: it waits for ``begin`` on its standard input.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from desktop.workers.update_lines import LineBuffer, parse_line
from index.errors import LecternError
from index.progress import Progress
from index.views import IngestReport

ON_REQUEST = "--on-request"

_LOG = logging.getLogger(__name__)

_DONE, _UNMET, _STOPPED = 0, 2, 130
_PATIENCE = 20_000  # milliseconds; between two safe points lies at most a batch, and the window is hidden by then


def update_command(data: Path) -> list[str]:
    """Return the command line that updates the library whose data folder is ``data``.

    With ``ON_REQUEST`` behind it, it waits until it is asked to begin.
    """
    # -P keeps the current folder, which may hold an "index" of its own, off the module path.
    return [sys.executable, "-P", "-m", "index", "index", "--library", str(data), "--json-progress"]


class IngestProcess(QObject):
    """One update at a time, in a child process.

    Args:
        parent: Qt's parent.
        patience: Milliseconds that a child has to reach a safe point when the window closes.
    """

    started = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(object)  # IngestReport
    stopped = Signal()  # as asked
    restarted = Signal()  # after a crash
    failed = Signal(object)  # LecternError

    def __init__(self, parent: QObject | None = None, patience: int = _PATIENCE) -> None:
        super().__init__(parent)
        self._patience = patience
        self._process: QProcess | None = None
        self._ready: QProcess | None = None
        self._command: list[str] = []
        self._ready_command: list[str] = []
        self._lines = LineBuffer()
        self._report: IngestReport | None = None
        self._error: LecternError | None = None
        self._may_restart = True
        self._was_cancelled = False

    @property
    def is_running(self) -> bool:
        """Whether an update is under way."""
        return self._process is not None

    def start(self, command: list[str]) -> None:
        """Start an update, unless one is under way.

        Args:
            command: As ``update_command`` returns it.
        """
        if self.is_running:
            return
        self._command = command
        self._may_restart = True
        self._was_cancelled = False
        self._launch()
        self.started.emit()

    def make_ready(self, command: list[str]) -> None:
        """Let a child wait for the next update.

        Args:
            command: As ``update_command`` returns it.
        """
        if self._is_ready(command):
            return
        self._drop_ready()
        self._ready, self._ready_command = QProcess(self), command
        self._ready.start(command[0], [*command[1:], ON_REQUEST])

    def _is_ready(self, command: list[str]) -> bool:
        is_alive = self._ready is not None and self._ready.state() is not QProcess.ProcessState.NotRunning
        return is_alive and self._ready_command == command

    def _drop_ready(self) -> None:
        """End the child that waits, if there is one; it has nothing to finish."""
        process, self._ready = self._ready, None
        if process is not None:
            process.kill()
            process.waitForFinished(self._patience)
            process.deleteLater()

    def look(self) -> None:
        """Ask the child to look at the folders again before it goes on with what takes long."""
        if self._process is not None:
            self._process.write(b"look\n")

    def cancel(self) -> None:
        """Ask the child to stop at its next safe point; ``stopped`` follows."""
        if self._process is not None:
            self._was_cancelled = True
            self._process.write(b"cancel\n")

    def pause(self, *, is_wanted: bool) -> None:
        """Let the child rest at its next safe point, or go on."""
        if self._process is not None:
            self._process.write(b"pause\n" if is_wanted else b"go on\n")

    def close(self) -> None:
        """Stop the child now: let it reach a safe point, and end it by force if it does not."""
        self._drop_ready()
        process, self._process = self._process, None
        if process is None:
            return
        process.write(b"cancel\n")
        process.closeWriteChannel()
        if not process.waitForFinished(self._patience):
            process.kill()
            process.waitForFinished(self._patience)
        process.deleteLater()

    def _launch(self) -> None:
        self._lines = LineBuffer()
        self._report = self._error = None
        process, is_ready = self._taken_ready()
        self._process = process
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._on_process_error)
        if is_ready:
            process.write(b"begin\n")
        else:
            process.start(self._command[0], self._command[1:])

    def _taken_ready(self) -> tuple[QProcess, bool]:
        """Return the child that waits, if it does so for this update, or a new one; and whether it waits."""
        if self._ready is None or not self._is_ready(self._command):
            self._drop_ready()
            return QProcess(self), False
        process, self._ready = self._ready, None
        return process, True

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            lines = self._lines.take(bytes(self._process.readAllStandardOutput().data()))
        except ValueError:
            _LOG.exception("the update process is ended")
            self._process.kill()
            return
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        said = parse_line(line)
        if isinstance(said, Progress):
            self.progressed.emit(said)
        elif isinstance(said, IngestReport):
            self._report = said
        elif isinstance(said, LecternError):
            self._error = said
        elif line.strip():
            _LOG.info("the update process said: %s", line[:500].decode(errors="replace"))

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        """Only a failure to start has to be dealt with here: it has no ``finished``."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._crash("it could not be started")

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:  # it was closed, and nobody waits for its end
            return
        self._read()
        if status is QProcess.ExitStatus.CrashExit:
            self._crash("it crashed")
        elif code == _DONE and self._report is not None:
            self._release()
            self.finished.emit(self._report)
        elif code == _STOPPED:
            self._release()
            self.stopped.emit()
        elif code == _UNMET:
            said = self._said_on_error()
            self._release()
            self.failed.emit(self._error or LecternError("update-failed", detail=said.rstrip(".")))
        else:
            self._crash(f"exit code {code}")

    def _crash(self, how: str) -> None:
        said = self._said_on_error()
        _LOG.error("the update process ended: %s\n%s", how, said)
        self._release()
        if self._was_cancelled:
            self.stopped.emit()
        elif self._may_restart:
            self._may_restart = False
            self._launch()
            self.restarted.emit()
        else:
            self.failed.emit(
                LecternError("update-failed", detail=said.strip().rpartition("\n")[2].rstrip(".") or how)
            )

    def _said_on_error(self) -> str:
        """Return what the child wrote to its standard error: one line, or the traceback of a bug."""
        if self._process is None:
            return ""
        return bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()

    def _release(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
