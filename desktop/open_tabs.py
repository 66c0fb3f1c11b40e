"""Which tabs were open in each library, in one JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

_LOG = logging.getLogger(__name__)

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
        self._file = folder / "tabs.json"

    def of(self, library: Path) -> SavedTabs:
        """Return the tabs that were open in a library; none where nothing sensible is kept."""
        return _saved(self._read().get(str(library)))

    def keep(self, library: Path, tabs: SavedTabs) -> None:
        """Keep the tabs of a library. A folder that cannot be written costs the memory of the tabs, nothing else."""
        everything = self._read()
        if everything.get(str(library)) == (packed := json.loads(json.dumps(asdict(tabs)))):
            return
        everything[str(library)] = packed
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            aside = self._file.with_suffix(".new")
            aside.write_text(json.dumps(everything, ensure_ascii=False), encoding="utf-8")
            aside.replace(self._file)
        except OSError as error:
            _LOG.warning("open tabs were not written: %s", error)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.warning("open tabs are read as if there were none: %s", error)
            return {}
        return found if isinstance(found, dict) else {}


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
