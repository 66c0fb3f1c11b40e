"""Which lines return in article after article of one outlet: counted, and kept until the articles change."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping

from index.articles.rulings import LIMITS
from index.catalogue.pending import Pending
from index.catalogue.statements import Statements, damage_reported

_BYTES = 8  # of one digest


def packed(lines: Iterable[str]) -> bytes:
    """Return digests of lines, each 16 hexadecimal digits, as an article keeps them."""
    return b"".join(bytes.fromhex(line) for line in lines)


class Repeats:
    """In how many articles of its outlet a line stands. Articles without an outlet are left out.

    Copies of one text share all their lines and say nothing about the page around it: they count as one article.

    Args:
        statements: On the catalogue.
        pending: Told of the articles that have other furniture than before.
    """

    def __init__(self, statements: Statements, pending: Pending) -> None:
        self._statements = statements
        self._pending = pending

    def of(self, outlet: str) -> dict[str, int]:
        """Return the lines that return in an outlet, each with the number of articles."""
        if not outlet:
            return {}
        return dict(self._statements.rows("SELECT line, articles FROM repeats WHERE outlet = ?", outlet))

    def articles_with(self, outlet: str, line: str) -> tuple[str, ...]:
        """Return the articles of an outlet in which a line stands; all of them for a line that is never counted."""
        with_it = self._statements.rows(
            "SELECT id FROM articles WHERE outlet = ? AND instr(lines, ?) > 0", outlet, bytes.fromhex(line)
        )
        rows = with_it or self._statements.rows("SELECT id FROM articles WHERE outlet = ?", outlet)
        return tuple(row[0] for row in rows)

    def note(self, article: str, outlet: str = "") -> None:
        """Note that the lines of an article's outlet have to be counted again.

        Args:
            article: Its id; the outlet that it was stored under is meant.
            outlet: The outlet that it is to be stored under now.
        """
        self._statements.write(
            "INSERT OR IGNORE INTO stale_outlets SELECT outlet FROM articles WHERE id = ? AND outlet != ''", article
        )
        if outlet:
            self._statements.write("INSERT OR IGNORE INTO stale_outlets VALUES (?)", outlet)

    def learn(self) -> None:
        """Count again where articles came, changed or went: each outlet in a transaction of its own.

        Counting itself needs none, since nobody but the caller stores articles meanwhile.
        """
        for (outlet,) in self._statements.rows("SELECT outlet FROM stale_outlets"):
            before, lines = self.of(outlet), self._lines(outlet)
            now = {line: count for line, count in _counted(lines).items() if count >= LIMITS[0]}
            with damage_reported(), self._statements.database.transaction():
                if now != before:
                    self._keep(outlet, before, now, lines)
                self._statements.write("DELETE FROM stale_outlets WHERE outlet = ?", outlet)

    def _keep(
        self,
        outlet: str,
        before: Mapping[str, int],
        now: Mapping[str, int],
        lines: Iterable[tuple[str, str, frozenset[str]]],
    ) -> None:
        """Store the counts of an outlet; its articles with other furniture than before become pending."""
        self._statements.write("DELETE FROM repeats WHERE outlet = ?", outlet)
        self._statements.write_many(
            "INSERT INTO repeats VALUES (?, ?, ?)", [(outlet, line, count) for line, count in now.items()]
        )
        crossed = {line for line in before.keys() | now.keys() if _step(before, line) != _step(now, line)}
        self._pending.mark(article for article, _, held in lines if not crossed.isdisjoint(held))

    def _lines(self, outlet: str) -> list[tuple[str, str, frozenset[str]]]:
        """Return the articles of an outlet: id, origin, lines."""
        rows = self._statements.rows(
            """
            SELECT id, coalesce((SELECT origin FROM origins WHERE origins.article = articles.id), id), lines
            FROM articles WHERE outlet = ?
            """,
            outlet,
        )
        return [(name, origin, _unpacked(blob)) for name, origin, blob in rows]


def _unpacked(blob: bytes) -> frozenset[str]:
    return frozenset(blob[start : start + _BYTES].hex() for start in range(0, len(blob), _BYTES))


def _counted(lines: Iterable[tuple[str, str, frozenset[str]]]) -> Counter[str]:
    """Return in how many origins each line stands."""
    by_origin: dict[str, set[str]] = {}
    for _, origin, held in lines:
        by_origin.setdefault(origin, set()).update(held)
    return Counter(line for held in by_origin.values() for line in held)


def _step(counts: Mapping[str, int], line: str) -> int:
    """Return between which limits the count of a line lies."""
    return bisect_right(LIMITS, counts.get(line, 0))
