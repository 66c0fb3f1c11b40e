"""A tree of two levels without a tree's furniture: headings, and rows below them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.sections import ROW_ROLE, Section, SectionsModel
from desktop.models.wording import grouped
from desktop.overriding import override

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, HEADING_HEIGHT = 27, 34  # pixels
LEFT, RIGHT = 16, 14  # pixels of margin
_HEADING_LINE = 23  # pixels, height of the line at the bottom of a heading's row
_EYE = 15  # pixels


class SectionsDelegate(QStyledItemDelegate):
    """Paints headings; a subclass paints the rows in ``paint_row``."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @property
    def theme(self) -> Theme:
        """The theme to paint in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme

    def placed(self, part: QRect, rect: QRect) -> QRect:
        """Return where a part of a row is painted: as it is, or mirrored in its row from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), rect, part)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint one row on its ground; to be overridden."""
        raise NotImplementedError

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEADING_HEIGHT if index.data(ROW_ROLE) is None else ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_heading = index.data(ROW_ROLE) is None
        if is_heading:
            self.paint_heading(painter, option, index)
        else:
            self.paint_ground(painter, option)
            self.paint_row(painter, option.rect, index)
        painter.restore()

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Let a click on a heading's eye show or hide the marks; the space key is Qt's own way to do it."""
        if isinstance(event, QMouseEvent):
            is_click = event.type() == QEvent.Type.MouseButtonRelease
            if not is_click or not self.is_on_eye(event.position().toPoint().x(), index):
                return False
            is_on = _check_state(index) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)

    def is_on_eye(self, x: int, index: Index) -> bool:
        """Whether a place in the view, in pixels from its left, is on the eye of a heading."""
        width = self._view.viewport().width()
        from_end = x if self._view.isRightToLeft() else width - x
        return _check_state(index) is not None and from_end <= RIGHT + _EYE + 6

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint what lies under a row: whether it is selected, has the focus, or the mouse is over it."""
        state, rect = option.state, option.rect
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not is_selected and not is_focused and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(QPen(self._theme.colour("focus"), 1) if is_focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("row-selected" if is_selected else "row-hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(6.5, 1.5, -6.5, -1.5), 6, 6)

    def paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading in capitals; may be overridden."""
        state, rect = option.state, option.rect
        line = QRect(rect.left() + LEFT, rect.bottom() - _HEADING_LINE, rect.width() - LEFT - RIGHT, _HEADING_LINE)
        line = self.placed(line, rect)
        is_closed = not self._view.isExpanded(index)
        title = QLocale().toUpper(str(index.data()))  # Turkish has an i of its own
        if is_closed:
            title += f"  {grouped(index.model().rowCount(index))}"
        painter.setFont(heading_font())
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(self._theme.colour("accent" if is_current else "faint" if is_closed else "muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        check = _check_state(index)
        is_noticed = bool(state & QStyle.StateFlag.State_MouseOver) or is_current
        if check is not None and (is_noticed or (check is Qt.CheckState.Unchecked and not is_closed)):
            self._paint_eye(painter, line, is_on=check is Qt.CheckState.Checked)

    def _paint_eye(self, painter: QPainter, line: QRect, *, is_on: bool) -> None:
        eye = self.placed(QRect(line.right() - _EYE, line.center().y() - _EYE // 2, _EYE, _EYE), line)
        token = "muted" if is_on else "faint"
        icon("eye", self._theme, token).paint(painter, eye)
        if not is_on:
            painter.setPen(QPen(self._theme.colour(token), 1.4))
            painter.drawLine(eye.bottomLeft(), eye.topRight())


class SectionsView(QTreeView):
    """Headings and rows, for keyboard and mouse.

    Signals:
        row_activated(object): The value of a row that was clicked, or on which Enter was pressed.
    """

    row_activated = Signal(object)

    def __init__(self, model: SectionsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        self._closed: set[str] = set()
        self._clicked_x = 0
        model.modelReset.connect(self._open_sections)
        model.rowsInserted.connect(self._open_more)
        self.clicked.connect(self._on_click)
        self.expanded.connect(lambda index: self._keep(index, is_open=True))
        self.collapsed.connect(lambda index: self._keep(index, is_open=False))

    def close_at_first(self, keys: Iterable[str]) -> None:
        """Name the sections that are closed until the user opens them."""
        self._closed = set(keys)

    def _keep(self, index: QModelIndex, *, is_open: bool) -> None:
        if (key := _key(index)) is not None:
            (self._closed.discard if is_open else self._closed.add)(key)

    def _open_sections(self) -> None:
        self._open_more(QModelIndex(), 0, self.model().rowCount() - 1)

    def _open_more(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        model = self.model()
        blocked = QSignalBlocker(self)  # showing a section as it was is no wish of the user's
        for row in range(first, last + 1):
            index = model.index(row, 0)
            if not self._closed or _key(index) not in self._closed:
                self.expand(index)
        blocked.unblock()

    def _on_click(self, index: QModelIndex) -> None:
        if index.data(ROW_ROLE) is not None:
            self.row_activated.emit(index.data(ROW_ROLE))
            return
        delegate = self.itemDelegate()
        if not (isinstance(delegate, SectionsDelegate) and delegate.is_on_eye(self._clicked_x, index)):
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._clicked_x = event.position().toPoint().x()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            index = self.currentIndex()
            if index.data(ROW_ROLE) is None:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self.row_activated.emit(index.data(ROW_ROLE))
            return
        super().keyPressEvent(event)


def heading_font() -> QFont:
    """Return the font of headings: small, half bold, spaced."""
    font = interface_font(8.5, bold=True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def _check_state(index: Index) -> Qt.CheckState | None:
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    return None if state is None else Qt.CheckState(state)


def _key(index: QModelIndex) -> str | None:
    model = index.model()
    section = model.section(index) if isinstance(model, SectionsModel) else None
    return section.key if isinstance(section, Section) else None
