"""Small JSON files beside the preferences, whose loss costs the user some comfort and nothing else.

Several windows share them, one for each library. A change is made to what lies in the file at that moment, under a
lock, so that no window takes back what another one has written since it was opened.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from filelock import FileLock, Timeout

_LOG = logging.getLogger(__name__)

_LOCK = "kept.lock"  # one for all files of a folder: none is held for longer than a small file is written
_WAIT = 1.0  # seconds for another window to finish writing
_LOOK = 0.005  # seconds between looks at the lock


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

    def change(self, alter: Callable[[dict[str, object]], Mapping[str, object]]) -> None:
        """Keep what becomes of what is kept now; where that cannot be written, the log says so.

        Args:
            alter: Returns the new content, given the present one, which is read under the lock.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self._path.with_name(_LOCK), timeout=_WAIT, poll_interval=_LOOK, is_singleton=False):
                before = self.read()
                after = alter(dict(before))
                if after != before:
                    self._replace(after)
        except (OSError, Timeout) as error:
            _LOG.warning("the file of %s was not written: %s", self._what, error)

    def _replace(self, content: Mapping[str, object]) -> None:
        """Write this all at once in place of what was kept."""
        aside = self._path.with_suffix(".new")
        # In ASCII, since the path of a library may hold what no encoding can write.
        aside.write_text(json.dumps(content, indent=1), encoding="ascii")
        aside.replace(self._path)
