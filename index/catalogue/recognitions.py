"""Who and what the articles name, as far as it is known yet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from index.catalogue.statements import Statements, damage_reported

if TYPE_CHECKING:
    from index.catalogue.pending import Pending
    from index.json_values import JsonObject

NOT_YET = ""
"""What stands in place of a recogniser's name where none has been at an article."""


class Recognitions:
    """The recognitions of the articles, each with the name of the recogniser that made it.

    An article is stored and found before it is recognised; who it names follows.

    Args:
        statements: On the catalogue.
        pending: Told which articles search has to hear of again.
    """

    def __init__(self, statements: Statements, pending: Pending) -> None:
        self._statements = statements
        self._pending = pending

    def of(self, article: str) -> JsonObject | None:
        """Return what was recognised in an article, or None where there is none of this id."""
        for row in self._statements.rows("SELECT recognition FROM articles WHERE id = ?", article):
            with damage_reported():
                value: JsonObject = json.loads(row[0])
            return value
        return None

    def put(self, article: str, recognition: JsonObject, recogniser: str) -> None:
        """Store what a recogniser of this name found in an article, and note that search does not know it yet.

        Where it failed, ``recognition`` has the "fault" beside nothing that was found.
        """
        self._statements.write(
            "UPDATE articles SET recognition = ?, recogniser = ?, entities = ? WHERE id = ?",
            json.dumps(recognition, ensure_ascii=False),
            recogniser,
            len(recognition["entities"]),
            article,
        )
        self._statements.write("DELETE FROM unrecognised WHERE article = ?", article)
        if "fault" in recognition:
            self._statements.write(
                "INSERT INTO unrecognised SELECT id, ? FROM articles WHERE id = ?", recognition["fault"], article
            )
        self._pending.mark([article])

    def failures(self) -> tuple[tuple[str, str, str], ...]:
        """Return the articles on which the recogniser failed: id, path and what it failed with, by path."""
        rows = self._statements.rows(
            "SELECT u.article, ifnull(min(f.path), ''), u.fault FROM unrecognised u "
            "LEFT JOIN files f ON f.article = u.article GROUP BY u.article ORDER BY 2, 1"
        )
        return tuple((row[0], row[1], row[2]) for row in rows)

    def forget(self, articles: tuple[str, ...]) -> None:
        """Let these articles be recognised again, as after a change of what in them is to be read."""
        self._statements.write_many(
            "UPDATE articles SET recogniser = ? WHERE id = ?", [(NOT_YET, name) for name in articles]
        )

    def is_waiting(self, recogniser: str) -> bool:
        """Whether any article was not recognised by the recogniser of this name."""
        return bool(self._statements.rows("SELECT 1 FROM articles WHERE recogniser != ? LIMIT 1", recogniser))

    def waiting(self, recogniser: str) -> tuple[str, ...]:
        """Return the articles that were not recognised by the recogniser of this name, the newest first."""
        rows = self._statements.rows(
            "SELECT id FROM articles WHERE recogniser != ? ORDER BY published DESC, id", recogniser
        )
        return tuple(row[0] for row in rows)
