"""The keys that the user chose for actions, kept in a small JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

_LOG = logging.getLogger(__name__)


class ChosenKeys:
    """Which actions have other keys than the table gives them.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "keys.json"
        self._chosen = self._read()

    def all(self) -> Mapping[str, tuple[str, ...]]:
        """Return key sequences, in Qt's portable writing, by the ids of actions."""
        return dict(self._chosen)

    def choose(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Give an action other keys, none at all where they are empty, or with None those of the table again.

        A folder that cannot be written costs the user the memory of a choice, never the choice itself.
        """
        if keys is None:
            self._chosen.pop(action, None)
        else:
            self._chosen[action] = keys
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            aside = self._file.with_suffix(".new")
            aside.write_text(json.dumps(self._chosen, indent=2), encoding="utf-8")
            aside.replace(self._file)
        except OSError as error:
            _LOG.warning("keys were not written: %s", error)

    def _read(self) -> dict[str, tuple[str, ...]]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            return {str(action): tuple(map(str, keys)) for action, keys in found.items() if isinstance(keys, list)}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, AttributeError) as error:
            _LOG.warning("keys are read as if none were chosen: %s", error)
            return {}
