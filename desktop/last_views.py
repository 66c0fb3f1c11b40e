"""How each library was last looked at, in one JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LastView:
    """What stood around the articles when a library was left.

    Attributes:
        query: What was searched for, facets and days included.
        order: Of the results: the value of an ``Order``; empty for the first one.
        groups_copies: Whether of several copies only one was shown.
        side: The number of the panel that was in front at the left.
        grouping: Of the notes: the value of a ``Grouping``; empty for the first one.
    """

    query: str = ""
    order: str = ""
    groups_copies: bool = False
    side: int = 0
    grouping: str = ""


class LastViews:
    """The last views of all libraries of this user.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "views.json"

    def of(self, library: Path) -> LastView | None:
        """Return how a library was left; None where nothing sensible is kept."""
        kept = self._read().get(str(library))
        if not isinstance(kept, dict):
            return None
        standard = LastView()
        known = {
            field.name: kept[field.name]
            for field in fields(LastView)
            if type(kept.get(field.name)) is type(getattr(standard, field.name))
        }
        return LastView(**known)

    def keep(self, library: Path, view: LastView) -> None:
        """Keep how a library is left. A folder that cannot be written costs this memory, nothing else."""
        everything = self._read()
        everything[str(library)] = asdict(view)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            aside = self._file.with_suffix(".new")
            aside.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
            aside.replace(self._file)
        except OSError as error:
            _LOG.warning("the last view was not written: %s", error)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.warning("last views are read as if there were none: %s", error)
            return {}
        return found if isinstance(found, dict) else {}
