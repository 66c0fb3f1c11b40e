"""Names that are written in several ways in Latin letters, from the table in ``resources/spellings``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from index.text.folding import fold


def other_spellings(term: str) -> tuple[str, ...]:
    """Return the other spellings of a name, folded; none where the table does not have it."""
    return tuple(one for one in _table().get(term, ()) if one != term)


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Return each spelling with all spellings of its name, in the order of the table."""
    lines = files("resources").joinpath("spellings", "names.txt").read_text(encoding="utf-8").splitlines()
    table: dict[str, tuple[str, ...]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            spellings = tuple(dict.fromkeys(fold(one.strip()) for one in line.split(",")))
            table.update(dict.fromkeys(spellings, spellings))
    return table
