"""Where the active card stands in a narrow window: in full, below the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading.card import AnnotationCard
from index.notes.annotation import PlacedAnnotation

_PADDING = 12  # pixels around the card
_EDGE = 1  # pixel of the line above
_HIGHEST = 320  # pixels; a longer note scrolls


class Tray(QScrollArea):
    """Shows one card, or nothing.

    Signals:
        revised(str, AnnotationEdit), removed(str), left(), dragged(str): As a card's.
    """

    revised = Signal(str, object)
    removed = Signal(str)
    left = Signal()
    dragged = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card: AnnotationCard | None = None
        self._ground = QWidget(self)
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self.setObjectName("tray")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self._ground)
        self.setAccessibleName(self.tr("Active note"))
        self.hide()

    def show_card(self, placed: PlacedAnnotation | None) -> None:
        """Show this annotation's card; None for nothing."""
        if placed is None or (self.card is not None and self.card.id != placed.annotation.id):
            self._drop()
        if placed is None:
            self.hide()
            return
        if self.card is None:
            self.card = self._made(placed)
        else:
            self.card.show_annotation(placed)
        self.show()
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Show it in another theme."""
        self._theme = theme
        if self.card is not None:
            self.card.set_theme(theme)

    def _made(self, placed: PlacedAnnotation) -> AnnotationCard:
        card = AnnotationCard(placed, self._theme, self._ground)
        card.set_active(True)
        card.revised.connect(self.revised)
        card.removed.connect(self.removed)
        card.left.connect(self.left)
        card.dragged.connect(self.dragged)
        card.resized.connect(self._fit)
        self._column.addWidget(card)
        return card

    def _drop(self) -> None:
        if self.card is not None:
            self.card.finish_editing()
            self._column.removeWidget(self.card)
            self.card.dismiss()
            self.card = None

    def _fit(self) -> None:
        """Be as high as the card, within limits."""
        if self.card is None:
            return
        height = self.card.height_for(max(120, self.width() - 2 * _PADDING))
        self.card.setFixedHeight(height)
        self.setFixedHeight(min(_HIGHEST, height + 2 * _PADDING + _EDGE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
