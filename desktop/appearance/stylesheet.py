"""Puts a theme's colours into the style sheets."""

from __future__ import annotations

from functools import cache
from importlib import resources as packaged
from string import Template

from desktop.appearance.fonts import INTERFACE_POINTS, interface_family
from desktop.appearance.theme import Theme


class _Sheet(Template):
    """A style sheet with ``${token}`` where a colour, a font family or a size goes."""

    idpattern = "[a-z][a-z0-9-]*"


def stylesheet(theme: Theme, points: float = INTERFACE_POINTS) -> str:
    """Return the style sheet of the whole application.

    Args:
        theme: Where the colours come from.
        points: The size of ordinary text.

    Raises:
        KeyError: A sheet names a token that the theme lacks.
    """
    values = {token: theme.css(token) for token in theme.tokens()}
    values["family"] = interface_family().replace('"', "")
    for name, factor in (("tiny", 0.8), ("small", 0.86), ("normal", 1.0), ("large", 1.15), ("title", 1.5)):
        values[f"size-{name}"] = f"{points * factor:.1f}pt"
    return "\n".join(_Sheet(sheet).substitute(values) for sheet in _sheets())


@cache
def _sheets() -> tuple[str, ...]:
    folder = packaged.files("resources") / "styles"
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".qss")), key=lambda entry: entry.name)
    return tuple(file.read_text(encoding="utf-8") for file in files)
