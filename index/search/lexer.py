"""Cuts a query into its signs and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from index.errors import QueryError
from index.search.fields import FIELDS
from index.text.scripts import HEBREW

QUOTES = '"“”„‟«»'

_SIGN = re.compile(r"\s+|[()]|[" + QUOTES + "]")
# A straight quotation mark between Hebrew letters belongs to the word: it marks an acronym.
_TEXT = re.compile(rf'(?:[^\s(){QUOTES}]|(?<=[{HEBREW}])"(?=[{HEBREW}]))+')
_FIELD = re.compile(r"([A-Za-z]+):")
_NEAR = re.compile(r"(NEAR|BEFORE)/(\d{1,3})", re.ASCII)
_WITHIN = re.compile(r"~(\d{1,3})", re.ASCII)
_ANY_QUOTE = re.compile(f"[{QUOTES}]")


class Sign(StrEnum):
    """What a lexeme is."""

    OPEN = "("
    CLOSE = ")"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    NEAR = "NEAR"
    BEFORE = "BEFORE"
    FIELD = "field"
    PHRASE = "phrase"
    TEXT = "text"


_OPERATORS = {"AND": Sign.AND, "OR": Sign.OR, "NOT": Sign.NOT}


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One sign or word of a query.

    Attributes:
        sign: What it is.
        text: The name of a field in lower case, the inside of a phrase, or what was typed.
        position: Where it begins, in code points of the query.
        distance: Of NEAR and BEFORE, and of a phrase whose words are to be near one another; else 0.
    """

    sign: Sign
    text: str
    position: int
    distance: int = 0


def lex(query: str) -> Iterator[Lexeme]:
    """Yield the lexemes of the query.

    Operators are capitals; names of fields are not told by case. A minus negates only at the beginning of a word, a
    field is one only where it is known, so that ``Re: foo``, addresses and times of day are words.

    Raises:
        QueryError: "unbalanced-quote"; a quotation mark has no partner.
    """
    at = 0
    while at < len(query):
        sign = _SIGN.match(query, at)
        if sign is None:
            word = _TEXT.match(query, at)
            if word is None:  # every character is a sign or part of a word; this guards the loop's progress
                raise QueryError("bad-query", position=at, expected="word")
            yield from _lex_word(word.group(), at, query[word.end() : word.end() + 1])
            at = word.end()
            continue
        mark = sign.group()
        at = sign.end()
        if mark in {"(", ")"}:
            yield Lexeme(Sign(mark), mark, sign.start())
        elif mark in QUOTES:
            closing = _ANY_QUOTE.search(query, at)
            if closing is None:
                raise QueryError("unbalanced-quote", position=sign.start(), expected="closing-quote")
            within = _WITHIN.match(query, closing.end())
            distance = int(within[1]) if within else 0
            yield Lexeme(Sign.PHRASE, query[at : closing.start()], sign.start(), distance)
            at = within.end() if within else closing.end()


def strangers(query: str) -> Iterator[tuple[str, str]]:
    """Yield what looks like a field and is none, with all that was typed there: addresses and hours are not meant."""
    for lexeme in lex(query):
        name = _FIELD.match(lexeme.text) if lexeme.sign is Sign.TEXT else None
        if name and lexeme.text[name.end() : name.end() + 1].isalnum():
            yield name[1], lexeme.text


def _lex_word(word: str, at: int, following: str) -> Iterator[Lexeme]:
    """Yield what stands between two spaces, brackets or quotation marks; ``following`` is the character after it."""
    if word in _OPERATORS:
        yield Lexeme(_OPERATORS[word], word, at)
        return
    near = _NEAR.fullmatch(word)
    if near:
        yield Lexeme(Sign(near[1]), word, at, int(near[2]))
        return
    if word == "-":  # between spaces it is a dash, before a bracket or quotation mark a minus
        if following and not following.isspace() and following != ")":
            yield Lexeme(Sign.NOT, word, at)
        return
    if word.startswith("-") and not word.startswith("--"):
        yield Lexeme(Sign.NOT, "-", at)
        word, at = word[1:], at + 1
    field = _FIELD.match(word)
    if field and field.group(1).lower() in FIELDS:
        yield Lexeme(Sign.FIELD, field.group(1).lower(), at)
        word, at = word[field.end() :], at + field.end()
    if word:
        yield Lexeme(Sign.TEXT, word, at)
