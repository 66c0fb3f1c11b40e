"""What the search box offers to complete: fields, and the outlets, languages and folders that there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.models.contents import clause
from desktop.models.wording import counted
from index.search.fields import DATE_FIELD, FIELDS, HAS_FIELD, LANGUAGE_FIELD
from index.text.folding import fold
from index.text.spans import Span
from index.views import Overview, Tally

_TR = "Suggestions"
_MOST = 9  # offered at once
_WORD = re.compile(r'(-?)(?:([A-Za-z]+):)?("[^"]*|[^\s()"]*)$')
_MEANINGS = {
    "title": "in the title",
    "body": "in the text",
    "outlet": "who published it",
    "author": "who wrote it",
    "person": "a person who is named",
    "org": "an organisation that is named",
    "place": "a place that is named",
    "entity": "a person, organisation or place",
    "path": "the name of the file or its folders",
    "lang": "the language",
    "date": "2026, 2026-03, 2026-03-07..2026-03-19",
    "has": "notes",
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to complete what is being typed.

    Attributes:
        text: What is put in.
        told: What it means, or how many articles it has.
        is_complete: Whether a space follows, so that the next word can be typed.
    """

    text: str
    told: str = ""
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What can be put in place of the word at the cursor.

    Attributes:
        span: That word, in code points of the query.
        offers: The ways, the best first.
    """

    span: Span
    offers: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What there is to be completed in a library."""

    outlets: tuple[Tally, ...] = ()
    languages: tuple[Tally, ...] = ()
    folders: tuple[Tally, ...] = ()


def vocabulary_of(overview: Overview) -> Vocabulary:
    """Return what a library has to complete."""
    return Vocabulary(overview.outlets, overview.languages, overview.folders)


def suggest(query: str, cursor: int, known: Vocabulary, *, is_asked: bool = False) -> Suggestions:
    """Return what can be put in at the cursor.

    Args:
        query: What stands in the box.
        cursor: Where the user types, in code points.
        known: What there is to complete.
        is_asked: Whether the user asked; unasked, fields are offered only for a word that begins like one, and
            nothing where the word is complete.
    """
    found = _WORD.search(query[:cursor])
    if found is None:
        return Suggestions(Span(cursor, cursor), ())
    minus, field, typed = found.groups()
    span = Span(found.start(), cursor)
    if field is None:
        offers = _fields(minus, typed) if len(typed) > 1 or is_asked else ()
    else:
        offers = _values(minus, field.lower(), typed.strip('"'), known)
    whole = query[span.start : span.end]
    kept = tuple(offer for offer in offers if is_asked or fold(offer.text) != fold(whole))
    return Suggestions(span, kept[:_MOST])


def _fields(minus: str, typed: str) -> Sequence[Suggestion]:
    return [
        Suggestion(f"{minus}{name}:", QCoreApplication.translate(_TR, _MEANINGS[name]), is_complete=False)
        for name in _MEANINGS
        if name in FIELDS and name.startswith(typed.lower())
    ]


def _values(minus: str, field: str, typed: str, known: Vocabulary) -> Sequence[Suggestion]:
    if field == HAS_FIELD:
        return [Suggestion(f"{minus}has:notes")] if "notes".startswith(typed.lower()) else []
    if field == DATE_FIELD:
        return []
    tallies = {"outlet": known.outlets, LANGUAGE_FIELD: known.languages, "path": known.folders}.get(field, ())
    folded = fold(typed)
    fitting = [
        tally for tally in tallies if tally.name and any(_begins(name, folded) for name in _names(field, tally))
    ]
    return [Suggestion(minus + clause(field, tally.name), _told(field, tally)) for tally in fitting]


def _names(field: str, tally: Tally) -> Iterator[str]:
    """Yield the names under which a value may be looked for: a language by its code and by its name."""
    yield Path(tally.name).name if field == "path" else tally.name
    if field == LANGUAGE_FIELD:
        yield QLocale.languageToString(QLocale(tally.name).language())


def _begins(name: str, folded: str) -> bool:
    own = fold(name)
    return own.startswith(folded) or any(word.startswith(folded) for word in own.split())


def _told(field: str, tally: Tally) -> str:
    count = counted(tally.count, "article")
    if field == LANGUAGE_FIELD:
        return f"{QLocale.languageToString(QLocale(tally.name).language())}, {count}"
    return count
