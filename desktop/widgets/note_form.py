"""What stands below the list of notes: the form in which one is edited, and the help for one that lost its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.models.note_rows import NoteRow
from desktop.models.wording import isolated
from desktop.reading.card_editor import CardEditor
from desktop.widgets.labels import plain_label

_LONGEST_SHOWN = 160  # characters of a suggested passage


class NoteForm(QFrame):
    """Holds the form of one note while it is edited.

    Signals:
        saved(NoteRow, AnnotationEdit): The user is done with it.
        closed: The form went.
    """

    saved = Signal(object, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.editor: CardEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def edit(self, row: NoteRow, theme: Theme) -> None:
        """Let the user edit a note; a form that is open is saved first."""
        self.save()
        self.editor = CardEditor(row.annotation, theme, self)
        self.editor.saved.connect(lambda edit: self._be_done(row, edit))
        self.editor.cancelled.connect(self._close)
        self._column.addWidget(self.editor)
        self.show()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Save the form that is open, if one is."""
        if self.editor is not None:
            self.editor.save()

    def _be_done(self, row: NoteRow, edit: object) -> None:
        self._close()
        self.saved.emit(row, edit)

    def _close(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
            self.editor = None
        self.hide()
        self.closed.emit()


class UnplacedBar(QFrame):
    """Stands while the current note has no place in its article any more.

    Signals:
        accepted(NoteRow): The note is to stand where it is suggested to.
        selection_wanted(NoteRow): It is to stand on what is selected in its article.
    """

    accepted = Signal(object)
    selection_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._row: NoteRow | None = None
        self.said = plain_label("", "small")
        self.said.setWordWrap(True)
        self.accept = self._button(self.tr("Accept (A)"))
        self.accept.clicked.connect(lambda: self.accepted.emit(self._row))
        self.attach = self._button(self.tr("Attach to the selection"))
        self.attach.clicked.connect(lambda: self.selection_wanted.emit(self._row))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.attach)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self.hide()

    @property
    def row(self) -> NoteRow | None:
        """The note that it is about."""
        return None if self.isHidden() else self._row

    def ask(self, row: NoteRow | None) -> None:
        """Stand for a note, until its suggestion arrives; go for None."""
        self._row = row
        self.accept.hide()
        self.said.setText(self.tr("Its passage is not found any more."))
        self.setVisible(row is not None)

    def suggest(self, row: NoteRow, passage: str) -> None:
        """Show what the note might be on now; an empty passage is none."""
        if row is self._row and passage:
            shown = " ".join(passage.split())
            shown = shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN].rstrip() + "…"
            self.said.setText(self.tr("It might be: “%1”").replace("%1", isolated(shown)))
            self.accept.show()

    @staticmethod
    def _button(text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "button")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
