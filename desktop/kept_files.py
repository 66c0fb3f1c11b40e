"""Small JSON files beside the preferences, whose loss costs the user some comfort and nothing else."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

_LOG = logging.getLogger(__name__)


class KeptFile:
    """An object of JSON in a file of its own.

    Args:
        path: The file; it is made, with its folder, on the first write.
        what: What it holds, for the log, such as "open tabs".
    """

    def __init__(self, path: Path, what: str) -> None:
        self._path = path
        self._what = what

    def read(self) -> dict[str, object]:
        """Return what is kept: nothing where there is no file, or one that holds no object of JSON."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.warning("the file of %s is read as if there were none: %s", self._what, error)
            return {}
        return found if isinstance(found, dict) else {}

    def write(self, content: Mapping[str, object]) -> None:
        """Keep this in place of what was kept, all at once; where it cannot be written, the log says so."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            aside = self._path.with_suffix(".new")
            # In ASCII, since the path of a library may hold what no encoding can write.
            aside.write_text(json.dumps(content, indent=1), encoding="ascii")
            aside.replace(self._path)
        except OSError as error:
            _LOG.warning("the file of %s was not written: %s", self._what, error)
