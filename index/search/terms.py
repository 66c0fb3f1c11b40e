"""Turns typed words into clauses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from index.errors import QueryError
from index.search.clauses import Atom, Clause, Element, Form, HasNotes, Language, Members, Not, Type, Words
from index.search.dates import parse_dates, parse_last
from index.search.fields import (
    HAS_FIELD,
    IS_FIELD,
    LANGUAGE_FIELD,
    LAST_FIELD,
    MEMBER_FIELDS,
    TYPE_FIELD,
    WORD_FIELDS,
)
from index.text.folding import fold
from index.text.stems import languages_of
from index.text.tokens import LONGEST_WORD, Chunk, chunks

_PREFIX_SIGN = "*"
_FUZZY_SIGN = "~"
_EXACT_SIGN = "="
# A star before or inside a word, or a question mark inside one, which ends no sentence there.
_PATTERN = re.compile(r"\*?\w+(?:[*?]+\w+)+\*?|\*\w+\*?")
_WILDCARDS = re.compile(r"([*?]+)")
_TYPE = re.compile(r"[a-z0-9]{1,12}")
_SAME_TYPES = {"htm": "html", "text": "txt", "markdown": "md", "mail": "eml", "word": "docx"}
_LANGUAGE = re.compile(r"([A-Za-z]{2,8})(?:-[A-Za-z0-9-]*)?")  # primary subtag of BCP 47, the others ignored


def clause_of(text: str, field: str, position: int, *, is_quoted: bool = False) -> Clause | None:
    """Return the clause that ``text`` means in a field ("" for none), or None where it holds no word.

    Args:
        text: One typed word, or the inside of a phrase.
        field: A name of ``index.search.fields.FIELDS``, or "".
        position: Where the text begins, in code points of the query.
        is_quoted: Whether it stood in quotation marks, so that only this very form of each word is meant.

    Raises:
        QueryError: "bad-date", "bad-period", "bad-language", "bad-type", "unknown-has" or "unknown-is".
    """
    if field in WORD_FIELDS or not field:
        is_exact = not is_quoted and text.startswith(_EXACT_SIGN)
        elements = elements_of(text, position)
        if is_exact and len(elements) == 1:
            elements = (replace(elements[0], is_exact=True),)
        elif not is_quoted:
            elements = tuple(map(_in_all_forms, elements)) if len(elements) == 1 else elements
        if not elements:
            return None
        return Words(elements, WORD_FIELDS[field], field) if field else Words(elements)
    return _filter(text.strip(), field, position)


def _filter(text: str, field: str, position: int) -> Clause | None:
    """Return what a field that takes no words means."""
    if not text:
        return None
    if field in _FILTERS:
        return _FILTERS[field](text, position)
    if field in MEMBER_FIELDS:
        return Members(field, text, position)
    return _dates(text, field, position)


def _language(text: str, position: int) -> Clause:
    language = _LANGUAGE.fullmatch(text)
    if language is None:
        raise QueryError("bad-language", position=position, value=text, expected="en, ar, tr")
    return Language(language.group(1).lower())


def _type(text: str, position: int) -> Clause:
    name = text.lower().removeprefix(".")
    if not _TYPE.fullmatch(name):
        raise QueryError("bad-type", position=position, value=text, expected="pdf, html, docx")
    return Type(_SAME_TYPES.get(name, name))


def _has(text: str, position: int) -> Clause:
    if text.lower() != "notes":
        raise QueryError("unknown-has", position=position, value=text, expected="notes")
    return HasNotes()


def _is(text: str, position: int) -> Clause:
    state = text.lower()
    if state not in {"read", "unread"}:
        raise QueryError("unknown-is", position=position, value=text, expected="read, unread")
    read = Members(IS_FIELD, "read", position)
    return read if state == "read" else Not(read)


_FILTERS: dict[str, Callable[[str, int], Clause]] = {
    LANGUAGE_FIELD: _language,
    TYPE_FIELD: _type,
    HAS_FIELD: _has,
    IS_FIELD: _is,
}


def _dates(text: str, field: str, position: int) -> Clause:
    """Return the days that a field of dates means."""
    today = datetime.now(UTC).astimezone().date()
    dates = parse_last(text, today) if field == LAST_FIELD else parse_dates(text)
    if dates is None:
        expected = "7d, 2w, 3m, 1y" if field == LAST_FIELD else "2021, 2021-09, 2021-09-01"
        code = "bad-period" if field == LAST_FIELD else "bad-date"
        raise QueryError(code, position=position, value=text, expected=expected)
    return dates


def elements_of(text: str, position: int = 0) -> tuple[Element, ...]:
    """Return the words of the text, which begins at ``position`` of the query.

    A star at its end makes a prefix, one elsewhere in a single word a pattern, a tilde at its end a word that is
    nearly the same.
    """
    if _PATTERN.fullmatch(text.strip()):
        return (_pattern(text.strip(), position),)
    elements = [
        _element(chunk, text[start : start + chunk.words[-1].pieces[0].end], position + start)
        for start, _, chunk in chunks(text)
    ]
    if elements and text.rstrip().endswith(_PREFIX_SIGN):
        last = elements[-1]
        paths = tuple((*path[:-1], Atom(path[-1].term, Form.PREFIX)) for path in last.paths)
        elements[-1] = Element(paths, last.shown + _PREFIX_SIGN, last.position)
    elif len(elements) == 1 and text.rstrip().endswith(_FUZZY_SIGN):
        term = elements[0].paths[0][0].term
        elements[0] = Element(((Atom(term, Form.FUZZY),),), term, elements[0].position)
    return tuple(elements)


def _in_all_forms(element: Element) -> Element:
    """Return a typed word as one that finds its other forms too, where it can have any."""
    path = element.paths[0]
    is_word = len(element.paths) == len(path) == 1 and path[0].form is Form.WORD
    if not is_word or not languages_of(path[0].term):
        return element
    return Element(((Atom(path[0].term, Form.STEM),),), element.shown, element.position)


def _pattern(text: str, position: int) -> Element:
    """Return a word with stars and question marks in it: what stands between them is folded."""
    pieces = (
        piece if _WILDCARDS.fullmatch(piece) else fold(piece) for piece in _WILDCARDS.split(text[:LONGEST_WORD])
    )
    pattern = "".join(pieces)
    return Element(((Atom(pattern, Form.PATTERN),),), pattern, position)


def _element(chunk: Chunk, surface: str, position: int) -> Element:
    """Return what the typed ``surface`` of a chunk means: its joined term, or its main terms one after the other."""
    in_sequence = tuple(Atom(word.pieces[0].term) for word in chunk.words)
    shown = in_sequence[0].term if len(in_sequence) == 1 else fold(surface[:LONGEST_WORD])
    if chunk.joined is None:
        return Element((in_sequence,), shown, position)
    return Element(((Atom(chunk.joined.term),), in_sequence), shown, position)
