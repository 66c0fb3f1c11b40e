"""What is kept of annotated articles, so that they can be read when their files are gone.

Beside each text that was annotated stands its form: which role each block had, who wrote it, and the rest of what its
file said. It is made once for each version of a text. What earlier versions of Lectern kept has none.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from index.articles.article import Article, Block, Role
from index.articles.serialisation import article_from_json, article_to_json
from index.json_values import JsonObject
from index.notes.annotation import Annotation, NotedArticle
from index.notes.connections import Connections
from index.notes.failures import expected_failures
from index.notes.rows import put_text, unpack_text
from index.notes.subject_notes import SubjectNote
from index.text.direction import direction_of
from index.text.language import language_of
from index.text.spans import Span

_BLANK_LINE = "\n\n"


class KeptArticles:
    """The forms of the texts in the notes store. They are no actions: undo does not touch them."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def without_form(self) -> tuple[str, ...]:
        """Return the hashes of the texts that have no form."""
        with expected_failures(self._connections.path):
            rows = self._connections.reading().execute(
                "SELECT hash FROM texts WHERE hash NOT IN (SELECT hash FROM forms) ORDER BY hash"
            )
            return tuple(row["hash"] for row in rows)

    def keep(self, articles: Mapping[str, Article]) -> None:
        """Keep the forms of texts that have none yet.

        Two texts that differ in white space only have one hash, and their blocks stand at different places: nothing
        but the form of the very text that is kept will do.

        Args:
            articles: As they were read, by the hashes of their texts.
        """
        wanted = {
            digest: form_of(one)
            for digest, one in articles.items()
            if self.form(digest) is None and self._text(digest) == one.text
        }
        if wanted:
            with self._connections.writing() as connection:
                for digest, form in wanted.items():
                    put_form(connection, digest, form)

    def form(self, text_hash: str) -> JsonObject | None:
        """Return the form of a text as JSON values; None where there is none, or none that can be read."""
        with expected_failures(self._connections.path):
            connection = self._connections.reading()
            row = connection.execute("SELECT packed FROM forms WHERE hash = ?", (text_hash,)).fetchone()
        return _unpacked(row["packed"]) if row else None

    def _text(self, text_hash: str) -> str | None:
        with expected_failures(self._connections.path):
            row = (
                self._connections.reading()
                .execute("SELECT compressed FROM texts WHERE hash = ?", (text_hash,))
                .fetchone()
            )
        try:
            return unpack_text(row["compressed"]) if row else None
        except (zlib.error, UnicodeDecodeError):
            return None  # whoever opens it is told

    def article(self, noted: NotedArticle, text_hash: str, text: str) -> Article:
        """Return an article as it was kept.

        Args:
            noted: What is known of it.
            text_hash: Of the version that is wanted.
            text: Of that version.

        Returns:
            With the roles of its blocks and its authors where its form was kept, else as paragraphs.
        """
        kept = _with_form(self.form(text_hash), text)
        if kept is None:
            blocks = tuple(Block(Role.BODY, span) for span in _paragraphs(text))
            kept = Article(text=text, blocks=blocks, language=language_of(text), direction=direction_of(text))
        return replace(
            kept,
            title=noted.title or kept.title,
            outlet=noted.outlet or kept.outlet,
            published=noted.published or kept.published,
            url=noted.url or kept.url,
        )


def form_of(article: Article) -> JsonObject:
    """Return all of an article but its text, as JSON values."""
    return {key: value for key, value in article_to_json(article).items() if key != "text"}


def put_form(connection: sqlite3.Connection, text_hash: str, form: JsonObject) -> None:
    """Store the form of a text that the store has, unless it is there already."""
    packed = zlib.compress(json.dumps(form, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass"))
    connection.execute("INSERT OR IGNORE INTO forms (hash, packed) VALUES (?, ?)", (text_hash, packed))


def put_text_with_form(connection: sqlite3.Connection, text_hash: str, text: str, form: JsonObject | None) -> None:
    """Store a version of a text unless it is there already, and with a new one its form, if that is known."""
    if put_text(connection, text_hash, text) and form is not None:
        put_form(connection, text_hash, form)


def _unpacked(packed: bytes) -> JsonObject | None:
    try:
        value = json.loads(unpack_text(packed))
    except (zlib.error, ValueError):
        return None  # damaged; the text can be read without
    return value if isinstance(value, dict) else None


def last_text(noted: NotedArticle, made: Iterable[Annotation | SubjectNote], kept: Collection[str]) -> str:
    """Return the hash of the last text that is kept of an article; only versions that were annotated are.

    Args:
        noted: What the notes store knows of it.
        made: All annotations and notes that it bears.
        kept: The hashes of the texts that the store has.

    Returns:
        The hash; empty where none of its texts is kept.
    """
    latest_first = sorted(made, key=lambda one: one.created, reverse=True)
    candidates = (noted.text_hash, *(one.text_hash for one in latest_first))
    return next((digest for digest in candidates if digest in kept), "")


def _with_form(form: JsonObject | None, text: str) -> Article | None:
    """Return the article of a form and a text; None where they do not belong together, or the form is none."""
    if form is None:
        return None
    try:
        made = article_from_json({**form, "text": text})
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # a newer version's, or another program's
    ends = [0, *(block.span.end for block in made.blocks)]
    starts = [*(block.span.start for block in made.blocks), len(text)]
    fits = all(end <= start and not text[end:start].strip() for end, start in zip(ends, starts, strict=True))
    return made if fits and ends[-1] <= len(text) else None


def _paragraphs(text: str) -> Iterator[Span]:
    """Yield the blocks of an article's text, which are joined by blank lines."""
    start = 0
    for paragraph in text.split(_BLANK_LINE):
        if paragraph.strip():
            yield Span(start, start + len(paragraph))
        start += len(paragraph) + len(_BLANK_LINE)
