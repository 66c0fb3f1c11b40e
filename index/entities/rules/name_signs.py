"""What each language says of people's names: given names, titles, and words of things that bear such names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from index.entities.dates.calendar_words import UNKNOWN, CalendarWords
from index.entities.dates.languages import LANGUAGES as WITH_DATES
from index.entities.gazetteer import Gazetteer, gazetteer_for
from index.entities.rules.russian_names import RussianNames

LANGUAGES = frozenset({"de", "es", "fr", "it", "pt", "ru", "tr"})
"""Codes of the languages whose given names, titles and words of things are known here."""

SHORTEST_SURNAME = 3
"""Letters that a surname has, at least, which stands alone."""

_NOUNS = (
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "tät",
    "täten",
    "nis",
    "ismus",
)
_LONGEST = {"de": 1, "es": 3, "pt": 3}  # capitalised words behind a given name
_USUALLY = 2  # the same in other languages: a patronymic, or a second surname


@dataclass(frozen=True, slots=True)
class NameSigns:
    """What a language says of names, as sets that can be asked quickly.

    Attributes:
        names: The names of its lists.
        given: Given names.
        particles: Small words inside a name.
        things: Words that no person's name has.
        determiners: Before them stands no person.
        titles: Phrases before a name, in small letters.
        roles: How words end behind which a given name and a surname stand that no list has; none in some languages.
        days: Words of the calendar: "Mitte Mai" is nobody.
        longest: How many words with a capital may follow given names.
        nouns_have_capitals: Whether a capital makes no name.
        first_surname_stands_alone: Whether the first of two surnames is the one in use.
        russian: How its names are declined; None where they are not.
    """

    names: Gazetteer
    given: frozenset[str]
    particles: frozenset[str]
    things: frozenset[str]
    determiners: frozenset[str]
    titles: frozenset[str]
    roles: tuple[str, ...]
    days: CalendarWords | None
    longest: int
    nouns_have_capitals: bool
    first_surname_stands_alone: bool
    russian: RussianNames | None

    @classmethod
    def of(cls, lists: Gazetteer, names: Gazetteer, language: str) -> NameSigns:
        """Return the signs of one language.

        Args:
            lists: Its sections of words: given names, titles, words that are part of no person's name.
            names: Its names in all their forms.
            language: One of ``LANGUAGES``.
        """
        common = gazetteer_for("en")  # its given names are of many languages
        things = common.words("sure-organisation-heads") | common.words("sure-place-heads")
        return cls(
            names=names,
            given=(common.words("given-names") | lists.words("given-names")) - lists.words("not-given-names"),
            particles=common.words("name-particles"),
            things=things | lists.words("not-people"),
            determiners=lists.words("determiners"),
            titles=lists.words("titles"),
            roles=tuple(sorted(lists.words("roles"))),
            days=WITH_DATES.get(language),
            longest=_LONGEST.get(language, _USUALLY),
            nouns_have_capitals=language == "de",
            first_surname_stands_alone=language == "es",
            russian=RussianNames(lists.words("given-names")) if language == "ru" else None,
        )

    def is_given(self, word: str) -> bool:
        """Whether the word is a given name in one of its forms."""
        return word in self.given or (self.russian is not None and self.russian.is_given(word))

    def is_surname(self, word: str) -> bool:
        """Whether a word behind a title may be a surname, as far as its form tells."""
        if len(word) < SHORTEST_SURNAME or self.names.known((word,)) is not None or word.lower() in self.titles:
            return False
        return self.russian is None or self.russian.is_surname(word)

    def may_be_part(self, word: str) -> bool:
        """Whether a word behind a role may be a given name or a surname: no noun, and no word of the calendar."""
        is_day = self.days is not None and any(told.sort != UNKNOWN for told in self.days.read(word))
        is_noun = self.nouns_have_capitals and word.lower().endswith(_NOUNS)
        return not (is_day or is_noun or word in self.things or word.lower() in self.determiners) and self.is_surname(
            word
        )

    def forms(self, surname: str) -> Iterator[str]:
        """Yield a surname in the forms that it has in a sentence."""
        if self.russian is not None:
            yield from self.russian.forms(surname)
            return
        yield surname
        if self.nouns_have_capitals:
            yield surname + "s"
