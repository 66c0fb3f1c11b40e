"""What the window remembers: the user's preferences, and how the window was left.

Preferences are a small JSON file that a person can read and copy; the geometry of the window is Qt's own binary
state and goes through ``QSettings``. Both lie in one folder, which tests replace by their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from desktop.kept_files import KeptFile

SMALLEST_TEXT, NORMAL_TEXT, LARGEST_TEXT = 9.0, 13.0, 28.0  # points

# What a preference may be, where not everything of its type is sensible.
CHOICES = {
    "language": ("system", "en", "de", "tr", "ar"),
    "scheme": ("system", "light", "sepia", "dark", "high-contrast"),
    "face": ("serif", "sans"),
    "mark_weight": ("none", "light", "normal", "strong"),
    "citation_style": ("full", "note", "reference", "chicago", "chicago-list", "apa", "plain"),
}
LIMITS = {
    "text_size": (SMALLEST_TEXT, LARGEST_TEXT),
    "line_height": (100, 180),
    "measure": (44, 100),
    "paragraph_spacing": (20, 200),
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose.

    Attributes:
        scheme: "system" or the key of a theme.
        text_size: Of the reading view, in points.
        face: Of the reading view: "serif" or "sans".
        line_height: Of the reading view, in percent of what the face brings.
        measure: The longest line of the reading view, in characters.
        paragraph_spacing: Of the reading view, in percent of the text size.
        mark_weight: How strongly names are marked: "none", "light", "normal" or "strong".
        export_folder: Where notes were last exported to; empty before the first time.
        author: The user's name, which is kept with annotations; may be empty.
        language: Of the interface: "system" or a code; it counts from the next start.
        citation_style: In which style passages are copied with their citation.
        article_folder: Where a folder of articles was last chosen; empty before the first time.
    """

    scheme: str = "system"
    text_size: float = NORMAL_TEXT
    export_folder: str = ""
    article_folder: str = ""
    face: str = "serif"
    line_height: int = 126
    measure: int = 72
    paragraph_spacing: int = 90
    mark_weight: str = "normal"
    language: str = "system"
    author: str = ""
    citation_style: str = "full"

    def within_limits(self) -> Preferences:
        """Return these preferences with every number kept within the legible."""
        kept = {name: min(most, max(least, getattr(self, name))) for name, (least, most) in LIMITS.items()}
        return replace(self, **kept)


class Settings:
    """Preferences and window state in one folder.

    Args:
        folder: Where to keep them; it is made on the first write.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or platformdirs.user_config_path("lectern", appauthor=False)
        self._window = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)
        self._file = KeptFile(self._folder / "preferences.json", "preferences")
        self._preferences = _checked(self._file.read())

    @property
    def folder(self) -> Path:
        """Where all of it lies."""
        return self._folder

    @property
    def preferences(self) -> Preferences:
        """What the user chose."""
        return self._preferences

    def change(self, **changes: str | float) -> Preferences:
        """Change some preferences by name, write them, and return all.

        A folder that cannot be written costs the user the memory of a choice, never the choice itself.
        """
        if "text_size" in changes:
            changes["text_size"] = float(changes["text_size"])
        self._preferences = _altered(self._preferences, changes)
        self._file.change(lambda found: asdict(_altered(_checked(found), changes)))
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


def _altered(preferences: Preferences, changes: Mapping[str, str | float]) -> Preferences:
    return replace(preferences, **changes).within_limits()  # type: ignore[arg-type]


def _checked(found: dict[str, object]) -> Preferences:
    """Take over what is of the right type, so that a file edited by hand never stops the window."""
    standard = Preferences()
    known = {}
    for field in fields(Preferences):
        value = found.get(field.name)
        if type(value) is type(getattr(standard, field.name)) and value in CHOICES.get(field.name, (value,)):
            known[field.name] = value
    return replace(standard, **known).within_limits()  # type: ignore[arg-type]
