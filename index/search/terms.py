"""Turns typed words into clauses."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from index.errors import QueryError
from index.search.clauses import Atom, Clause, Element, Form, HasNotes, Language, Members, Words
from index.search.dates import parse_dates, parse_last
from index.search.fields import HAS_FIELD, LANGUAGE_FIELD, LAST_FIELD, MEMBER_FIELDS, WORD_FIELDS
from index.text.folding import fold
from index.text.tokens import LONGEST_WORD, Chunk, chunks

_PREFIX_SIGN = "*"
_FUZZY_SIGN = "~"
# A star before or inside a word, or a question mark inside one, which ends no sentence there.
_PATTERN = re.compile(r"\*?\w+(?:[*?]+\w+)+\*?|\*\w+\*?")
_WILDCARDS = re.compile(r"([*?]+)")
_LANGUAGE = re.compile(r"([A-Za-z]{2,8})(?:-[A-Za-z0-9-]*)?")  # primary subtag of BCP 47, the others ignored


def clause_of(text: str, field: str, position: int) -> Clause | None:
    """Return the clause that ``text`` means in a field ("" for none), or None where it holds no word.

    Args:
        text: One typed word, or the inside of a phrase.
        field: A name of ``index.search.fields.FIELDS``, or "".
        position: Where the text begins, in code points of the query.

    Raises:
        QueryError: "bad-date", "bad-period", "bad-language" or "unknown-has".
    """
    if field in WORD_FIELDS or not field:
        elements = elements_of(text, position)
        if not elements:
            return None
        return Words(elements, WORD_FIELDS[field], field) if field else Words(elements)
    return _filter(text.strip(), field, position)


def _filter(text: str, field: str, position: int) -> Clause | None:
    """Return what a field that takes no words means."""
    if field in MEMBER_FIELDS:
        return Members(field, text, position) if text else None
    if field == LANGUAGE_FIELD:
        language = _LANGUAGE.fullmatch(text)
        if language is None:
            raise QueryError("bad-language", position=position, value=text, expected="en, ar, tr")
        return Language(language.group(1).lower())
    if field == HAS_FIELD:
        if text.lower() != "notes":
            raise QueryError("unknown-has", position=position, value=text, expected="notes")
        return HasNotes()
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
