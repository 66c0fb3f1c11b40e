"""How each library was last looked at, in one JSON file beside the preferences."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from pathlib import Path

from desktop.kept_files import KeptFile


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
        self._file = KeptFile(folder / "views.json", "last views")

    def of(self, library: Path) -> LastView | None:
        """Return how a library was left; None where nothing sensible is kept."""
        kept = self._file.read().get(str(library))
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
        self._file.change(lambda kept: {**kept, str(library): asdict(view)})
