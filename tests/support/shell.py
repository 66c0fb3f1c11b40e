"""The window's controllers over a library in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages, Notice
from desktop.workers.tasks import TaskRunner
from tests.support.fake_library import FakeLibrary


class Shell:
    """A task runner, a message channel that remembers, and an access to a fake library.

    Attributes:
        notices: What was said to the user, in order.
    """

    def __init__(self, library: FakeLibrary | None = None) -> None:
        self.library = library or FakeLibrary()
        self.runner = TaskRunner()
        self.messages = Messages()
        self.notices: list[Notice] = []
        self.messages.posted.connect(self.notices.append)
        self.access = LibraryAccess(self.runner, self.messages, self.opener)

    def opener(self, _data: Path) -> Any:
        """Return the fake library, whatever folder is asked for."""
        return self.library

    def open(self, qtbot: Any) -> None:
        """Open the library and wait until it is open."""
        with qtbot.waitSignal(self.access.opened):
            self.access.open(Path("/data"))

    def close(self) -> None:
        """Leave no thread behind."""
        self.library.gate.set()
        self.access.close()
        self.runner.close()
