"""A quiet bar above the status line for what the user should know, with details where there are any."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.messages import Notice, Tone
from desktop.widgets.labels import plain_label

_SHOWN_FOR = 8_000  # milliseconds for good news; bad news stays until it is closed
_ROLES = {Tone.DONE: "side", Tone.WARNING: "banner", Tone.ERROR: "error-banner", Tone.BUG: "error-banner"}


class NoticeBar(QFrame):
    """Shows one notice at a time, the newest.

    Signals:
        folder_opened(str): The user wants to see the folder that the notice is about.
    """

    folder_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notice: Notice | None = None
        self._text: QLabel = plain_label()
        self._text.setWordWrap(True)
        self._folder = self._button(self.tr("Open folder"), self._open_folder)
        self._more = self._button(self.tr("Details"), self._toggle_details)
        self._copy = self._button(self.tr("Copy"), self._copy_details)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the notice"))
        self._close.clicked.connect(self.dismiss)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(180)
        self._details.setAccessibleName(self.tr("Details"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.dismiss)
        self._place()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of another theme."""
        self._close.setIcon(icon("close", theme))

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._details.setPlainText(notice.details)
        self._details.hide()
        self._folder.setVisible(bool(notice.folder))
        self._more.setVisible(bool(notice.details))
        self._copy.setVisible(bool(notice.details))
        self.setProperty("role", _ROLES[notice.tone])
        for widget in (self, self._text):
            self.style().unpolish(widget)
            self.style().polish(widget)
        self.show()
        if notice.tone is Tone.DONE:
            self._timer.start()
        else:
            self._timer.stop()

    def settle(self) -> None:
        """Take a warning away; an error and good news stay as long as they would."""
        if self._notice is not None and self._notice.tone is Tone.WARNING:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self._notice = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty where it says nothing."""
        return self._notice.text if self._notice else ""

    def _place(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (self._folder, self._more, self._copy, self._close):
            row.addWidget(button)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 5, 10, 5)
        inside.addLayout(row)
        inside.addWidget(self._details)
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inside)

    @staticmethod
    def _button(text: str, on_click: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        button.clicked.connect(on_click)
        return button

    def _open_folder(self) -> None:
        if self._notice is not None:
            self.folder_opened.emit(self._notice.folder)

    def _toggle_details(self) -> None:
        self._details.setVisible(self._details.isHidden())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
