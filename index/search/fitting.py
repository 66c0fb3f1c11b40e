"""Whether one word is among those that an atom of a query stands for, with no dictionary at hand."""

from __future__ import annotations

import fnmatch
import re
from functools import lru_cache

from index.search.clauses import Atom, Form
from index.text.stems import are_forms, languages_of

ANY_LANGUAGE = "*"
"""In place of a language: that of a text which may be in any."""

_LONG = 6  # letters; longer words may differ in two places, shorter ones in one


def matching(atom: Atom, term: str, language: str = "") -> bool:
    """Whether an atom stands for a term of a text in a language: the same as ``families``, for one word."""
    match atom.form:
        case Form.PREFIX:
            return term.startswith(atom.term)
        case Form.PATTERN:
            return expression_of(atom.term).match(term) is not None
        case Form.FUZZY:
            from rapidfuzz.distance import OSA  # here: few queries ask for what is nearly a word

            return OSA.distance(atom.term, term) <= allowed_edits(atom.term)
        case Form.STEM:
            return any(are_forms(atom.term, term, one) for one in languages_meant(atom.term, language))
    return term == atom.term


def languages_meant(word: str, language: str) -> tuple[str, ...]:
    """Return in which languages a word of a query may have forms in a text of a language."""
    return languages_of(word) or ("",) if language == ANY_LANGUAGE else (language,)


def allowed_edits(term: str) -> int:
    """Return in how many places another word may differ and still be nearly the same.

    A place is a letter more, less or other, or two neighbours exchanged: the restricted distance of Damerau (1964).
    """
    return 2 if len(term) > _LONG else 1


@lru_cache(maxsize=256)
def expression_of(pattern: str) -> re.Pattern[str]:
    """Return the regular expression of a pattern, one that never goes back; patterns have no square brackets."""
    return re.compile(fnmatch.translate(pattern))
