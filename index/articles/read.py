"""Reads one file into its articles, in this process. ``index.articles.sandbox`` does the same at arm's length."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from index.articles.documents import Kind, document, enclosed, encloses, kind_of
from index.articles.formats import Format
from index.articles.held import Held
from index.articles.identity import bytes_hash
from index.articles.opening import day_of_change, read_bytes
from index.articles.own_files import is_own_export
from index.articles.packages import DEEPEST, Allowance
from index.articles.reading import OWN_NOTES, Failure, Reading
from index.errors import ReadError
from index.wording import describe

_LOG = logging.getLogger(__name__)
_COVER_NOTE = 60  # words; a message that is shorter and brings an article is about that article


def read_file(path: Path, on_part: Callable[[], object] = lambda: None, *, encoding: str = "") -> Reading:
    """Return the articles in a file, or why there are none. Whatever the file holds, nothing is raised.

    The first reading has the file's own format and hash; the others have those of their part.

    Args:
        path: The file.
        on_part: Called whenever one part of the file has been read.
        encoding: The encoding to read its text in, one of ``decoding.ENCODINGS``; "" finds out. A file that is no
            text is read as what it is.
    """
    whole = Reading(path)
    try:
        data = read_bytes(path)
        whole = replace(whole, sha256=bytes_hash(data))
        _refuse_own_notes(data)
        found = _File(path, on_part, encoding)
        parts = list(found.readings(data, Held("", data)))
        return _gathered(_dated(parts, path), replace(whole, format=found.format))
    except Exception as error:  # noqa: BLE001 - another's parsers on hostile bytes may raise anything
        return replace(whole, failure=_failure(error))


def _dated(readings: list[Reading], path: Path) -> list[Reading]:
    """Return the readings, those of articles whose day nothing tells with the day of the file."""
    day = day_of_change(path)
    return [
        replace(reading, article=replace(reading.article, file_day=day))
        if reading.article and reading.article.published is None
        else reading
        for reading in readings
    ]


def _refuse_own_notes(data: bytes) -> None:
    """Raise where a file is one of our exports: notes that stand in a followed folder are no articles.

    Raises:
        ReadError: "own-notes".
    """
    if is_own_export(data):
        raise ReadError(OWN_NOTES)


def _failure(error: Exception) -> Failure:
    """Return the reason that an error is, as the user is told of it."""
    if isinstance(error, MemoryError):
        error = ReadError("parser-memory")
    if not isinstance(error, ReadError):
        _LOG.info("a parser failed", exc_info=error)
        error = ReadError("parser-failed", detail=type(error).__name__)
    return Failure(error.code, describe(error))


def _gathered(parts: list[Reading], whole: Reading) -> Reading:
    """Return the readings of a file's parts as one: an article first, and each name once.

    A file without any article is one failure, however many parts it has.
    """
    first = next((part for part in parts if part.article), parts[0])
    more = [part for part in parts if part is not first] if first.article else []
    return replace(first, part="", sha256=whole.sha256, format=whole.format or first.format, more=_named_apart(more))


def _named_apart(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return the readings with parts of the same name numbered."""
    taken: dict[str, int] = {}
    named: list[Reading] = []
    for reading in readings:
        count = taken[reading.part] = taken.get(reading.part, 0) + 1
        named.append(reading if count == 1 else replace(reading, part=f"{reading.part} ({count})"))
    return tuple(named)


@dataclass(slots=True)
class _File:
    """A file that is being read, with all that is in it.

    Attributes:
        path: The file.
        on_part: Called whenever one part has been read.
        encoding: The encoding of its text, where the user says it.
        format: The format of the file itself, once it is known.
        allowance: How much may still be unpacked.
    """

    path: Path
    on_part: Callable[[], object]
    encoding: str = ""
    format: str = ""
    allowance: Allowance = field(default_factory=Allowance)

    def readings(self, data: bytes, held: Held, depth: int = 0) -> Iterator[Reading]:
        """Yield the readings of everything inside these bytes.

        Args:
            data: The bytes of the file, or of one part of it.
            held: What the part is called, and what is known of it.
            depth: How many files it is inside of.
        """
        reading = Reading(self.path, sha256=bytes_hash(data), part=held.name, format=held.format or "")
        try:
            if held.article:
                yield replace(reading, article=held.article)
            else:
                kind = self._kind(data, held, depth)
                reading = replace(reading, format=kind.format, encoding=kind.encoding)
                yield from self._of_kind(kind, reading, depth)
        except Exception as error:  # noqa: BLE001 - as above, and one bad part must not cost the others
            yield replace(reading, failure=_failure(error))
        self.on_part()

    def _kind(self, data: bytes, held: Held, depth: int) -> Kind:
        """Return what kind of file a part is.

        Raises:
            ReadError: it cannot be had, is too deep inside, or is of no kind that is read.
        """
        if held.failure:
            raise held.failure
        if depth > DEEPEST:
            raise ReadError("nested-too-deep")
        kind = kind_of(data, held.format, self._name(held.name), self.allowance, self.encoding)
        self.format = self.format or kind.format
        return kind

    def _name(self, part: str) -> Path:
        """Return the name by which a part's ending and day are told."""
        return Path(part) if part else self.path

    def _of_kind(self, kind: Kind, reading: Reading, depth: int) -> Iterator[Reading]:
        """Yield the readings of a part whose kind is known.

        Raises:
            ReadError: there is nothing in it.
        """
        name = self._name(reading.part)
        if not encloses(kind):
            yield replace(reading, article=document(kind, name))
            return
        inner = self._inside(enclosed(kind, name), reading, depth)
        yield from _led_by_article(list(inner)) if kind.format is Format.EML else inner

    def _inside(self, found: Iterable[Held], around: Reading, depth: int) -> Iterator[Reading]:
        """Yield the readings of what a file holds; what its reader has made an article already has its format."""
        for held in found:
            name = "/".join(filter(None, (around.part, held.name)))
            format_ = Format(around.format) if held.article else held.format
            yield from self.readings(held.data, replace(held, name=name, format=format_), depth + 1)


def _led_by_article(readings: list[Reading]) -> list[Reading]:
    """Return the readings of a message, an attached article first where the message is only a note that brings it."""
    note = readings[0].article
    longest = max(readings[1:], key=_words, default=readings[0])
    if note is None or _words(readings[0]) > _COVER_NOTE or _words(longest) <= _words(readings[0]):
        return readings
    return [longest, *(reading for reading in readings if reading is not longest)]


def _words(reading: Reading) -> int:
    """Return how many words a reading's article has."""
    return len(reading.article.text.split()) if reading.article else 0
