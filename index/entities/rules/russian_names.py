"""Russian names of people: which words are given names in one of their cases, and what the first case is.

The endings are the regular ones of school grammars; what has none of them is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.entities.rules.inflection import declined

_GIVEN_IN_IY = ("я", "ю", "ем", "и", "й")  # Дмитрий declines as a noun, not as an adjective
_MASCULINE_IN_A = frozenset({"Илья", "Никита", "Кузьма", "Фома", "Лука", "Данила", "Миша", "Саша", "Ваня", "Гаврила"})
_PATRONYMICS = ("ович", "евич", "ьич", "овна", "евна", "ична", "инична")

# Endings of surnames by that of the first case; the longest that fits decides.
_OF_MEN = (
    ("ского", "ский"),
    ("скому", "ский"),
    ("ским", "ский"),
    ("ском", "ский"),
    ("цкого", "цкий"),
    ("цкому", "цкий"),
    ("цким", "цкий"),
    ("цком", "цкий"),
    ("овым", "ов"),
    ("евым", "ев"),
    ("иным", "ин"),
    ("ыным", "ын"),
    ("ого", "ый"),
    ("ому", "ый"),
    ("ом", ""),
    ("ем", "ь"),
    ("а", ""),
    ("у", ""),
    ("е", ""),
    ("я", "й"),
    ("ю", "й"),
    ("ы", "а"),
)
_OF_WOMEN = (("ской", "ская"), ("цкой", "цкая"), ("скую", "ская"), ("цкую", "цкая"), ("ой", "а"), ("у", "а"))
_ENDS_SURNAMES = re.compile("(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?$|[сц]кий$|(?:ко|дзе|швили|ич|ян|ук|юк)(?:а|у|ом|е)?$")
_VOWELS = "аеиоуыэюя"


class RussianNames:
    """Given names in every case, and the way back to the first case."""

    def __init__(self, given: Iterable[str]) -> None:
        """Take given names in the first case."""
        self._first_case: dict[str, str] = {}
        names = list(given)
        for name in names:
            for form in _forms_of_given(name):
                self._first_case.setdefault(form, name)
        self._first_case.update((name, name) for name in names)

    def is_given(self, word: str) -> bool:
        """Whether the word is a given name or a patronymic in any case."""
        return word in self._first_case

    def is_surname(self, word: str) -> bool:
        """Whether the word ends as Russian, Ukrainian, Georgian and Armenian surnames do, in any case."""
        return _ENDS_SURNAMES.search(word) is not None

    def nominative(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return a full name in the first case; as it is where its given name says that it stands so already.

        Args:
            words: The words of the name; the first is a given name or an initial.
        """
        given = self._first_case.get(words[0], words[0])
        if given == words[0] or len(words) < 2:
            return words
        is_woman = given[-1] in "ая" and given not in _MASCULINE_IN_A
        return (given, *(_back(word, is_woman=is_woman) for word in words[1:]))

    def forms(self, surname: str) -> Iterator[str]:
        """Yield a surname in every case; first as it is."""
        yield surname
        yield from declined(surname)


def _forms_of_given(name: str) -> Iterator[str]:
    if name.endswith("ий"):
        yield from (name[:-1] + ending for ending in _GIVEN_IN_IY)
    elif name.endswith("ел"):
        yield from (name[:-2] + "л" + ending for ending in ("а", "у", "ом", "е"))
    elif name == "Лев":
        yield from ("Льва", "Льву", "Львом", "Льве")
    else:
        yield from declined(name)


def _back(word: str, *, is_woman: bool) -> str:
    """Return one word of a name, which stands in another case, in the first case."""
    if is_woman and word.endswith(tuple(f"{ending[:-1]}ны" for ending in _PATRONYMICS if ending.endswith("на"))):
        return word[:-1] + "а"
    for ending, first in _OF_WOMEN if is_woman else _OF_MEN:
        if word.endswith(ending) and len(word) - len(ending) > 1:
            stem = word[: len(word) - len(ending)]
            if is_woman or first or stem[-1] not in _VOWELS:
                return stem + first
    return word
