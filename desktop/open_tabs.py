"""Which tabs were open in each library, in one JSON file beside the preferences."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.kept_files import KeptFile

_MOST = 200  # tabs of one library


@dataclass(frozen=True, slots=True)
class SavedTabs:
    """The tabs as they are kept for another day.

    Attributes:
        articles: The id and the title of each, in order.
        sides: The numbers of those in sight.
        active: Which of the sides the reader was in.
    """

    articles: tuple[tuple[str, str], ...] = ()
    sides: tuple[int, ...] = ()
    active: int = 0


class OpenTabs:
    """The tabs of all libraries of this user.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "tabs.json", "open tabs")

    def of(self, library: Path) -> SavedTabs:
        """Return the tabs that were open in a library; none where nothing sensible is kept."""
        return _saved(self._file.read().get(str(library)))

    def keep(self, library: Path, tabs: SavedTabs) -> None:
        """Keep the tabs of a library. A folder that cannot be written costs the memory of the tabs, nothing else."""
        packed = json.loads(json.dumps(asdict(tabs)))  # lists as they are read back
        self._file.change(lambda kept: {**kept, str(library): packed})


def _saved(kept: object) -> SavedTabs:
    """Take over what is of the right types, so that a file edited by hand never stops the window."""
    if not isinstance(kept, dict):
        return SavedTabs()
    articles = tuple(
        (entry[0], entry[1])
        for entry in _list(kept, "articles")[:_MOST]
        if isinstance(entry, list) and len(entry) == 2 and all(isinstance(part, str) for part in entry)
    )
    sides = tuple(number for number in _list(kept, "sides") if isinstance(number, int))
    active = kept.get("active")
    return SavedTabs(articles, sides, active if isinstance(active, int) else 0)


def _list(kept: dict[str, object], name: str) -> list[object]:
    found = kept.get(name)
    return found if isinstance(found, list) else []
