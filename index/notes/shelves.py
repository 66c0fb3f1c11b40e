"""The smaller collections of the notes store: the register of outlets, notes on articles and entities, decisions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from index.errors import NotFoundError
from index.notes.annotation import NotedArticle
from index.notes.connections import Connections
from index.notes.decisions import Decision, Topic, plain
from index.notes.failures import expected_failures
from index.notes.journal import Change, Verb, perform
from index.notes.making import Clock, new_id
from index.notes.outlets import Outlet, Register, checked_outlet, merged, regraded
from index.notes.records import select_decisions, select_outlets, select_subject_notes
from index.notes.rows import put_article, put_text
from index.notes.subject_notes import Subject, SubjectNote

_TICK = timedelta(microseconds=1)  # what the store's times are told apart by


class OutletStore:
    """The register of outlets. Every action is a transaction that ``NotesStore.undo`` takes back."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def all(self) -> tuple[Outlet, ...]:
        """Return all outlets, by name."""
        with expected_failures(self._connections.path):
            return select_outlets(self._connections.reading())

    def register(self) -> Register:
        """Return the register, to find the outlets of many articles in."""
        return Register(self.all())

    def put(self, outlet: Outlet) -> Outlet:
        """Store an outlet, in place of the one of its id; an empty id makes a new one.

        A change of reliability or of its reason is dated.

        Returns:
            The outlet as stored. Where nothing differs, nothing is written and there is nothing to undo.

        Raises:
            NotesError: bad-reliability, outlet-without-name.
        """
        wanted = checked_outlet(outlet if outlet.id else replace(outlet, id=new_id()))
        with self._connections.writing() as connection:
            before = _outlet(connection, wanted.id)
            now = self._clock().astimezone(UTC)
            wanted = regraded(before, wanted, now)
            if wanted != before:
                perform(connection, Verb.REVISE if before else Verb.ADD, [Change(before, wanted)], now)
        return wanted

    def merge(self, kept: str, *others: str) -> Outlet:
        """Make one outlet of several, as one action; see ``outlets.merged``.

        Args:
            kept: The id of the one that stays.
            others: The ids of those that go into it.

        Raises:
            NotFoundError: no-such-outlet; nothing was changed.
        """
        with self._connections.writing() as connection:
            before = [_the_outlet(connection, identity) for identity in dict.fromkeys((kept, *others))]
            after = merged(*before)
            gone = [Change(one, None) for one in before[1:]]
            if gone:
                perform(connection, Verb.REVISE, [Change(before[0], after), *gone], self._clock())
        return after

    def remove(self, identity: str) -> Outlet:
        """Take an outlet out of the register; return it as it was.

        Raises:
            NotFoundError: no-such-outlet.
        """
        with self._connections.writing() as connection:
            before = _the_outlet(connection, identity)
            perform(connection, Verb.REMOVE, [Change(before, None)], self._clock())
        return before


class SubjectNoteStore:
    """Notes on whole articles and on entities. Every action is a transaction that ``NotesStore.undo`` takes back."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def all(self) -> tuple[SubjectNote, ...]:
        """Return all of them."""
        with expected_failures(self._connections.path):
            return select_subject_notes(self._connections.reading())

    def on(self, subject: Subject, about: str) -> SubjectNote | None:
        """Return the note on something; None where there is none."""
        with expected_failures(self._connections.path):
            return next(iter(select_subject_notes(self._connections.reading(), f"{subject}:{about}")), None)

    def write_on_article(self, article: NotedArticle, text: str, note: str) -> SubjectNote | None:
        """Write the note on a whole article; an empty one takes it away.

        Args:
            article: What is known of the article now.
            text: Its text, of which ``article.text_hash`` is the hash; kept with the note.
            note: Markdown.

        Returns:
            The note as stored; None where there is none now.
        """
        return self._write(Subject.ARTICLE, article.id, note, article, text)

    def write_on_entity(self, about: str, note: str) -> SubjectNote | None:
        """Write the note on an entity, named by ``entity_key``; an empty one takes it away.

        Returns:
            The note as stored; None where there is none now.
        """
        return self._write(Subject.ENTITY, about, note, None, "")

    def _write(
        self, subject: Subject, about: str, note: str, article: NotedArticle | None, text: str
    ) -> SubjectNote | None:
        with self._connections.writing() as connection:
            known = {(one.subject, one.about): one for one in select_subject_notes(connection)}
            before = known.get((subject, about))
            if note == (before.note if before else ""):
                return before
            now = self._clock().astimezone(UTC)
            if not note.strip():
                if before:
                    perform(connection, Verb.REMOVE, [Change(before, None)], now)
                return None
            if article:
                put_article(connection, article)
                put_text(connection, article.text_hash, text)
            created = before.created if before else now
            after = SubjectNote(subject, about, note, created, now, article.text_hash if article else "")
            perform(connection, Verb.REVISE if before else Verb.ADD, [Change(before, after)], now)
        return after


class DecisionStore:
    """What the user ruled about the machine's work. Each call that writes is one action for ``NotesStore.undo``."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def of(self, topic: Topic) -> tuple[Decision, ...]:
        """Return the decisions on a topic, in order of making."""
        with expected_failures(self._connections.path):
            return select_decisions(self._connections.reading(), topic)

    def all(self) -> tuple[Decision, ...]:
        """Return all decisions, in order of making."""
        with expected_failures(self._connections.path):
            return select_decisions(self._connections.reading())

    def put(self, *decisions: Decision) -> tuple[Decision, ...]:
        """Store decisions, each in place of the one of its id; an empty id makes a new one.

        A decision that is new or says something new is dated now, after all that are there.

        Returns:
            The decisions as stored. What is stored already is left as it is; where nothing differs, nothing is
            written and there is nothing to undo.

        Raises:
            TypeError, ValueError: a value is not made of plain JSON values.
        """
        with self._connections.writing() as connection:
            present = {one.id: one for one in select_decisions(connection)}
            now = _after(self._clock().astimezone(UTC), present.values())
            changes: list[Change] = []
            stored: list[Decision] = []
            for decision in map(plain, decisions):
                before = present.get(decision.id)
                if before is not None and before.says_the_same(decision):
                    stored.append(before)
                    continue
                after = replace(decision, id=decision.id or new_id(), made=now + len(changes) * _TICK)
                present[after.id] = after
                changes.append(Change(before, after))
                stored.append(after)
            if changes:
                verb = Verb.REVISE if all(change.before for change in changes) else Verb.ADD
                perform(connection, verb, changes, now)
        return tuple(stored)

    def remove(self, *identities: str) -> tuple[Decision, ...]:
        """Take decisions back, for good but for ``undo``; ids that are not there are passed over.

        Returns:
            The decisions as they were.
        """
        with self._connections.writing() as connection:
            gone = tuple(one for one in select_decisions(connection) if one.id in identities)
            if gone:
                perform(connection, Verb.REMOVE, [Change(one, None) for one in gone], self._clock())
        return gone


def _after(now: datetime, decisions: Iterable[Decision]) -> datetime:
    """Return the present time, or the first one after the latest decision where a clock was set back."""
    return max([now, *(one.made + _TICK for one in decisions)])


def _outlet(connection: sqlite3.Connection, identity: str) -> Outlet | None:
    return next((outlet for outlet in select_outlets(connection) if outlet.id == identity), None)


def _the_outlet(connection: sqlite3.Connection, identity: str) -> Outlet:
    found = _outlet(connection, identity)
    if found is None:
        raise NotFoundError("no-such-outlet", outlet=identity)
    return found
