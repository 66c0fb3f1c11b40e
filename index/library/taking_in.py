"""Finds the articles and places of annotations that other programs made, so that they can be merged like our own.

A passage that stands in today's text as it is quoted is taken as made on that text. Any other keeps what the file
holds of the text it was made on, if only the quotation with the words around it: it is then anchored like every
annotation of an older text, and shown as changed or unplaced rather than put in a wrong place.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from index.articles.identity import text_hash
from index.errors import NotesError, NotFoundError
from index.export.incoming.passages import Incoming, Passage, Source
from index.export.names import comparable, file_name
from index.export.refi import former_guid, held_in
from index.library.annotating import noted_article, paragraph_of
from index.library.articles import open_article
from index.library.marking import article_markings
from index.library.rooms import Rooms
from index.notes.anchoring import anchor
from index.notes.annotation import UNJUDGED, Annotation, NotedArticle, Placement, Selector, State
from index.notes.bundle import Bundle
from index.notes.handling import marking_of, plain_tags, strictest, tag_of
from index.notes.making import checked
from index.notes.selectors import describe as describe_passage
from index.notes.subject_notes import Subject, SubjectNote
from index.notes.tags import normalise_tags
from index.notes.textmap import TextMap
from index.text.spans import Span
from index.views import OpenedArticle
from index.wording import describe

_ID_LENGTH = 16
_NUMBER = re.compile(r" \(\d+\)$")  # behind the title of an article's second source in a project


class OwnNames:
    """Knows the GUIDs that articles and annotations of this library have in projects."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    @cached_property
    def _articles(self) -> dict[str, str]:
        return {former_guid("article", one.id): one.id for one in self._rooms.notes.noted_articles()}

    @cached_property
    def _annotations(self) -> dict[str, str]:
        return {former_guid("annotation", one.id): one.id for one in self._rooms.notes.all_annotations()}

    def article(self, name: str) -> str:
        """Return the id of the article that has a GUID, or ""."""
        return held_in("article", name) or self._articles.get(name, "")

    def annotation(self, name: str) -> str:
        """Return the id of the annotation that has a GUID, or ""."""
        return held_in("annotation", name) or self._annotations.get(name, "")


def take_in(
    rooms: Rooms, incoming: Incoming, now: datetime, earlier: Iterable[Annotation] = ()
) -> tuple[Bundle, list[tuple[str, str]]]:
    """Return what a foreign file holds in the form in which notes travel, and what could not be taken, with reasons.

    Args:
        rooms: Where the articles are.
        incoming: What the file holds.
        now: The time for what has none.
        earlier: Annotations that come in together with these: what says the same is the same.

    Raises:
        NotesError: the notes store cannot be read.
    """
    work = _TakingIn(rooms, now, earlier)
    for passage in incoming.passages:
        work.passage(passage)
    for remark in incoming.remarks:
        work.remark(remark.source, remark.note, remark.created)
    left_out = [(one.what, describe(NotesError(one.code))) for one in incoming.left_out]
    return work.bundle(), left_out + work.left_out


class _TakingIn:
    """Gathers a bundle.

    Attributes:
        left_out: What could not be taken, with the reasons in words.
    """

    def __init__(self, rooms: Rooms, now: datetime, earlier: Iterable[Annotation]) -> None:
        self.left_out: list[tuple[str, str]] = []
        self._rooms = rooms
        self._now = now
        self._homes = _Homes(rooms)
        self._opened: dict[str, OpenedArticle] = {}
        self._maps: dict[tuple[str, str], TextMap] = {}
        self._markings = article_markings(rooms)
        self._earlier = tuple(earlier)
        self._present = {one.id: one for one in (*self._earlier, *rooms.notes.all_annotations())}
        self._articles: dict[str, NotedArticle] = {}
        self._texts: dict[str, str] = {}
        self._annotations: dict[str, Annotation] = {}
        self._notes: list[SubjectNote] = []

    def bundle(self) -> Bundle:
        """Return what was gathered."""
        return Bundle(
            tuple(self._articles.values()), self._texts, tuple(self._annotations.values()), (), tuple(self._notes)
        )

    def passage(self, passage: Passage) -> None:
        """Take an annotation, or say why not."""
        own = self._present.get(passage.own)
        opened = self._open(passage.source, own.article if own else "")
        if opened is None:
            self.left_out.append((f"“{passage.quote.strip()}”", self._no_article(passage.source)))
            return
        selector, text = self._placed(passage, opened)
        taken = self._annotation(passage, opened, selector, text_hash(text))
        self._annotations[taken.id] = taken
        self._needs(opened, {taken.text_hash: text} if taken.text_hash == text_hash(text) else {})

    def remark(self, source: Source, note: str, created: datetime | None) -> None:
        """Take a note on a whole article, or say why not."""
        opened = self._open(source, "")
        if opened is None:
            self.left_out.append((note.strip().partition("\n")[0], self._no_article(source)))
            return
        text, when = opened.article.text, created or self._now
        self._notes.append(SubjectNote(Subject.ARTICLE, opened.id, note, when, when, text_hash(text)))
        self._needs(opened, {text_hash(text): text})

    def _needs(self, opened: OpenedArticle, texts: dict[str, str]) -> None:
        self._articles[opened.id] = noted_article(opened, text_hash(opened.article.text))
        self._texts |= texts
        for one in self._annotations.values():  # of ours, which came back as they are
            if one.text_hash not in self._texts and (text := self._rooms.notes.text(one.text_hash)) is not None:
                self._texts[one.text_hash] = text

    def _open(self, source: Source, known: str) -> OpenedArticle | None:
        name = known or self._homes.of(source)
        if name and name not in self._opened:
            try:
                self._opened[name] = open_article(self._rooms, name)
            except NotFoundError:  # only its id is known, and no text of it
                return None
        return self._opened.get(name)

    def _no_article(self, source: Source) -> str:
        return describe(NotesError("import-no-article", source=source.shown))

    def _placed(self, passage: Passage, opened: OpenedArticle) -> tuple[Selector, str]:
        """Return the selector of a passage, and the text that it is of."""
        today = opened.article.text
        placement = self._placement(passage, opened)
        if placement.span is not None and placement.state in {State.EXACT, State.MOVED}:
            span = placement.span
            return describe_passage(today, span, paragraph_of(opened.article, span)), today
        if passage.source.text is not None and passage.span is not None:
            return describe_passage(passage.source.text, passage.span, 1), passage.source.text
        text = passage.prefix + passage.quote + passage.suffix
        start = len(passage.prefix)
        return describe_passage(text, Span(start, start + len(passage.quote)), 1), text

    def _placement(self, passage: Passage, opened: OpenedArticle) -> Placement:
        today, held = opened.article.text, passage.source.text
        span = passage.span or Span(0, len(passage.quote))
        if held is None:
            return anchor(Selector(passage.quote, passage.prefix, passage.suffix, span, 1), None, today)
        if held == today:
            return Placement(State.EXACT, span)
        key = (opened.id, text_hash(held) + str(len(held)))
        if key not in self._maps:
            self._maps[key] = TextMap(held, today)
        return self._maps[key].place(span)

    def _annotation(self, passage: Passage, opened: OpenedArticle, selector: Selector, digest: str) -> Annotation:
        """Return the annotation: one of ours as it is where it says the same, else what the file makes of it."""
        name = passage.own or hashlib.sha256(passage.key.encode()).hexdigest()[:_ID_LENGTH]
        present = self._present.get(name)
        if present is not None and present.article == opened.id:
            return present if self._says_nothing_new(passage, present) else _altered(present, passage)
        if (same := self._same(passage, opened, selector)) is not None:
            return same
        created = passage.created or passage.modified or self._now
        credibility = passage.credibility or UNJUDGED
        tags = _marked(passage)
        return checked(
            Annotation(
                *(name, opened.id, selector, digest, passage.label, passage.note, tags, credibility),
                created=created,
                modified=passage.modified or created,
                author=passage.author,
                graded=(passage.modified or created) if credibility != UNJUDGED else None,
            )
        )

    def _says_nothing_new(self, passage: Passage, present: Annotation) -> bool:
        """Whether a file has the words of an annotation, and marks it no stricter than it or its article is."""
        known = strictest([marking_of(present.tags), self._markings.get(present.article, "")])
        given = strictest([known, marking_of(passage.tags), passage.marking])
        return _has_the_words(passage, present) and given == known

    def _same(self, passage: Passage, opened: OpenedArticle, selector: Selector) -> Annotation | None:
        """Return an annotation that says the same of the same passage: some programs give new names each time."""
        for placed in opened.annotations:
            span = placed.placement.span
            is_there = span is not None and span.of(opened.article.text) == selector.quote == passage.quote
            if is_there and span == selector.span and _says_the_same(passage, placed.annotation, selector):
                return placed.annotation
        same = (one for one in self._earlier if one.article == opened.id and one.selector == selector)
        return next((one for one in same if _says_the_same(passage, one, selector)), None)


class _Homes:
    """Finds the article that a file means."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._noted = rooms.notes.noted_articles()

    def of(self, source: Source) -> str:
        """Return the id of an article; "" where none fits, or several do."""
        catalogue = self._rooms.catalogue
        digest = text_hash(source.text) if source.text is not None else ""
        finds: tuple[tuple[str, Callable[[], Iterable[str]]], ...] = (
            (source.article, lambda: [source.article] if catalogue.has_article(source.article) else []),
            (source.article, lambda: self._with("id", source.article)),
            (source.sha256, lambda: [catalogue.article_of_digest(source.sha256)]),
            (source.sha256, lambda: self._with("sha256", source.sha256)),
            (digest, lambda: [catalogue.article_of_text(digest)]),
            (digest, lambda: self._with("text_hash", digest)),
            (source.url, lambda: self._addresses.get(_address(source.url), ())),
            (source.path, lambda: catalogue.articles_at(source.path)),
            (source.path, lambda: self._with("path", source.path)),
            (source.title, lambda: self._titles.get(comparable(file_name(source.title)), ())),
            (source.title, lambda: self._titles.get(comparable(file_name(_NUMBER.sub("", source.title))), ())),
        )
        for key, find in finds:
            found = set(filter(None, find())) if key else set()
            if len(found) == 1:
                return found.pop()
        return ""

    def _with(self, name: str, value: str) -> list[str]:
        return [one.id for one in self._noted if getattr(one, name) == value]

    @cached_property
    def _known_as(self) -> tuple[tuple[str, str, str], ...]:
        gone = ((one.id, one.url, one.title) for one in self._noted)
        return (*self._rooms.catalogue.editions.known_as(), *gone)

    @cached_property
    def _addresses(self) -> dict[str, set[str]]:
        return _gathered((_address(url), name) for name, url, _ in self._known_as if url)

    @cached_property
    def _titles(self) -> dict[str, set[str]]:
        return _gathered((comparable(file_name(title)), name) for name, _, title in self._known_as if title)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key, name in pairs:
        found.setdefault(key, set()).add(name)
    return found


def _address(url: str) -> str:
    """Return what two spellings of one address have in common: no scheme, no fragment, no slash at the end."""
    return url.partition("#")[0].partition("://")[2].rstrip("/").casefold()


def _marked(passage: Passage) -> tuple[str, ...]:
    """Return the tags of an annotation that is new here, with the marking of its article, which stays elsewhere."""
    if passage.marking and strictest([marking_of(passage.tags), passage.marking]) != marking_of(passage.tags):
        return (*passage.tags, tag_of(passage.marking))
    return passage.tags


def _says_the_same(passage: Passage, present: Annotation, selector: Selector) -> bool:
    return _has_the_words(passage, present) and present.selector.quote in {passage.quote, selector.quote}


def _has_the_words(passage: Passage, present: Annotation) -> bool:
    """Whether an annotation that is here says what a file says; markings are looked at by themselves."""
    own, given = (
        (frozenset(tag.casefold() for tag in plain_tags(normalise_tags(tags))), note.strip(), label, credibility)
        for tags, note, label, credibility in (
            (present.tags, present.note.replace("\r\n", "\n"), present.label, present.credibility),
            (passage.tags, passage.note, passage.label, passage.credibility or UNJUDGED),
        )
    )
    return own == given


def _altered(present: Annotation, passage: Passage) -> Annotation:
    """Return what a file makes of an annotation of ours: its words; the passage stays where it is."""
    return checked(
        replace(
            present,
            label=passage.label,
            note=passage.note,
            tags=_marked(passage),
            credibility=passage.credibility or UNJUDGED,
            author=passage.author or present.author,
            modified=passage.modified or present.modified,
        )
    )
