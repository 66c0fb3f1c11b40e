"""All that is used of Whoosh-Reloaded 2.7.5, in one place.

Whoosh gives the schema, the trees of queries, the interface by which its searcher reads an index (its codec), and
that searcher, which answers what the quick executor does not know. Its own index files, writers and locks are not
used: the files are those of ``segment``.

Whoosh has no types: its names are ``Any`` here, so that the modules that use them can be checked strictly.
"""

from __future__ import annotations

from typing import Any

from whoosh import columns, fields, formats, query, reading, scoring, searching
from whoosh.codec import base
from whoosh.matching import mcore
from whoosh.query import spans

NumericColumn: Any = columns.NumericColumn
Schema: Any = fields.Schema
FieldType: Any = fields.FieldType
IdField: Any = fields.ID
ColumnField: Any = fields.COLUMN
Format: Any = formats.Format

Codec: Any = base.Codec
CodecSegment: Any = base.Segment
TermsReader: Any = base.TermsReader
PerDocumentReader: Any = base.PerDocumentReader
FieldCursor: Any = base.FieldCursor
LeafMatcher: Any = mcore.LeafMatcher
ReadTooFar: Any = mcore.ReadTooFar
NullMatcher: Any = mcore.NullMatcher
ListMatcher: Any = mcore.ListMatcher
TermInfo: Any = reading.TermInfo
TermNotFound = reading.TermNotFound
SegmentReader: Any = reading.SegmentReader
MultiReader: Any = reading.MultiReader
Searcher: Any = searching.Searcher
BM25F: Any = scoring.BM25F

Query: Any = query.Query
And: Any = query.And
Or: Any = query.Or
Not: Any = query.Not
Every: Any = query.Every
NullQuery: Any = query.NullQuery
Term: Any = query.Term
Prefix: Any = query.Prefix
MultiTerm: Any = query.MultiTerm
SpanNear: Any = spans.SpanNear2
Span: Any = spans.Span
