"""The notes on articles, as they are searched beside the index: a word without a field looks into them too.

Articles are many and hardly ever change; notes are few and change all the time. So no note is written into the index:
all of them are kept in memory as segments of their own, a document to a note, made by the same builder and read by
the same code as those of articles. Ten thousand notes take a tenth of a second. What changes is put into a second,
small segment, and what stood in the first one in its place is passed over, until that is worth making anew.

Nothing of it is on the disk, so it cannot be behind the notes, and a note is never lost by it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from index.search.building import Builder
from index.search.clauses import BODY
from index.search.document import SearchDocument
from index.search.packing import Array
from index.search.segment import Segment, write_segment

_FEWEST = 64  # notes that may have changed before all are made anew; of many, an eighth of them


class Note(NamedTuple):
    """A note on an article, or on a passage of it.

    Attributes:
        article: The id of the article.
        text: Markdown.
    """

    article: str
    text: str


@dataclass(frozen=True, eq=False)
class Sheet:
    """Some notes as a segment.

    Attributes:
        segment: Their words, as the text of its documents.
        names: The ids of the notes, by document.
        articles: The ids of their articles, by document.
        is_valid: For each document, whether the note still says that.
    """

    segment: Segment
    names: tuple[str, ...]
    articles: tuple[str, ...]
    is_valid: Array

    def without(self, stale: AbstractSet[str]) -> Sheet:
        """Return the same notes but for some that have changed."""
        valid = np.array([name not in stale for name in self.names], bool)
        return Sheet(self.segment, self.names, self.articles, valid)

    def lengths(self) -> Array:
        """Return how many words each note has."""
        return self.segment.part(BODY).lengths


@dataclass(frozen=True, eq=False)
class Margins:
    """All notes of a library at one moment. Never changes; the next moment has others, see ``updated``.

    Attributes:
        written: The notes of the first sheets, by id, as they were when these were made.
        first: The sheets of all notes of that time.
        second: Those of the notes that have changed, or come, since then.
    """

    written: Mapping[str, Note] = field(default_factory=lambda: MappingProxyType({}))
    first: tuple[Sheet, ...] = ()
    second: tuple[Sheet, ...] = ()

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets."""
        return self.first + self.second

    def updated(self, notes: Mapping[str, Note]) -> Margins:
        """Return what is in the margins when these are the notes, by id."""
        changed = {name: note for name, note in notes.items() if self.written.get(name) != note}
        stale = {name for name, note in self.written.items() if notes.get(name) != note}
        if len(changed) + len(stale) > max(_FEWEST, len(notes) // 8):
            return Margins(MappingProxyType(dict(notes)), tuple(_sheets(notes)))
        kept = tuple(sheet.without(stale) for sheet in self.first)
        return Margins(self.written, kept, tuple(_sheets(changed)))

    def average_length(self) -> float:
        """Return how many words a note has on average; 1 where there are no notes."""
        lengths = [sheet.lengths()[sheet.is_valid] for sheet in self.sheets]
        total, count = sum(int(some.sum(dtype=np.int64)) for some in lengths), sum(map(len, lengths))
        return total / count if total else 1.0


def _sheets(notes: Mapping[str, Note]) -> Iterator[Sheet]:
    """Yield the sheets of some notes; one as a rule."""
    builder, names = Builder(), []
    for name, note in notes.items():
        builder.add(SearchDocument(name, "", note.text))
        names.append(name)
        if builder.is_full:
            yield _sheet(builder, names, notes)
            names = []
    if names:
        yield _sheet(builder, names, notes)


def _sheet(builder: Builder, names: list[str], notes: Mapping[str, Note]) -> Sheet:
    file = io.BytesIO()
    write_segment(file, builder.finish())
    articles = tuple(notes[name].article for name in names)
    return Sheet(Segment(file.getvalue()), tuple(names), articles, np.ones(len(names), bool))
