"""Keeps PySide6 from reading the source of every module that is loaded.

Lectern switches on none of the features of PySide6 that change the names of Qt's methods.
"""

from __future__ import annotations

from types import ModuleType


def read_no_sources() -> None:
    """Let PySide6 take it that no module asks for one of its features. Before anything else is loaded.

    WORKAROUND: PySide6 6.11 reads the source of every module that is loaded after it, to see whether that names
    PySide6 (``shibokensupport/feature.py``), and the standard library keeps what was read: 8 MB, 20 with what holds
    them. There is no switch for it.
    """
    import PySide6.QtCore  # noqa: F401 - it makes the next one
    from shibokensupport import feature  # type: ignore[import-not-found]

    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none  # noqa: SLF001 - see above


def _uses_none(_module: ModuleType) -> bool:
    return False
