"""What the index keeps of an article, as Whoosh fields.

Nothing is stored but the article's id and what results are filtered, sorted and counted by: texts are in the
catalogue. Whoever changes a field raises ``SCHEMA_VERSION``.
"""

from __future__ import annotations

from typing import Any

from index.search.backend import ColumnField, FieldType, Format, IdField, NumericColumn, Schema
from index.search.clauses import TEXT_PARTS

SCHEMA_VERSION = 5

ARTICLE, LANGUAGE, OUTLET_NAME, ENTITIES, PUBLISHED = "article", "language", "outlet_name", "entities", "published"
FORMAT = "format"
COLUMNS = (ARTICLE, LANGUAGE, OUTLET_NAME, FORMAT)  # those of one value to an article
OF_FILE = 4_000_000  # added to a day that is only that of the file: above every ordinal, so no range has it
UNDATED = 0  # in the column of days; days of the proleptic Gregorian calendar are numbered from 1


class Positions(Format):  # type: ignore[misc] # Whoosh has no types
    """Where a term stands in one part of an article: its positions, and how many it spans at each."""

    def supports(self, name: str) -> bool:
        """Whether postings can be read in a certain way."""
        return name in {"frequency", "positions"}


class WordsField(FieldType):  # type: ignore[misc] # as above
    """A part of an article whose words are cut and folded by ``index.text.tokens``."""

    def __init__(self) -> None:
        super().__init__(format=Positions(), analyzer=None, scorable=True)


def make_schema() -> Any:  # noqa: ANN401 - Whoosh has no types
    """Return the schema of every index."""
    schema = Schema()
    schema.add(ARTICLE, IdField(stored=True, unique=True))
    schema.add(LANGUAGE, IdField())
    schema.add(OUTLET_NAME, IdField())
    schema.add(FORMAT, IdField())
    schema.add(PUBLISHED, ColumnField(NumericColumn("I", default=UNDATED)))
    for part in TEXT_PARTS:
        schema.add(part, WordsField())
    return schema
