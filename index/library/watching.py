"""The verbs of the facade that concern searches which the user wants to find again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from index.library.rooms import Rooms
from index.notes.making import utc_now
from index.notes.memory import SAVED_SEARCHES


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that the user wants to find again.

    Attributes:
        query: As typed.
        seen: How many articles it had when the user last looked at its results.
        saved: When it was saved, in UTC.
    """

    query: str
    seen: int
    saved: datetime


class WatchingVerbs:
    """Saved searches. They lie with the notes, and go along into backups."""

    _rooms: Rooms

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, in the order in which they were saved."""
        kept = self._rooms.notes.memory.all(SAVED_SEARCHES)
        found = [
            SavedSearch(query, int(value["seen"]), datetime.fromisoformat(value["saved"]))
            for query, value in kept.items()
        ]
        return tuple(sorted(found, key=lambda search: (search.saved, search.query)))

    def save_search(self, query: str, seen: int) -> None:
        """Save a query, or take the present number of its articles as seen where it is saved already.

        Args:
            query: As typed; white space at its ends does not count.
            seen: How many articles it has.

        Raises:
            NotesError: it cannot be stored.
        """
        query = query.strip()
        before = self._rooms.notes.memory.get(SAVED_SEARCHES, query)
        saved = before["saved"] if before else utc_now().isoformat()
        self._rooms.notes.memory.put(SAVED_SEARCHES, query, {"seen": seen, "saved": saved})

    def drop_search(self, query: str) -> None:
        """Save a query no longer.

        Raises:
            NotesError: it cannot be stored.
        """
        self._rooms.notes.memory.forget(SAVED_SEARCHES, query.strip())
