"""What articles name, counted by name.

A *key* is what equal names have in common, a *use* is a key with one form under which articles have it. Counts are
kept by difference, so that an article costs the same however many there are. Which keys are one entity is decided
elsewhere (``index.entities.linking``) and written here as pointers from key to key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from index.catalogue.statements import HeldStatements

NOTHING = 0  # the number of no key: what a form means that is no entity


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key as the catalogue keeps it; see the columns of ``name_keys``."""

    number: int
    kind: str
    key: str
    block: str
    name: str
    is_listed: bool
    target: int
    root: int
    reason: str


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that an article has; see the columns of ``name_keys``."""

    kind: str
    key: str
    block: str
    name: str
    is_listed: bool
    sounds: str = ""


@dataclass(frozen=True, slots=True)
class NewUse:
    """A form under which an article has a key.

    Attributes:
        key: The key.
        form: The form.
        spelled: The key of the form by itself.
        reason: Why the article takes it for the key, as a code.
        mentions: How often the article has it.
        certainty: How sure the recogniser is, from 0 to 1.
        meant: The key for which it counts; None where it is no entity.
    """

    key: NewKey
    form: str
    spelled: str
    reason: str
    mentions: int
    certainty: float
    meant: NewKey | None


KEY = "SELECT k.number, k.kind, k.key, k.block, k.name, k.listed, k.target, k.root, k.reason FROM name_keys k"


class NameTables:
    """Writes what articles name. Made for one transaction: it remembers the numbers that it has met.

    Counts of uses are gathered until ``flush``.
    """

    def __init__(self, statements: HeldStatements) -> None:
        self._statements = statements
        self._keys: dict[tuple[str, str], int] = {}
        self._uses: dict[tuple[int, str], int] = {}
        self._meant: dict[int, tuple[int, int]] = {}  # of each use, its key and the key that it means
        self._changes: dict[int, tuple[int, int, float]] = {}  # of each use: articles, mentions, certainty

    # what articles name ----------------------------------------------------------------------------------

    def replace(self, article: str, uses: Iterable[NewUse]) -> set[int]:
        """Store what an article names, in place of what was stored of it.

        Returns:
            The numbers of the keys whose counts changed, before or after rulings.
        """
        number = self._article_number(article)
        rows = self._statements.rows("SELECT use, mentions, certainty FROM named WHERE article = ?", number)
        before = {use: (mentions, certainty) for use, mentions, certainty in rows}
        after: dict[int, tuple[int, float]] = {}
        for one in uses:
            use = self._use_number(one)
            mentions, certainty = after.get(use, (0, 0.0))
            after[use] = (mentions + one.mentions, max(certainty, one.certainty))
        changed = [use for use in before.keys() | after.keys() if before.get(use) != after.get(use)]
        for use in changed:
            self._note_change(use, before.get(use), after.get(use))
        self._statements.write_many(
            "DELETE FROM named WHERE article = ? AND use = ?", [(number, use) for use in before.keys() - after.keys()]
        )
        self._statements.write_many(
            "INSERT OR REPLACE INTO named VALUES (?, ?, ?, ?)",
            [(number, use, *after[use]) for use in changed if use in after],
        )
        return {key for use in changed for key in self._keys_of(use)} - {NOTHING}

    def _article_number(self, article: str) -> int:
        rows = self._statements.rows("SELECT number FROM named_articles WHERE article = ?", article)
        if rows:
            return int(rows[0][0])
        return self._statements.write("INSERT INTO named_articles (article) VALUES (?)", article)

    def _note_change(self, use: int, before: tuple[int, float] | None, after: tuple[int, float] | None) -> None:
        articles, mentions, certainty = self._changes.get(use, (0, 0, 0.0))
        new, old = after or (0, 0.0), before or (0, 0.0)
        self._changes[use] = (
            articles + (after is not None) - (before is not None),
            mentions + new[0] - old[0],
            certainty + new[1] - old[1],
        )

    def flush(self) -> None:
        """Write the counts that changed."""
        self._statements.write_many(
            "UPDATE name_uses SET articles = articles + ?, mentions = mentions + ?, certainty = certainty + ? "
            "WHERE number = ?",
            [(*change, use) for use, change in self._changes.items()],
        )
        self._changes.clear()

    def _keys_of(self, use: int) -> tuple[int, int]:
        if use not in self._meant:
            (self._meant[use],) = self._statements.rows("SELECT key, meant FROM name_uses WHERE number = ?", use)
        return self._meant[use]

    def key_number(self, key: NewKey) -> int:
        """Return the number of a key, which is made where it is new."""
        known = self._keys.get((key.kind, key.key))
        if known is None:
            known = self._keys[key.kind, key.key] = self._stored_key(key)
        return known

    def _stored_key(self, key: NewKey) -> int:
        rows = self._statements.rows("SELECT number FROM name_keys WHERE kind = ? AND key = ?", key.kind, key.key)
        if rows:
            return int(rows[0][0])
        number = self._statements.write(
            "INSERT INTO name_keys (kind, key, block, name, listed, target, root, reason, sounds) "
            "VALUES (?, ?, ?, ?, ?, 0, 0, '', ?)",
            key.kind,
            key.key,
            key.block,
            key.name,
            key.is_listed,
            key.sounds,
        )
        self._statements.write("UPDATE name_keys SET target = number, root = number WHERE number = ?", number)
        return number

    def _use_number(self, use: NewUse) -> int:
        key = self.key_number(use.key)
        known = self._uses.get((key, use.form))
        if known is None:
            known = self._uses[key, use.form] = self._stored_use(key, use)
        return known

    def _stored_use(self, key: int, use: NewUse) -> int:
        rows = self._statements.rows("SELECT number FROM name_uses WHERE key = ? AND form = ?", key, use.form)
        if rows:
            return int(rows[0][0])
        meant = NOTHING if use.meant is None else self.key_number(use.meant)
        return self._statements.write(
            "INSERT INTO name_uses (key, form, spelled, reason, meant, articles, mentions, certainty) "
            "VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
            key,
            use.form,
            use.spelled,
            use.reason,
            meant,
        )

    # rulings ---------------------------------------------------------------------------------------------

    def let_mean(self, use: int, meant: NewKey | None) -> set[int]:
        """Let a use count for another key, or for none; return the keys whose counts change."""
        number = NOTHING if meant is None else self.key_number(meant)
        key, before = self._keys_of(use)
        if before == number:
            return set()
        self._statements.write("UPDATE name_uses SET meant = ? WHERE number = ?", number, use)
        self._meant[use] = (key, number)
        return {before, number} - {NOTHING}

    def keep_rulings(self, rulings: dict[str, str]) -> None:
        """Remember which rulings are counted in."""
        self._statements.write("DELETE FROM entity_rulings")
        self._statements.write_many("INSERT INTO entity_rulings VALUES (?, ?)", rulings.items())


def key_row(row: tuple[object, ...]) -> KeyRow:
    """Return the key of a row that ``KEY`` gave."""
    number, kind, key, block, name, listed, target, root, reason = row
    return KeyRow(number, kind, key, block, name, bool(listed), target, root, reason)  # type: ignore[arg-type]
