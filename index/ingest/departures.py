"""Gathers the articles whose files are gone, before new files are named: one may be of them, renamed and edited."""

from __future__ import annotations

from collections.abc import Iterator

from index.catalogue.catalogue import Catalogue
from index.catalogue.departed import DepartedArticle
from index.ingest.kept_texts import whole_text
from index.ingest.next_versions import NextVersions
from index.ingest.overlay import Overlay
from index.ingest.scanning import Scan
from index.ingest.storing import told_by
from index.notes.annotation import NotedArticle
from index.notes.kept import last_text
from index.notes.store import NotesStore
from index.notes.subject_notes import Subject
from index.text.similarity import signature

_PART = " › "  # see ``place_of``
_KEPT_AT_ONCE = 100  # forms in one transaction of the notes store, which keeps others from writing


def departures(catalogue: Catalogue, notes: NotesStore, found: Scan) -> NextVersions:
    """Return the articles that are gone, as candidates for files that are new.

    The catalogue remembers the latest that left. Those that bear annotations are known for good, by the text that
    is kept with them; where the catalogue was lost, they are all gone until their files have been read again, so
    that one whose file stands where it stood is none.

    Args:
        catalogue: What is known about files; written to.
        notes: The notes store.
        found: What the look at the folders found.
    """
    with catalogue.transaction():
        catalogue.departed.forget_old()
        gone = {one.article: one for one in catalogue.departed.all()}
        for noted in notes.noted_articles():
            is_gone = noted.id not in gone and not catalogue.has_article(noted.id)
            if is_gone and not any(map(found.may_be_there, _paths(noted))):
                gone[noted.id] = _departed(noted, notes)
                catalogue.departed.put(gone[noted.id])
    return NextVersions(
        tuple(gone.values()),
        found.may_be_there,
        catalogue.has_article,
        catalogue.origins.likeness_of_nearest,
    )


def _paths(noted: NotedArticle) -> Iterator[str]:
    """Yield where the file of an article may have been: a path, or one with the part of the file behind it."""
    yield noted.path
    if _PART in noted.path:
        yield noted.path.rpartition(_PART)[0]


def _departed(noted: NotedArticle, notes: NotesStore) -> DepartedArticle:
    """Return what is known of an article, by the last of its texts that is kept; by none where that is damaged."""
    *_, path = _paths(noted)
    note = notes.subject_notes.on(Subject.ARTICLE, noted.id)
    made = (*notes.annotations(noted.id), *([note] if note else ()))
    digest = last_text(noted, made, notes.roster.kept_texts())
    text = whole_text(notes, digest)
    told = told_by(notes.kept.article(noted, digest, text)) if text else ""
    about = (noted.title, noted.outlet, noted.published, noted.url)
    return DepartedArticle(noted.id, path, noted.text_hash, signature(told), *about)


def keep_forms(catalogue: Catalogue, notes: NotesStore) -> None:
    """Keep what annotated articles are beside their texts, before their files may be found gone.

    It is kept with every annotation. Those that an earlier version made, or that came in with somebody else's notes,
    are made up for here.
    """
    overlay = Overlay(catalogue, notes)
    waiting = notes.kept.without_form()
    for start in range(0, len(waiting), _KEPT_AT_ONCE):
        some = waiting[start : start + _KEPT_AT_ONCE]
        records = {digest: catalogue.article(catalogue.article_of_text(digest)) for digest in some}
        notes.kept.keep({digest: overlay.learnt(one.article) for digest, one in records.items() if one is not None})
