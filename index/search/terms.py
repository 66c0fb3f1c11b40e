"""Turns typed words into clauses."""

from __future__ import annotations

import re

from index.errors import QueryError
from index.search.clauses import Atom, Clause, Element, Form, HasNotes, Language, Words
from index.search.dates import parse_dates
from index.search.fields import DATE_FIELD, HAS_FIELD, LANGUAGE_FIELD, WORD_FIELDS
from index.text.folding import fold
from index.text.tokens import LONGEST_WORD, Chunk, chunks

_PREFIX_SIGN = "*"
_LANGUAGE = re.compile(r"([A-Za-z]{2,8})(?:-[A-Za-z0-9-]*)?")  # primary subtag of BCP 47, the others ignored


def clause_of(text: str, field: str, position: int) -> Clause | None:
    """Return the clause that ``text`` means in a field ("" for none), or None where it holds no word.

    Args:
        text: One typed word, or the inside of a phrase.
        field: A name of ``index.search.fields.FIELDS``, or "".
        position: Where the text begins, in code points of the query.

    Raises:
        QueryError: "bad-date", "bad-language" or "unknown-has".
    """
    if field == DATE_FIELD:
        dates = parse_dates(text.strip())
        if dates is None:
            raise QueryError("bad-date", position=position, value=text, expected="2021, 2021-09, 2021-09-01")
        return dates
    if field == LANGUAGE_FIELD:
        language = _LANGUAGE.fullmatch(text.strip())
        if language is None:
            raise QueryError("bad-language", position=position, value=text, expected="en, ar, tr")
        return Language(language.group(1).lower())
    if field == HAS_FIELD:
        if text.strip().lower() != "notes":
            raise QueryError("unknown-has", position=position, value=text, expected="notes")
        return HasNotes()
    elements = elements_of(text, position)
    if not elements:
        return None
    return Words(elements, WORD_FIELDS[field], field) if field else Words(elements)


def elements_of(text: str, position: int = 0) -> tuple[Element, ...]:
    """Return the words of the text, which begins at ``position`` of the query; a star at its end makes a prefix."""
    elements = [
        _element(chunk, text[start : start + chunk.words[-1].pieces[0].end], position + start)
        for start, _, chunk in chunks(text)
    ]
    if elements and text.rstrip().endswith(_PREFIX_SIGN):
        last = elements[-1]
        paths = tuple((*path[:-1], Atom(path[-1].term, Form.PREFIX)) for path in last.paths)
        elements[-1] = Element(paths, last.shown + _PREFIX_SIGN, last.position)
    return tuple(elements)


def _element(chunk: Chunk, surface: str, position: int) -> Element:
    """Return what the typed ``surface`` of a chunk means: its joined term, or its main terms one after the other."""
    in_sequence = tuple(Atom(word.pieces[0].term) for word in chunk.words)
    shown = in_sequence[0].term if len(in_sequence) == 1 else fold(surface[:LONGEST_WORD])
    if chunk.joined is None:
        return Element((in_sequence,), shown, position)
    return Element(((Atom(chunk.joined.term),), in_sequence), shown, position)
