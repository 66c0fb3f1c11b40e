"""Makes new texts from annotated ones by putting other names in the place of theirs.

A network that has seen the same few names learns them by heart; other names of the same kind make it look at form and
neighbours. The method is that of mention replacement in Dai and Adel (2020), "An analysis of simple data augmentation
for named entity recognition". Within one text a name is always replaced by the same one, and a person's names word by
word, so that what is named in full and in part still agrees.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

from index.entities.mentions import Kind
from index.entities.training.corpus import Mark, Record

_MOST_WORDS = 5  # of a replaced name; longer ones are often descriptions


class Variation:
    """Replaces names."""

    def __init__(
        self, records: Iterable[Record], names: Mapping[str, Sequence[str]], organisations: Iterable[str], seed: int
    ) -> None:
        """Gather the names that there are.

        Args:
            records: Annotated texts, whose names are put into each other.
            names: More names by category ("first", "last", "city", "country", "region").
            organisations: More names of organisations.
            seed: Decides what is replaced by what.
        """
        self._random = random.Random(seed)  # noqa: S311 - chance, not secrecy
        self._first, self._last = list(names["first"]), list(names["last"])
        self._places = {"one": [*names["city"], *names["country"]], "more": list(names["region"])}
        self._seen: dict[tuple[str, bool, bool], list[str]] = {}
        for record in records:
            for start, end, kind in record.marks:
                form = record.text[start:end]
                self._seen.setdefault(_sort(kind, form), []).append(form)
        for name in organisations:
            self._seen.setdefault(_sort(Kind.ORG, name), []).append(name)

    def of(self, text: str, marks: Sequence[Mark], share: float) -> tuple[str, tuple[Mark, ...]]:
        """Return the text with about this share of its distinct names replaced, and its marks."""
        chosen: dict[tuple[str, str], str] = {}
        pieces, moved, end, shift = [], [], 0, 0
        for first, after, kind in sorted(marks):
            if first < end:
                continue
            form = text[first:after]
            key = (kind, form)
            if key not in chosen:
                chosen[key] = self._other(kind, form, chosen) if self._random.random() < share else form
            pieces += [text[end:first], chosen[key]]
            start = first + shift
            shift += len(chosen[key]) - len(form)
            moved.append((start, after + shift, kind))
            end = after
        pieces.append(text[end:])
        return "".join(pieces), tuple(moved)

    def _other(self, kind: str, form: str, chosen: dict[tuple[str, str], str]) -> str:
        words = form.split()
        if not words or len(words) > _MOST_WORDS or "\n" in form:
            return form
        if kind == Kind.PERSON and all(word.isalpha() and word.istitle() for word in words):
            return " ".join(self._other_word(word, at, len(words), chosen) for at, word in enumerate(words))
        if kind == Kind.PLACE and self._random.random() < 0.5 and form.istitle():
            return self._random.choice(self._places["one" if len(words) == 1 else "more"])
        return self._random.choice(self._seen[_sort(kind, form)])

    def _other_word(self, word: str, at: int, count: int, chosen: dict[tuple[str, str], str]) -> str:
        key = ("word", word)
        if key not in chosen:
            chosen[key] = self._random.choice(self._first if at + 1 < count else self._last)
        return chosen[key]


def _sort(kind: str, form: str) -> tuple[str, bool, bool]:
    """Return what a name and its replacement have in common: kind, one word or more, capitals."""
    return kind, len(form.split()) > 1, form.isupper()
