"""What a query searches, as a small tree: what is meant, and the words of the user. A shell makes a sentence of it.

``interpretation`` makes the tree, ``worded`` the sentence: in English by itself, or in another language through
whatever translates the patterns. What the user typed is filled in as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias, Union

Value: TypeAlias = Union["Said", str, int, date]


class Said(NamedTuple):
    """One thing that is said.

    Attributes:
        code: A key of ``PATTERNS``.
        values: What is filled in. For the codes of ``LISTS``, any number of things to be strung together.
    """

    code: str
    values: tuple[Value, ...] = ()


PATTERNS: dict[str, str] = {
    "everything": "all articles",
    "articles-with": "articles with {0}",
    "articles": "articles {0}",
    "and": "{0} and {1}",
    "or": "{0} or {1}",
    "comma": "{0}, {1}",
    "also": "{0}; {1}",
    "brackets": "({0})",
    "word": "{0}",
    "not": "not {0}",
    # words
    "phrase": "the phrase “{0}”",
    "exact": "{0} in exactly this form",
    "begins": "words that begin with {0}",
    "pattern": "words of the form {0}",
    "fuzzy": "{0} and words nearly the same",
    "spellings": "{0} (or {1}, or {2})",
    "near": "{0} within {1} words of one another",
    "next": "{0} within 1 word of one another",
    "before": "{0} at most {1} words before {2}",
    "just-before": "{0} at most 1 word before {2}",
    "forms": "{0} also as {1}",
    "more-forms": "{0} also as {1} and {2} more",
    "no-field": "{0} is no field, so {1} was searched as words",
    # where
    "in-title": "{0} in the title",
    "in-body": "{0} in the text",
    "in-outlet": "{0} as the outlet",
    "in-author": "{0} as an author",
    "in-person": "{0} among the people",
    "in-org": "{0} among the organisations",
    "in-place": "{0} among the places",
    "in-entity": "{0} among the people, organisations and places",
    "in-path": "{0} in the path",
    "in-folder": "{0} in the names of folders",
    "in-note": "{0} in the notes",
    "in-in": "{0} in the furniture of the page",
    # which articles
    "until": "published until {0}",
    "since": "published since {0}",
    "on": "published on {0}",
    "from-to": "published from {0} to {1}",
    "language": "in the language {0}",
    "type": "in files of the type {0}",
    "published-by": "published by {0}",
    "like": "like {0}",
    "noted": "with notes",
    "not-noted": "without notes",
    "tag": "with a note tagged {0}",
    "label": "with a passage labelled {0}",
    "grade": "graded {0}",
    "grade-or-better": "graded {0} or better",
    "grade-or-worse": "graded {0} or worse",
    "grade-better": "graded better than {0}",
    "grade-worse": "graded worse than {0}",
    "grade-range": "graded from {0} to {1}",
    "read": "that you have read",
    "unread": "that you have not read",
}
"""The sentences in English, by code."""

LISTS = frozenset({"and", "or", "comma", "also"})
"""Codes whose pattern strings two things together, as often as there are more."""


def worded(
    said: Value,
    pattern: Callable[[str], str] = str,
    typed: Callable[[str], str] = str,
    day: Callable[[date], str] = str,
) -> str:
    """Return the sentence.

    Args:
        said: What is to be said.
        pattern: Gives a pattern in the language of the sentence.
        typed: Gives the words of the user as they stand in the sentence.
        day: Gives a day in words.
    """
    if not isinstance(said, Said):
        return day(said) if isinstance(said, date) else typed(said) if isinstance(said, str) else str(said)
    parts = []
    for value in said.values:  # a plain loop: a comprehension would double the depth of the recursion
        parts.append(worded(value, pattern, typed, day))  # noqa: PERF401 - see above
    told = pattern(PATTERNS[said.code])
    if said.code not in LISTS:
        return told.format(*parts)
    sentence = parts[0]
    for part in parts[1:]:
        sentence = told.format(sentence, part)
    return sentence
