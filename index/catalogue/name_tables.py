"""What articles name, counted by name.

A *key* is what equal names have in common, a *use* is a key with one form under which articles have it. Counts are
kept by difference, so that an article costs the same however many there are. Which keys are one entity is decided
elsewhere (``index.entities.linking``) and written here as pointers from key to key.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.catalogue.statements import Statements

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
    """A key that an article has."""

    kind: str
    key: str
    block: str
    name: str
    is_listed: bool


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


KEY = "SELECT number, kind, key, block, name, listed, target, root, reason FROM name_keys"


class NameTables:
    """Writes what articles name. The caller holds a transaction of the catalogue."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    # what articles name ----------------------------------------------------------------------------------

    def replace(self, article: str, uses: Iterable[NewUse]) -> set[int]:
        """Store what an article names, in place of what was stored of it.

        Returns:
            The numbers of the keys whose counts changed, before or after rulings.
        """
        number = self._article_number(article)
        before = {
            use: (mentions, certainty)
            for use, mentions, certainty in self._statements.rows(
                "SELECT use, mentions, certainty FROM named WHERE article = ?", number
            )
        }
        after: dict[int, tuple[int, float]] = {}
        for one in uses:
            use = self._use_number(one)
            mentions, certainty = after.get(use, (0, 0.0))
            after[use] = (mentions + one.mentions, max(certainty, one.certainty))
        changed = [use for use in before.keys() | after.keys() if before.get(use) != after.get(use)]
        for use in changed:
            self._change(number, use, before.get(use), after.get(use))
        return self._keys_of(changed)

    def _article_number(self, article: str) -> int:
        self._statements.write("INSERT OR IGNORE INTO named_articles (article) VALUES (?)", article)
        return int(self._statements.rows("SELECT number FROM named_articles WHERE article = ?", article)[0][0])

    def _change(
        self, article: int, use: int, before: tuple[int, float] | None, after: tuple[int, float] | None
    ) -> None:
        mentions, certainty = after or (0, 0.0)
        old_mentions, old_certainty = before or (0, 0.0)
        self._statements.write(
            "UPDATE name_uses SET articles = articles + ?, mentions = mentions + ?, certainty = certainty + ? "
            "WHERE number = ?",
            (after is not None) - (before is not None),
            mentions - old_mentions,
            certainty - old_certainty,
            use,
        )
        if after is None:
            self._statements.write("DELETE FROM named WHERE article = ? AND use = ?", article, use)
        else:
            self._statements.write("INSERT OR REPLACE INTO named VALUES (?, ?, ?, ?)", article, use, *after)

    def _keys_of(self, uses: Sequence[int]) -> set[int]:
        found: set[int] = set()
        for use in uses:
            for row in self._statements.rows("SELECT key, meant FROM name_uses WHERE number = ?", use):
                found.update(row)
        return found - {NOTHING}

    def key_number(self, key: NewKey) -> int:
        """Return the number of a key, which is made where it is new."""
        rows = self._statements.rows("SELECT number FROM name_keys WHERE kind = ? AND key = ?", key.kind, key.key)
        if rows:
            return int(rows[0][0])
        self._statements.write(
            "INSERT INTO name_keys (kind, key, block, name, listed, target, root, reason) "
            "VALUES (?, ?, ?, ?, ?, 0, 0, '')",
            key.kind,
            key.key,
            key.block,
            key.name,
            key.is_listed,
        )
        number = int(self._statements.rows("SELECT last_insert_rowid()")[0][0])
        self._statements.write("UPDATE name_keys SET target = ?1, root = ?1 WHERE number = ?1", number)
        return number

    def all_keys(self) -> set[int]:
        """Return the numbers of all keys."""
        return {row[0] for row in self._statements.rows("SELECT number FROM name_keys")}

    def _use_number(self, use: NewUse) -> int:
        key = self.key_number(use.key)
        rows = self._statements.rows("SELECT number FROM name_uses WHERE key = ? AND form = ?", key, use.form)
        if rows:
            return int(rows[0][0])
        meant = NOTHING if use.meant is None else self.key_number(use.meant)
        self._statements.write(
            "INSERT INTO name_uses (key, form, spelled, reason, meant, articles, mentions, certainty) "
            "VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
            key,
            use.form,
            use.spelled,
            use.reason,
            meant,
        )
        return int(self._statements.rows("SELECT last_insert_rowid()")[0][0])

    # rulings ---------------------------------------------------------------------------------------------

    def uses_spelled(self, spellings: Iterable[str]) -> list[tuple[int, str, str, str]]:
        """Return the uses of some spellings, or of keys that are so: number, kind, key and form."""
        found: dict[int, tuple[int, str, str, str]] = {}
        for spelled in spellings:
            for row in self._statements.rows(
                "SELECT u.number, k.kind, k.key, u.form FROM name_uses u JOIN name_keys k ON k.number = u.key "
                "WHERE u.spelled = ?1 OR u.key IN (SELECT number FROM name_keys WHERE key = ?1)",
                spelled,
            ):
                found[row[0]] = row
        return list(found.values())

    def let_mean(self, use: int, meant: NewKey | None) -> set[int]:
        """Let a use count for another key, or for none; return the keys whose counts change."""
        number = NOTHING if meant is None else self.key_number(meant)
        (before,) = self._statements.rows("SELECT meant FROM name_uses WHERE number = ?", use)[0]
        if before == number:
            return set()
        self._statements.write("UPDATE name_uses SET meant = ? WHERE number = ?", number, use)
        return {before, number} - {NOTHING}

    def rulings(self) -> dict[str, str]:
        """Return the rulings that are counted in, by their ids."""
        return dict(self._statements.rows("SELECT id, value FROM entity_rulings"))

    def keep_rulings(self, rulings: dict[str, str]) -> None:
        """Remember which rulings are counted in."""
        self._statements.write("DELETE FROM entity_rulings")
        self._statements.write_many("INSERT INTO entity_rulings VALUES (?, ?)", rulings.items())


def key_row(row: tuple[object, ...]) -> KeyRow:
    """Return the key of a row that ``KEY`` gave."""
    number, kind, key, block, name, listed, target, root, reason = row
    return KeyRow(number, kind, key, block, name, bool(listed), target, root, reason)  # type: ignore[arg-type]
