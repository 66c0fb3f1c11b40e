"""Finds annotations by the words they hold, as search compares words: accents and case folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from index.library.rooms import Rooms
from index.notes.annotation import Annotation
from index.text.tokens import ANALYSIS_VERSION, tokens


def terms(text: str) -> set[str]:
    """Return the words of a text as search compares them."""
    return {token.term for token in tokens(text)}


def with_words(
    rooms: Rooms, annotations: Iterable[Annotation], titles: Mapping[str, str], query: str
) -> list[Annotation]:
    """Return the annotations that hold every word of a query, between note, quotation, tags and title.

    Args:
        rooms: The library's.
        annotations: Any.
        titles: Of their articles, by id.
        query: Words.
    """
    looked_through = list(annotations)
    lists = word_lists(rooms, looked_through)
    wanted = {f" {term} " for term in terms(query)}
    return [
        one
        for one in looked_through
        if all(term in lists[one.id] or term in joined_terms(titles[one.article]) for term in wanted)
    ]


def word_lists(rooms: Rooms, annotations: Iterable[Annotation]) -> dict[str, str]:
    """Return the words of annotations, each word between spaces, by id; those that were not known are kept."""
    wanted = {one.id: one for one in annotations}
    keys = {name: f"{one.modified.timestamp()} {ANALYSIS_VERSION}" for name, one in wanted.items()}
    lists = rooms.word_lists.known(keys)
    missing = {name: (keys[name], _words_of(one)) for name, one in wanted.items() if name not in lists}
    rooms.word_lists.keep(missing)
    return lists | {name: words for name, (_, words) in missing.items()}


def _words_of(annotation: Annotation) -> str:
    return _joined(" ".join((annotation.note, annotation.selector.quote, *annotation.tags)))


@lru_cache(maxsize=16384)
def joined_terms(text: str) -> str:
    """Return the words of a text, such as a title, each between spaces."""
    return _joined(text)


def _joined(text: str) -> str:
    return f" {' '.join(sorted(terms(text)))} "
