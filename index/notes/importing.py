"""Brings notes of another library, or of an earlier day, into a store: nothing is lost, nothing comes in twice."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from index.notes.annotation import Annotation
from index.notes.bundle import Bundle
from index.notes.decisions import Decision
from index.notes.handling import marking_of, plain_tags, strictest, tag_of
from index.notes.journal import Change, Verb, perform
from index.notes.kept import put_text_with_form
from index.notes.memory import BY_ARTICLE, Remembered, merge_memory
from index.notes.outlets import Outlet, Register, merged
from index.notes.records import select_decisions, select_outlets, select_subject_notes
from index.notes.rows import put_article, select_annotations
from index.notes.serialisation import annotation_to_json
from index.notes.subject_notes import SubjectNote

_ID_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two versions of one thing.

    Attributes:
        kind: "annotation", "outlet", "note" or "decision".
        kept: The id of the version that was there, and stays as it is; of two decisions the newer one stays.
        added: The id of the other version, which stands beside it; empty where it was added to the text of the first.
    """

    kind: str
    kept: str
    added: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did.

    Attributes:
        added: How many annotations, outlets, notes and decisions came in.
        known: How many were there already, just so.
        conflicts: Of what there was another version.
        annotations: The ids of the annotations that came in.
        articles: The ids of the articles they are on.
        outlets: The ids of the outlets that came in.
        entities: The entities on which notes came in, each as kind, "/" and name.
        topics: On what decisions came in.
        remembered: How many remembered things came in that were new, or newer than what was there.
        left_out: What could not be taken: what it is, and why, in words.
    """

    added: int = 0
    known: int = 0
    conflicts: tuple[Conflict, ...] = ()
    annotations: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    remembered: int = 0
    left_out: tuple[tuple[str, str], ...] = ()


class _Merge:
    """Finds out what has to be done for a bundle to be in a store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.changes: list[Change] = []
        self.conflicts: list[Conflict] = []
        self.known = 0
        present = select_annotations(connection, "")
        self._annotations = {one.id: one for one in present}
        self._contents = {_content(one) for one in present}
        self._outlets = {one.id: one for one in select_outlets(connection)}
        self._register = Register(self._outlets.values())
        self._notes = {one.id: one for one in select_subject_notes(connection)}
        decisions = select_decisions(connection)
        self._decisions = {one.id: one for one in decisions}
        self._same = {_said(one): one for one in decisions}  # the latest of each

    def annotation(self, incoming: Annotation) -> None:
        content = _content(incoming)
        if content in self._contents:
            self.known += 1
            return
        self._contents.add(content)
        wanted, present = incoming, self._annotations.get(incoming.id)
        if present is not None and _words(present) == _words(incoming) and _is_same_passage(present, incoming):
            self._complete(present, incoming)
            return
        if present is not None:
            # The id is taken from the content, so that the same file brings the same version once.
            wanted = replace(incoming, id=_id_from(content))
            self.conflicts.append(Conflict("annotation", incoming.id, wanted.id))
        self._annotations[wanted.id] = wanted
        self.changes.append(Change(None, wanted))

    def _complete(self, present: Annotation, incoming: Annotation) -> None:
        """Take over what is said beside the words; it may have come in a form that cannot hold all of it."""
        both = replace(
            present,
            author=present.author or incoming.author,
            graded=present.graded or incoming.graded,
            grade_reason=present.grade_reason or incoming.grade_reason,
            tags=_marked(present.tags, marking_of(incoming.tags)),
        )
        self.known += 1
        if both != present:
            self._annotations[present.id] = both
            self.changes.append(Change(present, both))

    def outlet(self, incoming: Outlet) -> None:
        present = self._outlets.get(incoming.id) or self._register.find(incoming.name)
        if present is None:
            self._outlets[incoming.id] = incoming
            self.changes.append(Change(None, incoming))
            return
        present = self._outlets[present.id]  # it may have grown since the register was made
        both = merged(present, incoming)
        if incoming.grade not in {None, both.grade, *present.history}:
            self.conflicts.append(Conflict("outlet", present.id, ""))  # it has one grade: the own one
        if both == present:
            self.known += 1
        else:
            self._outlets[both.id] = both
            self.changes.append(Change(present, both))

    def note(self, incoming: SubjectNote) -> None:
        present = self._notes.get(incoming.id)
        if present is None:
            self._notes[incoming.id] = incoming
            self.changes.append(Change(None, incoming))
        elif f"\n\n{incoming.note}\n\n" in f"\n\n{present.note}\n\n":
            self.known += 1
        else:  # there is one note at most for each thing, so both stand in it
            both = replace(present, note=f"{present.note}\n\n{incoming.note}", modified=incoming.modified)
            self._notes[incoming.id] = both
            self.conflicts.append(Conflict("note", incoming.id, ""))
            self.changes.append(Change(present, both))

    def decision(self, incoming: Decision) -> None:
        present = self._decisions.get(incoming.id) or self._same.get(_said(incoming))
        if present is None:
            wanted = incoming
        elif present.says_the_same(incoming):
            # One and the same decision, though perhaps made in both libraries: the later time is the one that counts.
            wanted = replace(present, made=max(present.made, incoming.made))
        else:
            self.conflicts.append(Conflict("decision", incoming.id, ""))
            wanted = max(present, incoming, key=lambda one: one.made)
        if wanted == present:
            self.known += wanted.says_the_same(incoming)
            return
        self._decisions[wanted.id] = wanted
        if _said(wanted) in self._same:
            self._same[_said(wanted)] = wanted
        self.changes.append(Change(present, wanted))


def merge(connection: sqlite3.Connection, bundle: Bundle, now: datetime, home: Callable[[str, str], str]) -> Imported:
    """Bring a bundle into a store, as one action that undo takes back. Runs inside the caller's transaction.

    An annotation that is there in another version stays, and the other version comes in beside it. Where nothing
    is new, nothing is written. What is remembered comes in where it is newer, and undo does not touch it.

    Args:
        connection: Of the store.
        bundle: What is to come in.
        now: The present time.
        home: Given an article's id and the hash of its text, returns the id that this library has for it.
    """
    ids = {article.id: home(article.id, article.text_hash) for article in bundle.articles}
    work = _Merge(connection)
    for annotation in bundle.annotations:
        work.annotation(replace(annotation, article=ids[annotation.article]))
    for outlet in bundle.outlets:
        work.outlet(outlet)
    for note in bundle.subject_notes:
        work.note(replace(note, about=ids[note.article]) if note.article else note)
    for decision in bundle.decisions:
        work.decision(replace(decision, about=ids.get(decision.about, decision.about)))
    if work.changes:
        _put_needs(connection, bundle, ids, work.changes)
        perform(connection, Verb.IMPORT, work.changes, now)
    remembered = merge_memory(connection, (_at_home(one, ids) for one in bundle.memory))
    return _report(work, remembered)


def _at_home(one: Remembered, ids: dict[str, str]) -> Remembered:
    article, space, rest = one.key.partition(" ")
    return replace(one, key=f"{ids.get(article, article)}{space}{rest}") if one.shelf in BY_ARTICLE else one


def _report(work: _Merge, remembered: int) -> Imported:
    came = [change.record for change in work.changes]
    annotations = [one for one in came if isinstance(one, Annotation)]
    return Imported(
        len(came),
        work.known,
        tuple(work.conflicts),
        frozenset(one.id for one in annotations),
        frozenset(one.article for one in came if not isinstance(one, Outlet) and one.article),
        frozenset(one.id for one in came if isinstance(one, Outlet)),
        frozenset(one.about for one in came if isinstance(one, SubjectNote) and not one.article),
        frozenset(one.topic.value for one in came if isinstance(one, Decision)),
        remembered,
    )


def _put_needs(connection: sqlite3.Connection, bundle: Bundle, ids: dict[str, str], changes: list[Change]) -> None:
    """Store the articles and texts that the changes need; of an article that is known already, ours stays."""
    records = [change.record for change in changes]
    needed = {one.article for one in records if not isinstance(one, Outlet)}
    hashes = {one.text_hash for one in records if not isinstance(one, Outlet)}
    for article in bundle.articles:
        own = ids[article.id]
        if own in needed and not connection.execute("SELECT 1 FROM articles WHERE id = ?", (own,)).fetchone():
            put_article(connection, replace(article, id=own))
    for digest, text in bundle.texts.items():
        if digest in hashes:
            put_text_with_form(connection, digest, text, bundle.forms.get(digest))


def _content(annotation: Annotation) -> str:
    """Return all that an annotation says, its id left out."""
    return json.dumps(annotation_to_json(replace(annotation, id="")), sort_keys=True)


def _marked(tags: tuple[str, ...], marking: str) -> tuple[str, ...]:
    """Return tags with a marking in place of their own one, where it is stricter."""
    own = marking_of(tags)
    return tags if strictest([own, marking]) == own else (*plain_tags(tags), tag_of(marking))


def _words(annotation: Annotation) -> tuple[object, ...]:
    """Return what the analyst made of a passage: all that every form in which notes travel can hold."""
    tags = frozenset(tag.casefold() for tag in plain_tags(annotation.tags))
    note = annotation.note.replace("\r\n", "\n").strip()
    return note, annotation.label, tags, annotation.credibility


def _is_same_passage(one: Annotation, other: Annotation) -> bool:
    """Whether two versions of an annotation stand at one place; one that was attached anew does not.

    Some forms in which notes travel place them in today's text: in two texts, one quotation is one passage.
    """
    if one.text_hash == other.text_hash:
        is_same = one.selector.span == other.selector.span
    else:
        is_same = one.selector.quote.split() == other.selector.quote.split()
    return is_same and one.article == other.article


def _said(decision: Decision) -> str:
    """Return all that a decision says, whenever that was."""
    return json.dumps([decision.topic, decision.about, decision.value], sort_keys=True)


def _id_from(content: str) -> str:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]
