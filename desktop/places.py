"""Where the reader was in each article, in one JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from pathlib import Path

_LOG = logging.getLogger(__name__)

MOST = 5_000  # articles; the one that was left longest ago is forgotten first


class Places:
    """The places in all articles that were left in their middle.

    Args:
        folder: Where the file lies; it is made on the first write.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "places.json"
        self._places = self._read()

    def of(self, article: str) -> int:
        """Return where the reader was in an article, in code points of its text; 0 for its beginning."""
        return self._places.get(article, 0)

    def keep(self, article: str, place: int) -> None:
        """Remember the place in an article, in code points of its text.

        A folder that cannot be written costs the memory of the place, nothing else.
        """
        if place == self.of(article):
            return
        self._places.pop(article, None)
        if place:
            self._places[article] = place
        for old in list(self._places)[:-MOST]:
            del self._places[old]
        try:
            self._write()
        except OSError as error:
            _LOG.warning("places in articles were not written: %s", error)

    def _read(self) -> dict[str, int]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.warning("places in articles are read as if there were none: %s", error)
            return {}
        if not isinstance(found, dict):
            return {}
        return {article: place for article, place in found.items() if type(place) is int and place > 0}

    def _write(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        aside = self._file.with_suffix(".new")
        aside.write_text(json.dumps(self._places), encoding="utf-8")
        aside.replace(self._file)
