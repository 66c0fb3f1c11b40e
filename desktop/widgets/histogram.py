"""Articles over time as bars; a range of time is chosen by dragging, or with the arrow keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.histogram import Histogram, Unit
from desktop.models.wording import counted, day, month, year
from desktop.overriding import override

_WEIGHT = 0.72  # opacity of the bars: they inform, the list below them is what is read
_HEIGHT, _LABELS, _MARGIN = 58, 16, 16  # pixels: of all, of the line of dates, at the sides
_LEAST = 2.0  # pixels, height of a bar that is not empty


class HistogramView(QWidget):
    """Bars of articles over time.

    Signals:
        range_chosen(date, date): The first and last day of the bars that the user chose.
        range_lifted: The user wants all times again.
    """

    range_chosen = Signal(object, object)
    range_lifted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = Histogram()
        self._chosen = range(0)
        self._dragged: tuple[int, int] | None = None
        self._is_held = False
        self._waiting: tuple[Histogram, date | None, date | None] | None = None
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Articles over time"))
        self.setMouseTracking(True)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self.update()

    def show_histogram(self, shown: Histogram, first: date | None, last: date | None) -> None:
        """Show other bars.

        Args:
            shown: The bars; fewer than two say nothing, and hide the view.
            first: The first day that the query wants, None where it is open.
            last: The last day, ends included, None where it is open.
        """
        if self._is_held:  # bars that change under the pointer would make another choice of it, or none
            self._waiting = (shown, first, last)
            return
        self._shown, self._dragged = shown, None
        self._chosen = shown.chosen(first, last) if (first or last) is not None else range(0)
        self._cursor = min(self._cursor, max(len(shown.bars) - 1, 0))
        self.setVisible(len(shown.bars) > 1)
        self._describe()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = self._wanted()
        for number, bar in enumerate(self._shown.bars):
            place = self._place(number)
            if bar.count:
                is_faint = bool(chosen) and number not in chosen
                colour = self._theme.colour("line-strong") if is_faint else self._theme.colour("accent", _WEIGHT)
                painter.setBrush(colour)
                painter.drawRoundedRect(place, 1, 1)
        if chosen:  # not by colour alone: a line below says which
            first, last = self._place(chosen[0]), self._place(chosen[-1])
            left, right = min(first.left(), last.left()), max(first.right(), last.right())
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRect(QRectF(left, self.height() - _LABELS - 3, right - left, 2))
        self._paint_labels(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("focus"))
            painter.drawRect(self._column(self._cursor).adjusted(-1, 0, 1, -_LABELS))

    def _paint_labels(self, painter: QPainter) -> None:
        """Write the first and the last time below the bars."""
        painter.setFont(interface_font(8))
        painter.setPen(self._theme.colour("muted"))
        line = QRectF(_MARGIN, self.height() - _LABELS, self.width() - 2 * _MARGIN, _LABELS)
        begin, end = self._shown.bars[0], self._shown.bars[-1]
        is_reversed = self.isRightToLeft()
        left, right = (end, begin) if is_reversed else (begin, end)
        fixed = Qt.AlignmentFlag.AlignAbsolute  # the sides are told apart above, and must not be exchanged again
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | fixed, self._named(left.first))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | fixed, self._named(right.first))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._shown.bars:
            number = self._number_at(event.position())
            self._dragged = (number, number)
            self._is_held = True
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = (self._dragged[0], self._number_at(event.position()))
            self.update()

    @override
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_held = False
        wanted = self._wanted() if self._dragged is not None else range(0)
        self._choose(wanted)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_histogram(*waiting)

    @override
    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._dragged = None
        self.range_lifted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._step(
                -step if self.isRightToLeft() else step, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self._wanted() if self._dragged else range(self._cursor, self._cursor + 1))
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._chosen:
            self.range_lifted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._shown.bars:
            number = self._number_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(number), self)
            return True
        return super().event(event)

    def _step(self, step: int, is_extending: bool) -> None:  # noqa: FBT001 - whether Shift is held
        start = self._dragged[0] if self._dragged else self._cursor
        self._cursor = min(max(self._cursor + step, 0), len(self._shown.bars) - 1)
        self._dragged = (start, self._cursor) if is_extending else None
        self._describe()
        self.update()

    def _choose(self, numbers: range) -> None:
        self._dragged = None
        if numbers:
            bars = self._shown.bars
            self.range_chosen.emit(bars[numbers[0]].first, bars[numbers[-1]].last)

    def _wanted(self) -> range:
        """Return the bars that are being dragged over, or those that the query wants."""
        if self._dragged is None:
            return self._chosen
        return range(min(self._dragged), max(self._dragged) + 1)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._told(self._cursor) if self._shown.bars else "")

    def _told(self, number: int) -> str:
        bar = self._shown.bars[number]
        return f"{self._named(bar.first)}: {counted(bar.count, 'article')}"

    def _named(self, first: date) -> str:
        """Return the name of the stretch that begins on a day."""
        if self._shown.unit is Unit.DAY:
            return day(first, short=True)
        return year(first) if self._shown.unit is Unit.YEAR else month(first, short=True)

    def _number_at(self, place: QPointF) -> int:
        share = (place.x() - _MARGIN) / max(self.width() - 2 * _MARGIN, 1)
        number = int(share * len(self._shown.bars))
        number = len(self._shown.bars) - 1 - number if self.isRightToLeft() else number
        return min(max(number, 0), len(self._shown.bars) - 1)

    def _column(self, number: int) -> QRectF:
        """Return the whole column of a bar."""
        bars = len(self._shown.bars)
        width = (self.width() - 2 * _MARGIN) / max(bars, 1)
        place = bars - 1 - number if self.isRightToLeft() else number
        return QRectF(_MARGIN + place * width, 0, width, self.height())

    def _place(self, number: int) -> QRectF:
        """Return the painted part of a bar."""
        column = self._column(number)
        bar = self._shown.bars[number]
        room = self.height() - _LABELS - 8
        height = max(_LEAST, room * bar.count / self._shown.most) if bar.count else 0.0
        gap = min(2.0, column.width() / 4)
        return QRectF(column.left() + gap / 2, 4 + room - height, column.width() - gap, height)
