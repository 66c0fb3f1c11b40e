"""Files and folders that are dragged over the window out of another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop.overriding import override


def paths_in(event: QDropEvent) -> tuple[Path, ...]:
    """Return the folders and files of this machine that are being dragged."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


class FilesPassBy(QObject):
    """Lets files that are dragged over a field go on to the window; else their addresses would be written into it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and paths_in(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
