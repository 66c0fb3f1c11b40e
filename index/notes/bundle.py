"""Everything the user made as one JSON document, without loss: the form in which notes travel between libraries.

The same notes give the same bytes: everything is sorted, and nothing in it changes by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from index.errors import NotesError
from index.json_values import JsonObject
from index.notes.annotation import Annotation, NotedArticle
from index.notes.decisions import Decision, decision_from_json, decision_to_json
from index.notes.making import checked
from index.notes.memory import Remembered, remembered_from_json, remembered_to_json
from index.notes.outlets import Outlet, checked_outlet, outlet_from_json, outlet_to_json
from index.notes.serialisation import annotation_from_json, annotation_to_json
from index.notes.subject_notes import SubjectNote, subject_note_from_json, subject_note_to_json

if TYPE_CHECKING:
    from index.notes.store import NotesStore

FORMAT = 2  # 1 knew neither decisions nor what is remembered
_NAME = "lectern-notes"
_HALVES = re.compile(r"[\ud800-\udfff]")  # of characters; UTF-8 does not take them, a name of a file may hold them

_TYPES: dict[type, tuple[str, ...]] = {
    str: (
        *("id", "text_hash", "label", "note", "author", "grade_reason", "quote", "prefix", "suffix"),
        *("name", "domain", "about", "reason", "shelf", "key"),
    ),
    int: ("credibility", "paragraph"),
}

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Notes with what they need to be read: their articles, and the texts they were made on.

    Attributes:
        articles: What is known of the articles.
        texts: By their hashes.
        annotations: All annotations.
        outlets: The register.
        subject_notes: Notes on whole articles and on entities.
        decisions: What the user ruled about the machine's work, in order of making.
        memory: What is remembered without being an action.
        forms: What the articles are beside their texts, by the hashes of these; see ``index.notes.kept``.
    """

    articles: tuple[NotedArticle, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    subject_notes: tuple[SubjectNote, ...] = ()
    decisions: tuple[Decision, ...] = ()
    memory: tuple[Remembered, ...] = ()
    forms: dict[str, JsonObject] = field(default_factory=dict)


def bundle_of(store: NotesStore, wanted: Callable[[Annotation], bool] | None = None) -> Bundle:
    """Return what a store holds.

    Args:
        store: The notes store.
        wanted: Which annotations; None for everything: outlets, notes without a passage, decisions and what is
            remembered included.

    Raises:
        NotesError: see ``NotesStore``.
    """
    annotations = tuple(one for one in store.all_annotations() if wanted is None or wanted(one))
    subject_notes = store.subject_notes.all() if wanted is None else ()
    outlets = store.outlets.all() if wanted is None else ()
    records: tuple[Annotation | SubjectNote, ...] = (*annotations, *subject_notes)
    about = {one.article for one in records}
    hashes = {one.text_hash for one in records} - {""}
    texts = {digest: store.text(digest) for digest in sorted(hashes)}
    forms = {digest: store.kept.form(digest) for digest in sorted(hashes)}
    return Bundle(
        tuple(article for article in store.noted_articles() if article.id in about),
        {digest: text for digest, text in texts.items() if text is not None},
        annotations,
        outlets,
        subject_notes,
        store.decisions.all() if wanted is None else (),
        store.memory.everything() if wanted is None else (),
        {digest: form for digest, form in forms.items() if form is not None},
    )


def without(bundle: Bundle, refused: frozenset[str], articles: frozenset[str]) -> Bundle:
    """Return a bundle that says nothing of what is refused: neither the notes, nor what they were made on.

    Args:
        bundle: Any bundle.
        refused: Ids of annotations and of notes.
        articles: Ids of articles that are refused as a whole, with all that was decided on them.
    """
    annotations = tuple(one for one in bundle.annotations if one.id not in refused and one.article not in articles)
    subject_notes = tuple(
        one for one in bundle.subject_notes if one.id not in refused and one.article not in articles
    )
    records: tuple[Annotation | SubjectNote, ...] = (*annotations, *subject_notes)
    about, hashes = {one.article for one in records}, {one.text_hash for one in records}
    return replace(
        bundle,
        annotations=annotations,
        subject_notes=subject_notes,
        articles=tuple(one for one in bundle.articles if one.id in about),
        texts={digest: text for digest, text in bundle.texts.items() if digest in hashes},
        forms={digest: form for digest, form in bundle.forms.items() if digest in hashes},
        decisions=tuple(
            one for one in bundle.decisions if articles.isdisjoint({one.about, str(one.value.get("article", ""))})
        ),
        memory=tuple(one for one in bundle.memory if one.key.partition(" ")[0] not in articles),
    )


def write_bundle(bundle: Bundle) -> bytes:
    """Return the document, in UTF-8."""
    value = {
        "format": _NAME,
        "version": FORMAT,
        "articles": [_article_to_json(one) for one in sorted(bundle.articles, key=lambda one: one.id)],
        "texts": dict(sorted(bundle.texts.items())),
        "forms": dict(sorted(bundle.forms.items())),
        "annotations": [annotation_to_json(one) for one in sorted(bundle.annotations, key=lambda one: one.id)],
        "outlets": [outlet_to_json(one) for one in sorted(bundle.outlets, key=lambda one: one.id)],
        "notes": [subject_note_to_json(one) for one in sorted(bundle.subject_notes, key=lambda one: one.id)],
        "decisions": [decision_to_json(one) for one in sorted(bundle.decisions, key=lambda one: (one.made, one.id))],
        "memory": [remembered_to_json(one) for one in sorted(bundle.memory, key=lambda one: (one.shelf, one.key))],
    }
    written = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", written).encode("utf-8")


def is_bundle(value: object) -> bool:
    """Whether a JSON value says that it is such a document."""
    return isinstance(value, dict) and value.get("format") == _NAME


def read_bundle(value: Any) -> Bundle:  # noqa: ANN401 - any JSON value
    """Return what a document holds, checked field by field.

    Raises:
        NotesError: not-notes, newer-notes, or bad-notes with a ``detail``; bad-credibility and others of a
            record that could not be stored.
    """
    if not is_bundle(value):
        raise NotesError("not-notes")
    try:
        if value["version"] > FORMAT:
            raise NotesError("newer-notes")
        bundle = Bundle(
            tuple(map(_article_from_json, value["articles"])),
            {_text(digest): _text(text) for digest, text in value["texts"].items()},
            tuple(checked(_typed(annotation_from_json(one))) for one in value["annotations"]),
            tuple(checked_outlet(_typed(outlet_from_json(one))) for one in value["outlets"]),
            tuple(_typed(subject_note_from_json(one)) for one in value["notes"]),
            tuple(_typed(decision_from_json(one)) for one in value.get("decisions", ())),
            tuple(_typed(remembered_from_json(one)) for one in value.get("memory", ())),
            {_text(digest): dict(form) for digest, form in value.get("forms", {}).items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotesError("bad-notes", detail=f"{type(error).__name__}: {error}") from error
    _check_needs(bundle)
    return bundle


def _check_needs(bundle: Bundle) -> None:
    """Refuse notes whose article or text is not there: nobody could read them."""
    articles = {article.id for article in bundle.articles} | {None}
    hashes = bundle.texts.keys() | {""}
    records: tuple[Annotation | SubjectNote, ...] = (*bundle.annotations, *bundle.subject_notes)
    for one in records:
        if one.article not in articles or one.text_hash not in hashes:
            raise NotesError("bad-notes", detail=f"{one.id} has no article or no text")


def _article_to_json(article: NotedArticle) -> JsonObject:
    return {
        "id": article.id,
        "path": article.path,
        "sha256": article.sha256,
        "text_hash": article.text_hash,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
    }


def _article_from_json(value: JsonObject) -> NotedArticle:
    published = value["published"]
    names = ("id", "path", "sha256", "text_hash", "title", "outlet", "url")
    known = {name: _text(value[name]) for name in names}
    return NotedArticle(**known, published=date.fromisoformat(published) if published else None)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _typed(record: _Value) -> _Value:
    """Check the types of a record's fields, which JSON does not.

    Raises:
        TypeError: a field is of another type.
    """
    for thing in (record, getattr(record, "selector", None)):
        for kind, names in _TYPES.items():
            for name in names:
                if not isinstance(getattr(thing, name, kind()), kind):
                    raise TypeError(f"{name} is not of its type")
    for name in ("tags", "aliases"):
        if not all(isinstance(item, str) for item in getattr(record, name, ())):
            raise TypeError(f"{name} are no texts")
    if isinstance(record, Decision) and not (record.id and isinstance(record.value, dict)):
        raise TypeError("a decision without an id or a value")
    return record
