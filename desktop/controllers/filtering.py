"""Narrowing the search by a row of the left column."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.clauses import holds, with_clause


class FilterController(QObject):
    """Keeps one clause of the left column in the query; the query stays the whole truth.

    Signals:
        query_wanted(str): What is to stand in the search box.
        clause_held(str): Which clause of the left column the query holds; empty for none.
    """

    query_wanted = Signal(str)
    clause_held = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._clause = ""

    def choose(self, clause: str) -> None:
        """Narrow the query by a clause instead of the one before; an empty one lifts that."""
        before, self._clause = self._clause, clause
        self.query_wanted.emit(with_clause(self._query, clause, before))
        self.clause_held.emit(clause)

    def follow(self, query: str) -> None:
        """Take what stands in the search box; the user may have taken the clause out by hand."""
        self._query = query
        if self._clause and not holds(query, self._clause):
            self._clause = ""
            self.clause_held.emit("")
