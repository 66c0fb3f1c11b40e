"""The styles of citing, as menus and preferences offer them; they are those of ``index.export.citation``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_TR = "PreferencesDialog"
DEFAULT_STYLE = "full"
STYLES = {
    "full": "Full, to be checked",
    "note": "Footnote",
    "reference": "List of references",
    "chicago": "Chicago, note",
    "chicago-list": "Chicago, bibliography",
    "apa": "APA",
    "plain": "Plain words",
}
"""Their names by key, in the order of the menu. A table of its own, since the styles bring the exports with them."""


def style_name(key: str) -> str:
    """Return the name of a style in the language of the interface."""
    return QCoreApplication.translate(_TR, STYLES[key])
