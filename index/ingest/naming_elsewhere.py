"""Links names to those of the same in other letters and other languages, as the library has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from index.catalogue.entity_tables import EntityTables
from index.catalogue.name_tables import KeyRow
from index.entities.linking.elsewhere import known_by_surname, names_elsewhere, reason_elsewhere
from index.entities.linking.latin_names import LatinNames
from index.entities.linking.letters import Script, in_script, romanised, script_of, sounds_of, without_patronymic
from index.entities.linking.links import Known, Link, only_one
from index.entities.mentions import Kind
from index.entities.reasons import Reason

_FOREIGN = (Script.CYRILLIC, Script.ARABIC)
_LARGEST_BLOCK = 1000  # names of the same sounds and letters; no library of real names has as many

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
        self._blocks: dict[str, _Block] = {}  # by what the sounds of all letters have in common
        self._leaders_of: dict[str, dict[str, KeyRow]] = {}

    def related(self, rows: Iterable[KeyRow]) -> Iterator[KeyRow]:
        """Yield the names that may have to be linked anew because these have changed."""
        people: set[str] = set()
        for row in rows:
            for key in names_elsewhere(Kind(row.kind), row.key):
                other = self._entities.key_named(row.kind, key) if key != row.key else None
                if other is not None:
                    yield other
            if row.kind == Kind.PERSON:
                people.add(row.key)
        if self._scripts:
            yield from self._in_other_letters(people)

    def _in_other_letters(self, people: Iterable[str]) -> Iterator[KeyRow]:
        """Yield the names in other letters that people's names, or surnames alone, may be, and their spellings."""
        latin: dict[str, set[str]] = {}
        for key in people:
            if script_of(key) is Script.LATIN:
                for name in (key, key.rpartition(" ")[2]):
                    latin.setdefault(sounds_of(Kind.PERSON, name), set()).add(name)
            else:
                yield from self._spellings(key)
        for sounds, names in latin.items():
            foreign = self._block(sounds).foreign
            tree = LatinNames(names if foreign else ())
            for key, row in foreign.items():
                if tree.same_as(key):
                    yield row
                    yield from self._spellings(key)

    def _block(self, sounds: str) -> _Block:
        """Return the names of some sounds in all letters, as they were when the round first asked for them."""
        of_all = sounds[1:]
        if of_all not in self._blocks:
            foreign = [row for script in self._scripts for row, _ in self._sounding(in_script(sounds, script))]
            self._blocks[of_all] = _Block(foreign, lambda: self._sounding(in_script(sounds, Script.LATIN)))
        return self._blocks[of_all]

    def _sounding(self, sounds: str) -> list[tuple[KeyRow, int]]:
        """Return names of some sounds; where there are too many, those of lists, then the first of the alphabet."""
        found = self._entities.sounding(sounds)
        if len(found) > _LARGEST_BLOCK:
            found.sort(key=lambda one: not one[0].is_listed)
        return found[:_LARGEST_BLOCK]

    def _spellings(self, key: str) -> dict[KeyRow, int]:
        """Return the Latin names of the library that one in other letters is, with their numbers of articles."""
        return self._block(sounds_of(Kind.PERSON, key)).spellings(key)

    def _groups(self, key: str) -> list[dict[KeyRow, int]]:
        """Return the Latin names that one in other letters is, those together that languages spell otherwise alone.

        Where the user said that it is not one of them, it is none of its group.
        """
        groups: dict[str, dict[KeyRow, int]] = {}
        for row, count in self._spellings(key).items():
            groups.setdefault(romanised(row.key), {})[row] = count
        return [
            group for group in groups.values() if not any(self._is_apart(Kind.PERSON, key, row.key) for row in group)
        ]

    def _leaders(self, key: str) -> dict[str, KeyRow]:
        """Return for each Latin name that one in other letters is the one of its group for which others stand."""
        if key not in self._leaders_of:
            led = ((_leader(group), group) for group in self._groups(key))
            self._leaders_of[key] = {row.key: leader for leader, group in led for row in group}
        return self._leaders_of[key]

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
        for foreign in self._block(sounds_of(Kind.PERSON, row.key)).written_as(row.key):
            leader = self._leaders(foreign).get(row.key)
            if leader and leader.number != row.number and not self._is_apart(Kind.PERSON, row.key, leader.key):
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


class _Block:
    """The names of the library that sound alike in all letters, compared once.

    Args:
        foreign: Those in other than Latin letters.
        latin: Gives those in Latin ones, each with about how many articles have it. Asked for at most once.

    Attributes:
        foreign: By their keys.
    """

    def __init__(self, foreign: Iterable[KeyRow], latin: Callable[[], list[tuple[KeyRow, int]]]) -> None:
        self.foreign = {row.key: row for row in foreign}
        self._load = latin

    def spellings(self, key: str) -> dict[KeyRow, int]:
        """Return the Latin names that one in other letters is, which no article need have any more."""
        return dict(self._latin[name] for name in sorted(self._names.same_as(key)))

    def written_as(self, latin: str) -> list[str]:
        """Return the names in other letters that a Latin one of the library is."""
        return self._written_as.get(latin, [])

    @cached_property
    def _latin(self) -> dict[str, tuple[KeyRow, int]]:
        return {row.key: (row, count) for row, count in self._load()}

    @cached_property
    def _names(self) -> LatinNames:
        return LatinNames(self._latin)

    @cached_property
    def _written_as(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for key in self.foreign:
            for name in self._names.same_as(key):
                found.setdefault(name, []).append(key)
        return found
