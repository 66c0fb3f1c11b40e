"""Puts articles into the index. One writer at a time over all processes; readers see whole commits only."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from index.errors import DamagedError, LecternError, LibraryError
from index.search.backend import (
    INDEX_NAME,
    FileIndex,
    IndexStorage,
    SegmentReader,
    SegmentWriter,
    TermNotFound,
    clean_files,
)
from index.search.document import SearchDocument
from index.search.integrity import write_manifest
from index.search.schema import ARTICLE, LeanCodec
from index.search.snapshot import damage_is_reported

LOCK_NAME = f"{INDEX_NAME}_lock"

_TIER_BASE = 8  # segments of about one size that are merged into one; the next tier is as many times larger
_SMALLEST_TIER = 64  # articles; below this all segments count as of one size


class WriteLock:
    """Held by the one process that writes the index; the system frees it when that process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = IndexStorage(folder).lock(LOCK_NAME)

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LibraryError: "library-busy"; another writer holds it. "library-not-writable".
        """
        with writing(self._folder):
            if not self._lock.acquire(blocking=False):
                raise LibraryError("library-busy")

    def release(self) -> None:
        """Free the lock."""
        self._lock.release()


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what the file system refuses into ``LibraryError`` "library-not-writable", missing files into damage."""
    try:
        yield
    except FileNotFoundError as error:
        raise DamagedError(part="search", detail=f"{error.filename} is missing") from error
    except OSError as error:
        raise LibraryError("library-not-writable", path=folder, detail=error.strerror or str(error)) from error


class IndexWriter:
    """A context manager: what was put and removed is committed on a clean exit, and discarded on an exception.

    Args:
        folder: That of the index.
        committed: Called after a commit.

    Raises:
        LibraryError: "library-busy" or "library-not-writable".
        DamagedError: Whoosh cannot read the index.
    """

    def __init__(self, folder: Path, committed: Callable[[], None]) -> None:
        self._folder = folder
        self._committed = committed
        self._storage = IndexStorage(folder)
        self._lock = WriteLock(folder)
        self._lock.acquire()
        try:
            with damage_is_reported(), writing(folder):
                index = FileIndex(self._storage, indexname=INDEX_NAME)
                self._writer = SegmentWriter(index, codec=LeanCodec(), _lk=False)  # the lock is ours
                self._reader = self._writer.reader()
        except LecternError:
            self._close()
            raise
        self._is_changed = False
        self._new: dict[str, int] = {}  # articles put by this writer: their number in the new segment

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._reader.doc_count_all():
                self._reader.close()
            if kind is None:
                self._commit()
            else:
                self._discard()
        finally:
            self._close()
        if kind is None and self._is_changed:
            self._committed()

    def put(self, document: SearchDocument) -> None:
        """Add an article, in place of what the index has under its id."""
        self.remove(document.article)
        values = {
            "article": document.article,
            "language": document.language or None,
            "published": document.published.toordinal() if document.published else None,
            "title": document.title,
            "body": document.body,
            "outlet": document.outlet,
            "authors": document.authors,
            "path": document.path,
            "people": document.people,
            "organisations": document.organisations,
            "places": document.places,
        }
        number = self._writer.doc_count()
        self._is_changed = True
        with writing(self._folder):
            self._writer.add_document(**{name: value for name, value in values.items() if value})
        self._new[document.article] = number

    def remove(self, article: str) -> None:
        """Take an article out; nothing happens where the index does not have it."""
        number = self._new.pop(article, None)
        if number is not None:
            self._is_changed = True
            self._writer.newsegment.delete_document(number)
        with damage_is_reported():
            for reader, base in self._reader.leaf_readers():
                for old in _documents(reader, article):
                    self._is_changed = True
                    self._writer.delete_document(base + old)

    def _commit(self) -> None:
        """Make what was put and removed visible to readers; write nothing where nothing changed."""
        if not self._is_changed:
            self._discard()
            return
        with damage_is_reported(), writing(self._folder):
            generation = self._writer.generation
            self._writer.commit(mergetype=_merge_tiers)
            write_manifest(self._folder, generation)

    def _discard(self) -> None:
        """Forget what was put and removed, and delete the files that were begun."""
        with damage_is_reported(), writing(self._folder):
            segments, generation = self._writer.segments, self._writer.generation - 1
            self._writer.cancel()
            clean_files(self._storage, INDEX_NAME, generation, segments)

    def _close(self) -> None:
        """Let go of all files and of the lock."""
        self._storage.close_files()
        self._lock.release()


def _documents(reader: Any, article: str) -> Iterator[int]:  # noqa: ANN401 - Whoosh has no types
    """Yield the numbers, within a segment, of the documents of an article."""
    try:
        matcher = reader.postings(ARTICLE, article)
    except TermNotFound:
        return
    while matcher.is_active():
        yield matcher.id()
        matcher.next()


def _merge_tiers(writer: Any, segments: list[Any]) -> list[Any]:  # noqa: ANN401 - Whoosh has no types
    """Return the segments to keep; the others are merged into the one that is being written.

    The tiered policy of Lucene and others, at its simplest: as soon as a tier holds eight segments they become one of
    the next tier, so that each article is rewritten once for each tier. Segments of which half is deleted are
    rewritten too, empty ones dropped.
    """
    live = {segment: segment.doc_count_all() - segment.deleted_count() for segment in segments}
    kept = [segment for segment in segments if live[segment]]
    merged = [segment for segment in kept if live[segment] * 2 <= segment.doc_count_all()]
    size = writer.doc_count() + sum(live[segment] for segment in merged)
    for tier in range(_tier(max([*live.values(), size])) + 2):
        group = [segment for segment in kept if segment not in merged and _tier(live[segment]) == tier]
        if len(group) + (_tier(size) == tier) >= _TIER_BASE:
            merged += group
            size += sum(live[segment] for segment in group)
    for segment in merged:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in kept if segment not in merged]


def _tier(size: int) -> int:
    """Return the tier of a segment of so many articles."""
    return 0 if size < _SMALLEST_TIER else 1 + int(math.log(size / _SMALLEST_TIER, _TIER_BASE))
