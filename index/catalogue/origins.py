"""Groups articles that are copies of one text, such as a wire report in several outlets."""

from __future__ import annotations

from index.catalogue.statements import Statements

COPY = 0.55  # likeness from which two articles count as copies: wire texts are cut and get another headline
_MOST_CANDIDATES = 60  # looked at for one article, so that a text in ten thousand files stays affordable


# A group is named after one of its articles; when that one leaves, the others take another's name.
_HAND_ON = """
    UPDATE origins SET origin =
    (SELECT min(article) FROM origins WHERE origin = ? AND article != ?)
    WHERE origin = ? AND article != ?
"""


class Origins:
    """Which articles go back to one origin. An article without copies is its own origin.

    An article leaves its group with its row of the catalogue.
    """

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def place(self, article: str, signature: bytes) -> None:
        """File an article, and join it with its copies; groups that turn out to be one become one."""
        from index.text.similarity import bands, likeness  # it brings numpy, which only an update needs here

        write = self._statements.write
        write(_HAND_ON, *[article] * 4)
        filed = bands(signature)
        joined = {
            origin
            for other, origin, known in self._candidates(filed)
            if other != article and likeness(signature, known) >= COPY
        }
        origin = min(joined, default=article)
        for merged in joined - {origin}:
            write("UPDATE origins SET origin = ? WHERE origin = ?", origin, merged)
        write("INSERT OR REPLACE INTO origins VALUES (?, ?, ?)", article, origin, signature)
        write("DELETE FROM bands WHERE article = ?", article)
        self._statements.write_many("INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, article) for band in filed])

    def signature_of(self, article: str) -> bytes:
        """Return the signature of an article; empty where it has none, or is not here."""
        rows = self._statements.rows("SELECT signature FROM origins WHERE article = ?", article)
        return next((row[0] for row in rows), b"")

    def likeness_of_nearest(self, signature: bytes) -> float:
        """Return how like the text of a signature the most similar article is, 0 to 1; 0 where none is near."""
        return max(self.near(signature).values(), default=0.0)

    def near(self, signature: bytes) -> dict[str, float]:
        """Return the articles that are near the text of a signature, each with how like it is, 0 to 1."""
        from index.text.similarity import bands, likeness

        return {name: likeness(signature, known) for name, _, known in self._candidates(bands(signature))}

    def _candidates(self, filed: tuple[int, ...]) -> list[tuple[str, str, bytes]]:
        """Return article, origin and signature of those that share a band."""
        marks = ",".join("?" * len(filed))
        some = f"SELECT article FROM bands WHERE band IN ({marks}) LIMIT {_MOST_CANDIDATES}"  # noqa: S608 - no input
        return self._statements.rows(
            f"SELECT article, origin, signature FROM origins WHERE article IN ({some})",  # noqa: S608 - the same
            *filed,
        )

    def groups(self) -> list[tuple[str, ...]]:
        """Return the ids of the articles of each origin that has several."""
        grouped: dict[str, list[str]] = {}
        rows = self._statements.rows(
            "SELECT origin, article FROM origins WHERE origin IN "
            "(SELECT origin FROM origins GROUP BY origin HAVING count(*) > 1)"
        )
        for origin, article in rows:
            grouped.setdefault(origin, []).append(article)
        return list(map(tuple, grouped.values()))

    def copies(self, article: str) -> tuple[str, ...]:
        """Return the ids of the other articles of the same origin."""
        rows = self._statements.rows(
            "SELECT article FROM origins WHERE article != ? AND origin = "
            "(SELECT origin FROM origins WHERE article = ?) ORDER BY article",
            article,
            article,
        )
        return tuple(row[0] for row in rows)
