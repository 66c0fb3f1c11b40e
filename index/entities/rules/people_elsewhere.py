"""People in languages other than English: a given name, initials or a title, and the surname behind it.

Lists hold few people; but in languages that write names with a capital and other words without, a given name before
another capital says that somebody is named. German writes every noun with a capital, and gives less: one surname.
Words of streets, schools and foundations, which bear people's names, speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.entities.candidates import Candidate
from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind
from index.entities.rules.name_signs import SHORTEST_SURNAME, NameSigns
from index.entities.second_pass import surname_of
from index.entities.tokenised import Setting, Tokenised

_GIVEN = 0.8
_TITLED = 0.75
_SURNAME = 0.6
_APOSTROPHES = frozenset({"'", "’"})
_LOCATIVE = frozenset({"da", "de", "ta", "te", "daki", "deki", "taki", "teki"})
_LONGEST_TITLE = 4  # tokens: "Doç. Dr."


class PeopleElsewhere:
    """Finds people by the form of their names in one language. Time grows with the number of tokens."""

    def __init__(self, lists: Gazetteer, names: Gazetteer, language: str) -> None:
        """Take the words of the language.

        Args:
            lists: The language's sections of words: given names, titles, words that are part of no person's name.
            names: Its names in all their forms.
            language: One of ``LANGUAGES``.
        """
        self._signs = NameSigns.of(lists, names, language)

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield people named in full, then those whom the text names again by surname alone."""
        finder = _Finder(tokens, self._signs)
        full = list(finder.named_in_full())
        for one in full:
            span, name = tokens.span(one.first, one.after), " ".join(one.nominative)
            yield Candidate(span.start, span.end, Kind.PERSON, one.score, name, is_form=bool(name))
        yield from finder.named_again(full)


class _Full(NamedTuple):
    """A person named in full: tokens, where the surname begins, and the first case where the form is another."""

    first: int
    after: int
    surname: int
    score: float
    nominative: tuple[str, ...] = ()


class _Surname(NamedTuple):
    """What a surname's particles are, in small letters, and whose it is where its form alone does not tell."""

    particles: tuple[str, ...]
    name: str


class _Finder:
    """Looks for people in one text."""

    def __init__(self, tokens: Tokenised, signs: NameSigns) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._signs = signs
        self._small = {word for word in tokens.words if word.islower()}

    def named_in_full(self) -> Iterator[_Full]:
        """Yield the people whose names have at least two parts, or one behind a title."""
        index = 0
        while index < len(self._words):
            found = self._at(index) if self._is_capital(index) else None
            if found is not None:
                yield found
            index = found.after if found else index + 1

    def named_again(self, full: Sequence[_Full]) -> Iterator[Candidate]:
        """Yield the surnames of those named in full, where they stand alone."""
        surnames = dict(self._surnames(full))
        inside = bytearray(len(self._words))
        for one in full:
            inside[one.first : one.after] = b"\1" * (one.after - one.first)
        for index, word in enumerate(self._words):
            surname = surnames.get(word)
            if surname is None or inside[index]:
                continue
            first = index - len(surname.particles)
            is_whole = tuple(part.lower() for part in self._words[max(first, 0) : index]) == surname.particles
            if (surname.particles and is_whole) or self._is_alone(index):
                span = self._tokens.span(first if is_whole else index, index + 1)
                yield Candidate(span.start, span.end, Kind.PERSON, _SURNAME, surname.name, is_form=bool(surname.name))

    def _at(self, first: int) -> _Full | None:
        """Return the person whose name begins at a token with a capital."""
        given = self._after_given(first)
        start = given if given > first else self._after_initials(first)
        after = self._after_surname(start)
        if after <= start:
            return None
        if given > first or (start > first and self._is_name_only(start) and not self._is_place(start, after)):
            return self._whole(first, start, after, _GIVEN)
        is_titled = start == first and not self._tokens.opens[first] and self._title_ends_at(first)
        if (
            is_titled
            and after == first + 1
            and not self._has_capital(after)
            and self._signs.is_surname(self._words[first])
        ):
            return self._whole(first, first, after, _TITLED)
        if self._is_in_role(first):
            return self._whole(first, first + 1, first + 2, _TITLED)
        return None

    def _is_in_role(self, first: int) -> bool:
        """Whether two words that may be a name stand behind a role, and no third: "Sprecherin Maren Petersen"."""
        words, signs, after = self._words, self._signs, first + 2
        if not (
            signs.roles and first and self._tokens.is_beside(first) and words[first - 1].lower().endswith(signs.roles)
        ):
            return False
        if self._tokens.opens[first] or not self._has_capital(first + 1) or self._has_capital(after):
            return False
        is_joined = self._tokens.touches(first + 1) or self._is_joint(after) or self._is_at_place(after)
        return not is_joined and all(signs.may_be_part(word) for word in words[first:after])

    def _is_at_place(self, index: int) -> bool:
        """Whether a Turkish suffix says that something is there, as it seldom does of people: "Beyaz Saray'da"."""
        words, tokens = self._words, self._tokens
        is_suffixed = index + 1 < len(words) and words[index] in _APOSTROPHES and tokens.touches(index)
        return is_suffixed and tokens.touches(index + 1) and words[index + 1] in _LOCATIVE

    def _is_place(self, first: int, after: int) -> bool:
        """Whether a list has the words behind an initial as something else than a person: "Г. Москва"."""
        known = self._signs.names.known(self._words[first:after])
        return known is not None and known.kind is not Kind.PERSON

    def _after_given(self, first: int) -> int:
        """Return where the given names end that begin here; ``first`` where none does."""
        after = first
        while after < len(self._words) and self._signs.is_given(self._words[after]) and self._is_next(first, after):
            after += 1
            while self._is_joint(after) and self._signs.is_given(self._words[after + 1]):
                after += 2
        if after == first:
            return first
        after = self._after_initials(after)
        # The last of several given names is the surname where no other follows: "Martin Walter".
        return after if self._after_surname(after) > after or after - first < 2 else after - 1

    def _after_initials(self, first: int) -> int:
        """Return where initials end that begin here: "A.", "В. В."; ``first`` where none does."""
        index = first
        if index and self._words[index - 1][0].isdigit():
            return first  # "10 G."
        while index + 1 < len(self._words):
            letter = self._words[index]
            is_initial = len(letter) == 1 and letter.isupper() and f"{letter.lower()}." not in self._signs.titles
            if not is_initial or self._words[index + 1] != "." or not self._tokens.touches(index + 1):
                break
            index += 2
        return index

    def _after_surname(self, first: int) -> int:
        """Return where the surname ends that begins here with its particles; ``first`` where none does."""
        signs, index, capitals, after = self._signs, first, 0, first
        while index < len(self._words) and self._tokens.is_beside(index) and capitals <= signs.longest:
            if self._words[index] in signs.particles and not self._tokens.touches(index):
                index += 1
                continue
            if not self._is_capital(index) or self._tokens.touches(index):
                break
            index, capitals = index + 1, capitals + 1
            while self._is_joint(index):
                index += 2
            if capitals <= signs.longest:
                after = index
        return first if self._names_a_thing(first, after, index) else after

    def _names_a_thing(self, first: int, after: int, end: int) -> bool:
        """Whether the capitals ``[first, end)`` are of a street or a school, or a list has their beginning."""
        is_beside = end < len(self._words) and self._tokens.is_beside(end)
        if not self._signs.things.isdisjoint(self._words[first : end + is_beside]):
            return True
        known = self._signs.names.known(self._words[first:after])
        return known is not None and known.kind is not Kind.PERSON and after - first > 1

    def _whole(self, first: int, surname: int, after: int, score: float) -> _Full | None:
        """Return the person, unless a list knows that the words name something else."""
        words = tuple(self._words[first:after])
        known = self._signs.names.known(words)
        is_of_thing = first > 0 and self._tokens.is_beside(first) and self._words[first - 1] in self._signs.things
        if is_of_thing or (known is not None and known.kind is not Kind.PERSON):
            return None
        russian = self._signs.russian
        nominative = russian.nominative(words) if russian is not None and known is None else words
        return _Full(first, after, surname, score, () if nominative == words else nominative)

    def _surnames(self, full: Sequence[_Full]) -> Iterator[tuple[str, _Surname]]:
        """Yield every form by which somebody may be named again, with the surname that it is of."""
        signs = self._signs
        for one in full:
            words = one.nominative or tuple(self._words[one.first : one.after])
            *particles, last = surname_of(words)
            small = tuple(part.lower() for part in particles)
            name = " ".join(one.nominative) or self._tokens.span(one.first, one.after).of(self._tokens.text)
            if len(words) < 2 or len(last) < SHORTEST_SURNAME:
                continue
            if signs.first_surname_stands_alone and one.surname < one.after - 1:
                yield self._words[one.surname], _Surname((), name)
            for form in signs.forms(last):
                yield form, _Surname(small, "" if form == last and signs.russian is None else name)

    def _is_alone(self, index: int) -> bool:
        """Whether a surname stands for its bearer: no article before it, and no other name around it."""
        before = self._words[index - 1] if index and self._tokens.is_beside(index) else ""
        after = self._words[index + 1] if self._has_capital(index + 1) else ""
        is_of_thing = {before, after} & self._signs.things or before.lower() in self._signs.determiners
        is_part = self._is_joint(index - 1) or self._is_joint(index + 1)
        if is_of_thing or is_part or not (self._is_capital(index) and self._is_name_only(index)):
            return False
        is_behind_name = bool(before) and self._is_capital(index - 1) and not self._tokens.opens[index - 1]
        return not is_behind_name or self._signs.nouns_have_capitals or self._title_ends_at(index)

    def _is_name_only(self, index: int) -> bool:
        """Whether the capital is not owed to the place of a word that the text writes small elsewhere."""
        return not (self._tokens.opens[index] and self._words[index].lower() in self._small)

    def _title_ends_at(self, index: int) -> bool:
        """Whether a title stands directly before a token."""
        for length in range(1, min(index, _LONGEST_TITLE) + 1):
            if not self._tokens.is_beside(index - length + 1):
                return False
            if " ".join(self._words[index - length : index]).replace(" .", ".").lower() in self._signs.titles:
                return True
        return False

    def _is_next(self, first: int, index: int) -> bool:
        return index == first or (self._tokens.is_beside(index) and not self._tokens.touches(index))

    def _has_capital(self, index: int) -> bool:
        return index < len(self._words) and self._tokens.is_beside(index) and self._is_capital(index)

    def _is_capital(self, index: int) -> bool:
        """Whether a token is a word with one capital, or an initial, where a capital says something."""
        word = self._words[index]
        is_written_so = word[0].isupper() and word.isalpha() and (len(word) == 1 or not word.isupper())
        return is_written_so and self._tokens.setting[index] == Setting.SENTENCE

    def _is_joint(self, index: int) -> bool:
        """Whether a hyphen or an apostrophe binds two capitals: Jean-Luc, D'Alema."""
        tokens = self._tokens
        is_inside = 0 < index < len(self._words) - 1 and self._words[index] in {"-", "'"}
        return (
            is_inside and tokens.touches(index) and tokens.touches(index + 1) and self._words[index + 1][0].isupper()
        )
