"""Bringing notes in, backing them up, restoring them; and telling that damaged ones were recovered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from index.changes import Changes
from index.notes.archive import Manifest
from index.notes.importing import Imported
from index.notes.recovery import Recovery


class HandingOverController(QObject):
    """Everything of the user's at once: in, out, and back.

    Signals:
        brought_in(Imported): What came in, and what was in conflict.
        restored(Manifest): The notes are those of a backup now.
    """

    brought_in = Signal(object)
    restored = Signal(object)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._told: Recovery | None = None
        self._manifest: Manifest | None = None
        access.opened.connect(lambda _folders: self._begin())

    def bring_in(self, files: Sequence[Path]) -> None:
        """Bring in the notes of some files, as one action; see ``brought_in``."""

        def done(result: tuple[Imported, Changes]) -> None:
            imported, changes = result
            self._access.announce(changes)
            self.brought_in.emit(imported)

        self._access.write(lambda library: library.bring_in(*files), done)

    def back_up(self, file: Path) -> None:
        """Write everything the user made into one file."""
        said = self.tr("Everything you made is backed up in %1.").replace("%1", file.name)
        self._access.write(
            lambda library: library.backup(file), lambda _done: self._messages.tell(said, folder=str(file.parent))
        )

    def restore(self, file: Path) -> None:
        """Put the notes of a backup in the place of those that are there; the library is closed meanwhile."""
        self._access.reopen_after(lambda data: _restore(data, file), self._keep)

    def _keep(self, manifest: Manifest) -> None:
        self._manifest = manifest

    def _begin(self) -> None:
        """Say what was restored once the library is open again, and ask how its notes were found."""
        manifest, self._manifest = self._manifest, None
        if manifest is not None:
            self.restored.emit(manifest)
        self._access.read("recovery", lambda library: library.recovery, self._tell_recovery)

    def _tell_recovery(self, recovery: Recovery | None) -> None:
        """Tell it once: a library is opened again whenever its folders change."""
        if recovery is None or recovery == self._told:
            return
        self._told = recovery
        made = recovery.made.astimezone().strftime("%Y-%m-%d %H:%M") if recovery.made else ""
        self._messages.report(recovery.told(made))


def _restore(data: Path, file: Path) -> Manifest:
    """In a worker's thread. The import waits until then: it brings the whole library along."""
    from index.library.handing_over import restore_library

    return restore_library(data, file)
