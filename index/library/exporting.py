"""Chooses what is exported, and hands it to the one who writes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from index.errors import ExportError
from index.export.grouping import (
    By,
    EntitiesOf,
    Named,
    Page,
    entities_in_article,
    left_out,
    page_of_query,
    pages_by_annotation,
    pages_by_article,
    pages_by_entity,
    pages_by_tag,
)
from index.export.markdown import export_pages
from index.export.pages import content_of
from index.export.qda_project import is_project, write_project
from index.export.table import is_table, write_table
from index.export.target import Target
from index.export.web_annotations import is_web_annotations, write_web_annotations
from index.export.web_page import is_page, write_page
from index.export.whole_files import write_whole
from index.library import finding, listing, settings
from index.library.articles import open_article, resolve
from index.library.citing import with_evidence
from index.library.listing import NoteFilter
from index.library.marking import red_articles, with_markings, without_red
from index.library.rooms import Rooms
from index.notes.annotation import Annotation, PlacedAnnotation
from index.notes.bundle import bundle_of, is_bundle, without, write_bundle
from index.notes.subject_notes import Subject, entity_key
from index.text.folding import fold
from index.views import ExportReport, OpenedArticle

Refuse: TypeAlias = Callable[[Annotation], str | None]
"""Says why an annotation may not leave the library, in words; None where it may."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be exported; an empty field lets all through.

    Attributes:
        articles: Only these, by id or path.
        tag: Only annotations of this tag, or of one below it.
        query: Only articles that this search finds.
        entity: Only annotations whose passage names this entity.
        annotations: Only these, by id.
    """

    articles: tuple[str, ...] = ()
    tag: str = ""
    query: str = ""
    entity: str = ""
    annotations: tuple[str, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.articles or self.tag or self.query or self.entity or self.annotations)


@dataclass(frozen=True, slots=True)
class Shape:
    """The form that an export takes.

    Attributes:
        form: "markdown", or one of ``WHOLE``.
        by: What each Markdown file is about.
        template: The name of a template that ships, or the path of one; empty for none.
    """

    form: str = "markdown"
    by: By = By.ARTICLE
    template: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """What came of a choice.

    Attributes:
        articles: The chosen articles, each with the chosen annotations.
        refused: The annotations that may not leave the library, by id, each with the reason.
    """

    articles: tuple[OpenedArticle, ...]
    refused: tuple[tuple[str, str], ...] = ()


def export(
    rooms: Rooms,
    target: Path,
    choice: Choice,
    shape: Shape,
    *,
    repair: bool,
    refuse: Refuse | None = None,
    allow_red: bool = False,
    former: Iterable[str] = (),
) -> tuple[ExportReport, frozenset[str]]:
    """Write what was chosen into a folder; see ``Library.export``.

    Args:
        rooms: Where from.
        target: The folder.
        choice: What.
        shape: In which form.
        repair: Whether to make a damaged search index anew.
        refuse: Says which annotations may not leave the library.
        allow_red: Whether what is marked TLP:RED may leave too.
        former: Ids of files that an earlier run of the same export wrote.

    Returns:
        What was written, and the ids of the files that there were to write.
    """
    found = with_evidence(rooms, with_markings(rooms, chosen(rooms, choice, repair=repair)))
    selection = allowed(found, refuse)
    if not allow_red:
        open_ones, held_back = without_red(rooms, selection.articles)
        selection = Selection(open_ones, (*selection.refused, *held_back))
    if shape.form != "markdown":
        report = WHOLE[shape.form](rooms, target, choice, selection)
        return replace(report, refused=selection.refused), frozenset()
    folders = settings.load(rooms.layout).folders
    articles = tuple(_with_short_path(opened, folders) for opened in selection.articles)
    pages = pages_of(rooms, choice, shape.by, articles)
    contents = _contents(pages, shape.template)
    wrote = frozenset(former)
    report = export_pages(
        pages,
        target,
        content=lambda page: contents[page.id],
        is_former=lambda owner: owner in wrote or _is_bare(rooms, choice, shape.by, owner),
    )
    return (
        replace(report, refused=selection.refused, left_out=left_out(selection.articles, pages)),
        frozenset(page.id for page in pages),
    )


def _contents(pages: list[Page], template: str) -> dict[str, str]:
    """Return the Markdown of every page, before any is written: a template may fail at the last one."""
    if not template:
        return {page.id: content_of(page) for page in pages}
    from index.export.templates import renderer  # jinja2 takes its time to be imported

    render = renderer(template)
    return {page.id: render(page) for page in pages}


def chosen(rooms: Rooms, choice: Choice, *, repair: bool) -> list[OpenedArticle]:
    """Return the chosen articles, each with the chosen annotations.

    Raises:
        NotFoundError: there is no such article or annotation.
        QueryError: the query cannot be understood.
    """
    names = frozenset(resolve(rooms, article) for article in choice.articles) if choice.articles else None
    if choice.annotations:
        own = frozenset(rooms.notes.annotation(one).article for one in choice.annotations)
        names = own if names is None else names & own
    if choice.query:
        matching = finding.all_matches(rooms, choice.query, repair=repair)
        names = matching if names is None else names & matching
    found = list(listing.noted_articles(rooms, NoteFilter(tag=choice.tag, articles=names, entity=choice.entity)))
    if choice.annotations:
        wanted = frozenset(choice.annotations)
        return _with_those(found, lambda placed: placed.annotation.id in wanted)
    if choice.tag or choice.entity:
        return found
    # Articles that bear a note on the whole of them, and no annotation.
    known = {article.id for article in found}
    noted = (note.about for note in rooms.notes.subject_notes.all() if note.subject is Subject.ARTICLE)
    others = (name for name in noted if name not in known and (names is None or name in names))
    return [*found, *(open_article(rooms, name) for name in others)]


def allowed(articles: Iterable[OpenedArticle], refuse: Refuse | None) -> Selection:
    """Return the articles without the annotations that may not leave, and why those may not."""
    if refuse is None:
        return Selection(tuple(articles))
    whole = tuple(articles)
    reasons = {
        placed.annotation.id: reason
        for opened in whole
        for placed in opened.annotations
        if (reason := refuse(placed.annotation)) is not None
    }
    kept = _with_those(whole, lambda placed: placed.annotation.id not in reasons)
    return Selection(tuple(kept), tuple(sorted(reasons.items())))


def _with_those(articles: Iterable[OpenedArticle], wanted: Callable[[PlacedAnnotation], bool]) -> list[OpenedArticle]:
    """Return all of the articles, with the wanted annotations alone."""
    return [replace(opened, annotations=tuple(filter(wanted, opened.annotations))) for opened in articles]


def pages_of(
    rooms: Rooms,
    choice: Choice,
    by: By,
    articles: tuple[OpenedArticle, ...],
    entities_of: EntitiesOf = entities_in_article,
) -> list[Page]:
    """Return the files into which chosen articles are divided.

    Args:
        rooms: Where the notes on entities are.
        choice: What was chosen; files for other tags or entities than the chosen ones would be incomplete.
        by: What each file is about.
        articles: What was chosen.
        entities_of: Which entities a passage names.

    Raises:
        ExportError: export-without-query, where one file for a query was asked for and none was given.
    """
    match by:
        case By.ARTICLE:
            return pages_by_article(articles)
        case By.ANNOTATION:
            return pages_by_annotation(articles)
        case By.TAG:
            return pages_by_tag(articles, lambda tag: not choice.tag or listing.is_under(tag, choice.tag))
        case By.ENTITY:
            return pages_by_entity(
                articles,
                entities_of,
                lambda named: not choice.entity or _is_called(named, choice.entity),
                lambda named: _note_on(rooms, named),
            )
        case By.QUERY:
            if not choice.query.strip():
                raise ExportError("export-without-query")
            return [page_of_query(articles, choice.query.strip())]


def _is_called(named: Named, name: str) -> bool:
    return name == named.id or fold(name) in {fold(known) for known in (named.name, *named.aliases)}


def _note_on(rooms: Rooms, named: Named) -> str:
    """Return the note on an entity, under whichever of its names it was written."""
    for name in (named.name, *named.aliases):
        if note := rooms.notes.subject_notes.on(Subject.ENTITY, entity_key(named.kind, name)):
            return note.note
    return ""


def _with_short_path(opened: OpenedArticle, folders: tuple[Path, ...]) -> OpenedArticle:
    """Return an article whose path begins with the name of the followed folder: not where that is."""
    annotations = tuple(
        replace(one, version=replace(one.version, path=settings.short_path(one.version.path, folders)))
        if one.version
        else one
        for one in opened.annotations
    )
    return replace(opened, path=settings.short_path(opened.path, folders), annotations=annotations)


def _is_bare(rooms: Rooms, choice: Choice, by: By, owner: str) -> bool:
    """Whether a file is of an article of the choice that bears nothing any more, so that the file has to say so."""
    if by is not By.ARTICLE or choice.tag or choice.entity or choice.annotations or choice.query:
        return False
    if choice.articles and owner not in {resolve(rooms, article) for article in choice.articles}:
        return False
    has_note = rooms.notes.subject_notes.on(Subject.ARTICLE, owner) is not None
    return rooms.notes.noted_article(owner) is not None and not has_note and not rooms.notes.annotations(owner)


def _json(rooms: Rooms, target: Path, choice: Choice, selection: Selection) -> ExportReport:
    names = {placed.annotation.id for article in selection.articles for placed in article.annotations}
    if choice.is_everything:
        bundle = bundle_of(rooms.notes)
        if selection.refused:
            bundle = without(bundle, frozenset(dict(selection.refused)), red_articles(rooms))
    else:
        bundle = bundle_of(rooms.notes, lambda annotation: annotation.id in names)
    return write_whole(Target(target), "lectern-notes.json", write_bundle(bundle), _is_notes)


def _is_notes(content: bytes) -> bool:
    try:
        return is_bundle(json.loads(content))
    except ValueError:
        return False


def _csv(_rooms: Rooms, target: Path, _choice: Choice, selection: Selection) -> ExportReport:
    return write_whole(Target(target), "lectern-notes.csv", write_table(selection.articles), is_table)


def _jsonld(_rooms: Rooms, target: Path, _choice: Choice, selection: Selection) -> ExportReport:
    written = write_web_annotations(selection.articles)
    return write_whole(Target(target), "lectern-notes.jsonld", written, is_web_annotations)


def _html(_rooms: Rooms, target: Path, _choice: Choice, selection: Selection) -> ExportReport:
    return write_whole(Target(target), "lectern-notes.html", write_page(selection.articles), is_page)


def _qdpx(rooms: Rooms, target: Path, _choice: Choice, selection: Selection) -> ExportReport:
    written = write_project(selection.articles, rooms.notes.text)
    return write_whole(Target(target), "lectern-notes.qdpx", written, is_project)


WHOLE: dict[str, Callable[[Rooms, Path, Choice, Selection], ExportReport]] = {
    "json": _json,
    "csv": _csv,
    "jsonld": _jsonld,
    "html": _html,
    "qdpx": _qdpx,
}
"""Forms of export that are one file with everything in it."""
