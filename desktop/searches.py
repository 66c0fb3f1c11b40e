"""Searches that the user made or saved, for each library, in one JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

_LOG = logging.getLogger(__name__)

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
        self._file = folder / "searches.json"
        self._recent: dict[str, list[str]] = {}
        self._saved: dict[str, list[SavedSearch]] = {}
        self._read()

    def recent(self, library: Path) -> tuple[str, ...]:
        """Return the latest queries of a library, the newest first."""
        return tuple(self._recent.get(str(library), ()))

    def saved(self, library: Path) -> tuple[SavedSearch, ...]:
        """Return the saved searches of a library, in the order in which they were saved."""
        return tuple(self._saved.get(str(library), ()))

    def remember(self, library: Path, query: str) -> None:
        """Keep a query that the user made something of; an earlier one of the same words gives way."""
        query = " ".join(query.split())
        known = self._recent.setdefault(str(library), [])
        if not query or known[:1] == [query]:
            return
        self._recent[str(library)] = [query, *(other for other in known if other != query)][:_MOST_RECENT]
        self._write()

    def save(self, library: Path, query: str, seen: int) -> None:
        """Save a query, or take the present number of its articles as seen where it is saved already."""
        known = self._saved.setdefault(str(library), [])
        for number, search in enumerate(known):
            if search.query == query:
                if search.seen != seen:
                    known[number] = replace(search, seen=seen)
                    self._write()
                return
        known.append(SavedSearch(query, seen))
        self._write()

    def is_saved(self, library: Path, query: str) -> bool:
        """Whether a query is saved."""
        return any(search.query == query for search in self.saved(library))

    def drop(self, library: Path, query: str) -> None:
        """Save a query no longer."""
        known = self._saved.get(str(library), [])
        self._saved[str(library)] = [search for search in known if search.query != query]
        self._write()

    def _read(self) -> None:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            _LOG.warning("searches are read as if there were none: %s", error)
            return
        for library, kept in found.items() if isinstance(found, dict) else ():
            if isinstance(kept, dict):
                self._recent[library] = [query for query in _list(kept, "recent") if isinstance(query, str)]
                searches = (_search(entry) for entry in _list(kept, "saved"))
                self._saved[library] = [search for search in searches if search is not None]

    def _write(self) -> None:
        """Write all; a folder that cannot be written costs the memory of a search, never the search."""
        content = {
            library: {
                "recent": self._recent.get(library, []),
                "saved": [asdict(search) for search in self._saved.get(library, [])],
            }
            for library in self._recent.keys() | self._saved.keys()
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            aside = self._file.with_suffix(".new")
            aside.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
            aside.replace(self._file)
        except OSError as error:
            _LOG.warning("searches were not written: %s", error)


def _list(kept: dict[str, object], name: str) -> list[object]:
    found = kept.get(name)
    return found if isinstance(found, list) else []


def _search(entry: object) -> SavedSearch | None:
    """Take over what is of the right types, so that a file edited by hand never stops the window."""
    if not isinstance(entry, dict):
        return None
    query, seen = entry.get("query"), entry.get("seen")
    return SavedSearch(query, seen) if isinstance(query, str) and isinstance(seen, int) else None
