"""Says what those clauses of a query mean that the search index knows nothing of: tags, grades, what was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Set as AbstractSet

from index.errors import NotesError, NotFoundError, QueryError
from index.library.articles import resolve
from index.library.note_filter import is_under
from index.library.rooms import Rooms
from index.notes.grades import Grades, parse_grades
from index.notes.handling import plain_tags
from index.notes.memory import READ
from index.notes.outlets import UNJUDGED_RELIABILITY
from index.notes.read_states import read_state_from_json
from index.search.clauses import Clause, Like, Members, Not, Outlets
from index.search.margins import Note
from index.text.folding import fold
from index.text.tokens import tokens


def meaning(rooms: Rooms, members: Members) -> AbstractSet[str] | Clause:
    """Return the articles that a clause means, or another clause, of what the search index knows.

    Raises:
        QueryError: "bad-grade"; "no-such-article" or "ambiguous-article", of ``like:``.
    """
    return _MEANINGS[members.field](rooms, members)


def noted(rooms: Rooms) -> frozenset[str]:
    """Return the articles that bear annotations or a note."""
    return frozenset(article.id for article in rooms.notes.noted_articles())


def notes_on_articles(rooms: Rooms) -> dict[str, Note]:
    """Return the notes on passages and on whole articles, by their ids."""
    notes = {
        one.id: Note(one.article, one.note) for one in rooms.notes.roster.annotations().values() if one.note.strip()
    }
    return notes | {
        one.id: Note(one.article, one.note)
        for one in rooms.notes.subject_notes.all()
        if one.article and one.note.strip()
    }


def read_articles(rooms: Rooms) -> frozenset[str]:
    """Return the articles that the user has read."""
    kept = rooms.notes.memory.all(READ)
    return frozenset(article for article, value in kept.items() if read_state_from_json(value).is_read)


def shelves(rooms: Rooms) -> dict[str, dict[str, set[str]]]:
    """Return the articles of each tag, label and state of reading."""
    tags: dict[str, set[str]] = {}
    labels: dict[str, set[str]] = {}
    for one in rooms.notes.roster.annotations().values():
        for tag in plain_tags(one.tags):
            tags.setdefault(tag, set()).add(one.article)
        if one.label:
            labels.setdefault(one.label, set()).add(one.article)
    return {"tags": tags, "labels": labels, "states": {"read": set(read_articles(rooms))}}


def _tagged(rooms: Rooms, members: Members) -> AbstractSet[str]:
    """Return the articles with a passage of this tag, or of one below it."""
    annotations = rooms.notes.roster.annotations().values()
    return {one.article for one in annotations if any(is_under(tag, members.value) for tag in one.tags)}


def _labelled(rooms: Rooms, members: Members) -> AbstractSet[str]:
    wanted = fold(members.value)
    return {one.article for one in rooms.notes.roster.annotations().values() if fold(one.label) == wanted}


def _read(rooms: Rooms, _members: Members) -> AbstractSet[str]:
    return read_articles(rooms)


def _graded(rooms: Rooms, members: Members) -> AbstractSet[str] | Clause:
    """Return the articles with a passage of such a grade; of a letter alone, all of outlets of that reliability."""
    try:
        grades = parse_grades(members.value)
    except NotesError as error:
        raise QueryError("bad-grade", position=members.position, grade=members.value) from error
    if grades.credibilities is None:
        return _of_outlets(rooms, grades)
    register = rooms.notes.outlets.register()
    reliabilities = {one.id: register.reliability(one.outlet, one.url) for one in rooms.notes.noted_articles()}
    return {
        one.article
        for one in rooms.notes.roster.annotations().values()
        if grades.has(reliabilities.get(one.article, UNJUDGED_RELIABILITY), one.credibility)
    }


def _of_outlets(rooms: Rooms, grades: Grades) -> Clause:
    """Return the clause of the outlets that are graded so by their names; most are not judged, and count as such."""
    wanted = grades.reliabilities or frozenset()
    is_open = UNJUDGED_RELIABILITY in wanted
    register = rooms.notes.outlets.register()
    names = (name for name, _ in rooms.catalogue.tallies.by("outlet"))
    chosen = Outlets(frozenset(name for name in names if (register.reliability(name) in wanted) is not is_open))
    return Not(chosen) if is_open else chosen


def _like(rooms: Rooms, members: Members) -> Clause:
    """Return the clause of what is like an article, named by its id, its path or the end of its path."""
    try:
        name = resolve(rooms, members.value)
    except NotFoundError as error:
        raise QueryError(error.code, position=members.position, **error.data) from error
    record = rooms.catalogue.article(name)
    if record is None:
        raise QueryError("no-such-article", position=members.position, reference=members.value)
    furniture = record.article.boilerplate()
    words = Counter(
        token.term for token in tokens(record.article.text) if not any(token.span.overlaps(one) for one in furniture)
    )
    return Like(name, tuple(sorted(words.items())))


_MEANINGS: dict[str, Callable[[Rooms, Members], AbstractSet[str] | Clause]] = {
    "tag": _tagged,
    "label": _labelled,
    "is": _read,
    "grade": _graded,
    "like": _like,
}
