"""The files that gave no article, and the articles that could not be recognised, with the reason for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.models.wording import counted, isolated
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from desktop.widgets.tables import show_as_rows
from index.views import UnreadableFile

_OF_TEXT = frozenset({"not-text", "no-text", "no-article"})  # codes of failures that a wrong encoding may cause
_OF_NO_TEXT = frozenset({".pdf", ".doc", ".docx", ".docm", ".dotx", ".odt", ".ott", ".rtf", ".epub", ".zip"})


class UnreadableDialog(QDialog):
    """A table of files and reasons, to copy, and ways to their folder and to another try.

    Args:
        files: Those that gave no article.
        unrecognised: Those of articles on which the recogniser failed.
        parent: Qt's.

    Signals:
        folder_opened(str): The user wants to see the folder of the chosen file.
        retried(tuple[str, ...]): The chosen files, or all where none is, are to be read again. It closes.
        reopened(str): The chosen file is to be read in an encoding that is asked for next. The dialog closes.
    """

    folder_opened = Signal(str)
    retried = Signal(object)
    reopened = Signal(str)

    def __init__(
        self,
        files: Sequence[UnreadableFile],
        unrecognised: Sequence[UnreadableFile] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = (*files, *unrecognised)
        self.setWindowTitle(self.tr("Unreadable files"))
        resize_on_screen(self, 900, 460)
        label = plain_label(self._said(len(files), len(unrecognised)), "muted")
        label.setWordWrap(True)
        self.table = self._make_table()
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy = buttons.addButton(self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        folder = buttons.addButton(self.tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_list)
        folder.clicked.connect(self._open_folder)
        again = buttons.addButton(self.tr("Try again"), QDialogButtonBox.ButtonRole.ActionRole)
        again.setToolTip(self.tr("Read the chosen files again"))
        again.clicked.connect(self._retry)
        encoding = buttons.addButton(self.tr("Reopen as…"), QDialogButtonBox.ButtonRole.ActionRole)
        encoding.setToolTip(self.tr("Read the chosen file again in another encoding"))
        encoding.clicked.connect(self._reopen)
        self._reopens = encoding
        for button in (folder, again):
            button.setEnabled(bool(self._files))
        self.table.itemSelectionChanged.connect(self._follow_selection)
        self._follow_selection()
        for button in (close, copy, folder, again, encoding):
            button.setAutoDefault(False)  # Enter is the table's, and none of them is what everybody wants
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def _said(self, unread: int, unrecognised: int) -> str:
        """Return how many files there are of each sort."""
        said = self.tr("Every file of the followed folders could be read.")
        if unread:
            said = self.tr("%1 gave no article. They were left as they are, and are tried again when they change.")
            said = said.replace("%1", counted(unread, "file"))
        if unrecognised:
            failed = self.tr("In %1 the recogniser failed, so that no names are marked; try again does it anew.")
            said = f"{said} {failed.replace('%1', counted(unrecognised, 'article'))}"
        return said

    def copy_list(self) -> None:
        """Put the list on the clipboard: one file on each line, path and reason parted by a tabulator."""
        QGuiApplication.clipboard().setText("\n".join(f"{file.path}\t{file.reason}" for file in self._files))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._files), 3)
        show_as_rows(table, self.tr("Unreadable files"))
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason"), self.tr("Folder")])
        table.setWordWrap(True)  # the reason is what the list is read for
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for row, file in enumerate(self._files):
            path = Path(file.path)
            for column, text in enumerate((path.name, file.reason, str(path.parent))):
                item = QTableWidgetItem(isolated(text))
                item.setToolTip(file.path if column != 1 else file.reason)
                table.setItem(row, column, item)
        table.verticalHeader().setResizeContentsPrecision(0)  # only the rows in sight: there may be thousands
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, width in ((0, 220), (2, 200)):  # the reason between them takes what is left
            table.horizontalHeader().resizeSection(column, width)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if self._files:
            table.setCurrentCell(0, 0)  # selectRow finds no row from right to left before the table is laid out
        return table

    def _follow_selection(self) -> None:
        """Offer another encoding for what is text: one file of which the letters were not understood."""
        rows = {item.row() for item in self.table.selectedItems()}
        self._reopens.setEnabled(len(rows) == 1 and all(_may_be_text(self._files[row]) for row in rows))

    def _open_folder(self) -> None:
        row = max(self.table.currentRow(), 0)
        self.folder_opened.emit(str(Path(self._files[row].path).parent))

    def _reopen(self) -> None:
        row = max(self.table.currentRow(), 0)
        self.accept()
        self.reopened.emit(self._files[row].path)

    def _retry(self) -> None:
        chosen = sorted({item.row() for item in self.table.selectedItems()})
        self.accept()
        self.retried.emit(tuple(self._files[row].path for row in chosen or range(len(self._files))))


def _may_be_text(file: UnreadableFile) -> bool:
    """Whether another encoding may make an article of a file: not of a picture, a PDF or an empty file."""
    return file.code in _OF_TEXT and Path(file.path).suffix.lower() not in _OF_NO_TEXT
