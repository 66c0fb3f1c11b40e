"""What known people, organisations and places are called in other languages.

The names stand in ``resources/linking/other-languages.txt``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from index.entities.gazetteer import gazetteer_for
from index.entities.linking.latin_names import LatinNames
from index.entities.linking.letters import Script, script_of
from index.entities.linking.lists import entries_of
from index.entities.linking.named import listed_name
from index.entities.mentions import Kind
from index.entities.name_keys import own_key
from index.entities.reasons import Reason

_OF_SCRIPT = {Script.CYRILLIC: Reason.CYRILLIC, Script.ARABIC: Reason.ARABIC}


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of all that are called otherwise somewhere.

    Attributes:
        keys: All keys of one of them, the English one first.
        numbers: Which of them a key of a kind is of.
    """

    keys: tuple[tuple[str, ...], ...]
    numbers: dict[tuple[Kind, str], int]


@lru_cache(maxsize=1)
def _names() -> _Names:
    keys: list[tuple[str, ...]] = []
    numbers: dict[tuple[Kind, str], int] = {}
    kind = Kind.PLACE
    for line in entries_of("other-languages.txt"):
        if line.startswith("["):
            kind = Kind(line.strip("[]"))
        else:
            own = tuple(dict.fromkeys(own_key(name.strip(), kind) for name in line.split("|")))
            numbers.update(((kind, key), len(keys)) for key in own)
            keys.append(own)
    return _Names(tuple(keys), numbers)


def names_elsewhere(kind: Kind, key: str) -> tuple[str, ...]:
    """Return the keys of all names of one who has this key, the English one first; none where no list has it."""
    names = _names()
    number = names.numbers.get((kind, key))
    return names.keys[number] if number is not None else ()


def reason_elsewhere(key: str) -> Reason:
    """Return why a key is that of a name in another language: its letters, or the language alone."""
    return _OF_SCRIPT.get(script_of(key), Reason.OTHER_LANGUAGE)


@lru_cache(maxsize=4096)
def known_by_surname(key: str) -> tuple[str, ...]:
    """Return the keys of the people of the lists whose surname a lone name in other letters may be."""
    surnames, people = _listed_surnames()
    return tuple(sorted({full for surname in surnames.same_as(key) for full in people[surname]}))


@lru_cache(maxsize=1)
def _listed_surnames() -> tuple[LatinNames, dict[str, list[str]]]:
    """Return the surnames of the people of the English lists who are named in full, and the keys of each."""
    names = {known.canonical for _, known in gazetteer_for("en").names() if known.kind is Kind.PERSON}
    keys = (own_key(listed_name(name, Kind.PERSON) or name, Kind.PERSON) for name in names)
    people: dict[str, list[str]] = {}
    for key in keys:
        if " " in key:
            people.setdefault(key.rpartition(" ")[2], []).append(key)
    return LatinNames(people), people
