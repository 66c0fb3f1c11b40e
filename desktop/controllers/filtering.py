"""Narrowing the search by the values of facets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.models.facet_clauses import Held, held_clauses, with_held, with_only, without_facets, without_field


class FilterController(QObject):
    """Keeps what is wanted and left out as clauses of the query; the query stays the whole truth.

    Signals:
        query_wanted(str): What is to stand in the search box.
        held_changed(dict[str, Held]): The clauses of facets that the query holds.
    """

    query_wanted = Signal(str)
    held_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._held: dict[str, Held] = {}

    @property
    def held(self) -> Mapping[str, Held]:
        """What the query says of the clauses of facets."""
        return self._held

    def want(self, clause: str) -> None:
        """Want a value besides those of its field that are wanted already; one that is wanted is let go."""
        self._turn(clause, Held.WANTED)

    def leave_out(self, clause: str) -> None:
        """Leave a value out; one that is left out is let go."""
        self._turn(clause, Held.LEFT_OUT)

    def want_only(self, clause: str) -> None:
        """Want this value, and say nothing else of its field."""
        self.query_wanted.emit(with_only(self._query, clause))

    def lift(self, field: str) -> None:
        """Say nothing of a field any more."""
        self.query_wanted.emit(without_field(self._query, field))

    def lift_all(self) -> None:
        """Narrow no more; the words of the query stay."""
        self.query_wanted.emit(without_facets(self._query))

    def follow(self, query: str) -> None:
        """Take what stands in the search box: the user may write and take out clauses by hand."""
        self._query = query
        held = held_clauses(query)
        if held != self._held:
            self._held = held
            self.held_changed.emit(held)

    def _turn(self, clause: str, held: Held) -> None:
        before = self._held.get(clause, Held.OPEN)
        self.query_wanted.emit(with_held(self._query, clause, Held.OPEN if before is held else held))
