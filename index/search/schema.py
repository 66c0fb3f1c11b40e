"""What the index keeps of an article, as Whoosh fields, and how positions are packed.

Nothing is stored but the article's id: texts are in the catalogue. Whoosh pickles the classes of this module by name
into its table of contents, so renaming one is a change of ``SCHEMA_VERSION``.
"""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from index.search.backend import Codec, ColumnField, FieldType, Format, IdField, NumericColumn, Schema
from index.search.clauses import TEXT_PARTS
from index.text.tokens import chunks

SCHEMA_VERSION = 1

ARTICLE, LANGUAGE, PUBLISHED = "article", "language", "published"
UNDATED = 0  # in the column of days; days of the proleptic Gregorian calendar are numbered from 1

_GAP = 8  # positions between two names of one field, so that no phrase runs from one into the next
_WIDTH_BITS = 2
_WIDTH_MASK = (1 << _WIDTH_BITS) - 1


class Positions(Format):  # type: ignore[misc] # Whoosh has no types
    """Where a term stands in one field of one article: its positions, and how many it spans at each."""


class WordsField(FieldType):  # type: ignore[misc] # as above
    """A field whose words are cut and folded by ``index.text.tokens``; takes one text or a sequence of names."""

    def __init__(self) -> None:
        super().__init__(format=Positions(), analyzer=None, scorable=True)

    def index(self, value: str | Sequence[str], **_options: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield (term in UTF-8, frequency, weight, packed positions) for each term of the value."""
        codes: defaultdict[str, list[int]] = defaultdict(list)
        base = 0
        for text in (value,) if isinstance(value, str) else value:
            end = base
            for _, position, chunk in chunks(text):
                start = base + position
                for term, offset, width, _first, _last in chunk.entries:
                    codes[term].append((start + offset) << _WIDTH_BITS | width - 1)
                end = start + len(chunk.words)
            base = end + _GAP
        for term, packed in codes.items():
            frequency = len(packed)
            yield term.encode(), frequency, float(frequency), pack(packed)


class LeanCodec(Codec):  # type: ignore[misc] # as above
    """Whoosh's own codec without the statistics of field lengths, which only its own scorers read."""

    length_stats = False


def pack(codes: Sequence[int]) -> bytes:
    """Return codes (position and width of each occurrence, in order) as bytes: 16 bits each where that is enough.

    An odd number of bytes tells that they have 32 bits each.
    """
    if codes[-1] < 1 << 16:
        return _little_endian(array("H", codes)).tobytes()
    return _little_endian(array("I", codes)).tobytes() + b"\0"


def unpack(packed: bytes) -> list[tuple[int, int]]:
    """Return (position, position after it) for each occurrence that ``pack`` was given."""
    wide = len(packed) % 2
    codes = array("I" if wide else "H")
    codes.frombytes(packed[:-1] if wide else packed)
    return [(code >> _WIDTH_BITS, (code >> _WIDTH_BITS) + 1 + (code & _WIDTH_MASK)) for code in _little_endian(codes)]


def _little_endian(codes: array[int]) -> array[int]:
    """Return the codes in the byte order of the file."""
    if sys.byteorder == "big":
        codes.byteswap()
    return codes


def make_schema() -> Any:  # noqa: ANN401 - Whoosh has no types
    """Return the schema of a new index."""
    schema = Schema()
    schema.add(ARTICLE, IdField(stored=True, unique=True))
    schema.add(LANGUAGE, IdField())
    schema.add(PUBLISHED, ColumnField(NumericColumn("I", default=UNDATED)))
    for part in TEXT_PARTS:
        schema.add(part, WordsField())
    return schema
