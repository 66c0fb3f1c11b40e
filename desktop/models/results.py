"""The list of results: as many rows as there are hits, which are fetched by pages where somebody looks."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)

from desktop.models.wording import counted, day_or_file
from desktop.overriding import override
from index.search.results import Hit, SearchResults

Index: TypeAlias = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole  # the whole Hit, for the delegate; None where it was not fetched yet
PAGE = 40  # hits that are asked for at once
_AHEAD = 16  # rows, about two screens, that are asked for before they are in sight
_SCROLLED = 10  # the row from which somebody scrolls: the first answer has more than are in sight at once
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
_MOST = 4_000  # hits that are kept, some kB each


class ResultsModel(QStringListModel):
    """All hits of an answer, in order. Those that a view shows and that were not fetched yet it asks for by pages.

    The strings of Qt's own model are empty and serve to count the rows: a view asks for their number at each row that
    it lays out, and 100,000 answers out of Python take 120 ms, those of this model 9.

    Signals:
        page_wanted(int): The offset of the first hit of a page; the answer goes to ``take``.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: dict[int, Hit] = {}
        self._before: dict[int, Hit] = {}  # what stood in a row until the same list was answered again
        self._missing = -1
        self._is_waiting = False
        self._asking = QTimer(self)  # once all that is in sight has been painted
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    @property
    def total(self) -> int:
        """How many hits there are in all, fetched or not."""
        return self.rowCount()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits that are there, in order; in a long list those around where it was looked at last."""
        return tuple(self._hits[row] for row in sorted(self._hits))

    def hit(self, row: int) -> Hit | None:
        """Return the hit of a row as far as it is known."""
        return self._hits.get(row) or self._before.get(row)

    def show(self, results: SearchResults, *, is_same_list: bool = False) -> None:
        """Show an answer, of which the first hits are there.

        Args:
            results: The answer.
            is_same_list: Whether it is the list of before, as it is by now: views stay where they are in it, and what
                stood in a row is shown until it comes again.
        """
        first = dict(enumerate(results.hits))
        self._is_waiting, self._missing = False, -1
        if not is_same_list:
            self._hits, self._before = first, {}
            self.setStringList([])
            self._resize(results.total)
            return
        self._before, self._hits = {**self._before, **self._hits}, first
        self._resize(results.total)
        self._tell_changed(0, results.total)

    def take(self, results: SearchResults, offset: int) -> None:
        """Take a page.

        Args:
            results: The answer.
            offset: Where in all results its first hit stands.
        """
        self._is_waiting = False
        end = offset + len(results.hits)
        self._hits |= dict(enumerate(results.hits, offset))
        if len(self._hits) > _MOST:
            near = range(offset - _MOST // 2, offset + _MOST // 2)
            self._hits = {row: hit for row, hit in self._hits.items() if row in near}
            self._before = {}
        if end < min(offset + PAGE, self.total):
            self._resize(end)  # the list has become shorter meanwhile
        self._tell_changed(offset, end)

    def row_of(self, article: str) -> int:
        """Return the row of an article, or -1 where it is not among the hits that are there."""
        return next((row for row, hit in self._hits.items() if hit.article == article), -1)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractItemModel.CheckIndexOption.IndexIsValid):
            return None
        hit = self.hit(index.row())
        if role == HIT_ROLE:
            self._look(index.row())
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return (hit.title or hit.path) if hit else "…"
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.path if hit else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(hit) if hit else "…"
        return None

    def _look(self, row: int) -> None:
        """Ask for a row that is shown, and for those around it, unless they are there."""
        around = (row, row + _AHEAD, row - _AHEAD) if row >= _SCROLLED else (row,)
        missing = next((one for one in around if 0 <= one < self.total and one not in self._hits), None)
        if missing is None:
            return
        if self._missing < 0 or missing == row:
            self._missing = missing
        if not self._is_waiting:
            self._asking.start()

    def _ask(self) -> None:
        if self._missing >= 0 and not self._is_waiting:
            row, self._missing, self._is_waiting = self._missing, -1, True
            self.page_wanted.emit(row - row % PAGE)

    def _resize(self, total: int) -> None:
        """Have as many rows as this; rows come and go at the end."""
        more = total - self.total
        if more > 0:
            self.insertRows(self.total, more)
        elif more < 0:
            self._hits = {row: hit for row, hit in self._hits.items() if row < total}
            self._before = {}
            self.removeRows(total, -more)

    def _tell_changed(self, start: int, end: int) -> None:
        if start < end <= self.total:
            self.dataChanged.emit(self.index(start, 0), self.index(end - 1, 0))

    @staticmethod
    def _spoken(hit: Hit) -> str:
        notes = counted(hit.annotations, "note") if hit.annotations else ""
        read = QCoreApplication.translate("ResultsModel", "read") if hit.is_read else ""
        published = day_or_file(hit.published, hit.file_day)
        in_note = QCoreApplication.translate("ResultCard", "in a note") if hit.is_in_notes else ""
        parts = (hit.title or hit.path, hit.outlet, published, read, notes, in_note, hit.snippet.text)
        return ", ".join(part for part in parts if part)
