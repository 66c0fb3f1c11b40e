"""Gathers the articles whose files are gone: a file that is new may be of one of them, renamed and edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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


def departures(catalogue: Catalogue, notes: NotesStore, found: Scan) -> tuple[DepartedArticle, ...]:
    """Return the articles that are gone, as candidates for files that are new.

    The catalogue remembers the latest that left. Those that bear annotations are known for good, by the text that
    is kept with them; where the catalogue was lost, they are all gone until their files have been read again, so
    that one whose file stands where it stood is none.

    Args:
        catalogue: What is known about files; written to, in no transaction of the caller's: signing takes long.
        notes: The notes store.
        found: What the look at the folders found.
    """
    with catalogue.transaction():
        catalogue.departed.forget_old()
    known = catalogue.departed.all()
    noted = notes.roster.articles()
    unknown = catalogue.tallies.missing(noted) - {one.article for one in known}
    gone = [noted[name] for name in sorted(unknown) if not any(map(found.may_be_there, _paths(noted[name])))]
    signed = tuple(_signed(gone, notes))
    with catalogue.transaction():
        for one in signed:
            catalogue.departed.put(one)
    return (*known, *signed)


def candidates(catalogue: Catalogue, gone: Sequence[DepartedArticle], found: Scan) -> NextVersions:
    """Return the articles that are gone as what new files may be the next versions of."""
    nearest = catalogue.origins.likeness_of_nearest
    return NextVersions(gone, found.may_be_there, catalogue.has_article, nearest)


def _paths(noted: NotedArticle) -> Iterator[str]:
    """Yield where the file of an article may have been: a path, or one with the part of the file behind it."""
    yield noted.path
    if _PART in noted.path:
        yield noted.path.rpartition(_PART)[0]


def _signed(gone: Sequence[NotedArticle], notes: NotesStore) -> Iterator[DepartedArticle]:
    """Yield what is known of articles, by the last of their texts that is kept; by none where that is damaged."""
    if not gone:
        return
    whole = {one.about: one for one in notes.subject_notes.all() if one.subject is Subject.ARTICLE}
    kept = notes.roster.kept_texts()
    for noted in gone:
        *_, path = _paths(noted)
        note = whole.get(noted.id)
        digest = last_text(noted, (*notes.annotations(noted.id), *([note] if note else ())), kept)
        text = whole_text(notes, digest)
        told = told_by(notes.kept.article(noted, digest, text)) if text else ""
        about = (noted.title, noted.outlet, noted.published, noted.url)
        yield DepartedArticle(noted.id, path, noted.text_hash, signature(told), *about)


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
