"""The keys that the user chose for actions, kept in a small JSON file beside the preferences."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from desktop.kept_files import KeptFile

K = TypeVar("K")


class ChosenKeys:
    """Which actions have other keys than the table gives them.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "keys.json", "keys")
        self._chosen = self._read()

    def all(self) -> Mapping[str, tuple[str, ...]]:
        """Return key sequences, in Qt's portable writing, by the ids of actions."""
        return dict(self._chosen)

    def choose(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Give an action other keys, none at all where they are empty, or with None those of the table again.

        A folder that cannot be written costs the user the memory of a choice, never the choice itself.
        """
        self._chosen = _with(self._chosen, action, keys)
        self._file.change(lambda kept: _with(kept, action, keys if keys is None else list(keys)))

    def _read(self) -> dict[str, tuple[str, ...]]:
        found = self._file.read()
        return {action: tuple(map(str, keys)) for action, keys in found.items() if isinstance(keys, list)}


def _with(chosen: Mapping[str, K], action: str, keys: K | None) -> dict[str, K]:
    """Return a choice of keys with those of one action, or with None without them."""
    others = {other: its for other, its in chosen.items() if other != action}
    return others if keys is None else {**others, action: keys}
