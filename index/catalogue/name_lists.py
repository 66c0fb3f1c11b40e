"""Reads what articles name, by form and spelling: for corrections, and to see what they would change."""

from __future__ import annotations

import json
from collections.abc import Iterable

from index.catalogue.entity_tables import EntityTables
from index.catalogue.name_tables import NameTables
from index.catalogue.statements import Statements


class NameLists:
    """What can be asked of names; any thread may."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def writers(self) -> tuple[NameTables, EntityTables]:
        """Return what writes names and entities, for the time of the transaction that the caller holds."""
        held = self._statements.held()
        return NameTables(held), EntityTables(held)

    def rulings(self) -> dict[str, str]:
        """Return the rulings that are counted in, by their ids."""
        return dict(self._statements.rows("SELECT id, value FROM entity_rulings"))

    def uses_spelled(self, spellings: Iterable[str]) -> list[tuple[int, str, str, str]]:
        """Return the uses of some spellings, or of keys that are so: number, kind, key and form."""
        found: dict[int, tuple[int, str, str, str]] = {}
        for spelled in spellings:
            for number, kind, key, form in self._statements.rows(
                "SELECT u.number, k.kind, k.key, u.form FROM name_uses u JOIN name_keys k ON k.number = u.key "
                "WHERE u.spelled = ? OR u.key IN (SELECT number FROM name_keys WHERE key = ?)",
                spelled,
                spelled,
            ):
                found[number] = (number, kind, key, form)
        return list(found.values())

    def articles_saying(self, form: str) -> tuple[str, ...]:
        """Return the ids of the articles whose text, or what is known about it, holds ``form`` letter by letter."""
        written = json.dumps(form, ensure_ascii=False)[1:-1]
        rows = self._statements.rows("SELECT id FROM articles WHERE instr(article, ?)", written)
        return tuple(row[0] for row in rows)

    def count_articles_and_mentions(self, uses: Iterable[int]) -> tuple[int, int]:
        """Return how many articles have any of some uses, and how often."""
        articles: set[int] = set()
        mentions = 0
        for use in uses:
            for article, number in self._statements.rows("SELECT article, mentions FROM named WHERE use = ?", use):
                articles.add(article)
                mentions += number
        return len(articles), mentions

    def some_articles_with(self, uses: Iterable[int], *, limit: int) -> tuple[str, ...]:
        """Return the ids of a few articles that have any of some uses."""
        found: dict[str, None] = {}
        for use in uses:
            rows = self._statements.rows(
                "SELECT a.article FROM named n JOIN named_articles a ON a.number = n.article WHERE n.use = ? LIMIT ?",
                use,
                limit,
            )
            found.update((row[0], None) for row in rows)
        return tuple(found)[:limit]
