"""Lists over the whole library: its notes, and what it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from index.errors import LecternError
from index.library.articles import open_article
from index.library.listed import About
from index.library.note_filter import NoteFilter, is_under
from index.library.note_words import terms, with_words, word_lists
from index.library.passage_names import names_in_passages, who_names
from index.library.rooms import Rooms
from index.library.settings import Settings
from index.library.standing import place_all, placed_today
from index.notes.annotation import Annotation, PlacedAnnotation
from index.notes.handling import plain_tags
from index.text.folding import fold
from index.views import ListedNote, OpenedArticle, Overview, Tally, UnreadableFile
from index.wording import describe

__all__ = ["NoteFilter", "is_under", "list_notes", "noted_articles", "overview", "prepare_lists", "terms"]


def list_notes(rooms: Rooms, wanted: NoteFilter) -> tuple[ListedNote, ...]:
    """Return the wanted annotations of the whole library, by article, each at its place in today's text."""
    noted = rooms.notes.roster.articles()
    annotations = [one for one in wanted.among(rooms.notes.roster.annotations().values()) if one.article in noted]
    editions = rooms.catalogue.editions.of({one.article for one in annotations})
    register = rooms.notes.roster.register()
    articles = {one.article for one in annotations}
    about = {name: rooms.listed.about(noted[name], editions.get(name), register) for name in articles}
    if wanted.asks_about_articles:
        annotations = [one for one in annotations if _fits(wanted, one, about[one.article])]
    if wanted.query:
        titles = {name: one.title for name, one in about.items()}
        annotations = with_words(rooms, annotations, titles, wanted.query)
    placed = placed_today(rooms, annotations, noted, editions)
    if wanted.state:
        placed = [one for one in placed if one.placement.state == wanted.state]
    if wanted.entity:
        names = names_in_passages(rooms, placed, editions)
        is_wanted = who_names(rooms, wanted.entity)
        placed = [one for one in placed if is_wanted(names.get(one.annotation.id, ()))]
    return tuple(rooms.listed.note(one, about[one.annotation.article]) for one in sorted(placed, key=_place))


def _fits(wanted: NoteFilter, annotation: Annotation, about: About) -> bool:
    return wanted.lets_article_through(about.names, about.reliability, about.published, annotation.credibility)


def names_in_notes(rooms: Rooms, notes: Iterable[ListedNote]) -> dict[str, tuple[str, ...]]:
    """Return the entities that the passages of notes name, by annotation, each as kind, "/" and name."""
    placed = [note.placed for note in notes]
    editions = rooms.catalogue.editions.of({one.annotation.article for one in placed})
    names = names_in_passages(rooms, placed, editions)
    return {name: tuple(f"{kind}/{own}" for kind, own, *_ in found) for name, found in names.items()}


def prepare_lists(rooms: Rooms) -> None:
    """Work out what lists need, so that the next one is quick though every article has changed."""
    place_all(rooms)
    word_lists(rooms, rooms.notes.roster.annotations().values())


def noted_articles(rooms: Rooms, wanted: NoteFilter) -> Iterator[OpenedArticle]:
    """Yield the articles that bear wanted annotations, each with those alone."""
    chosen: dict[str, set[str]] = {}
    for note in list_notes(rooms, wanted):
        chosen.setdefault(note.placed.annotation.article, set()).add(note.placed.annotation.id)
    for article, names in chosen.items():
        opened = open_article(rooms, article)
        yield replace(opened, annotations=tuple(one for one in opened.annotations if one.annotation.id in names))


def _place(placed: PlacedAnnotation) -> tuple[str, int, int, str]:
    span = placed.placement.span or placed.annotation.selector.span
    return placed.annotation.article, span.start, span.end, placed.annotation.id


# what the library holds --------------------------------------------------------------------------------------


def overview(rooms: Rooms, settings: Settings) -> Overview:
    """Return what the library holds."""
    annotations = rooms.notes.roster.annotations().values()
    tags = Counter(tag for annotation in annotations for tag in plain_tags(annotation.tags))
    return Overview(
        folders=tuple(Tally(str(folder), rooms.catalogue.tallies.below(folder)) for folder in settings.folders),
        articles=rooms.catalogue.count(),
        annotated=rooms.catalogue.tallies.among(rooms.notes.roster.articles()),
        annotations=len(annotations),
        outlets=_tallies(rooms.catalogue.tallies.by("outlet")),
        languages=_tallies(rooms.catalogue.tallies.by("language")),
        tags=_tallies(sorted(tags.items(), key=lambda item: (fold(item[0]), item[0]))),
        unreadable=tuple(UnreadableFile.of(record) for record in rooms.catalogue.failures()),
        unrecognised=unrecognised(rooms),
    )


def unrecognised(rooms: Rooms) -> tuple[UnreadableFile, ...]:
    """Return the files of the articles on which the recogniser failed, by path."""
    failed = ((path, fault) for _, path, fault in rooms.catalogue.recognitions.failures())
    errors = ((path, LecternError("recogniser-failed", detail=fault)) for path, fault in failed)
    return tuple(UnreadableFile(path, error.code, describe(error)) for path, error in errors)


def _tallies(counts: Iterable[tuple[str, int]]) -> tuple[Tally, ...]:
    return tuple(Tally(name, count) for name, count in counts)
