"""A segment: the articles of one or several commits, in one file that is never changed once written.

A segment has at most 65,536 documents, numbered from 0. Its sections are those of its parts (``postings``), of its
columns (``columns``), and ``published``: the ordinal of the day of publication of each document, 0 where unknown,
more than ``OF_FILE`` where it is the day of the file.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.search.columns import Column, write_column, write_lists
from index.search.frequent_pairs import PAIRS, WORDS
from index.search.packing import Array, smallest
from index.search.part import Found, Part
from index.search.postings import PartWriter
from index.search.schema import ARTICLE, ENTITIES, PUBLISHED
from index.search.sections import SectionFile, SectionWriter

SUFFIX = ".segment"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the table of contents says of a segment.

    Attributes:
        name: Of its file.
        size: The bytes of the file.
        sum: The CRC-32 of the file's table.
        documents: How many it has, deleted ones included.
    """

    name: str
    size: int
    sum: int
    documents: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is written into a segment.

    Attributes:
        published: Ordinals of days, by document.
        columns: The values of each column, in UTF-8, by document.
        entities: The entities of each document, in UTF-8.
        parts: The postings of each part, with the lengths by document.
    """

    published: Array
    columns: Mapping[str, Sequence[bytes]]
    entities: Sequence[Sequence[bytes]]
    parts: dict[str, tuple[PartWriter, Array]]


def write_segment(target: Path | io.BytesIO, contents: Contents) -> Facts:
    """Write a segment, into a file or memory; a file is durable, but for its entry in the folder, on return."""
    file = SectionWriter(target)
    try:
        for part, lengths in contents.parts.values():
            part.write(file, lengths)
        for name, values in contents.columns.items():
            write_column(file, name, values)
        write_lists(file, ENTITIES, contents.entities)
        file.put(PUBLISHED, (smallest(contents.published),))
        documents = len(contents.published)
        size, sum_ = file.finish({"documents": documents})
    except BaseException:
        file.abandon()
        raise
    return Facts(target.name if isinstance(target, Path) else "", size, sum_, documents)


class Segment:
    """An open segment. Several states of the index may use it; the last of them that lets go closes the file.

    Args:
        source: The path of its file, or all that is in it.

    Attributes:
        name: Of its file; empty where it has none.
        size: How many documents it has, deleted ones included.
        file: Its sections.
    """

    def __init__(self, source: Path | bytes) -> None:
        self.name = source.name if isinstance(source, Path) else ""
        self.file = SectionFile(source)
        self.size = int(self.file.facts["documents"])
        self._parts: dict[str, Part] = {}
        self._columns: dict[str, Column] = {}
        self._paired: frozenset[bytes] | None = None
        self._counting = threading.Lock()
        self._users = 1

    def shared(self) -> Segment:
        """Return the segment for one user more, who has to close it too."""
        with self._counting:
            self._users += 1
        return self

    def part(self, name: str) -> Part:
        """Return one of the parts."""
        part = self._parts.get(name)
        if part is None:
            part = self._parts[name] = Part(self.file, name, self.size)
        return part

    def pair(self, first: bytes, second: bytes) -> Found | None:
        """Return where two words follow one another in texts, if that is kept; see ``frequent_pairs``."""
        if self._paired is None:
            self._paired = frozenset(bytes(self.file.array(WORDS)).split(b"\n")[:-1])
        if first not in self._paired or second not in self._paired:
            return None
        part = self.part(PAIRS)
        number = part.find(first + b" " + second)
        return part.found(np.array([number] if number >= 0 else [], np.int64))

    def column(self, name: str) -> Column:
        """Return one of the columns."""
        column = self._columns.get(name)
        if column is None:
            column = self._columns[name] = Column(self.file, name)
        return column

    def forget(self) -> None:
        """Keep no postings that were read for a query any longer."""
        for part in self._parts.values():
            part.forget()

    def published(self) -> Array:
        """Return the ordinal of the day of publication, that of the file plus ``OF_FILE``, or ``UNDATED``."""
        return self.file.array(PUBLISHED).astype(np.int64)

    def document(self, article: str) -> int:
        """Return the document of an article, or -1."""
        return self.column(ARTICLE).document(article.encode("utf-8", "surrogatepass"))

    def documents(self, articles: AbstractSet[str]) -> list[int]:
        """Return the documents of those of the articles that the segment has, in no order."""
        return self.column(ARTICLE).documents_of({one.encode("utf-8", "surrogatepass") for one in articles})

    def verify(self) -> tuple[str, ...]:
        """Read everything and return what is wrong, in words."""
        return self.file.verify()

    def close(self) -> None:
        """Let go of it; the file is closed when nobody uses it any more."""
        with self._counting:
            self._users -= 1
            if self._users:
                return
        self._parts.clear()
        self._columns.clear()
        self.file.close()
