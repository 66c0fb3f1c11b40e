"""What is to be exported, and in which form; and the words for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.models.wording import counted
from index.views import KeptExport

_TR = "Exports"


class Scope(StrEnum):
    """Which notes."""

    ARTICLE = "article"
    RESULTS = "results"
    TAG = "tag"
    ENTITY = "entity"
    CHOSEN = "chosen"
    ALL = "all"


SCOPES = {
    Scope.ARTICLE: "Notes on this article",
    Scope.RESULTS: "Notes on the articles found",
    Scope.TAG: "Notes with a tag",
    Scope.ENTITY: "Notes that name an entity",
    Scope.CHOSEN: "The chosen notes",
    Scope.ALL: "All notes",
}
FORMS = {
    "markdown": "Markdown files",
    "html": "One web page (HTML)",
    "csv": "A table (CSV)",
    "jsonld": "Web annotations (JSON-LD)",
    "qdpx": "A project for other programs (QDPX)",
    "json": "Everything, to bring in again (JSON)",
}
"""The forms of ``Library.export``, in the order in which they are offered."""

DIVISIONS = {
    "article": "For each article",
    "tag": "For each tag",
    "entity": "For each entity",
    "annotation": "For each note",
    "query": "One for the search",
}
TEMPLATES = {
    "": "As Lectern does it",
    "dossier": "Full dossier",
    "quotations": "Plain quotations",
    "brief": "Brief with footnotes",
}
"""The templates that ship, by name."""


@dataclass(frozen=True, slots=True)
class Choosable:
    """What there is to choose from at the moment.

    Attributes:
        article: The id of the open article; empty where none is open.
        query: What the results were found by.
        annotations: The ids of the notes that are selected.
        tags: The tags of the library.
        entities: Names that may be completed.
    """

    article: str = ""
    query: str = ""
    annotations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()

    def offers(self, scope: Scope) -> bool:
        """Whether there is anything of this scope to choose."""
        match scope:
            case Scope.ARTICLE:
                return bool(self.article)
            case Scope.RESULTS:
                return bool(self.query.strip())
            case Scope.CHOSEN:
                return bool(self.annotations)
        return True


@dataclass(frozen=True, slots=True)
class Wish:
    """An export that is wanted; see ``Library.export`` for the fields.

    Attributes:
        target: The folder.
        articles: Only these, by id; as for the following, empty is everything.
        query: Only articles that this search finds.
        tag: Only notes with this tag.
        entity: Only notes whose passage names this entity.
        annotations: Only these, by id.
        by: What each Markdown file is about.
        form: "markdown", or another form.
        template: A template's name or path; empty for none.
        is_kept: Whether it is to be kept in step.
    """

    target: str = ""
    articles: tuple[str, ...] = ()
    query: str = ""
    tag: str = ""
    entity: str = ""
    annotations: tuple[str, ...] = ()
    by: str = "article"
    form: str = "markdown"
    template: str = ""
    is_kept: bool = False


def wish_for(scope: Scope, present: Choosable, word: str = "") -> Wish:
    """Return the wish for what a scope means at the moment.

    Args:
        scope: Which notes.
        present: What there is to choose from.
        word: The tag or the entity, where the scope asks for one.
    """
    bare = Wish()
    match scope:
        case Scope.ARTICLE:
            return replace(bare, articles=(present.article,))
        case Scope.RESULTS:
            return replace(bare, query=present.query)
        case Scope.TAG:
            return replace(bare, tag=word.strip().lstrip("#"))
        case Scope.ENTITY:
            return replace(bare, entity=word.strip())
        case Scope.CHOSEN:
            return replace(bare, annotations=present.annotations)
        case Scope.ALL:
            return bare


def described(kept: KeptExport) -> str:
    """Return in words what is kept in step, such as "Markdown files · For each tag · #port"."""
    form = words(FORMS.get(kept.form, kept.form))
    division = words(DIVISIONS.get(kept.by, kept.by)) if kept.form == "markdown" else ""
    template = words(TEMPLATES.get(kept.template, kept.template)) if kept.template else ""
    only = (f"#{kept.tag}" if kept.tag else "", kept.query, kept.entity)
    articles = counted(len(kept.articles), "article") if kept.articles else ""
    return " · ".join(part for part in (form, division, template, articles, *only) if part)


def words(text: str) -> str:
    """Return a text of the tables in the language of the interface."""
    return QCoreApplication.translate(_TR, text)
