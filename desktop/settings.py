"""What the window remembers: the user's preferences, and how the window was left.

Preferences are a small JSON file that a person can read and copy; the geometry of the window is Qt's own binary
state and goes through ``QSettings``. Both lie in one folder, which tests replace by their own.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

_LOG = logging.getLogger(__name__)

SCHEMES = ("system", "light", "dark")
SMALLEST_TEXT, NORMAL_TEXT, LARGEST_TEXT = 9.0, 13.0, 28.0  # points


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose.

    Attributes:
        scheme: "system", "light" or "dark".
        text_size: Of the reading view, in points.
        export_folder: Where notes were last exported to; empty before the first time.
        article_folder: Where a folder of articles was last chosen; empty before the first time.
    """

    scheme: str = "system"
    text_size: float = NORMAL_TEXT
    export_folder: str = ""
    article_folder: str = ""

    def with_text_size(self, points: float) -> Preferences:
        """Return these preferences with another text size, kept within the legible."""
        return replace(self, text_size=min(LARGEST_TEXT, max(SMALLEST_TEXT, points)))


class Settings:
    """Preferences and window state in one folder.

    Args:
        folder: Where to keep them; it is made on the first write.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or platformdirs.user_config_path("lectern", appauthor=False)
        self._window = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)
        self._preferences = self._read()

    @property
    def preferences(self) -> Preferences:
        """What the user chose."""
        return self._preferences

    def change(self, **changes: str | float) -> Preferences:
        """Change some preferences by name, write them, and return all.

        A folder that cannot be written costs the user the memory of a choice, never the choice itself.
        """
        text_size = changes.pop("text_size", self._preferences.text_size)
        self._preferences = replace(self._preferences, **changes).with_text_size(float(text_size))  # type: ignore[arg-type]
        try:
            self._write()
        except OSError as error:
            _LOG.warning("preferences were not written: %s", error)
        return self._preferences

    def window_state(self, part: str) -> QByteArray | None:
        """Return the geometry that was kept for a part of the window, if any."""
        value = self._window.value(part)
        return value if isinstance(value, QByteArray) else None

    def keep_window_state(self, part: str, state: QByteArray) -> None:
        """Keep the geometry of a part of the window."""
        self._window.setValue(part, state)

    def is_column_shown(self, column: str) -> bool:
        """Whether a column of the window was left open; columns start open."""
        return str(self._window.value(f"shown/{column}", "true")).lower() != "false"

    def keep_column_shown(self, column: str, *, shown: bool) -> None:
        """Remember whether a column of the window is open."""
        self._window.setValue(f"shown/{column}", "true" if shown else "false")

    @property
    def _file(self) -> Path:
        return self._folder / "preferences.json"

    def _read(self) -> Preferences:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError) as error:
            _LOG.warning("preferences are read as if there were none: %s", error)
            return Preferences()
        return _checked(found) if isinstance(found, dict) else Preferences()

    def _write(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._file.with_suffix(".new")
        aside.write_text(json.dumps(asdict(self._preferences), indent=2), encoding="utf-8")
        aside.replace(self._file)


def _checked(found: dict[str, object]) -> Preferences:
    """Take over what is of the right type, so that a file edited by hand never stops the window."""
    standard = Preferences()
    known = {}
    for field in fields(Preferences):
        value = found.get(field.name)
        if type(value) is type(getattr(standard, field.name)):
            known[field.name] = value
    preferences = replace(standard, **known)  # type: ignore[arg-type]
    if preferences.scheme not in SCHEMES:
        preferences = replace(preferences, scheme=standard.scheme)
    return preferences.with_text_size(preferences.text_size)
