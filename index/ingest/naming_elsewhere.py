"""Links names to those of the same in other letters and other languages, as the library has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from index.catalogue.entity_tables import EntityTables
from index.catalogue.name_tables import KeyRow
from index.entities.linking.elsewhere import known_by_surname, names_elsewhere, reason_elsewhere
from index.entities.linking.letters import (
    Script,
    in_script,
    is_same_name,
    romanised,
    script_of,
    sounds_of,
    without_patronymic,
)
from index.entities.linking.links import Known, Link, only_one
from index.entities.mentions import Kind
from index.entities.reasons import Reason

_FOREIGN = (Script.CYRILLIC, Script.ARABIC)

IsApart = Callable[[Kind, str, str], bool]


class NamesElsewhere:
    """Finds what a name is called elsewhere. Made for one round of linking.

    Args:
        entities: The names of the library.
        is_apart: Whether the user said that two keys of a kind are not the same.
    """

    def __init__(self, entities: EntityTables, is_apart: IsApart) -> None:
        self._entities = entities
        self._is_apart = is_apart
        self._scripts = [script for script in _FOREIGN if entities.has_sounds(script)]

    def related(self, rows: Iterable[KeyRow]) -> Iterator[KeyRow]:
        """Yield the names that may have to be linked anew because these have changed."""
        for row in rows:
            for key in names_elsewhere(Kind(row.kind), row.key):
                other = self._entities.key_named(row.kind, key) if key != row.key else None
                if other is not None:
                    yield other
            if self._scripts and row.kind == Kind.PERSON:
                yield from self._in_other_letters(row.key)

    def _in_other_letters(self, key: str) -> Iterator[KeyRow]:
        """Yield the names in other letters that a person's name, or a surname alone, may be, and their spellings."""
        if script_of(key) is not Script.LATIN:
            yield from (row for row, _ in self._spellings(key))
            return
        for name in {key, key.rpartition(" ")[2]}:
            for row in self._written_as(name):
                yield row
                yield from (other for other, _ in self._spellings(row.key))

    def _written_as(self, latin: str) -> Iterator[KeyRow]:
        """Yield the names in other letters that are a Latin one."""
        for script in self._scripts:
            for row, _ in self._entities.sounding(in_script(sounds_of(Kind.PERSON, latin), script)):
                if is_same_name(row.key, latin):
                    yield row

    def _spellings(self, key: str) -> list[tuple[KeyRow, int]]:
        """Return the Latin names of the library that one in other letters is, with their numbers of articles."""
        found = self._entities.sounding(in_script(sounds_of(Kind.PERSON, key), Script.LATIN))
        return [(row, count) for row, count in found if is_same_name(key, row.key)]

    def _groups(self, key: str) -> list[dict[KeyRow, int]]:
        """Return the Latin names that one in other letters is, those together that languages spell otherwise alone.

        Where the user said that it is not one of them, it is none of its group.
        """
        groups: dict[str, dict[KeyRow, int]] = {}
        for row, count in self._spellings(key):
            groups.setdefault(romanised(row.key), {})[row] = count
        return [
            group for group in groups.values() if not any(self._is_apart(Kind.PERSON, key, row.key) for row in group)
        ]

    def link(self, row: KeyRow) -> Link | None:
        """Return what a name is taken for by its letters or language; None where it stays for itself."""
        kind = Kind(row.kind)
        plain = without_patronymic(row.key) if kind is Kind.PERSON else row.key
        for key in names_elsewhere(kind, plain):
            if key == row.key:
                break
            if self._has(kind, key) and not self._is_apart(kind, row.key, key):
                return Link(key, reason_elsewhere(row.key))
        if kind is not Kind.PERSON or not self._scripts:
            return None
        if script_of(row.key) is Script.LATIN:
            target = self._by_other_spelling(row) if " " in row.key else ""
            return Link(target, Reason.OTHER_LANGUAGE) if target else None
        if script_of(row.key) not in _FOREIGN:
            return None
        target = self._by_letters(row.key) if " " in plain else self._by_surname(row.key)
        return Link(target, reason_elsewhere(row.key)) if target else None

    def _has(self, kind: Kind, key: str) -> bool:
        row = self._entities.key_named(kind.value, key)
        return row is not None and self._entities.most_articles(row.number) > 0

    def _by_letters(self, key: str) -> str:
        """Return the Latin name that a full name in other letters is; "" where there is no one such."""
        leaders = [(_leader(group), sum(group.values())) for group in self._groups(key)]
        return only_one([Known(row.key, count, row.is_listed) for row, count in leaders])

    def _by_other_spelling(self, row: KeyRow) -> str:
        """Return the Latin name that is a Latin one in another language's spelling; "" where it stays for itself.

        Some name in other letters has to be both: Wladimir and Vladimir, but not Eric and Erik.
        """
        for foreign in self._written_as(row.key):
            for group in self._groups(foreign.key):
                leader = _leader(group)
                is_of_it = any(one.number == row.number for one in group)
                if is_of_it and leader.number != row.number and not self._is_apart(Kind.PERSON, row.key, leader.key):
                    return leader.key
        return ""

    def _by_surname(self, key: str) -> str:
        """Return the one person of the lists whose surname a lone one is, if the library has no other of it."""
        known = [one for one in known_by_surname(key) if not self._is_apart(Kind.PERSON, key, one)]
        if len(known) != 1:
            return ""
        block = known[0].rpartition(" ")[2]
        roots = {row.root for row, _ in self._entities.block(Kind.PERSON.value, block)}
        person = self._entities.key_named(Kind.PERSON.value, known[0])
        return known[0] if person is not None and roots == {person.root} else ""


def _leader(rows: Iterable[KeyRow]) -> KeyRow:
    """Return the spelling for which others stand: the one of a list, else the first that the library had."""
    return min(rows, key=lambda row: (not row.is_listed, row.number))
