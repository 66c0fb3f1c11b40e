"""The notes store: everything the user made, in one SQLite file that is never thrown away."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from index.errors import NotesError, NotFoundError
from index.json_values import JsonObject
from index.notes.annotation import Annotation, NotedArticle, Selector
from index.notes.backups import Backups
from index.notes.connections import PATIENCE, Connections, do_nothing
from index.notes.failures import expected_failures
from index.notes.journal import Change, Undone, Verb, do_again, perform, take_back
from index.notes.kept import KeptArticles, put_text_with_form
from index.notes.looking_ahead import Ahead
from index.notes.making import Clock, checked, utc_now
from index.notes.memory import MemoryStore
from index.notes.replaying import Standing, standing_of
from index.notes.revising import Revision, revised
from index.notes.roster import Roster
from index.notes.rows import (
    ARTICLE_ORDER,
    LIBRARY_ORDER,
    problems_in,
    put_article,
    put_text,
    select_annotations,
    select_noted_articles,
    to_article,
    unpack_text,
)
from index.notes.shelves import DecisionStore, OutletStore, SubjectNoteStore

_Result = TypeVar("_Result")


class NotesStore:
    """Annotations with their articles and the texts they were made on.

    Every action is one transaction and is on the disk when the method returns. May be used from several threads and
    opened by several processes at once. Every method may raise a ``NotesError`` (see ``expected_failures``);
    after one from a method that writes, nothing was changed.

    Attributes:
        outlets: The register of outlets.
        subject_notes: Notes on whole articles and on entities.
        decisions: What the user ruled about the machine's work.
        memory: What is remembered without being an action.
        roster: All annotations, kept in memory.
        ahead: What undo and redo would do.
        kept: What articles are beside their texts.
    """

    def __init__(self, connections: Connections, clock: Clock, backups: Backups | None) -> None:
        self._connections = connections
        self._clock = clock
        self._backups = backups
        self.outlets = OutletStore(connections, clock)
        self.subject_notes = SubjectNoteStore(connections, clock)
        self.decisions = DecisionStore(connections, clock)
        self.memory = MemoryStore(connections, clock)
        self.roster = Roster(connections)
        self.ahead = Ahead(connections)
        self.kept = KeptArticles(connections)

    @classmethod
    def open(
        cls, path: Path, *, clock: Clock = utc_now, patience: float = PATIENCE, backups: Backups | None = None
    ) -> Self:
        """Open the store, made anew when there is no file.

        Args:
            path: The file.
            clock: Gives the times of changes.
            patience: Seconds to wait for a store that somebody else is writing to.
            backups: Made on opening, closing and writing, when one is due; None for a store without.

        Raises:
            LibraryError: newer-library; the file was not touched.
            NotesError: notes-damaged, notes-busy, notes-unavailable …; the file was not touched.
        """
        connections = _connections(path, patience, backups)
        try:
            connections.prepare(backups.make if backups else do_nothing)
        except BaseException:
            connections.close()
            raise
        store = cls(connections, clock, backups)
        store._back_up()
        return store

    def close(self) -> None:
        """Close the store for all threads."""
        self._back_up()
        self._connections.close()

    def _back_up(self) -> None:
        """Make a backup if one is due, and there is anything to back up."""
        if self._backups and not self._connections.is_closed:
            with self._reading() as connection:
                is_used = connection.execute(
                    "SELECT EXISTS (SELECT 1 FROM journal UNION ALL SELECT 1 FROM memory)"
                ).fetchone()[0]
            if is_used:
                self._backups.make_if_due()

    def within(self, work: Callable[[sqlite3.Connection], _Result], *, is_in_log: bool = False) -> _Result:
        """Do some work of this package's in one transaction, all of it or nothing, and return its result.

        Args:
            work: Is given a connection.
            is_in_log: Whether the log of actions tells of it already.
        """
        with self._connections.catching_up() if is_in_log else self._connections.writing() as connection:
            return work(connection)

    def standing(self) -> Standing:
        """Return where the store stands in the log of actions."""
        with self._reading() as connection:
            return standing_of(connection)

    # -- actions

    def add(
        self, article: NotedArticle, text: str, annotation: Annotation, form: JsonObject | None = None
    ) -> Annotation:
        """Store a new annotation, and return it as stored, with its article and the text that it was made on.

        Args:
            article: What is known of the article now.
            text: The article's text, of which ``annotation.text_hash`` is the hash.
            annotation: As ``make_annotation`` gives it.
            form: What the article is beside its text, to be kept with a text that is new; see ``KeptArticles``.
        """
        stored = checked(annotation)
        with self._connections.writing() as connection:
            put_article(connection, article)
            put_text_with_form(connection, stored.text_hash, text, form)
            perform(connection, Verb.ADD, [Change(None, stored)], self._clock())
        return stored

    def revise(self, identity: str, revision: Revision) -> Annotation:
        """Change what the analyst made of a passage.

        Returns:
            The annotation as stored. Where nothing differs, nothing is written and there is nothing to undo.

        Raises:
            NotFoundError: no-such-annotation.
            NotesError: unknown-label, bad-credibility.
        """
        return self.revise_all([identity], revision)[0]

    def revise_all(self, identities: Sequence[str], revision: Revision) -> tuple[Annotation, ...]:
        """Change several annotations alike, as one action: see ``revise``."""
        with self._connections.writing() as connection:
            now = self._clock()
            before = [_the_one(connection, identity) for identity in identities]
            after = [revised(one, revision, now) for one in before]
            self._perform(connection, Verb.REVISE, list(map(Change, before, after)), now)
        return tuple(after)

    def reattach(self, identity: str, article: NotedArticle, text: str, selector: Selector) -> Annotation:
        """Put an annotation on another passage of its article's text of today, which the store keeps from now on.

        Args:
            identity: Its id.
            article: What is known of its article now; ``article.text_hash`` is the hash of ``text``.
            text: Today's text.
            selector: The passage in it.

        Raises:
            NotFoundError: no-such-annotation.
            NotesError: empty-passage.
        """
        with self._connections.writing() as connection:
            now = self._clock()
            before = _the_one(connection, identity)
            after = checked(replace(before, selector=selector, text_hash=article.text_hash, modified=now))
            put_article(connection, article)
            put_text(connection, article.text_hash, text)
            self._perform(connection, Verb.REVISE, [Change(before, after)], now)
        return after

    def remove(self, identity: str) -> Annotation:
        """Remove an annotation, and return it as it was; the journal keeps it for ``undo``.

        Raises:
            NotFoundError: no-such-annotation.
        """
        with self._connections.writing() as connection:
            before = _the_one(connection, identity)
            perform(connection, Verb.REMOVE, [Change(before, None)], self._clock())
        return before

    def undo(self) -> Undone | None:
        """Take the last action back, whoever did it and whenever; None where there is nothing to take back."""
        with self._connections.writing() as connection:
            return take_back(connection)

    def redo(self) -> Undone | None:
        """Do again what was last taken back; None where there is nothing, or something else was done since."""
        with self._connections.writing() as connection:
            return do_again(connection)

    def _perform(self, connection: sqlite3.Connection, verb: Verb, changes: Sequence[Change], now: datetime) -> None:
        real = [change for change in changes if change.before != change.after]
        if real:
            perform(connection, verb, real, now)

    def update_article(self, article: NotedArticle) -> None:
        """Store what is known of an article now (renamed, edited). Not an action: undo does not touch it.

        An article that the store does not know is left out: it bears no annotation.
        """
        with self._connections.writing() as connection:
            if connection.execute("SELECT 1 FROM articles WHERE id = ?", (article.id,)).fetchone():
                put_article(connection, article)

    # -- what is there

    def annotation(self, identity: str) -> Annotation:
        """Return one annotation.

        Raises:
            NotFoundError: no-such-annotation.
        """
        with self._reading() as connection:
            return _the_one(connection, identity)

    def annotations(self, article: str) -> tuple[Annotation, ...]:
        """Return the annotations of an article, in order of where they were made."""
        with self._reading() as connection:
            return select_annotations(connection, f"WHERE article = ? {ARTICLE_ORDER}", article)

    def all_annotations(self) -> tuple[Annotation, ...]:
        """Return all annotations, article by article."""
        with self._reading() as connection:
            return select_annotations(connection, LIBRARY_ORDER)

    def counts(self) -> dict[str, int]:
        """Return how many annotations each article bears; articles without any are left out."""
        with self._reading() as connection:
            return dict(map(tuple, connection.execute("SELECT article, count(*) FROM annotations GROUP BY article")))

    def tag_counts(self) -> dict[str, int]:
        """Return how many annotations bear each tag, by name."""
        with self._reading() as connection:
            return dict(map(tuple, connection.execute("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY tag")))

    def noted_articles(self) -> tuple[NotedArticle, ...]:
        """Return the articles that bear annotations, or a note on the whole of them."""
        with self._reading() as connection:
            return select_noted_articles(connection)

    def noted_article(self, article: str) -> NotedArticle | None:
        """Return what is known of one article; None where the store does not know it."""
        with self._reading() as connection:
            row = connection.execute("SELECT * FROM articles WHERE id = ?", (article,)).fetchone()
        return to_article(row) if row else None

    def text(self, text_hash: str) -> str | None:
        """Return the text of this hash as it was when it was annotated; None where the store has no such text.

        Raises:
            NotesError: notes-damaged.
        """
        with self._reading() as connection:
            row = connection.execute("SELECT compressed FROM texts WHERE hash = ?", (text_hash,)).fetchone()
        if row is None:
            return None
        try:
            return unpack_text(row["compressed"])
        except (zlib.error, UnicodeDecodeError) as error:
            raise NotesError("notes-damaged", path=self._connections.path, detail=str(error)) from error

    def verify(self) -> tuple[str, ...]:
        """Check everything, page by page and text by text; return what is wrong, in words."""
        with self._reading() as connection:
            return problems_in(connection)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with expected_failures(self._connections.path):
            yield self._connections.reading()


def _connections(path: Path, patience: float, backups: Backups | None) -> Connections:
    if backups is None:
        return Connections(path, patience)
    return Connections(path, patience, backups.make_after_change, backups.log, backups.make_if_possible)


def _the_one(connection: sqlite3.Connection, identity: str) -> Annotation:
    found = select_annotations(connection, "WHERE id = ?", identity)
    if not found:
        raise NotFoundError("no-such-annotation", annotation=identity)
    return found[0]
