"""Counts of articles and files, for sidebars and reports."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from index.catalogue.statements import Statements

_CHUNK = 500  # paths in one statement; SQLite allows 999 in old builds


class Tallies:
    """How many articles there are of each kind."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def below(self, folder: Path) -> int:
        """Return how many articles have a file somewhere below a folder."""
        first = str(folder).rstrip(os.sep) + os.sep
        last = first[:-1] + chr(ord(first[-1]) + 1)  # a range, since LIKE would not use the primary key
        below = "path >= ? AND path < ? AND article != ''"
        # To count distinct articles directly takes three times as long, and few have several files.
        rows = self._statements.rows(
            f"SELECT (SELECT count(*) FROM files WHERE {below}) - (SELECT ifnull(sum(n - 1), 0) FROM ("  # noqa: S608 - no input
            "SELECT count(*) AS n FROM files WHERE article IN "
            "(SELECT article FROM files WHERE article != '' GROUP BY article HAVING count(*) > 1) "
            f"AND {below} GROUP BY article))",
            *(first, last) * 2,
        )
        return int(rows[0][0])

    def files_besides(self, left_out: Iterable[str]) -> int:
        """Return how many files hold an article, those of some paths left out."""
        count, paths = "SELECT count(DISTINCT path) FROM files WHERE article != ''", list(left_out)
        held = int(self._statements.rows(count)[0][0])
        for start in range(0, len(paths), _CHUNK):
            chunk = paths[start : start + _CHUNK]
            held -= self._statements.rows(f"{count} AND path IN ({','.join('?' * len(chunk))})", *chunk)[0][0]
        return held

    def among(self, articles: Iterable[str]) -> int:
        """Return how many of these ids are those of articles that are there."""
        rows = self._statements.rows(
            "SELECT count(*) FROM articles WHERE id IN (SELECT value FROM json_each(?))", json.dumps(list(articles))
        )
        return int(rows[0][0])

    def missing(self, articles: Iterable[str]) -> frozenset[str]:
        """Return which of these ids are those of no article that is there."""
        rows = self._statements.rows(
            "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM articles)", json.dumps(list(articles))
        )
        return frozenset(row[0] for row in rows)

    def by(self, column: str) -> tuple[tuple[str, int], ...]:
        """Return the values of a column ("outlet" or "language") with their number of articles, most first.

        Raises:
            ValueError: there is no such column to count by.
        """
        if column not in {"outlet", "language"}:
            raise ValueError(column)
        return tuple(
            (row[0], row[1])
            for row in self._statements.rows(
                f"SELECT {column}, count(*) AS n FROM articles WHERE {column} != '' "  # noqa: S608 - checked above
                f"GROUP BY {column} ORDER BY n DESC, {column}"
            )
        )
