"""An annotation's card in the margin: a widget that can be focused, read out, opened and edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.key_places import typed
from desktop.overriding import override
from desktop.reading import wording
from desktop.reading.card_controls import WIDTH, CardControls
from desktop.reading.card_editor import CardEditor
from desktop.reading.card_face import CardFace, paint_card_ground, paint_marker
from desktop.reading.edits import AnnotationEdit
from desktop.reading.hints import show_hint
from desktop.reading.shapes import label_kind
from desktop.reading.telling import label_said, marker_said
from index.notes.annotation import PlacedAnnotation
from index.notes.labels import label_named

_MARKER = 24  # pixels, where a card is reduced to a marker
# What brings the reader to the card or away from it, and what moves its edge.
_MOVES_CONTROLS = {
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.Resize,
}


class AnnotationCard(QFrame):
    """Shows one annotation, or the form to edit it.

    Signals:
        activated(str): The reader chose this card; carries the annotation's id.
        revised(str, AnnotationEdit): The reader changed the annotation.
        removed(str): The reader wants it gone.
        resized(): Its height has changed.
        left(): The reader wants to go back to the text.
        dragged(str): The reader drags it out.
    """

    activated = Signal(str)
    revised = Signal(str, object)
    removed = Signal(str)
    resized = Signal()
    left = Signal()
    dragged = Signal(str)

    def __init__(self, placed: PlacedAnnotation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed = placed
        self._theme = theme
        self._face: CardFace | None = None
        self._editor: CardEditor | None = None
        self._controls: CardControls | None = None
        self._is_active = self._is_marker = False
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)
        self._describe()

    @property
    def placed(self) -> PlacedAnnotation:
        """What it shows."""
        return self._placed

    @property
    def id(self) -> str:
        """The id of its annotation."""
        return self._placed.annotation.id

    @property
    def editor(self) -> CardEditor | None:
        """The form, while it is open."""
        return self._editor

    def show_annotation(self, placed: PlacedAnnotation) -> None:
        """Show the annotation as it is now; an open form keeps what was entered."""
        if placed != self._placed:
            self._placed = placed
            self._face = None
            self._describe()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show it in another theme."""
        self._theme = theme
        self._face = None
        if self._controls is not None:
            self._controls.deleteLater()
            self._controls = None
        self.update()

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - as Qt's setters are
        """Let it stand out, or not."""
        if active != self._is_active:
            self._is_active = active
            self._show_controls()
            self.update()

    def set_marker(self, marker: bool) -> None:  # noqa: FBT001 - as Qt's setters are
        """Reduce it to a marker, or show it in full; a marker has no room for a form."""
        if marker != self._is_marker:
            self._is_marker = marker
            self.finish_editing()
            self._show_controls()
            self.update()

    def height_for(self, width: int) -> int:
        """Return how high it is at a width, both in pixels; lays it out."""
        if self._editor is not None:
            return self._editor.height_for(width)
        if self._is_marker:
            return _MARKER
        return int(self._laid_out(width).height)

    # Editing

    def edit(self, field: str = "note") -> None:
        """Open the form, with the keys going to one of its fields: "note", "tags" or "credibility"."""
        if self._editor is None:
            self._editor = CardEditor(self._placed.annotation, self._theme, self)
            self._editor.saved.connect(self._save)
            self._editor.saved.connect(self.left)
            self._editor.cancelled.connect(self._close_editor)
            self._editor.cancelled.connect(self.left)
            self._editor.resized.connect(self.resized)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._editor)
            self._show_controls()
            self.resized.emit()
        self._editor.show()
        fields = {"note": self._editor.note, "tags": self._editor.tags, "credibility": self._editor.credibility}
        fields[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_editing(self) -> None:
        """Close the form; what was entered is kept, as if saved."""
        if self._editor is not None:
            self._save(self._editor.edit())

    def dismiss(self) -> None:
        """Go for good; keys that went here go to the text, for Qt hands them to what comes next: the search box."""
        focused = QApplication.focusWidget()
        if focused is not None and (focused is self or self.isAncestorOf(focused)):
            self.left.emit()
        self.hide()
        self.deleteLater()

    def _save(self, edit: AnnotationEdit) -> None:
        self._close_editor()
        if edit:
            self.revised.emit(self.id, edit)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.hide()
        editor.deleteLater()
        self._show_controls()
        self.resized.emit()

    # Looks

    def _laid_out(self, width: int) -> CardFace:
        if self._face is None or self._face.width != width:
            self._face = CardFace(self._placed, self._theme, width)
        return self._face

    def _describe(self) -> None:
        annotation = self._placed.annotation
        self.setAccessibleName(f"{label_said(annotation.label)}: {annotation.selector.quote[:80]}")
        parts = (*wording.warnings_of(self._placed), annotation.note, " ".join(wording.tags_of(annotation)))
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def _show_controls(self) -> None:
        """Show the two buttons where the reader is: under the pointer, at the focus, on the active card."""
        here = self._is_active or self.hasFocus() or self.underMouse()
        wanted = here and self._editor is None and not self._is_marker
        if wanted and self._controls is None:
            self._controls = self._made_controls()
        if self._controls is not None:
            self._controls.setVisible(wanted)
            self._controls.move(self.width() - WIDTH - 6, 5)
        self.update()

    def _made_controls(self) -> CardControls:
        controls = CardControls(self._theme, self)
        controls.edit_clicked.connect(self.edit)
        controls.remove_clicked.connect(self._remove)
        return controls

    def _remove(self) -> None:
        self.removed.emit(self.id)

    # Events

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_marker:
            paint_marker(
                painter,
                self._theme,
                label_named(self._placed.annotation.label),
                QRectF(self.rect()),
                is_active=self._is_active,
                has_focus=self.hasFocus(),
                is_doubtful=bool(wording.warnings_of(self._placed)),
            )
        elif self._editor is not None:
            kind = label_kind(self._placed.annotation.label)
            paint_card_ground(painter, self._theme, kind, self.width(), self.height(), True, False)  # noqa: FBT003
        else:
            has_controls = self._controls is not None and not self._controls.isHidden()
            self._laid_out(self.width()).paint(
                painter,
                is_active=self._is_active,
                has_focus=self.hasFocus(),
                aside_inset=WIDTH if has_controls else 0,
            )

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_hint(event)
            return True
        is_done = super().event(event)
        if event.type() in _MOVES_CONTROLS:
            self._show_controls()
        return is_done

    def _show_hint(self, event: QHelpEvent) -> None:
        """Say where a link leads, for it is not followed; and what a marker stands for."""
        address = marker_said(self._placed) if self._is_marker else ""
        if not self._is_marker and self._editor is None:
            address = self._laid_out(self.width()).link_at(QPointF(event.pos()))
        if address:
            show_hint(event.globalPos(), address, self)
        else:
            QToolTip.hideText()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(self.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None  # one press is one drag, and one answer where it may not begin
            self.dragged.emit(self.id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.activated.emit(self.id)
        elif event.key() == Qt.Key.Key_F2 or typed(event, "nN"):
            self.edit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._remove()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
