"""Who and what the open article names, by kind; a click goes to the next place where it does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedLayout, QTreeView, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.entities import QUIET_KINDS, EntitiesModel, EntityRow, entity_sections
from desktop.models.sections import ROW_ROLE
from desktop.models.wording import grouped, isolated
from desktop.overriding import override
from desktop.reading.kind_shapes import paint_kind
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.sections_view import LEFT, RIGHT, Index, SectionsDelegate, SectionsView
from index.entities.mentions import Kind, Recognition

TOKENS: Mapping[Kind, str] = {kind: f"entity-{kind.value.lower()}" for kind in Kind}
_DOT = 8.0  # pixels
_BAR_WIDTH, _BAR_HEIGHT, _COUNT_WIDTH = 40, 5, 22  # pixels


class EntityDelegate(SectionsDelegate):
    """Paints an entity: shape of its kind, name, bar, count."""

    @override
    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, EntityRow):
            return
        middle = rect.top() + rect.height() / 2
        dot = self.placed(QRect(rect.left() + LEFT, rect.top(), int(_DOT), rect.height()), rect)
        paint_kind(painter, row.entity.kind, self.theme, QRectF(dot.left(), middle - _DOT / 2, _DOT, _DOT))
        count = QRect(rect.right() - RIGHT - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        bar = QRectF(count.left() - _BAR_WIDTH - 1, middle - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
        track = self.placed(QRect(int(bar.left()), rect.top(), _BAR_WIDTH, rect.height()), rect)
        self._paint_bar(painter, QRectF(track.left(), bar.top(), _BAR_WIDTH, _BAR_HEIGHT), row)
        painter.setFont(interface_font(8.5))
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(
            self.placed(count, rect),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            grouped(row.entity.count),
        )
        left = rect.left() + LEFT + 17
        name = QRect(left, rect.top(), int(bar.left()) - 10 - left, rect.height())
        painter.setFont(interface_font(9.2))
        painter.setPen(self.theme.colour("text"))
        shown = painter.fontMetrics().elidedText(row.entity.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(
            self.placed(name, rect), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(shown)
        )

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: EntityRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("bar-track"))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        filled = QRectF(bar)
        filled.setWidth(max(_BAR_HEIGHT, bar.width() * row.share))
        painter.setBrush(self.theme.colour(TOKENS[row.entity.kind], 0.72))
        painter.drawRoundedRect(filled, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


class EntityPanel(QWidget):
    """The entities of one article.

    Signals:
        entity_chosen(int): Its number in the recognition.
        shown_kinds_changed(frozenset[Kind]): The kinds whose marks are to be shown.
    """

    entity_chosen = Signal(int)
    shown_kinds_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EntitiesModel(self)
        self.view = SectionsView(self.model)
        self.view.setAccessibleName(self.tr("Entities of the article"))
        self.view.close_at_first(kind.value for kind in QUIET_KINDS)
        self._delegate = EntityDelegate(theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self._empty = EmptyState()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.view.row_activated.connect(lambda row: self.entity_chosen.emit(row.number))
        self.model.shown_kinds_changed.connect(self.shown_kinds_changed)
        self.show_recognition(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def show_recognition(self, recognition: Recognition | None) -> None:
        """Show the entities of an article, or that none is open."""
        self.model.show(entity_sections(recognition) if recognition else ())
        if recognition is None:
            self._empty.say("", self.tr("Open an article to see who and what it names."))
        else:
            self._empty.say("", self.tr("Nobody and nothing was recognised in this article."))
        self._stack.setCurrentWidget(self.view if self.model.sections else self._empty)

    def mark(self, number: int) -> None:
        """Select the row of an entity without going anywhere."""
        for section in self.model.sections:
            for row in section.rows:
                if row.number == number:
                    self.view.setCurrentIndex(self.model.index_of(row))
                    self.view.scrollTo(self.view.currentIndex(), QTreeView.ScrollHint.EnsureVisible)
