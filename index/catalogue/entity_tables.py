"""The entities of the library: which names are one, and how often each is named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from index.catalogue.name_company import shared_company
from index.catalogue.name_tables import KEY, KeyRow, key_row
from index.catalogue.statements import HeldStatements
from index.text.folding import fold

_FAR_MORE = 2  # times as often a part of a person's name has to occur as the whole to stand for it
_SHORTEST_SHOUTED = 4  # letters; a place or a person of fewer in capitals is an abbreviation: UAE, JFK
_STEADY = 2  # times as often another spelling has to occur before an entity changes its name


class EntityTables:
    """Writes the entities. Made for one transaction of the catalogue."""

    def __init__(self, statements: HeldStatements) -> None:
        self._statements = statements

    # links -----------------------------------------------------------------------------------------------

    def keys(self, numbers: Iterable[int]) -> list[KeyRow]:
        """Return keys by their numbers."""
        return [row for number in sorted(numbers) for row in self._rows("k.number = ?", number)]

    def all_keys(self) -> set[int]:
        """Return the numbers of all keys."""
        return {row[0] for row in self._statements.rows("SELECT number FROM name_keys")}

    def key_named(self, kind: str, key: str) -> KeyRow | None:
        """Return the key of this kind and spelling, or None."""
        return next(iter(self._rows("k.kind = ? AND k.key = ?", kind, key)), None)

    def _rows(self, condition: str, *values: object) -> list[KeyRow]:
        return [key_row(row) for row in self._statements.rows(f"{KEY} WHERE {condition}", *values)]

    def block(self, kind: str, block: str) -> list[tuple[KeyRow, int]]:
        """Return the keys of a block that any article has, each with about how many have it."""
        rows = self._statements.rows(
            KEY.replace(" FROM", ", max(u.articles) FROM")
            + " JOIN name_uses u ON u.meant = k.number WHERE k.kind = ? AND k.block = ? AND u.articles > 0"
            " GROUP BY k.number ORDER BY k.key",
            kind,
            block,
        )
        return [(key_row(row[:-1]), row[-1]) for row in rows]

    def sounding(self, sounds: str) -> list[tuple[KeyRow, int]]:
        """Return the keys of some sounds that any article has, each with about how many have it; none for ""."""
        rows = self._statements.rows(
            KEY.replace(" FROM", ", max(u.articles) FROM")
            + " JOIN name_uses u ON u.meant = k.number WHERE k.sounds = ? AND k.sounds != '' AND u.articles > 0"
            " GROUP BY k.number ORDER BY k.key",
            sounds,
        )
        return [(key_row(row[:-1]), row[-1]) for row in rows]

    def has_sounds(self, first: str) -> bool:
        """Whether there is any key whose sounds begin with this letter."""
        rows = self._statements.rows(
            "SELECT 1 FROM name_keys WHERE sounds >= ? AND sounds < ? AND sounds != '' LIMIT 1",
            first,
            chr(ord(first) + 1),
        )
        return bool(rows)

    def most_articles(self, key: int) -> int:
        """Return about how many articles have a key: those of its most usual form."""
        return int(self._statements.rows("SELECT max(articles) FROM name_uses WHERE meant = ?", key)[0][0] or 0)

    def taken_for(self, kind: str, spelled: str) -> dict[str, int]:
        """Return the keys for which articles take a spelling that is not their own, with the number of articles."""
        rows = self._statements.rows(
            "SELECT k.key, sum(u.articles) FROM name_uses u JOIN name_keys k ON k.number = u.meant "
            "WHERE u.spelled = ? AND k.kind = ? AND k.key != u.spelled AND u.articles > 0 "
            "AND u.reason != 'context' GROUP BY k.key",
            spelled,
            kind,
        )
        return {row[0]: int(row[1]) for row in rows}

    def shared_company(
        self, some: Collection[int], others: Collection[int], block: str
    ) -> tuple[dict[str, int], int | None]:
        """Return what the articles of some keys and of others have in common; see ``name_company``."""
        return shared_company(self._statements, some, others, block)

    def spellings_of(self, keys: Iterable[int]) -> set[tuple[str, str]]:
        """Return kind and spelling of all forms that count for some keys and are spelled otherwise."""
        found: set[tuple[str, str]] = set()
        for key in keys:
            rows = self._statements.rows(
                "SELECT DISTINCT k.kind, u.spelled FROM name_uses u JOIN name_keys k ON k.number = ? "
                "WHERE (u.meant = ? OR u.key = ?) AND u.spelled != k.key",
                *[key] * 3,
            )
            found.update((row[0], row[1]) for row in rows)
        return found

    def point(self, row: KeyRow, target: int, reason: str) -> bool:
        """Let a key be taken for another, or for itself; return whether that is new."""
        if (row.target, row.reason) == (target, reason):
            return False
        self._statements.write(
            "UPDATE name_keys SET target = ?, reason = ? WHERE number = ?", target, reason, row.number
        )
        return row.target != target

    def settle_roots(self, keys: Iterable[int]) -> tuple[set[int], set[int]]:
        """Follow the targets of keys, and of those that lead to them, to their ends.

        Returns:
            The keys whose root changed, and all roots concerned, old and new.
        """
        changed: set[int] = set()
        roots: set[int] = set()
        waiting = list(keys)
        seen: set[int] = set()
        while waiting:
            key = waiting.pop()
            if key in seen:
                continue
            seen.add(key)
            waiting += (row[0] for row in self._statements.rows("SELECT number FROM name_keys WHERE target = ?", key))
            (before,) = self._statements.rows("SELECT root FROM name_keys WHERE number = ?", key)[0]
            root = self._end_of(key)
            roots |= {before, root}
            if root != before:
                self._statements.write("UPDATE name_keys SET root = ? WHERE number = ?", root, key)
                changed.add(key)
        return changed, roots

    def _end_of(self, key: int) -> int:
        """Return where the targets lead; a ring, which only rulings can make, ends at its smallest number."""
        way = [key]
        while True:
            (target,) = self._statements.rows("SELECT target FROM name_keys WHERE number = ?", way[-1])[0]
            if target == way[-1]:
                return int(target)
            if target in way:
                return int(min(way[way.index(target) :]))
            way.append(target)

    def members(self, root: int) -> set[int]:
        """Return the keys of an entity."""
        return {row[0] for row in self._statements.rows("SELECT number FROM name_keys WHERE root = ?", root)}

    # entities --------------------------------------------------------------------------------------------

    def count_entity(self, root: int, called: str = "") -> bool:
        """Count anew how often an entity is named, and choose its name.

        Args:
            root: The number of its key.
            called: The name that the user gave it; "" where the most usual spelling decides.

        Returns:
            Whether its name is another than before; it had one.
        """
        uses = self._statements.rows(
            "SELECT u.number, u.form, u.spelled, u.articles, u.mentions, u.certainty FROM name_keys k "
            "JOIN name_uses u ON u.meant = k.number WHERE k.root = ? AND u.articles > 0",
            root,
        )
        before = next((row[0] for row in self._statements.rows("SELECT name FROM entities WHERE root = ?", root)), "")
        if not uses:
            self._statements.write("DELETE FROM entities WHERE root = ?", root)
            return bool(before)
        (key,) = self.keys([root])
        name = called or _usual_name(key, uses, before)
        self._statements.write(
            "INSERT OR REPLACE INTO entities VALUES (?, ?, ?, ?, ?, ?, ?)",
            root,
            key.kind,
            name,
            fold(name),
            self._articles_with([use[0] for use in uses]) if len(uses) > 1 else uses[0][3],
            sum(use[4] for use in uses),
            sum(use[5] for use in uses) / sum(use[3] for use in uses),
        )
        return bool(before) and name != before

    def _articles_with(self, uses: Sequence[int]) -> int:
        marks = ",".join("?" * len(uses))
        rows = self._statements.rows(
            f"SELECT count(DISTINCT article) FROM named WHERE use IN ({marks})",  # noqa: S608 - marks alone
            *uses,
        )
        return int(rows[0][0])

    def mark_articles(self, keys: Iterable[int]) -> None:
        """Note that search has to hear anew of every article that has one of these keys; see ``Pending.spread``.

        The keys alone are noted, as a user waits for this, and a name may stand in every article there is.
        """
        self._statements.write_many("INSERT OR IGNORE INTO renamed_keys VALUES (?)", [(key,) for key in keys])


def _usual_name(key: KeyRow, uses: Sequence[tuple[int, str, str, int, int, float]], before: str) -> str:
    """Return the most usual form that spells the key in full; the name of the list where no article has one.

    A name stays until another is far more usual, so that no article is told to search again and again.
    """
    spelled: dict[str, int] = {}
    others: dict[str, int] = {}
    for _, form, own, articles, _, _ in uses:
        counted = spelled if own == key.key else others
        counted[form] = counted.get(form, 0) + articles
    if not spelled:
        return key.name
    spelled, others = _quietly(key.kind, spelled), _quietly(key.kind, others)
    best = min(spelled, key=lambda form: (-spelled[form], form))
    if key.kind == "PERSON":
        # A longer name that hardly anyone uses is often cut wrongly: "Vermont Bernie Sanders".
        shorter = {
            form: count for form, count in others.items() if " " in form and count >= _FAR_MORE * spelled[best]
        }
        if shorter:
            spelled |= shorter
            best = min(shorter, key=lambda form: (-shorter[form], form))
    return before if spelled[best] < _STEADY * spelled.get(before, 0) else best


def _quietly(kind: str, counts: Mapping[str, int]) -> dict[str, int]:
    """Return how often forms occur, those that capitals alone set apart counted as the one that is written with care.

    "CAIRO" is Cairo at the head of a dispatch, "NATO" is an abbreviation that some write "Nato".

    Args:
        kind: Of the entity.
        counts: The forms, each with the number of its articles.
    """
    written = {form: count for form, count in counts.items() if not (form.isupper() or form.islower())}
    spelled: dict[str, str] = {}
    for form in sorted(written, key=lambda form: (-written[form], form)):
        spelled.setdefault(fold(form), form)
    found: dict[str, int] = {}
    for form, count in counts.items():
        name = spelled.get(fold(form), form) if form.isupper() and _may_be_shouted(kind, form) else form
        found[name] = found.get(name, 0) + count
    return found


def _may_be_shouted(kind: str, form: str) -> bool:
    """Whether capitals say nothing of a form that is written in them, as it is no abbreviation."""
    is_long = len(form) >= _SHORTEST_SHOUTED and kind in {"PERSON", "PLACE"}
    return is_long or len(form.split()) > 1
