"""Which of the user's rulings the rest of the library has heard of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.catalogue.statements import Statements, damage_reported

if TYPE_CHECKING:
    from index.json_values import JsonObject


class Applied:
    """For each article and outlet that the user ruled on: the rulings as they were when last applied."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def all(self) -> dict[str, list[JsonObject]]:
        """Return the rulings, by what they are about."""
        with damage_reported():
            return {about: json.loads(said) for about, said in self._statements.rows("SELECT * FROM applied")}

    def put(self, about: str, rulings: Sequence[JsonObject]) -> None:
        """Note what was applied; none where nothing is ruled any more."""
        if rulings:
            self._statements.write("INSERT OR REPLACE INTO applied VALUES (?, ?)", about, json.dumps(list(rulings)))
        else:
            self._statements.write("DELETE FROM applied WHERE about = ?", about)
