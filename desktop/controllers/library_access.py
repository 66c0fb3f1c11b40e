"""The one place of the window that holds the library. Everything else asks through here, and never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.messages import Messages
from desktop.workers.tasks import TaskRunner
from index.changes import Changes

if TYPE_CHECKING:  # the library brings the search engine with it: half a second that the window does not wait for
    from index.library.library import Library

T = TypeVar("T")


def open_library(data: Path) -> Library:
    """Open or make the library in a data folder. For a worker's thread."""
    from index.library.library import Library

    # A damaged search index is made anew by the update process, not by a search of the window.
    return Library.open(data, repairs=False)


class LibraryAccess(QObject):
    """Opens a library and runs its verbs in the workers.

    Signals:
        opened(tuple[Path, ...]): A library is open; its folders.
        changed(Changes): A verb altered something.

    Args:
        runner: Where the verbs run.
        messages: Where errors go that nobody else takes.
        opener: Opens a library; called in a worker's thread.
    """

    opened = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        messages: Messages,
        opener: Callable[[Path], Library] = open_library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._messages = messages
        self._opener = opener
        self._library: Library | None = None
        self._data: Path | None = None

    @property
    def data(self) -> Path | None:
        """The data folder of the open library."""
        return self._data if self._library is not None else None

    def open(self, data: Path, follow: Sequence[Path] = ()) -> None:
        """Open a library in place of the one that is open.

        Args:
            data: Its data folder.
            follow: Folders that it is to follow from now on, besides those it follows.
        """
        old, self._library = self._library, None
        self._data = data

        def work() -> tuple[Library, tuple[Path, ...]]:
            if old is not None:
                old.close()
            library = self._opener(data)
            try:
                library.follow(*follow)
            except BaseException:
                library.close()
                raise
            return library, library.folders

        self._runner.write_alone(work, self._take, self._messages.report)

    def read(
        self,
        key: str,
        verb: Callable[[Library], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a verb that alters nothing; only the newest of its key is delivered. Nothing where none is open."""
        if (library := self._library) is not None:
            self._runner.query(key, lambda: verb(library), done, failed or self._messages.report)

    def write(
        self,
        verb: Callable[[Library], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a verb that alters something, after all such verbs before it. Nothing where none is open."""
        if (library := self._library) is not None:
            self._runner.write(lambda: verb(library), done, failed or self._messages.report)

    def alter(self, verb: Callable[[Library], Changes]) -> None:
        """Run a verb that returns what it changed, and announce that."""
        self.write(verb, self.announce)

    def announce(self, changes: Changes) -> None:
        """Tell the window what was changed, if anything was."""
        if changes:
            self._messages.settle()
            self.changed.emit(changes)

    def follow(self, folder: Path) -> None:
        """Follow one more folder."""
        self._change_folders(lambda library: library.follow(folder))

    def unfollow(self, folder: Path) -> None:
        """Follow a folder no longer; its articles go, notes on them stay."""
        self._change_folders(lambda library: library.unfollow(folder))

    def _change_folders(self, change: Callable[[Library], Changes]) -> None:
        def verb(library: Library) -> tuple[Path, ...]:
            change(library)
            return library.folders

        self.write(verb, self.opened.emit)

    def reopen_after(self, work: Callable[[Path], T], done: Callable[[T], object]) -> None:
        """Close the library, run something on its data folder, and open it again whatever became of that."""
        if (data := self.data) is not None:
            self.close()
            self._runner.write(lambda: work(data), done, self._messages.report)
            self.open(data)

    def close(self) -> None:
        """Close the library after all writes before it and the queries under way."""
        library, self._library = self._library, None
        if library is not None:
            self._runner.write_alone(library.close, lambda _nothing: None, self._messages.report)

    def _take(self, opened: tuple[Library, tuple[Path, ...]]) -> None:
        self._library, folders = opened
        self.opened.emit(folders)
