"""A label of few lines that gives way: what does not fit is cut with an ellipsis and told in the tooltip."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.widgets.laid_text import lay_out


class ElidedLabel(QLabel):
    """A plain-text label that may be narrower than its text.

    Args:
        mode: Where the ellipsis of a single line goes.
        parent: The widget it lies in.
        lines: The most it takes; of several the last ends in the ellipsis.
    """

    def __init__(
        self,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
        *,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A fixed height is that of a single line, whatever the width asks for.
        upright = QSizePolicy.Policy.Preferred if lines > 1 else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    @override
    def heightForWidth(self, width: int) -> int:
        if self._lines == 1:
            return -1
        return ceil(lay_out(self.text(), self.font(), width, self._lines)[1])

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._lines > 1:
            self._paint_lines()
        else:
            self._paint_line()

    def _paint_lines(self) -> None:
        room = self.contentsRect()
        layout, _height = lay_out(self.text(), self.font(), room.width(), self._lines)
        self.setToolTip(self.text() if layout.text() != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(room.topLeft()))

    def _paint_line(self) -> None:
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
