"""Another program from which files are dragged: a small window that says where it is.

Its arguments are what is dragged, paths of files and folders; ``--text`` before one makes it a bare text.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.overriding import override

SIDE = 60  # pixels


class Source(QWidget):
    """Begins a drag as soon as the mouse moves on it with its button down, and says what became of it.

    It stays after that: under X, what is dropped is fetched from the program that it was dragged out of.
    """

    def __init__(self, dragged: list[str]) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setFixedSize(SIDE, SIDE)
        self._dragged = dragged

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own
        drag = QDrag(self)
        drag.setMimeData(data_of(self._dragged))
        done = drag.exec(Qt.DropAction.CopyAction)
        print(done.name, flush=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        """Say where the middle of the window is, once it is seen."""
        middle = self.mapToGlobal(QPoint(SIDE // 2, SIDE // 2))
        print(middle.x(), middle.y(), flush=True)


def data_of(arguments: list[str]) -> QMimeData:
    """Return what is dragged."""
    data = QMimeData()
    if arguments[0] == "--text":
        data.setText(arguments[1])
    else:
        data.setUrls([QUrl.fromLocalFile(str(Path(path).absolute())) for path in arguments])
    return data


def main() -> None:
    """Show the window until the program is ended."""
    app = QApplication(sys.argv[:1])
    x, y, *dragged = sys.argv[1:]
    source = Source(dragged)
    source.move(int(x), int(y))
    source.show()
    app.exec()


if __name__ == "__main__":
    main()
