"""The whole article in one narrow strip: where its hits and notes are, and what of it is in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading.marks import Layer
from desktop.reading.page import Page

_WIDTH = 15  # pixels
_TICK = 4.0  # pixels of height
_EDGE = 2.0  # pixels above the first and below the last line
# Which part of the strip's width a layer has, so that not only its colour tells it apart.
_LANES = {Layer.ANNOTATION: (0.08, 0.36), Layer.HIT: (0.4, 0.64), Layer.FIND: (0.68, 0.94)}
# Positions; in a longer document asking where a mark is would make Qt lay out all of it, and there a share of the
# length tells the place well enough.
_EXACT = 40_000


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the strip.

    Attributes:
        position: In the document, in UTF-16 units.
        layer: What is there.
        token: The colour of the tick.
    """

    position: int
    layer: Layer
    token: str


class MapStrip(QWidget):
    """Stands beside the scroll bar of a page; a click goes to that part of the article."""

    def __init__(self, theme: Theme, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = page
        self._ticks: tuple[Tick, ...] = ()
        self._boxes: tuple[tuple[QRectF, str], ...] | None = None
        self._picture = QPixmap()  # of the ticks, which a step of scrolling does not change
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Map of the article"))
        self.setToolTip(self.tr("Notes at the left, then hits, then what is looked for; click to go there"))
        page.laid_out.connect(self._forget)
        page.verticalScrollBar().rangeChanged.connect(self._forget)
        page.verticalScrollBar().valueChanged.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._picture = QPixmap()
        self.update()

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these places."""
        self._ticks = tuple(ticks)
        self._forget()

    @property
    def window_box(self) -> QRectF:
        """What of the strip stands for the part of the article that is in sight."""
        bar = self._page.verticalScrollBar()
        whole = max(1, bar.maximum() + bar.pageStep())
        room = self.height() - 2 * _EDGE
        height = max(14.0, room * bar.pageStep() / whole)
        return QRectF(1, min(_EDGE + room * bar.value() / whole, self.height() - height), _WIDTH - 2, height)

    def boxes(self) -> tuple[tuple[QRectF, str], ...]:
        """Return what is painted, each with its token; what would lie on the same pixels is one."""
        if self._boxes is None:
            room = self.height() - 2 * _EDGE
            share_of = self._exact_share if self._page.length <= _EXACT else self._rough_share()
            found = {}
            for tick in self._ticks:
                middle = round(_EDGE + share_of(tick.position) * room)
                left, right = (share * _WIDTH for share in _LANES[tick.layer])
                found[tick.layer, tick.token, middle] = QRectF(left, middle - _TICK / 2, right - left, _TICK)
            self._boxes = tuple((box, token) for (_, token, _), box in found.items())
        return self._boxes

    def _forget(self) -> None:
        self._boxes = None
        self._picture = QPixmap()
        self.update()

    def _exact_share(self, position: int) -> float:
        """Return how far down the page a position is, from 0 to 1."""
        bar = self._page.verticalScrollBar()
        whole = max(1, bar.maximum() + bar.pageStep())
        return min(1.0, self._page.geometry_of_text.line(position).center().y() / whole)

    def _rough_share(self) -> Callable[[int], float]:
        length = max(1, self._page.length)
        return lambda position: position / length

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover", 0.7))
        painter.drawRoundedRect(self.window_box, 3, 3)
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatio() != ratio:
            self._picture = self._painted(ratio)
        painter.drawPixmap(QPointF(0, 0), self._picture)

    def _painted(self, ratio: float) -> QPixmap:
        """Return a picture of the ticks, with so many pixels of the screen to each of ours."""
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for box, token in self.boxes():
            painter.setBrush(self._theme.colour(token))
            painter.drawRoundedRect(box, 1.2, 1.2)
        painter.end()
        return picture

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, point: QPointF) -> None:
        """Bring into the middle of the window what is under a point."""
        bar = self._page.verticalScrollBar()
        share = (point.y() - _EDGE) / max(1.0, self.height() - 2 * _EDGE)
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
