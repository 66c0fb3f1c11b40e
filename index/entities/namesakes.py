"""Tells which mentions of people are the same person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.entities.candidates import Candidate
from index.entities.name_keys import main_words as _main
from index.entities.name_keys import name_words as _words
from index.entities.reasons import Reason
from index.entities.second_pass import surname_of

_MOST_NAMESAKES = 50  # of one last name that a name is compared with; a longer list of names is no article


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom or what a mention names.

    Attributes:
        key: Equal for mentions of the same.
        name: A name proposed by a list or by the text; empty where none is.
        why: Why this mention's form belongs to the key.
    """

    key: str
    name: str = ""
    why: Reason = Reason.NONE


@dataclass(slots=True)
class _Person:
    key: str
    words: tuple[str, ...]
    starts: list[int] = field(default_factory=list)
    canonical: str = ""


def identify_people(mentions: Sequence[Candidate], text: str) -> dict[int, Identity]:
    """Return an identity for each mention of a person, by the code point at which it starts.

    Names of two words and more come first: the same words are the same person, and so is a name that leaves out some
    words of a longer one ("Tayyip Erdogan", "Recep Tayyip Erdogan"); but an initial keeps two people apart ("George
    Bush", "George W. Bush"). Then a single name is taken for the person of that surname named last before it, or else
    for one of that given name, or for whom a list has under it.
    """
    words = {one.start: _words(one.canonical if one.is_form else text[one.start : one.end]) for one in mentions}
    people = _People()
    identities: dict[int, Identity] = {}
    full = [one for one in mentions if len(_main(words[one.start])) > 1]
    for one in sorted(full, key=lambda one: (-len(words[one.start]), one.start)):
        person, why = people.find(words[one.start], one)
        person.starts.append(one.start)
        identities[one.start] = Identity(person.key, name=person.canonical, why=why)
    index = _ByPart(people.by_key.values())
    for one in mentions:
        if one.start not in identities:
            identities[one.start] = index.identify(one, words[one.start])
    return identities


class _People:
    """The people of one text by their full names."""

    def __init__(self) -> None:
        self.by_key: dict[str, _Person] = {}
        self._by_canonical: dict[str, _Person] = {}
        self._by_last: dict[str, list[_Person]] = {}

    def find(self, words: tuple[str, ...], mention: Candidate) -> tuple[_Person, Reason]:
        """Return the person of this full name, made anew where there is none, and why it is the same one."""
        main, canonical = _main(words), mention.canonical
        key = " ".join(main)
        if key in self.by_key:
            person = self.by_key[key]
            person.canonical = person.canonical or canonical
            return person, Reason.INFLECTED if mention.is_form else Reason.SPELLING
        if canonical in self._by_canonical:
            return self._by_canonical[canonical], Reason.LISTED_PERSON
        for person in self._by_last.get(main[-1], ())[:_MOST_NAMESAKES]:
            if _leaves_out(main, _main(person.words)):
                return person, Reason.PARTS
        person = self.by_key[key] = _Person(key, words, canonical=canonical)
        self._by_last.setdefault(main[-1], []).append(person)
        if canonical:
            self._by_canonical[canonical] = person
        return person, Reason.NONE


def _leaves_out(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether ``short`` is ``long`` without some words, none of them an initial, and with the same last name."""
    if short[-1] != long[-1] or len(short) >= len(long):
        return False
    rest = iter(long)
    if not all(word in rest for word in short):
        return False
    return all(len(word.rstrip(".")) > 1 for word in long if word not in short)


class _ByPart:
    """Finds people by one part of their name."""

    def __init__(self, people: Iterable[_Person]) -> None:
        self._by_surname: dict[str, list[tuple[int, _Person]]] = {}
        self._by_given: dict[str, list[tuple[int, _Person]]] = {}
        for person in people:
            surname = _main(surname_of(person.words))
            parts = {surname[-1]: self._by_surname, " ".join(surname): self._by_surname} if surname else {}
            parts.setdefault(_main(person.words)[0], self._by_given)
            for part, table in parts.items():
                table.setdefault(part, []).extend((start, person) for start in person.starts)
        for table in (self._by_surname, self._by_given):
            for named in table.values():
                named.sort(key=lambda one: one[0])

    def identify(self, mention: Candidate, words: tuple[str, ...]) -> Identity:
        """Return whom a single name means."""
        name = " ".join(_main(words)) or " ".join(words)
        for table, why in ((self._by_surname, Reason.SURNAME), (self._by_given, Reason.GIVEN)):
            if name in table:
                person = _last_before(table[name], mention.start)
                return Identity(person.key, name=person.canonical, why=why)
        if mention.canonical:
            return Identity(
                " ".join(_main(_words(mention.canonical))), name=mention.canonical, why=Reason.LISTED_PERSON
            )
        return Identity(name, why=Reason.SPELLING)


def _last_before(named: list[tuple[int, _Person]], start: int) -> _Person:
    """Return the person named last before ``start``, or else first after it."""
    place = bisect_right(named, start, key=lambda one: one[0])
    return named[max(0, place - 1)][1]
