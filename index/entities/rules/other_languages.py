"""Languages other than English: the names of their lists, in the forms that names take in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from index.entities.candidates import Candidate
from index.entities.gazetteer import Gazetteer
from index.entities.rules.contacts import contacts
from index.entities.rules.inflection import inflected
from index.entities.tokenised import Tokenised

_SURE = 0.9


class ListRules:
    """Finds the names of one language's lists, for precision above all. A ``Recogniser``.

    No rule of English is used. The lists are expanded once by the forms that names take in the language.
    """

    def __init__(self, gazetteer: Gazetteer, language: str) -> None:
        self._names = inflected(gazetteer, language)

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield known names and contacts. Time grows with the number of tokens."""
        return chain(self._known(tokens), contacts(tokens))

    def _known(self, tokens: Tokenised) -> Iterator[Candidate]:
        for found in self._names.find(tokens):
            span = tokens.span(found.first, found.after)
            yield Candidate(span.start + found.known.clitic, span.end, found.known.kind, _SURE, found.known.canonical)
