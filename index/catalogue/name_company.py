"""What the articles of two names have in common: who and what else they name, and when they were published."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from index.catalogue.statements import HeldStatements

_MOST_ARTICLES = 10  # of each name that are looked at, so that a frequent name costs no more than others
_MOST_SHARED = 50  # names that are looked at
_EVERYWHERE = 20  # articles, and
_SHARE = 20  # one in so many of all: what more articles name says nothing of what one is about


def shared_company(
    statements: HeldStatements, some: Collection[int], others: Collection[int], block: str
) -> tuple[dict[str, int], int | None]:
    """Return what the articles of some keys and those of others both name, and how near they are in time.

    Args:
        statements: On the catalogue.
        some: The numbers of keys.
        others: The numbers of other keys.
        block: What the keys have in common; names with the same do not count.

    Returns:
        How many entities of each kind both name, those apart that a great part of the library names; and the days
        between the two articles that are nearest in time, None where none have a date.
    """
    here, there = (_articles(statements, keys) for keys in (some, others))
    shared = _named(statements, list(here), block) & _named(statements, list(there), block)
    (total,) = statements.rows("SELECT count(*) FROM named_articles")[0]
    most = max(_EVERYWHERE, total // _SHARE)
    kinds: dict[str, int] = {}
    for root, kind in sorted(shared)[:_MOST_SHARED]:
        (count,) = statements.rows(
            "SELECT sum(u.articles) FROM name_keys k JOIN name_uses u ON u.meant = k.number WHERE k.root = ?", root
        )[0]
        if count <= most:
            kinds[kind] = kinds.get(kind, 0) + 1
    return kinds, _days_between([day for day in here.values() if day], [day for day in there.values() if day])


def _articles(statements: HeldStatements, keys: Collection[int]) -> dict[int, str]:
    """Return the articles that have some keys, each with its day of publication; "" where it has none."""
    rows = statements.rows(
        "SELECT DISTINCT n.article, s.published FROM name_uses u JOIN named n ON n.use = u.number "  # noqa: S608 - marks alone
        "JOIN named_articles a ON a.number = n.article LEFT JOIN articles s ON s.id = a.article "
        f"WHERE u.meant IN ({_marks(keys)}) ORDER BY n.article LIMIT {_MOST_ARTICLES}",
        *sorted(keys),
    )
    return {number: published or "" for number, published in rows}


def _named(statements: HeldStatements, articles: Sequence[int], block: str) -> set[tuple[int, str]]:
    rows = statements.rows(
        "SELECT DISTINCT k.root, k.kind FROM named n JOIN name_uses u ON u.number = n.use "  # noqa: S608 - marks alone
        f"JOIN name_keys k ON k.number = u.meant WHERE n.article IN ({_marks(articles)}) AND k.block != ?",
        *articles,
        block,
    )
    return {(root, kind) for root, kind in rows}


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))


def _days_between(some: Sequence[str], others: Sequence[str]) -> int | None:
    ours, theirs = ([date.fromisoformat(day[:10]).toordinal() for day in days] for days in (some, others))
    return min((abs(one - other) for one in ours for other in theirs), default=None)
