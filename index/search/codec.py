"""Lets Whoosh's own searcher read our segments: its codec interface over ``segment`` and ``part``.

It is there for queries that the executor does not know, and as the measure that the executor is held against. It is
for reading only; segments are written by ``writer``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

import numpy as np

from index.search.backend import (
    Codec,
    CodecSegment,
    FieldCursor,
    LeafMatcher,
    MultiReader,
    PerDocumentReader,
    ReadTooFar,
    Searcher,
    SegmentReader,
    Span,
    TermInfo,
    TermNotFound,
    TermsReader,
)
from index.search.clauses import TEXT_PARTS
from index.search.packing import Array
from index.search.part import POSITION_BITS, Part
from index.search.ranking import Scored
from index.search.schema import ARTICLE, COLUMNS, PUBLISHED, make_schema
from index.search.segment import Segment
from index.search.snapshot import Snapshot

_BLOCK = 128  # postings that Whoosh may skip together
_POSITION_MASK = (1 << POSITION_BITS) - 1


def ask_whoosh(snapshot: Snapshot, query: Any) -> Scored:  # noqa: ANN401 - Whoosh has no types
    """Return what Whoosh's own searcher finds, with its scores."""
    if not snapshot.size:
        return Scored(np.zeros(0, np.int64), np.zeros(0, np.float32))
    results = Searcher(open_reader(snapshot)).search(query, limit=None)
    live = snapshot.live  # WORKAROUND for Whoosh-Reloaded 2.7.5: a negation may give deleted documents
    found = sorted((int(one), float(score)) for one, score in results.items() if live is None or live[one])
    documents = np.array([document for document, _ in found], np.int64)
    return Scored(documents, np.array([score for _, score in found], np.float32))


def open_reader(snapshot: Snapshot) -> Any:  # noqa: ANN401 - as above
    """Return Whoosh's reader of all segments of a snapshot that has documents."""
    schema = make_schema()
    readers = []
    for entry, (segment, _) in zip(snapshot.table.entries, snapshot.segments, strict=True):
        told = _Told(segment, frozenset(entry.deleted.tolist()))
        readers.append(SegmentReader(None, schema, told, codec=_Codec()))
    return readers[0] if len(readers) == 1 else MultiReader(readers)


class _Told(CodecSegment):  # type: ignore[misc] # Whoosh has no types
    """What Whoosh is told of a segment."""

    def __init__(self, segment: Segment, deleted: frozenset[int]) -> None:
        super().__init__("articles")
        self.segment = segment
        self.deleted = deleted

    def codec(self) -> Any:  # noqa: ANN401 - as the class it overrides, here and below
        return _Codec()

    def doc_count_all(self) -> int:
        return self.segment.size

    def deleted_count(self) -> int:
        return len(self.deleted)

    def deleted_docs(self) -> frozenset[int]:
        return self.deleted

    def is_deleted(self, document: int) -> bool:
        return document in self.deleted


class _Codec(Codec):  # type: ignore[misc] # as above
    """Gives Whoosh our readers."""

    def terms_reader(self, _storage: object, told: _Told) -> _Terms:
        return _Terms(told.segment)

    def per_document_reader(self, _storage: object, told: _Told) -> _Documents:
        return _Documents(told)


class _Terms(TermsReader):  # type: ignore[misc] # as above
    """The dictionary and postings of one segment, as Whoosh asks for them."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        name, text = term
        if name in COLUMNS:
            return self._segment.column(name).code(text) >= 0
        return self._segment.part(name).find(text) >= 0

    def indexed_field_names(self) -> tuple[str, ...]:
        return (*TEXT_PARTS, *COLUMNS)

    def cursor(self, name: str, field: Any) -> _Cursor:  # noqa: ANN401
        return _Cursor(self._segment.part(name), field)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return (pair for name in sorted(TEXT_PARTS) for pair in self.terms_from(name, b""))

    def terms_from(self, name: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        if name in COLUMNS:
            column = self._segment.column(name)
            values = (column.value(code) for code in range(len(column)))
            return ((name, value) for value in values if value >= prefix)
        part = self._segment.part(name)
        return ((name, part.term(number)) for number in range(part.first_from(prefix), part.term_count))

    def items(self) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return (((name, text), self.term_info(name, text)) for name, text in self.terms())

    def items_from(self, name: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return ((pair, self.term_info(*pair)) for pair in self.terms_from(name, prefix))

    def term_info(self, name: str, text: bytes) -> Any:  # noqa: ANN401
        documents, frequencies = self._postings(name, text)
        if not len(documents):
            raise TermNotFound(f"{name}:{text!r}")
        lengths = self._lengths(name)[documents]
        return TermInfo(
            weight=float(frequencies.sum()),
            df=len(documents),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(frequencies.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def frequency(self, name: str, text: bytes) -> float:
        return float(self._postings(name, text)[1].sum())

    def doc_frequency(self, name: str, text: bytes) -> int:
        return len(self._postings(name, text)[0])

    def matcher(self, name: str, text: bytes, form: Any, scorer: Any = None) -> _Matcher:  # noqa: ANN401
        documents, frequencies = self._postings(name, text)
        if not len(documents):
            raise TermNotFound(f"{name}:{text!r}")
        part = self._segment.part(name) if name not in COLUMNS else None
        return _Matcher((name, text), form, scorer, _Postings(documents, frequencies, self._lengths(name), part))

    def _postings(self, name: str, text: bytes) -> tuple[Array, Array]:
        if name in COLUMNS:
            documents = self._segment.column(name).documents(text)
            return documents, np.ones(len(documents), np.uint32)
        part = self._segment.part(name)
        number = part.find(text)
        return part.found(np.array([number])) if number >= 0 else (np.zeros(0, np.uint16), np.zeros(0, np.uint32))

    def _lengths(self, name: str) -> Array:
        return np.ones(self._segment.size, np.uint32) if name in COLUMNS else self._segment.part(name).lengths


class _Cursor(FieldCursor):  # type: ignore[misc] # as above
    """Walks along the dictionary of a part."""

    def __init__(self, part: Part, field: Any) -> None:  # noqa: ANN401
        self._part = part
        self._field = field
        self._number = 0

    def first(self) -> str | None:
        self._number = 0
        return self.text()

    def find(self, text: str | bytes) -> str | None:
        self._number = self._part.first_from(text if isinstance(text, bytes) else text.encode())
        return self.text()

    def next(self) -> str | None:
        self._number += 1
        return self.text()

    def text(self) -> str | None:
        return self._part.term(self._number).decode() if self.is_valid() else None

    def is_valid(self) -> bool:
        return self._number < self._part.term_count


class _Postings:
    """The postings of one term.

    Attributes:
        documents: Ascending.
        frequencies: Of the term in each.
        lengths: Of all documents.
        part: Where the term stands; None for a column.
    """

    def __init__(self, documents: Array, frequencies: Array, lengths: Array, part: Part | None) -> None:
        self.documents: list[int] = documents.tolist()
        self.frequencies: list[int] = frequencies.tolist()
        self.lengths = lengths
        self.part = part


class _Matcher(LeafMatcher):  # type: ignore[misc] # as above
    """Walks along the postings of one term."""

    def __init__(self, term: tuple[str, bytes], form: Any, scorer: Any, postings: _Postings) -> None:  # noqa: ANN401
        self._term = term
        self.format = form
        self.scorer = scorer
        self._postings = postings
        self._at = 0

    def copy(self) -> _Matcher:
        copied = _Matcher(self._term, self.format, self.scorer, self._postings)
        copied._at = self._at
        return copied

    def reset(self) -> None:
        self._at = 0

    def is_active(self) -> bool:
        return self._at < len(self._postings.documents)

    def id(self) -> int:
        return self._postings.documents[self._at]

    def all_ids(self) -> Iterator[int]:
        return iter(self._postings.documents)

    def weight(self) -> float:
        return float(self._postings.frequencies[self._at])

    def next(self) -> bool:
        self._at += 1
        return self._at % _BLOCK == 0

    def skip_to(self, document: int) -> bool:
        if not self.is_active():
            raise ReadTooFar
        before = self._at
        self._at = bisect_left(self._postings.documents, document, self._at)
        return self._at // _BLOCK > before // _BLOCK

    def skip_to_quality(self, least: float) -> int:
        skipped = 0
        while self.is_active() and self.block_quality() <= least:
            self._at = (self._at // _BLOCK + 1) * _BLOCK
            skipped += 1
        return skipped

    def block_min_id(self) -> int:
        return self._block(self._postings.documents)[0]

    def block_max_id(self) -> int:
        return self._block(self._postings.documents)[-1]

    def block_min_length(self) -> int:
        return min(int(self._postings.lengths[one]) for one in self._block(self._postings.documents))

    def block_max_length(self) -> int:
        return max(int(self._postings.lengths[one]) for one in self._block(self._postings.documents))

    def block_max_weight(self) -> float:
        return float(max(self._block(self._postings.frequencies)))

    def value(self) -> bytes:
        return b""

    def value_as(self, what: str) -> Any:  # noqa: ANN401
        return [span.start for span in self.spans()] if what == "positions" else self._postings.frequencies[self._at]

    def spans(self) -> list[Any]:
        part = self._postings.part
        if part is None:
            return []
        wanted = np.zeros(part.size, bool)
        wanted[self.id()] = True
        places = part.places(np.array([part.find(self._term[1])]), wanted)
        begins, ends = places.begins & _POSITION_MASK, places.ends & _POSITION_MASK
        return [Span(begin, end - 1) for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]

    def _block(self, column: list[int]) -> list[int]:
        first = self._at // _BLOCK * _BLOCK
        return column[first : first + _BLOCK]


class _Days:
    """The days of publication of one segment."""

    def __init__(self, days: Array) -> None:
        self._days = days

    def __getitem__(self, document: int) -> int:
        return int(self._days[document])

    def sort_key(self, document: int) -> int:
        return self[document]

    def __len__(self) -> int:
        return len(self._days)


class _Documents(PerDocumentReader):  # type: ignore[misc] # as above
    """What Whoosh asks of single documents."""

    def __init__(self, told: _Told) -> None:
        self._told = told
        self._segment = told.segment

    def doc_count(self) -> int:
        return int(self._told.doc_count())

    def doc_count_all(self) -> int:
        return self._segment.size

    def has_deletions(self) -> bool:
        return bool(self._told.deleted)

    def is_deleted(self, document: int) -> bool:
        return self._told.is_deleted(document)

    def deleted_docs(self) -> frozenset[int]:
        return self._told.deleted

    def supports_columns(self) -> bool:
        return True

    def has_column(self, name: str) -> bool:
        return name == PUBLISHED

    def column_reader(self, _name: str, _column: object) -> _Days:
        return _Days(self._segment.published())

    def doc_field_length(self, document: int, name: str, default: int = 0) -> int:
        return int(self._segment.part(name).lengths[document]) if name in TEXT_PARTS else default

    def field_length(self, name: str) -> int:
        return int(self._segment.part(name).lengths.sum(dtype=np.int64)) if name in TEXT_PARTS else 0

    def min_field_length(self, name: str) -> int:
        return int(self._segment.part(name).lengths.min()) if name in TEXT_PARTS else 0

    def max_field_length(self, name: str) -> int:
        return int(self._segment.part(name).lengths.max()) if name in TEXT_PARTS else 0

    def stored_fields(self, document: int) -> dict[str, str]:
        return {ARTICLE: self._segment.column(ARTICLE).of_document(document).decode("utf-8", "surrogatepass")}
