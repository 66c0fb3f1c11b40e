"""Chooses what is exported, and hands it to the one who writes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from index.export.markdown import export_articles
from index.export.table import is_table, write_table
from index.export.target import Target
from index.export.web_annotations import is_web_annotations, write_web_annotations
from index.export.web_page import is_page, write_page
from index.export.whole_files import write_whole
from index.library import finding, listing
from index.library.articles import open_article, resolve
from index.library.listing import NoteFilter
from index.library.rooms import Rooms
from index.notes.bundle import bundle_of, is_bundle, write_bundle
from index.notes.subject_notes import Subject
from index.views import ExportReport, OpenedArticle


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be exported; an empty field lets all through.

    Attributes:
        articles: Only these, by id or path.
        tag: Only annotations of this tag, or of one below it.
        query: Only articles that this search finds.
        entity: Only annotations whose passage names this entity.
    """

    articles: tuple[str, ...] = ()
    tag: str = ""
    query: str = ""
    entity: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.articles or self.tag or self.query or self.entity)


def export(rooms: Rooms, target: Path, choice: Choice, *, form: str, repair: bool) -> ExportReport:
    """Write what was chosen into a folder; see ``Library.export``."""
    if form == "markdown":
        return export_articles(chosen(rooms, choice, repair=repair), target)
    return WHOLE[form](rooms, target, choice, repair)


def chosen(rooms: Rooms, choice: Choice, *, repair: bool) -> list[OpenedArticle]:
    """Return the chosen articles, each with the chosen annotations.

    Raises:
        NotFoundError: there is no such article.
        QueryError: the query cannot be understood.
    """
    names = frozenset(resolve(rooms, article) for article in choice.articles) if choice.articles else None
    if choice.query:
        matching = finding.all_matches(rooms, choice.query, repair=repair)
        names = matching if names is None else names & matching
    found = list(listing.noted_articles(rooms, NoteFilter(tag=choice.tag, articles=names, entity=choice.entity)))
    if choice.tag or choice.entity:
        return found
    # Articles that bear a note on the whole of them, and no annotation.
    known = {article.id for article in found}
    noted = (note.about for note in rooms.notes.subject_notes.all() if note.subject is Subject.ARTICLE)
    others = (name for name in noted if name not in known and (names is None or name in names))
    return [*found, *(open_article(rooms, name) for name in others)]


def _json(rooms: Rooms, target: Path, choice: Choice, repair: bool) -> ExportReport:  # noqa: FBT001 - one form of many
    if choice.is_everything:
        bundle = bundle_of(rooms.notes)
    else:
        opened = chosen(rooms, choice, repair=repair)
        names = {placed.annotation.id for article in opened for placed in article.annotations}
        bundle = bundle_of(rooms.notes, lambda annotation: annotation.id in names)
    return write_whole(Target(target), "lectern-notes.json", write_bundle(bundle), _is_notes)


def _is_notes(content: bytes) -> bool:
    try:
        return is_bundle(json.loads(content))
    except ValueError:
        return False


def _csv(rooms: Rooms, target: Path, choice: Choice, repair: bool) -> ExportReport:  # noqa: FBT001 - the same
    written = write_table(chosen(rooms, choice, repair=repair))
    return write_whole(Target(target), "lectern-notes.csv", written, is_table)


def _jsonld(rooms: Rooms, target: Path, choice: Choice, repair: bool) -> ExportReport:  # noqa: FBT001 - the same
    written = write_web_annotations(chosen(rooms, choice, repair=repair))
    return write_whole(Target(target), "lectern-notes.jsonld", written, is_web_annotations)


def _html(rooms: Rooms, target: Path, choice: Choice, repair: bool) -> ExportReport:  # noqa: FBT001 - the same
    return write_whole(
        Target(target), "lectern-notes.html", write_page(chosen(rooms, choice, repair=repair)), is_page
    )


WHOLE: dict[str, Callable[[Rooms, Path, Choice, bool], ExportReport]] = {
    "json": _json,
    "csv": _csv,
    "jsonld": _jsonld,
    "html": _html,
}
"""Forms of export that are one file with everything in it."""
