"""Reads the entities of the library: pages of them, one with its names, and who is named where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.catalogue.statements import Statements
from index.text.folding import fold

_ORDERS = {
    "articles": "e.articles DESC, e.mentions DESC, e.folded, e.root",
    "mentions": "e.mentions DESC, e.articles DESC, e.folded, e.root",
    "name": "e.folded, e.root",
}
_ENTITY = (
    "SELECT e.root, e.kind, k.key, e.name, e.articles, e.mentions, e.certainty FROM entities e "
    "JOIN name_keys k ON k.number = e.root"
)
_MOST_SHARED = 10_000  # articles in which the entities named together with one are counted


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity with its counts.

    Attributes:
        root: The number of its key.
        kind: What it is.
        key: What equal names have in common.
        name: What it is called.
        articles: How many articles name it.
        mentions: How often.
        certainty: How sure the recogniser is, from 0 to 1, as a mean over the articles.
    """

    root: int
    kind: str
    key: str
    name: str
    articles: int
    mentions: int
    certainty: float


@dataclass(frozen=True, slots=True)
class NameRow:
    """A form of an entity's name.

    Attributes:
        form: As it stands in articles.
        key: The key that it counts for.
        reason: Why articles take it for that key, as a code; empty where it spells it.
        link: Why that key is taken for the entity's, as a code; empty where it is the entity's.
        is_ruled: Whether the user said what it means.
        articles: How many articles have it.
        mentions: How often.
    """

    form: str
    key: str
    reason: str
    link: str
    is_ruled: bool
    articles: int
    mentions: int


class EntityLists:
    """What can be asked of the entities of the library; any thread may."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def page(
        self, query: str, kind: str, *, order: str, limit: int, offset: int
    ) -> tuple[int, tuple[EntityRow, ...]]:
        """Return how many entities there are, and some of them.

        Args:
            query: What a name of theirs contains; all where it is empty.
            kind: Of this kind only; all where it is empty.
            order: "articles", "mentions" or "name".
            limit: How many at most.
            offset: How many to pass over.
        """
        conditions, values = self._conditions(query, kind)
        (total,) = self._statements.rows(f"SELECT count(*) FROM entities e WHERE {conditions}", *values)[0]  # noqa: S608 - no input
        rows = self._statements.rows(
            f"{_ENTITY} WHERE {conditions} ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?", *values, limit, offset
        )
        return int(total), tuple(EntityRow(*row) for row in rows)

    def _conditions(self, query: str, kind: str) -> tuple[str, list[object]]:
        conditions, values = ["1"], list[object]()
        if kind:
            conditions.append("e.kind = ?")
            values.append(kind)
        wanted = fold(query).strip()
        if wanted:
            # A form is kept as it is written; its spelling is in small letters without accents.
            escaped = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            conditions.append(
                "(e.folded LIKE ? ESCAPE '\\' OR e.root IN (SELECT k.root FROM name_uses u JOIN name_keys k "
                "ON k.number = u.meant WHERE u.articles > 0 AND u.spelled LIKE ? ESCAPE '\\'))"
            )
            values += [f"%{escaped}%"] * 2
        return " AND ".join(conditions), values

    def of_key(self, kind: str, key: str) -> EntityRow | None:
        """Return the entity to which a key belongs, or None."""
        rows = self._statements.rows(
            f"{_ENTITY} WHERE e.root = (SELECT root FROM name_keys WHERE kind = ? AND key = ?)",  # noqa: S608 - no input
            kind,
            key,
        )
        return EntityRow(*rows[0]) if rows else None

    def called(self, name: str) -> tuple[EntityRow, ...]:
        """Return the entities of this name, most articles first."""
        rows = self._statements.rows(f"{_ENTITY} WHERE e.folded = ? ORDER BY e.articles DESC", fold(name))
        return tuple(EntityRow(*row) for row in rows)

    def all_names(self) -> list[tuple[str, str, int]]:
        """Return of every entity its name as it is searched, its name, and the number of its articles."""
        return self._statements.rows("SELECT folded, name, articles FROM entities")

    def with_form(self, spelled: Iterable[str]) -> tuple[EntityRow, ...]:
        """Return the entities that have a form of one of these spellings, most articles first."""
        found: dict[int, EntityRow] = {}
        for one in spelled:
            rows = self._statements.rows(
                f"{_ENTITY} WHERE e.root IN "  # noqa: S608 - no input
                "(SELECT k.root FROM name_uses u JOIN name_keys k ON k.number = u.meant "
                "WHERE u.spelled = ? AND u.articles > 0)",
                one,
            )
            found.update((row[0], EntityRow(*row)) for row in rows)
        return tuple(sorted(found.values(), key=lambda row: -row.articles))

    def names(self, root: int) -> tuple[NameRow, ...]:
        """Return the forms under which an entity is named, the most usual first."""
        rows = self._statements.rows(
            "SELECT u.form, k.key, u.reason, iif(k.number = k.root, '', k.reason), u.meant != u.key, u.articles, "
            "u.mentions FROM name_uses u JOIN name_keys k ON k.number = u.meant "
            "WHERE k.root = ? AND u.articles > 0 ORDER BY u.mentions DESC, u.form",
            root,
        )
        return tuple(
            NameRow(form, key, reason, link, bool(ruled), *counts) for form, key, reason, link, ruled, *counts in rows
        )

    def articles_of(self, root: int, *, limit: int = -1) -> tuple[str, ...]:
        """Return the ids of the articles that name an entity, oldest first, those without a date last.

        Args:
            root: The number of its key.
            limit: How many at most; all where it is negative.
        """
        rows = self._statements.rows(
            "SELECT DISTINCT a.article, s.published FROM name_keys k JOIN name_uses u ON u.meant = k.number "
            "JOIN named n ON n.use = u.number JOIN named_articles a ON a.number = n.article "
            "JOIN articles s ON s.id = a.article WHERE k.root = ? "
            "ORDER BY s.published = '', s.published, a.article LIMIT ?",
            root,
            limit,
        )
        return tuple(row[0] for row in rows)

    def months_of(self, root: int) -> tuple[tuple[str, int], ...]:
        """Return in how many articles of each month an entity is named, as "2024-03"; "" for those without a date."""
        rows = self._statements.rows(
            "SELECT substr(s.published, 1, 7) AS month, count(DISTINCT n.article) FROM name_keys k "
            "JOIN name_uses u ON u.meant = k.number JOIN named n ON n.use = u.number "
            "JOIN named_articles a ON a.number = n.article JOIN articles s ON s.id = a.article "
            "WHERE k.root = ? GROUP BY month ORDER BY month",
            root,
        )
        return tuple((row[0], row[1]) for row in rows)

    def beside(self, root: int, *, limit: int) -> tuple[tuple[EntityRow, int], ...]:
        """Return the entities that most articles name together with one, with the number of these articles.

        Of an entity in very many articles, so many alone are looked at.
        """
        rows = self._statements.rows(
            "WITH here AS (SELECT DISTINCT n.article FROM name_keys k JOIN name_uses u ON u.meant = k.number "
            "JOIN named n ON n.use = u.number WHERE k.root = ? LIMIT ?) "
            "SELECT k.root, count(DISTINCT n.article) AS shared FROM here JOIN named n ON n.article = here.article "
            "JOIN name_uses u ON u.number = n.use JOIN name_keys k ON k.number = u.meant "
            "WHERE k.root != ? GROUP BY k.root ORDER BY shared DESC, k.root LIMIT ?",
            *(root, _MOST_SHARED),
            *(root, limit),
        )
        shared = {row[0]: row[1] for row in rows}
        return tuple((self.at(root), count) for root, count in shared.items())

    def shared_articles(self, root: int, other: int) -> int:
        """Return how many articles name both of two entities."""
        with_it = (
            "SELECT n.article FROM name_keys k JOIN name_uses u ON u.meant = k.number "
            "JOIN named n ON n.use = u.number WHERE k.root = ?"
        )
        rows = self._statements.rows(f"SELECT count(*) FROM ({with_it} INTERSECT {with_it})", root, other)  # noqa: S608 - no input
        return int(rows[0][0])

    def at(self, root: int) -> EntityRow:
        """Return the entity of a root that is known to have one."""
        return EntityRow(*self._statements.rows(f"{_ENTITY} WHERE e.root = ?", root)[0])

    def linked_names(self, root: int) -> tuple[str, ...]:
        """Return what the keys that were linked to an entity are called, its own apart."""
        rows = self._statements.rows(
            "SELECT name FROM name_keys WHERE root = ? AND number != ? ORDER BY number", root, root
        )
        return tuple(row[0] for row in rows)

    def count_uncertain(self, kinds: Sequence[str]) -> int:
        """Return of how many entities of some kinds the recogniser is not sure."""
        marks = ",".join("?" * len(kinds))
        rows = self._statements.rows(
            f"SELECT count(*) FROM entities e WHERE e.kind IN ({marks}) AND e.certainty < 1",  # noqa: S608 - marks alone
            *kinds,
        )
        return int(rows[0][0])

    def least_certain(self, kinds: Sequence[str], *, limit: int) -> tuple[EntityRow, ...]:
        """Return the entities of some kinds of which the recogniser is least sure."""
        marks = ",".join("?" * len(kinds))
        rows = self._statements.rows(
            f"{_ENTITY} WHERE e.kind IN ({marks}) AND e.certainty < 1 "
            "ORDER BY e.certainty, e.articles DESC, e.root LIMIT ?",
            *kinds,
            limit,
        )
        return tuple(EntityRow(*row) for row in rows)
