"""The form in which an annotation is edited, in the place of its card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading import wording
from desktop.reading.edits import AnnotationEdit
from desktop.reading.likelihood_hint import LikelihoodHint
from desktop.reading.shapes import label_icon
from index.notes.annotation import Annotation
from index.notes.handling import marking_of, plain_tags, tag_of
from index.notes.labels import labels
from index.notes.scales import credibility
from index.notes.tags import normalise_tags

_NOTE_HEIGHT = 96  # pixels: five lines


class CardEditor(QWidget):
    """Edits one annotation.

    Signals:
        saved(AnnotationEdit): The reader is done; only what differs is set, and nothing at all may.
        cancelled(): The reader wants to leave everything as it was.
        resized(): It needs more height than before, or less.
    """

    saved = Signal(object)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, annotation: Annotation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._annotation = annotation
        self._labels = self._label_buttons(theme)
        self.note = self._note_field()
        self.hint = LikelihoodHint(self.note, self)
        self.hint.changed.connect(self.resized)
        self.tags = self._tags_field()
        self.credibility = self._credibility_box()
        self._lay_out()
        self.setTabOrder(self.note, self.tags)
        self.setFocusProxy(self.note)

    def height_for(self, width: int) -> int:
        """Return how high it is at a width, both in pixels; a hint below the note wraps."""
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def edit(self) -> AnnotationEdit:
        """Return what differs from the annotation as it was; what was being composed counts as written."""
        _finish_composing(self.note)
        now, was = self._entered(), self._annotation
        return AnnotationEdit(
            now.label if now.label != was.label else None,
            now.note if now.note != was.note else None,
            now.tags if now.tags != was.tags else None,
            now.credibility if now.credibility != was.credibility else None,
        )

    def save(self) -> None:
        """Be done."""
        self.saved.emit(self.edit())

    def _entered(self) -> AnnotationEdit:
        checked = self._labels.checkedButton()
        return AnnotationEdit(
            str(checked.property("label")) if checked is not None else self._annotation.label,
            self.note.toPlainText(),
            self._entered_tags(),
            int(self.credibility.currentData()),
        )

    def _entered_tags(self) -> tuple[str, ...]:
        """Return the tags that were typed; how far the note may be passed on is not among them, and stays."""
        typed = normalise_tags(self.tags.text().replace(",", " ").split())
        if typed == plain_tags(self._annotation.tags):
            return self._annotation.tags
        marking = "" if marking_of(typed) else marking_of(self._annotation.tags)
        return (*typed, tag_of(marking)) if marking else typed

    # The fields

    def _label_buttons(self, theme: Theme) -> QButtonGroup:
        group = QButtonGroup(self)
        for label in labels():
            button = QToolButton(self)
            button.setIcon(label_icon(label, theme))
            button.setCheckable(True)
            button.setChecked(label.key == self._annotation.label)
            button.setProperty("label", label.key)
            button.setToolTip(f"{wording.translated(label.name)}: {wording.translated(label.meaning)}")
            button.setAccessibleName(wording.translated(label.name))
            group.addButton(button)
        return group

    def _note_field(self) -> QPlainTextEdit:
        field = QPlainTextEdit(self._annotation.note, self)
        field.setPlaceholderText(self.tr("Note, in Markdown"))
        field.setAccessibleName(self.tr("Note"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(_NOTE_HEIGHT)
        field.installEventFilter(self)
        return field

    def _tags_field(self) -> QLineEdit:
        field = QLineEdit(" ".join(f"#{tag}" for tag in plain_tags(self._annotation.tags)), self)
        field.setPlaceholderText(self.tr("#tags"))
        field.setAccessibleName(self.tr("Tags"))
        field.returnPressed.connect(self.save)
        field.installEventFilter(self)
        return field

    def _credibility_box(self) -> QComboBox:
        box = QComboBox(self)
        for step in credibility().steps:
            box.addItem(f"{step.key}  {wording.translated(step.name)}", int(step.key))
            box.setItemData(box.count() - 1, wording.translated(step.meaning), Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(box.findData(self._annotation.credibility))
        box.setAccessibleName(self.tr("Credibility of the information"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.installEventFilter(self)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 11, 10)
        column.setSpacing(7)
        column.addLayout(self._row(*self._labels.buttons()))
        column.addWidget(self.note)
        column.addWidget(self.hint)
        column.addWidget(self.tags)
        column.addWidget(self.credibility)
        column.addLayout(self._decisions())

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        return row

    def _decisions(self) -> QHBoxLayout:
        cancel, save = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Save"), self)
        save.setProperty("role", "primary")
        save.setToolTip(self.tr("Ctrl+Return"))
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys that end the editing before a field does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._ends(event):
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._ends(event):
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Keep what was typed: the key is pressed to get out of a field, and undo takes back what is saved."""
        if self.edit():
            self.save()
        else:
            self.cancelled.emit()

    def _ends(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            return True
        return False


def _finish_composing(field: QPlainTextEdit) -> None:
    """Take what an input method is composing in a field as written, once.

    An input method that does not answer is taken at what the field shows, and told to begin anew.
    """
    QGuiApplication.inputMethod().commit()
    composed = field.textCursor().block().layout().preeditAreaText()
    if composed:
        written = QInputMethodEvent("", [])
        written.setCommitString(composed)
        QCoreApplication.sendEvent(field, written)
        QGuiApplication.inputMethod().reset()
