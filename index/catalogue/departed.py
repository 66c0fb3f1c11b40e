"""Articles that no file holds any more, so that one is known again when its file turns up elsewhere, altered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from index.catalogue.statements import Statements

KEPT = 10_000  # of articles that bear no annotations: each costs half a kilobyte, and a third of a microsecond a file
_LOOKED_FOR = "looked-for"  # key in the table of what stands once
_COLUMNS = "article, path, text_hash, signature, title, outlet, published, url"


@dataclass(frozen=True, slots=True)
class DepartedArticle:
    """What is remembered of an article whose file is gone.

    Attributes:
        article: Its id.
        path: Where its file was.
        text_hash: Of its normalised text.
        signature: By which its text is told from others; see ``index.text.similarity``. It may be empty.
        title: Its title.
        outlet: Its outlet.
        published: The day of publication.
        url: Where it was published.
    """

    article: str
    path: str
    text_hash: str
    signature: bytes
    title: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""


class Departed:
    """The articles that left, the latest last. One that comes back is taken out by ``forget``."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def note(self, article: str, path: str) -> None:
        """Remember an article of the catalogue that is about to be removed from it.

        Args:
            article: Its id.
            path: Where its file was.
        """
        self._statements.write(
            f"""
            INSERT OR REPLACE INTO departed ({_COLUMNS})
            SELECT id, ?, text_hash, coalesce(origins.signature, x''), title, outlet, published,
            json_extract(articles.article, '$.url')
            FROM articles LEFT JOIN origins ON origins.article = articles.id WHERE id = ?
            """,  # noqa: S608 - made of this module's own words
            path,
            article,
        )

    def put(self, one: DepartedArticle) -> None:
        """Remember an article that the catalogue never had, or lost."""
        day = one.published.isoformat() if one.published else ""
        about = (one.title, one.outlet, day, one.url)
        self._statements.write(
            f"INSERT OR REPLACE INTO departed ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - the same
            *(one.article, one.path, one.text_hash, one.signature, *about),
        )

    def forget(self, article: str) -> None:
        """Forget an article, since it is there again."""
        self._statements.write("DELETE FROM departed WHERE article = ?", article)

    def forget_old(self, kept: int = KEPT) -> None:
        """Forget all but the latest."""
        self._statements.write(
            "DELETE FROM departed WHERE number <= "
            "(SELECT number FROM departed ORDER BY number DESC LIMIT 1 OFFSET ?)",
            kept,
        )

    def looked_for(self) -> frozenset[str]:
        """Return the articles that were gone at the end of the last look at the folders, as it was remembered."""
        rows = self._statements.rows("SELECT value FROM meta WHERE key = ?", _LOOKED_FOR)
        return frozenset(json.loads(rows[0][0])) if rows else frozenset()

    def remember_looked_for(self, articles: Iterable[str]) -> None:
        """Remember which articles were gone at the end of a look."""
        value = json.dumps(sorted(articles))
        self._statements.write("INSERT OR REPLACE INTO meta VALUES (?, ?)", _LOOKED_FOR, value)

    def path_of(self, article: str) -> str:
        """Return where the file of an article was that left, or ""."""
        rows = self._statements.rows("SELECT path FROM departed WHERE article = ?", article)
        return str(rows[0][0]) if rows else ""

    def of_text(self, text_hash: str) -> str:
        """Return the id of the article that had this normalised text when it left; "" where none, or several, had."""
        rows = self._statements.rows("SELECT article FROM departed WHERE text_hash = ? LIMIT 2", text_hash)
        return str(rows[0][0]) if len(rows) == 1 else ""

    def all(self) -> tuple[DepartedArticle, ...]:
        """Return all of them, the latest last."""
        rows = self._statements.rows(f"SELECT {_COLUMNS} FROM departed ORDER BY number")  # noqa: S608 - the same
        return tuple(map(_departed, rows))


def _departed(row: tuple[Any, ...]) -> DepartedArticle:
    article, path, text_hash, signature, title, outlet, published, url = row
    day = date.fromisoformat(published) if published else None
    return DepartedArticle(article, path, text_hash, signature, title, outlet, day, url or "")
