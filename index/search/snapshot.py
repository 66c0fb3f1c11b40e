"""Reads one committed state of the index through Whoosh. The only place where its files are read for a search.

Documents are numbered across segments. Whoosh raises anything at all on damaged files (and unpickles them), so every
failure in here is taken for damage.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from index.errors import DamagedError, LecternError
from index.search.backend import INDEX_NAME, FileIndex, IndexStorage, TermNotFound, generation_of
from index.search.clauses import Atom
from index.search.schema import ARTICLE, LANGUAGE, PUBLISHED, UNDATED

_T = TypeVar("_T")


@contextmanager
def damage_is_reported() -> Iterator[None]:
    """Turn whatever Whoosh raises over a damaged file into ``DamagedError``."""
    try:
        yield
    except LecternError:
        raise
    except Exception as error:
        raise DamagedError(part="search", detail=f"{type(error).__name__}: {error}") from error


class _Segment(NamedTuple):
    """One segment: its reader, the number of its first document, and its name."""

    reader: Any
    base: int
    name: str

    def postings(self, part: str, term: str | bytes, read: Callable[[Any], _T]) -> Iterator[tuple[int, _T]]:
        """Yield (document, what ``read`` takes from the matcher) for each document that has the term."""
        try:
            matcher = self.reader.postings(part, term)
        except TermNotFound:
            return
        while matcher.is_active():
            yield self.base + matcher.id(), read(matcher)
            matcher.next()

    def lengths(self, part: str) -> Iterator[int]:
        """Yield the number of terms that each document has in a part. Whoosh rounds it, and gives None for none."""
        measure = self.reader.doc_field_length
        return (measure(number, part) or 0 for number in range(self.reader.doc_count_all()))

    def days(self) -> Iterator[int]:
        """Yield the ordinal of each document's day of publication, or ``UNDATED``."""
        column = self.reader.column_reader(PUBLISHED, translate=False)
        return (column[number] for number in range(self.reader.doc_count_all()))


class Snapshot:
    """One committed state. Not for two threads at once.

    Args:
        folder: That of the index.
        previous: An older state of the same index; what was read of segments that both have is taken over.

    Raises:
        DamagedError: Whoosh cannot open it; every method may raise it too.
    """

    def __init__(self, folder: Path, previous: Snapshot | None = None) -> None:
        self._storage = IndexStorage(folder)
        try:
            with damage_is_reported():
                # Asked before opening: a commit in between is seen as newer at the next look, never missed.
                self.generation = generation_of(folder)
                self._reader = FileIndex(self._storage, indexname=INDEX_NAME).reader()
                self.count: int = self._reader.doc_count()
                leaves = self._reader.leaf_readers() if self._reader.doc_count_all() else ()
                self._segments = [_Segment(reader, base, reader.segment().segment_id()) for reader, base in leaves]
        except DamagedError:
            self._storage.close_files()
            raise
        names = {segment.name for segment in self._segments}
        known = previous._columns if previous else {}  # noqa: SLF001 - of the same class
        self._columns: dict[tuple[str, str], array[int]] = {
            key: column for key, column in known.items() if key[0] in names
        }
        self._whole: dict[str, array[int]] = {}

    def close(self) -> None:
        """Let go of the files."""
        if self._segments:
            self._reader.close()
        self._storage.close_files()

    def documents(self) -> list[int]:
        """Return all documents."""
        with damage_is_reported():
            return [
                segment.base + number
                for segment in self._segments
                for number in range(segment.reader.doc_count_all())
                if not segment.reader.is_deleted(number)
            ]

    def terms_of_prefix(self, part: str, prefix: str, limit: int) -> int:
        """Return how many terms begin with the prefix, summed over the segments; counts no further than ``limit``."""
        with damage_is_reported():
            terms = chain.from_iterable(segment.reader.expand_prefix(part, prefix) for segment in self._segments)
            return sum(1 for _ in islice(terms, limit))

    def frequencies(self, part: str, atom: Atom) -> dict[int, float]:
        """Return how often each document has the atom in the part, without those that do not have it."""
        found: dict[int, float] = {}
        with damage_is_reported():
            for document, weight in self._postings(part, atom, _weight):
                found[document] = found.get(document, 0.0) + weight
            if found and not 0 <= min(found) <= max(found) < self._reader.doc_count_all():
                raise DamagedError(part="search", detail=f"postings of {part} name documents that are not there")
        return found

    def positions(self, part: str, atom: Atom, wanted: set[int]) -> dict[int, list[bytes]]:
        """Return where the atom stands in the part of each wanted document that has it, packed."""
        found: dict[int, list[bytes]] = {}
        with damage_is_reported():
            for document, packed in self._postings(part, atom, _value):
                if document in wanted:
                    found.setdefault(document, []).append(packed)
        return found

    def in_language(self, code: str) -> set[int]:
        """Return the documents of a language."""
        return set(self.frequencies(LANGUAGE, Atom(code)))

    def of_articles(self, articles: frozenset[str]) -> set[int]:
        """Return the documents of these articles."""
        return {document for article in articles for document in self.frequencies(ARTICLE, Atom(article))}

    def lengths(self, part: str) -> array[int]:
        """Return the number of terms of the part, by document."""
        return self._column(part, lambda segment: segment.lengths(part))

    def days(self) -> array[int]:
        """Return the ordinal of the day of publication, or ``UNDATED``, by document."""
        return self._column(PUBLISHED, _Segment.days)

    def published(self, first: date, last: date) -> list[int]:
        """Return the documents published from one day to another, both included."""
        earliest, latest = max(first.toordinal(), UNDATED + 1), last.toordinal()
        days = self.days()
        return [document for document in self.documents() if earliest <= days[document] <= latest]

    def article(self, document: int) -> str:
        """Return the id of a document's article."""
        with damage_is_reported():
            return str(self._reader.stored_fields(document)[ARTICLE])

    def _column(self, name: str, read: Callable[[_Segment], Iterator[int]]) -> array[int]:
        """Return one number for each document, from memory where it was read before."""
        if name not in self._whole:
            whole = array("I")
            with damage_is_reported():
                for segment in self._segments:
                    key = (segment.name, name)
                    if key not in self._columns:
                        self._columns[key] = array("I", read(segment))
                    whole.extend(self._columns[key])
            self._whole[name] = whole
        return self._whole[name]

    def _postings(self, part: str, atom: Atom, read: Callable[[Any], _T]) -> Iterator[tuple[int, _T]]:
        """Yield (document, what ``read`` takes) over all segments, and over all terms of a prefix."""
        return chain.from_iterable(
            segment.postings(part, term, read)
            for segment in self._segments
            for term in (segment.reader.expand_prefix(part, atom.term) if atom.is_prefix else (atom.term,))
        )


def _weight(matcher: Any) -> float:  # noqa: ANN401 - Whoosh has no types
    return float(matcher.weight())


def _value(matcher: Any) -> bytes:  # noqa: ANN401 - Whoosh has no types
    return bytes(matcher.value())
