"""Searches that the user made, for each library, in one JSON file beside the preferences.

Saved searches lay in this file once; what is found of them is handed over to the library.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.kept_files import KeptFile

_MOST_RECENT = 50  # queries


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that the user wants to find again.

    Attributes:
        query: As typed.
        seen: How many articles it had when the user last looked at its results.
    """

    query: str
    seen: int = 0


class Searches:
    """The searches of all libraries of this user.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "searches.json", "searches")
        self._recent: dict[str, list[str]] = {}
        self._saved: dict[str, list[SavedSearch]] = {}
        self._read()

    def recent(self, library: Path) -> tuple[str, ...]:
        """Return the latest queries of a library, the newest first."""
        return tuple(self._recent.get(str(library), ()))

    def remember(self, library: Path, query: str) -> None:
        """Keep a query that the user made something of; an earlier one of the same words gives way."""
        query = " ".join(query.split())
        known = self._recent.setdefault(str(library), [])
        if not query or known[:1] == [query]:
            return
        self._recent[str(library)] = [query, *(other for other in known if other != query)][:_MOST_RECENT]
        self._write(library)

    def hand_over(self, library: Path) -> tuple[SavedSearch, ...]:
        """Return the saved searches of a library for the last time: they lie in the library now."""
        handed_over = tuple(self._saved.pop(str(library), ()))
        if handed_over:
            self._write(library)
        return handed_over

    def _read(self) -> None:
        for library, kept in self._file.read().items():
            if isinstance(kept, dict):
                self._recent[library] = [query for query in _list(kept, "recent") if isinstance(query, str)]
                searches = (_search(entry) for entry in _list(kept, "saved"))
                self._saved[library] = [search for search in searches if search is not None]

    def _write(self, library: Path) -> None:
        """Write those of one library; a folder that cannot be written costs the memory of a search, never the search.

        The others are left as they are in the file: another window may have them.
        """
        name = str(library)
        saved = [asdict(search) for search in self._saved.get(name, [])]
        own = {"recent": list(self._recent.get(name, [])), "saved": saved}
        self._file.change(lambda kept: {**kept, name: own})


def _list(kept: dict[str, object], name: str) -> list[object]:
    found = kept.get(name)
    return found if isinstance(found, list) else []


def _search(entry: object) -> SavedSearch | None:
    """Take over what is of the right types, so that a file edited by hand never stops the window."""
    if not isinstance(entry, dict):
        return None
    query, seen = entry.get("query"), entry.get("seen")
    return SavedSearch(query, seen) if isinstance(query, str) and isinstance(seen, int) else None
