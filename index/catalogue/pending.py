"""What the search index does not know yet: articles that were stored or removed since it last heard."""

from __future__ import annotations

from collections.abc import Iterable

from index.catalogue.statements import Statements


class Pending:
    """The ids of articles that search has to hear of."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def all(self) -> tuple[str, ...]:
        """Return the ids."""
        return tuple(row[0] for row in self._statements.rows("SELECT article FROM pending ORDER BY article"))

    def mark(self, articles: Iterable[str]) -> None:
        """Note that search has to hear of these articles."""
        self._statements.write_many("INSERT OR IGNORE INTO pending VALUES (?)", [(name,) for name in articles])

    def spread(self) -> None:
        """Let the articles be pending in which a name belongs to another entity than before."""
        self._statements.write(
            "INSERT OR IGNORE INTO pending SELECT DISTINCT a.article FROM renamed_keys r "
            "JOIN name_uses u ON u.meant = r.key OR u.key = r.key JOIN named n ON n.use = u.number "
            "JOIN named_articles a ON a.number = n.article"
        )
        self._statements.write("DELETE FROM renamed_keys")

    def about(self) -> int:
        """Return about how many articles search has to hear of, those to be spread to among them."""
        rows = self._statements.rows(
            "SELECT (SELECT count(*) FROM pending) + (SELECT ifnull(sum(u.articles), 0) FROM renamed_keys r "
            "JOIN name_uses u ON u.meant = r.key OR u.key = r.key)"
        )
        return int(rows[0][0])

    def mark_all(self) -> None:
        """Note that search has to hear of every article, as after its index was lost."""
        self._statements.write("INSERT OR REPLACE INTO meta VALUES ('search lost', '')")
        self._statements.write("INSERT OR IGNORE INTO pending SELECT id FROM articles")

    @property
    def is_rebuild(self) -> bool:
        """Whether the search index was lost and has not heard of everything again since."""
        return bool(self._statements.rows("SELECT 1 FROM meta WHERE key = 'search lost'"))

    def end_rebuild(self) -> None:
        """Note that the search index is whole again."""
        self._statements.write("DELETE FROM meta WHERE key = 'search lost'")

    def clear(self, articles: Iterable[str]) -> None:
        """Note that the search index has these articles now, durably."""
        self._statements.write_many("DELETE FROM pending WHERE article = ?", [(name,) for name in articles])

    # where many are told at once ------------------------------------------------------------------------------

    def tell(self, articles: Iterable[str]) -> None:
        """Note that search is being told of these articles. They may become pending again before it has them."""
        names = [(name,) for name in articles]
        self._statements.write_many("DELETE FROM pending WHERE article = ?", names)
        self._statements.write_many("INSERT OR IGNORE INTO told VALUES (?)", names)

    def settle(self, articles: Iterable[str]) -> None:
        """Note that search has these articles durably, as it was told of them."""
        self._statements.write_many("DELETE FROM told WHERE article = ?", [(name,) for name in articles])

    def recall(self) -> None:
        """Let everything be pending again that search was told of, but does not have: whoever told it was lost."""
        self._statements.write("INSERT OR IGNORE INTO pending SELECT article FROM told")
        self._statements.write("DELETE FROM told")
