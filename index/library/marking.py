"""The verbs of the facade that say how far notes and articles may be passed on; see ``index.notes.handling``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from index.changes import Changes
from index.errors import NotesError
from index.library import annotating
from index.library.articles import resolve
from index.library.rooms import Rooms
from index.notes.annotation import Annotation
from index.notes.decisions import Decision, Topic
from index.notes.handling import (
    article_decision,
    checked_marking,
    decided_marking,
    is_held_back,
    marking_of,
    strictest,
    tag_of,
)
from index.notes.revising import Revision
from index.notes.subject_notes import Subject
from index.views import OpenedArticle
from index.wording import describe


class MarkingVerbs:
    """The Traffic Light Protocol: every marking is durable on return, and ``undo`` takes it back."""

    _rooms: Rooms

    def mark(self, annotations: Sequence[str], marking: str) -> Changes:
        """Mark annotations with "red", "amber" …, in place of another marking; "" takes it away. One action.

        Raises:
            NotFoundError: there is no such annotation; none was changed.
            NotesError: there is no such marking.
        """
        wanted = checked_marking(marking)
        present = [self._rooms.notes.annotation(name) for name in annotations]
        old = {tag for one in present for tag in one.tags if marking_of([tag])} - {tag_of(wanted)}
        revision = Revision(added_tags=[tag_of(wanted)] if wanted else (), dropped_tags=sorted(old))
        return annotating.changed(*self._rooms.notes.revise_all(annotations, revision))

    def mark_article(self, article: str, marking: str) -> Changes:
        """Mark a whole article, with all that is noted on it; "" takes the marking away.

        Raises:
            NotFoundError: there is no such article.
            NotesError: there is no such marking.
        """
        name, wanted = resolve(self._rooms, article), checked_marking(marking)
        present = _decisions(self._rooms).get(name)
        if wanted:
            self._rooms.notes.decisions.put(article_decision(name, wanted, present))
        elif present:
            self._rooms.notes.decisions.remove(present.id)
        return Changes(noted_articles=frozenset({name}), decisions=frozenset({Topic.HANDLING.value}))

    def article_marking(self, article: str) -> str:
        """Return the marking of a whole article; empty where it has none.

        Raises:
            NotFoundError: there is no such article.
        """
        return article_markings(self._rooms).get(resolve(self._rooms, article), "")

    def marking(self, annotation: str) -> str:
        """Return the marking that holds for an annotation: its own or its article's, whichever is stricter.

        Raises:
            NotFoundError: there is no such annotation.
        """
        one = self._rooms.notes.annotation(annotation)
        return strictest([marking_of(one.tags), article_markings(self._rooms).get(one.article, "")])

    def held_back(self) -> frozenset[str]:
        """Return the ids of the annotations that leave in an export only when that is asked for."""
        marked = article_markings(self._rooms)
        annotations = self._rooms.notes.roster.annotations().values()
        return frozenset(one.id for one in annotations if _is_held_back(one, marked))


def article_markings(rooms: Rooms) -> dict[str, str]:
    """Return the marking of each article that has one."""
    return {name: decided_marking(one) for name, one in _decisions(rooms).items()}


def with_markings(rooms: Rooms, articles: Iterable[OpenedArticle]) -> tuple[OpenedArticle, ...]:
    """Return articles with what they are marked."""
    marked = article_markings(rooms)
    return tuple(replace(one, marking=marked[one.id]) if one.id in marked else one for one in articles)


def red_articles(rooms: Rooms) -> frozenset[str]:
    """Return the articles that are held back as a whole."""
    return frozenset(name for name, marking in article_markings(rooms).items() if is_held_back(marking))


def without_red(
    rooms: Rooms, articles: Iterable[OpenedArticle]
) -> tuple[tuple[OpenedArticle, ...], tuple[tuple[str, str], ...]]:
    """Take out what may leave in an export only when that is asked for.

    Returns:
        The articles without it; one that is marked itself is left out as a whole. And what was taken out: the ids of
        annotations and of notes on articles, each with the reason in words.
    """
    marked = article_markings(rooms)
    reason = describe(NotesError("marked-red"))
    kept: list[OpenedArticle] = []
    held: list[tuple[str, str]] = []
    for opened in articles:
        red = {one.annotation.id for one in opened.annotations if _is_held_back(one.annotation, marked)}
        held += ((name, reason) for name in sorted(red))
        if not is_held_back(marked.get(opened.id, "")):
            free = tuple(one for one in opened.annotations if one.annotation.id not in red)
            kept.append(replace(opened, annotations=free))
        elif opened.note:
            held.append((f"{Subject.ARTICLE}:{opened.id}", reason))
    return tuple(kept), tuple(held)


def _is_held_back(annotation: Annotation, marked: dict[str, str]) -> bool:
    return is_held_back(strictest([marking_of(annotation.tags), marked.get(annotation.article, "")]))


def _decisions(rooms: Rooms) -> dict[str, Decision]:
    """Return what was decided on articles, by their ids; of several decisions the latest."""
    return {one.about: one for one in rooms.notes.decisions.of(Topic.HANDLING)}
