"""Makes segments beside an index, in another process as a rule, for its writer to adopt (``IndexWriter.adopt``)."""

from __future__ import annotations

import dataclasses
import secrets
from datetime import date
from pathlib import Path

from index.json_values import JsonObject
from index.search.building import Builder
from index.search.document import SearchDocument
from index.search.segment import SUFFIX, Facts, write_segment

MOST_ENTRIES = 4_000_000  # places in memory: several of these work at the same time

_DAYS = ("published", "file_day")


class SegmentMaker:
    """Takes documents, each article once, and writes segments.

    Args:
        folder: Where the segments are written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._builder = Builder(MOST_ENTRIES)

    @property
    def is_full(self) -> bool:
        """Whether a segment should be made now."""
        return self._builder.is_full

    def put(self, document: SearchDocument) -> None:
        """Take a document."""
        self._builder.add(document)

    def finish(self) -> Facts | None:
        """Write a segment of what was put since the last one; None where that is nothing. Durable on return.

        Raises:
            OSError: it cannot be written.
        """
        if not len(self._builder):
            return None
        return write_segment(self._folder / f"{secrets.token_hex(8)}{SUFFIX}", self._builder.finish())


def document_to_json(document: SearchDocument) -> JsonObject:
    """Return a document as plain values."""
    plain = {field.name: getattr(document, field.name) for field in dataclasses.fields(document)}
    days = {name: getattr(document, name) for name in _DAYS}
    return plain | {name: day.isoformat() if day else None for name, day in days.items()}


def document_from_json(plain: JsonObject) -> SearchDocument:
    """Return the document that ``document_to_json`` made plain."""
    lists = {name: tuple(value) for name, value in plain.items() if isinstance(value, list)}
    entities = tuple((kind, name) for kind, name in plain["entities"])
    days = {name: date.fromisoformat(plain[name]) if plain[name] else None for name in _DAYS}
    return SearchDocument(**(plain | lists | days | {"entities": entities}))


def facts_to_json(facts: Facts) -> JsonObject:
    """Return what is said of a segment as plain values."""
    return dataclasses.asdict(facts)


def facts_from_json(plain: JsonObject) -> Facts:
    """Return what ``facts_to_json`` made plain."""
    return Facts(**plain)
