"""Which words of a dictionary an atom stands for, and in which documents: forms of a word count by language.

That two words are forms of one depends on the language: "pain" and "pains" are one word in English, and another one
in French. So the forms of a word in a language count in the documents of that language only. Which words of a
dictionary they are is found among those with the same beginning, and remembered as long as the segment is open:
a dictionary of several hundred thousand words is never stemmed as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from index.search.clauses import BODY, BOILERPLATE, OUTLET, STEMMED_PARTS, TITLE, Atom, Element, Form
from index.search.columns import Column
from index.search.packing import Array
from index.search.part import Found, Group, Part
from index.search.schema import LANGUAGE
from index.search.segment import Segment
from index.search.vocabulary import numbers
from index.text.stems import forms_among, heads, languages_of

_ONE_TEXT = frozenset({TITLE, BODY, OUTLET, BOILERPLATE})
_MOST_KEPT = 4096  # families that are remembered for a part of a segment


class Lexicon:
    """The words of one part of a segment.

    Args:
        segment: The segment.
        name: Of the part.
        is_of_notes: Whether the segment is one of notes, which say too little to tell their languages: there the
            forms of a word count in whatever language it can be of.

    Attributes:
        part: That part.
        is_one_text: Whether it is one text in each document, so that positions are below its length; lists are not.
    """

    def __init__(self, segment: Segment, name: str, *, is_of_notes: bool = False) -> None:
        self.part: Part = segment.part(name)
        self._languages: Column = segment.column(LANGUAGE)
        self.is_one_text = name in _ONE_TEXT
        self._is_stemmed = name in STEMMED_PARTS
        self._is_of_notes = is_of_notes
        self._segment = segment if name == BODY else None

    def pair(self, elements: Sequence[Element]) -> Found | None:
        """Return where two plain words follow one another, if that is kept: for frequent ones of a text."""
        atoms = [path[0] for one in elements for path in one.paths if len(one.paths) == len(path) == 1]
        is_plain = len(atoms) == len(elements) == 2 and all(atom.form is Form.WORD for atom in atoms)
        if self._segment is None or not is_plain:
            return None
        first, second = (atom.term.encode("utf-8", "replace") for atom in atoms)
        return self._segment.pair(first, second)

    def groups(self, atom: Atom) -> list[Group]:
        """Return what an atom stands for; no word and document are in two of the groups."""
        if atom.form is not Form.STEM:
            return [Group(numbers(self.part, atom), None)]
        known = self.part.families
        if atom.term not in known:
            if len(known) > _MOST_KEPT:
                known.clear()
            known[atom.term] = self._with_forms(atom)
        return known[atom.term]

    def _with_forms(self, atom: Atom) -> list[Group]:
        """Return a word and its other forms."""
        own = numbers(self.part, Atom(atom.term))
        groups = list(self._other_forms(atom.term)) if self._is_stemmed else []
        if len(groups) == 1 and groups[0].documents is None:
            return [Group(np.sort(np.concatenate((own, groups[0].numbers))), None)]
        return [Group(own, None), *groups]

    def counts(self, atom: Atom) -> Iterator[tuple[str, int]]:
        """Yield the words that an atom stands for, each with in how many documents it counts; none with 0."""
        for some, documents in self.groups(atom):
            counts = self.part.counts(some).tolist()
            for number, most in zip(some.tolist(), counts, strict=True):
                count = most if documents is None else self._count(number, documents)
                if count:
                    yield self.part.term(number).decode(), count

    def _count(self, number: int, documents: Array) -> int:
        """Return in how many of some documents a word stands."""
        return int(np.count_nonzero(documents[self.part.documents(np.array([number]))]))

    def _other_forms(self, word: str) -> Iterator[Group]:
        """Yield the other forms of a word in each language that documents have."""
        if self._is_of_notes:
            families = [self._family(word, language) for language in languages_of(word)]
            if families:
                yield Group(np.unique(np.concatenate(families)), None)
            return
        for language in languages_of(word):
            code = self._languages.code(language.encode())
            if code < 0:
                continue
            family = self._family(word, language)
            if len(family):
                is_only = len(self._languages) == 1
                yield Group(family, None if is_only else self._languages.flags(code))

    def _family(self, word: str, language: str) -> Array:
        """Return the numbers of the other forms of a word in one language."""
        return np.array(sorted(set(self._found(word, language))), np.int64)

    def _found(self, word: str, language: str) -> Iterator[int]:
        for head in heads(word, language):
            first, stop = self.part.first_from(head.encode()), self.part.first_from(head.encode() + b"\xff")
            words = self.part.words(first, stop)
            yield from (first + one for one in forms_among(word, words, language) if words[one] != word)
