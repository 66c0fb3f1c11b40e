"""The forms that a name takes in a sentence: cases in Russian, clitics in Arabic, the genitive in German."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, product

from index.entities.gazetteer import Gazetteer

_Words = tuple[str, ...]

# Endings by the ending of the first case; the longest that fits decides. Regular declensions of names in Russian.
_RUSSIAN = (
    ("ия", ("ия", "ии", "ию", "ией")),
    ("ая", ("ая", "ой", "ую")),
    ("ый", ("ый", "ого", "ому", "ым", "ом")),
    ("ий", ("ий", "ого", "ому", "им", "ом")),
    ("ье", ("ье", "ья", "ью", "ьем")),
    ("ов", ("ов", "ова", "ову", "овым", "ове")),
    ("ев", ("ев", "ева", "еву", "евым", "еве")),
    ("ин", ("ин", "ина", "ину", "ином", "иным", "ине")),
    ("я", ("я", "и", "ю", "ей", "е")),
    ("а", ("а", "ы", "и", "у", "ой", "е")),
    ("ь", ("ь", "и", "ью", "я", "ю", "ем", "е")),
    ("й", ("й", "я", "ю", "ем", "е")),
    ("", ("", "а", "у", "ом", "е")),
)
_VOWELS = "аеиоуыэюя"
_ARABIC_CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل")  # and, so, in, for, as
_MOST_FORMS = 256  # of one name
_Form = tuple[_Words, int]  # the words, and how many letters of the first stand before the name


def _russian(words: _Words) -> Iterator[_Form]:
    forms = product(*(tuple(declined(word)) for word in words))
    yield from ((form, 0) for form in islice(forms, _MOST_FORMS))


def declined(word: str) -> Iterator[str]:
    """Yield a Russian name in every case; an abbreviation, and what has no capital, as it is."""
    if not word[0].isupper() or word.isupper():
        yield word
        return
    for ending, endings in _RUSSIAN:
        if word.endswith(ending):
            if not ending and word[-1] in _VOWELS:
                yield word  # Чили, Баку, Тбилиси do not change
                return
            stem = word[: len(word) - len(ending)]
            yield from (stem + new for new in endings)
            return


def _arabic(words: _Words) -> Iterator[_Form]:
    yield words, 0
    first, *rest = words
    for clitic in _ARABIC_CLITICS:
        yield (clitic + first, *rest), len(clitic)
        if clitic.endswith("ل") and first.startswith("ال"):
            yield (clitic + first[1:], *rest), len(clitic) - 1  # ل and ال become لل


def _german(words: _Words) -> Iterator[_Form]:
    yield words, 0
    if words[-1][-1] not in "sßxz" and not words[-1].isupper():
        yield (*words[:-1], words[-1] + "s"), 0


def _unchanged(words: _Words) -> Iterator[_Form]:
    yield words, 0


_FORMS: dict[str, Callable[[_Words], Iterator[_Form]]] = {"ru": _russian, "ar": _arabic, "de": _german}


def inflected(gazetteer: Gazetteer, language: str) -> Gazetteer:
    """Return the lists with every form of each name. Turkish endings stand behind an apostrophe and need none."""
    forms = _FORMS.get(language, _unchanged)
    grown = Gazetteer(language, gazetteer.problems)
    for words, known in gazetteer.names():
        for form, clitic in forms(words):
            grown.add_form(form, replace(known, clitic=clitic))
    return grown
