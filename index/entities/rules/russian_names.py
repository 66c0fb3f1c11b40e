"""Russian names of people: which words are given names in one of their cases, and what the first case is.

The endings are the regular ones of school grammars; what has none of them is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.entities.rules.inflection import declined

_GIVEN_IN_IY = ("я", "ю", "ем", "и", "й")  # Дмитрий declines as a noun, not as an adjective
_MASCULINE_IN_A = frozenset({"Илья", "Никита", "Кузьма", "Фома", "Лука", "Данила", "Миша", "Саша", "Ваня", "Гаврила"})
_WOMEN_IN_SOFT_SIGN = frozenset({"Любовь", "Нинель", "Рахиль", "Эсфирь", "Юдифь"})
_PATRONYMIC_OF_WOMAN = re.compile("(овн|евн|ичн)(?:ы|е|у|ой)$")
_SURNAME_OF_WOMAN = re.compile("(?:ой|ую|ая)$")

# Endings of surnames in other cases, and that of the first. What fits none stays as it is, such as Толстого.
_OF_MEN = (
    (re.compile("(?<=[сц]к)(?:ого|ому|им|ом)$"), "ий"),
    (re.compile("(?<=[кгхжшщч])(?:ого|ому)$"), "ий"),
    (re.compile("(?<=[оеё]в)(?:а|у|ым|е)$"), ""),
    (re.compile("(?<=[иы]н)(?:а|у|ым|е)$"), ""),
    (re.compile("(?<=[жшщчц])(?:а|у|ем|ом|е)$"), ""),
    (re.compile("(?<=[аеиоуыэюя])(?:я|ю|ем)$"), "й"),
    (re.compile("(?<=[бвгдзклмнпрстфх])(?:я|ю|ем)$"), "ь"),
    (re.compile("(?<=[бвгдзйклмнпрстфх])(?:а|у|ом|е)$"), ""),
    (re.compile("(?<=[бвгдзклмнпрстфх])ы$"), "а"),
)
_OF_WOMEN = (
    (re.compile("(?<=[оеё]в)(?:ой|у)$"), "а"),
    (re.compile("(?<=[иы]н)(?:ой|у)$"), "а"),
    (re.compile("(?:ой|ую)$"), "ая"),
)
_ENDS_SURNAMES = re.compile("(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?$|[сц]кий$|(?:ко|дзе|швили|ич|ян|ук|юк)(?:а|у|ом|е)?$")


class RussianNames:
    """Given names in every case, and the way back to the first case."""

    def __init__(self, given: Iterable[str]) -> None:
        """Take given names in the first case."""
        self._first_cases: dict[str, list[str]] = {}
        self._names = frozenset(given)
        for name in sorted(self._names):
            for form in _forms_of_given(name):
                self._first_cases.setdefault(form, []).append(name)

    def is_given(self, word: str) -> bool:
        """Whether the word is a given name or a patronymic in any case."""
        return word in self._names or word in self._first_cases

    def is_surname(self, word: str) -> bool:
        """Whether the word ends as Russian, Ukrainian, Georgian and Armenian surnames do, in any case."""
        return _ENDS_SURNAMES.search(word) is not None

    def nominative(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return a full name in the first case; as it is where its given name says that it stands so already.

        Args:
            words: The words of the name; the first is a given name or an initial.
        """
        if words[0] in self._names or words[0] not in self._first_cases or len(words) < 2:
            return words
        given = self._given(words[0], words[-1])
        return (given, *(_back(word, is_woman=_is_woman(given)) for word in words[1:]))

    def _given(self, form: str, surname: str) -> str:
        """Return the first case of a given name; the surname decides between Валерий and Валерия."""
        is_of_woman = _SURNAME_OF_WOMAN.search(surname) is not None
        found = self._first_cases[form]
        return next((name for name in found if _is_woman(name) == is_of_woman), found[0])

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
    if is_woman and _PATRONYMIC_OF_WOMAN.search(word):
        return _PATRONYMIC_OF_WOMAN.sub(r"\1а", word)
    for ending, first in _OF_WOMEN if is_woman else _OF_MEN:
        if ending.search(word, 2):
            return ending.sub(first, word)
    return word


def _is_woman(given: str) -> bool:
    return given in _WOMEN_IN_SOFT_SIGN or (given[-1] in "ая" and given not in _MASCULINE_IN_A)
