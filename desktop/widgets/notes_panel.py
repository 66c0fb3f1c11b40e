"""To what the notes can be narrowed: labels, tags, what became of the passage, outlets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.note_lists import FacetModel
from desktop.models.note_rows import Facet
from desktop.models.notes import FacetRow
from desktop.models.sections import ROW_ROLE, Section
from desktop.models.wording import grouped, isolated
from desktop.overriding import override
from desktop.reading.shapes import label_kind, paint_shape
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.sections_view import LEFT, RIGHT, Index, SectionsDelegate, SectionsView
from index.notes.labels import label_named

_FOREIGN = {Facet.TAG, Facet.ENTITY, Facet.OUTLET}  # words of the articles and of the user, in any language
_BOX, _SHAPE, _COUNT_WIDTH = 13, 9, 40  # pixels


class FacetDelegate(SectionsDelegate):
    """Paints a value: a box that is ticked where it is chosen, a label's shape, the name, how many."""

    @override
    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, FacetRow):
            return
        middle = rect.center().y()
        self._paint_box(painter, self.placed(QRect(rect.left() + LEFT, middle - _BOX // 2, _BOX, _BOX), rect), row)
        left = rect.left() + LEFT + _BOX + 9
        if row.facet is Facet.LABEL:
            shape = self.placed(QRect(left, rect.top(), _SHAPE, rect.height()), rect)
            box = QRectF(shape.left(), middle - _SHAPE / 2 + 0.5, _SHAPE, _SHAPE)
            colour = self.theme.colour(f"label-{label_kind(row.value)}-edge")
            paint_shape(painter, label_named(row.value).shape, colour, box)
            left += _SHAPE + 8
        count = QRect(rect.right() - RIGHT - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        painter.setFont(interface_font(8.5))
        painter.setPen(self.theme.colour("muted"))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.placed(count, rect), end, grouped(row.count))
        name = QRect(left, rect.top(), count.left() - left, rect.height())
        painter.setFont(interface_font(9.2))
        painter.setPen(self.theme.colour("text" if row.count else "faint"))
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        if row.facet in _FOREIGN:
            shown = isolated(shown)
        painter.drawText(self.placed(name, rect), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_box(self, painter: QPainter, box: QRect, row: FacetRow) -> None:
        painter.setPen(QPen(self.theme.colour("accent" if row.is_chosen else "line-strong"), 1))
        painter.setBrush(self.theme.colour("accent" if row.is_chosen else "field"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if row.is_chosen:
            icon("check", self.theme, "on-accent").paint(painter, box.adjusted(1, 1, -1, -1))


class NotesPanel(QWidget):
    """The notes side of the left column.

    Signals:
        value_chosen(Facet, str): The user chose a value, or lifted it.
    """

    value_chosen = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FacetModel(self)
        self.view = SectionsView(self.model)
        self.view.setAccessibleName(self.tr("Filters of the notes"))
        self._delegate = FacetDelegate(theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self._empty = EmptyState()
        self._empty.say("", self.tr("Your notes of all articles stand here once there are any."))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.view.row_activated.connect(lambda row: self.value_chosen.emit(row.facet, row.value))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def show_facets(self, facets: Sequence[Section[FacetRow]]) -> None:
        """Show values with their counts; the current row stays the current one."""
        current = self.model.row(self.view.currentIndex())
        self.model.show(facets)
        self._stack.setCurrentWidget(self.view if facets else self._empty)
        if current is None:
            return
        for section in facets:
            for row in section.rows:
                if (row.facet, row.value) == (current.facet, current.value):
                    self.view.setCurrentIndex(self.model.index_of(row))
