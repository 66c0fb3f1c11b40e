"""The lists of ``resources/linking``: plain text in UTF-8, an entry a line."""

from __future__ import annotations

from importlib.resources import files


def entries_of(name: str) -> list[str]:
    """Return the lines of a list but for empty ones and remarks, which begin with #."""
    text = files("resources").joinpath("linking", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
