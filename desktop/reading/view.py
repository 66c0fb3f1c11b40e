"""The article's text as the reader handles it: pointer, keys, menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.appearance.theme import Theme
from desktop.key_places import typed
from desktop.overriding import override
from desktop.reading.composition import Link, Style
from desktop.reading.glide import Glide
from desktop.reading.hints import hide_hint, show_hint
from desktop.reading.marks import Layer, Mark
from desktop.reading.page import Page
from desktop.reading.typesetting import Linked

_CARET = 2  # pixels
_PLAIN_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
_CLICKABLE = {Layer.ANNOTATION, Layer.ENTITY}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class ArticleView(Page):
    """Tells what the reader does with the page.

    Signals:
        mark_clicked(Mark): The innermost mark under a click.
        fold_clicked(): The line that stands for hidden blocks was clicked.
        link_clicked(Link, QPoint): A part of the heading was clicked; the place below it on the screen.
        ground_clicked(): A click beside all marks.
        heading_dragged(): The article is dragged out by the name of its outlet, or by a link of its heading.
        key_pressed(str): One of the reading keys was typed.
        selection_settled(): A selection was finished, by mouse or by keys.
        menu_requested(QPoint): A context menu, at a place on the screen.
        size_stepped(int): The wheel asked for larger (1) or smaller (-1) text.
    """

    mark_clicked = Signal(object)
    fold_clicked = Signal()
    link_clicked = Signal(object, QPoint)
    ground_clicked = Signal()
    heading_dragged = Signal()
    key_pressed = Signal(str)
    selection_settled = Signal()
    menu_requested = Signal(QPoint)
    size_stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._hints: dict[int, str] = {}
        self._note_hints: dict[str, str] = {}
        self._source = ""
        self._links: tuple[Linked, ...] = ()
        self._keys: frozenset[str] = frozenset()
        self._drag_content: Callable[[], QMimeData | None] = lambda: None
        self._is_dragging = False
        self._handle: QPoint | None = None
        self._glide = Glide(self.verticalScrollBar())

    def set_drag_content(self, content: Callable[[], QMimeData | None]) -> None:
        """Set what a selection is when it is dragged out; copying gives the bare text."""
        self._drag_content = content

    def glide(self, by: int) -> None:
        """Scroll smoothly by some pixels."""
        if self.scrolled + self.height() > self.verticalScrollBar().maximum():  # perhaps of what is laid out by now
            self.geometry_of_text.finish()
        self._glide.step(by)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        content = self._drag_content() if self._is_dragging else None
        return content if content is not None else super().createMimeDataFromSelection()

    def set_hints(self, hints: dict[int, str]) -> None:
        """Set what to say about an entity under the pointer, by its number, as plain text."""
        self._hints = hints

    def set_note_hints(self, hints: dict[str, str]) -> None:
        """Set what to say about an annotated passage under the pointer, by the annotation's id, as plain text."""
        self._note_hints = hints

    def set_reading_keys(self, keys: frozenset[str]) -> None:
        """Set which letters and digits are told by ``key_pressed``; others go to the window."""
        self._keys = keys

    def set_source(self, path: str) -> None:
        """Set what to say about the line that tells where the article lies; empty where it leads nowhere."""
        self._source = path

    def set_links(self, links: Sequence[Linked]) -> None:
        """Set where in the heading a click does something."""
        self._links = tuple(links)

    def link_box(self, link: Link) -> QRect | None:
        """Return where in the viewport a part of the heading is that does this; None where there is none."""
        found = next((linked.stretch for linked in self._links if linked.link is link), None)
        return self.box(*found) if found is not None else None

    def _link_at(self, point: QPoint) -> Link | None:
        """Return what a click on a point of the heading does."""
        position = self.position_at(point)
        for stretch, link in self._links:
            if stretch.start <= position < stretch.end:
                return link
        return None

    def _is_on_fold(self, point: QPoint) -> bool:
        """Whether the line that stands for hidden blocks is under a point."""
        position = self.position_at(point)
        return position >= 0 and self.document().findBlock(position).userState() == Style.FOLD.value

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_hint(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _show_hint(self, event: QHelpEvent) -> None:
        hint = self.hint_at(event.pos())
        if hint:
            show_hint(event.globalPos(), hint, self.viewport())
        else:
            hide_hint()

    def hint_at(self, point: QPoint) -> str:
        """Return what is said about a point of the viewport: a link, who is named, a note; plain text or empty."""
        link = self._link_at(point)
        if link is not None:
            return self._hint_on(link)
        if self._is_on_handle(point):
            return self.tr("Drag this to take the article elsewhere, as Markdown")
        marks = self.marks_at(point)
        entity = self._entity_among(marks)
        if entity is not None:
            return self._hints.get(entity, "")
        notes = [str(mark.owner) for mark in marks if mark.layer is Layer.ANNOTATION]
        return self._note_hints.get(notes[-1], "") if notes else ""

    def _hint_on(self, link: Link) -> str:
        if link is Link.ORIGINAL:
            return self.tr("Open the original") + f"\n{self._source}"
        return self.tr("Grade the outlet") if link is Link.GRADE else self.tr("Show the copies of this text")

    @staticmethod
    def _entity_among(marks: list[Mark]) -> int | None:
        owners = [mark.owner for mark in marks if mark.layer is Layer.ENTITY and isinstance(mark.owner, int)]
        return owners[-1] if owners else None

    def _hover(self, entity: int | None) -> None:
        if entity != self._emphasis.hovered:
            self.set_emphasis(replace(self._emphasis, hovered=entity))

    def _is_on_handle(self, point: QPoint) -> bool:
        """Whether the article can be dragged out by a point: in the heading, where nobody would select words."""
        position = self.position_at(point)
        is_outlet = self.document().findBlock(position).userState() == Style.OUTLET.value
        return position >= 0 and (is_outlet or self._link_at(point) is not None)

    def _drags_heading(self, event: QMouseEvent) -> bool:
        """Begin to drag the article out, once the pointer is far enough from its handle."""
        if self._handle is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if (event.position().toPoint() - self._handle).manhattanLength() >= QApplication.startDragDistance():
            self._handle = None
            self.heading_dragged.emit()
        return True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drags_heading(event):
            return
        self._is_dragging = bool(event.buttons() & Qt.MouseButton.LeftButton)
        super().mouseMoveEvent(event)  # begins the drag of a selection, if the pointer went far enough
        self._is_dragging = False
        point = event.position().toPoint()
        marks = [mark for mark in self.marks_at(point) if mark.layer in _CLICKABLE]
        self._hover(self._entity_among(marks))
        is_hand = bool(marks) or self._link_at(point) is not None or self._is_on_fold(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.IBeamCursor)

    def set_caret(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's setters are
        """Let the arrows move a caret, to select with the keys, or let them scroll.

        A caret in a text that cannot be edited only disturbs until somebody selects with the keys.
        """
        if shown == self.has_caret:
            return
        by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(_BY_MOUSE | by_keys if shown else _BY_MOUSE)
        self.setCursorWidth(_CARET if shown else 0)
        if shown and not self.textCursor().hasSelection():
            is_in_sight = self.viewport().rect().contains(self.cursorRect())
            cursor = self.textCursor() if is_in_sight else self.cursorForPosition(QPoint(4, 4))
            cursor.setPosition(self._text_from(cursor.position()))
            self.setTextCursor(cursor)

    @property
    def has_caret(self) -> bool:
        """Whether the arrows move a caret."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_caret(False)
        point = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._handle = point if is_left and self._is_on_handle(point) else None
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selection_settled.emit()
            return
        point = event.position().toPoint()
        clickable = [mark for mark in self.marks_at(point) if mark.layer in _CLICKABLE]
        if clickable:
            self.mark_clicked.emit(clickable[-1])
            return
        link = self._link_at(point)
        if link is not None:
            self.click_link(link)
        else:
            (self.fold_clicked if self._is_on_fold(point) else self.ground_clicked).emit()

    def click_link(self, link: Link) -> bool:
        """Do as if a part of the heading was clicked, also out of sight; return whether there is such a part."""
        box = self.link_box(link)
        if box is not None:
            below = box.bottomLeft() if self.viewport().rect().intersects(box) else QPoint(0, 40)
            self.link_clicked.emit(link, self.viewport().mapToGlobal(below + QPoint(0, 4)))
        return box is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~_PLAIN_MODIFIERS
        if is_plain and (key := typed(event, self._keys)):
            self.key_pressed.emit(key)
            event.accept()
            return
        if event.key() == Qt.Key.Key_F7:  # as browsers do
            self.set_caret(not self.has_caret)
            return
        if event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_caret(True)
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        ended = event.key() == Qt.Key.Key_Shift or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if ended and not event.isAutoRepeat() and self.textCursor().hasSelection():
            self.selection_settled.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
