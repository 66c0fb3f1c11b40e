"""The library in the window: opening and following folders, keeping up with them, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.reading import ReadingController
from desktop.controllers.searching import SearchController
from desktop.controllers.updating import UpdateController
from desktop.dialogs.encoding import EncodingDialog
from desktop.dialogs.unreadable import UnreadableDialog
from desktop.launch import Launch, sample
from desktop.windows.deeds import FolderQuestions
from desktop.windows.main_window import MainWindow
from desktop.windows.originals import open_in_its_program
from desktop.windows.presenter import Presenter
from index.articles.decoding import ENCODINGS
from index.changes import Changes
from index.layout import default_library, sample_library
from index.notes.decisions import Topic


class LibraryRoom(QObject):
    """Connects the library and its updates with what shows them.

    Args:
        window: Where they are shown.
        presenter: Shows them.
        access: The library.
        updating: Follows its folders.
        reading: Opens files, and is told what changed.
        searching: Is told what changed.
        questions: Asks for folders.
        open_library: Opens another library in this window.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        access: LibraryAccess,
        updating: UpdateController,
        reading: ReadingController,
        searching: SearchController,
        questions: FolderQuestions,
        open_library: Callable[[Launch], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._access = access
        self._updating = updating
        self._reading = reading
        self._searching = searching
        self._questions = questions
        self._open_library = open_library
        self._wire_library()
        self._wire_updates()
        self._wire_window()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the library do, by their ids."""
        return {
            "follow": self.choose_articles,
            "update": self._updating.update_as_asked,
            "unreadable": self.show_unreadable,
            "encoding": self.reopen_open_article,
        }

    def choose_articles(self) -> None:
        """Ask for a folder of articles and follow it; beside the sample, the user's own library is opened for it."""
        folder = self._questions.articles()
        if folder is None:
            return
        if self._access.data is None or self._access.data == sample_library():
            self._open_library(Launch(default_library(), (folder,)))
        else:
            self._access.follow(folder)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Follow the folders that were dropped on the window, and open the last of the files."""
        folders = [path for path in paths if path.is_dir()]
        if folders and self._access.data in {None, sample_library()}:
            self._open_library(Launch(default_library(), tuple(folders)))
            return
        for folder in folders:
            self._access.follow(folder)
        for file in [path for path in paths if path.is_file()][-1:]:
            self._reading.open_file(file)

    def show_unreadable(self) -> None:
        """List the files that gave no article, or one without names."""
        overview = self._presenter.overview
        files = (overview.unreadable, overview.unrecognised) if overview else ((), ())
        dialog = UnreadableDialog(*files, parent=self._window)
        dialog.folder_opened.connect(open_in_its_program)
        dialog.retried.connect(self._updating.retry)
        dialog.reopened.connect(self.reopen)
        dialog.exec()
        dialog.deleteLater()

    def reopen_open_article(self) -> None:
        """Ask in which encoding the open article's file is to be read."""
        if (opened := self._reading.opened) is not None and opened.path:
            self.reopen(opened.path)

    def reopen(self, path: str) -> None:
        """Ask in which encoding a file is to be read, and read it again."""
        dialog = EncodingDialog(Path(path).name, ENCODINGS, self._window)
        if dialog.exec() == EncodingDialog.DialogCode.Accepted:
            self._updating.reopen_as(path, dialog.encoding)
        dialog.deleteLater()

    def _wire_library(self) -> None:
        access = self._access
        access.opened.connect(self._presenter.show_library)
        access.opened.connect(lambda _folders: self._searching.search_now())
        access.opened.connect(self._updating.take_library)
        access.changed.connect(self._reading.take_changes)
        access.changed.connect(lambda _changes: self._updating.read_overview())
        access.changed.connect(lambda _changes: self._searching.refresh())
        access.changed.connect(self._follow_rulings)

    def _follow_rulings(self, changes: Changes) -> None:
        """Let search follow what was ruled, or taken back, on blocks: only an update carries it there."""
        if Topic.BLOCK in changes.decisions:
            self._updating.update()

    def _wire_updates(self) -> None:
        updating = self._updating
        updating.progressed.connect(self._presenter.show_progress)
        updating.ended.connect(self._presenter.end_progress)
        updating.grown.connect(self._searching.refresh_beginning)
        updating.refreshed.connect(self._searching.refresh)
        updating.refreshed.connect(self._reading.refresh)
        updating.overview_arrived.connect(self._presenter.show_overview)
        self._window.status.cancel_wanted.connect(updating.cancel)
        self._window.status.pause_toggled.connect(lambda is_wanted: updating.pause(is_wanted=is_wanted))

    def _wire_window(self) -> None:
        window = self._window
        window.left.library.folder_wanted.connect(self.choose_articles)
        window.left.library.unfollow_wanted.connect(lambda folder: self._access.unfollow(Path(folder)))
        window.dropped.connect(self.take_dropped)
        window.welcome.folder_wanted.connect(self.choose_articles)
        window.welcome.sample_wanted.connect(lambda: self._open_library(sample()))
