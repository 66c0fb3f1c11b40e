"""Puts what came of a file into the catalogue, under the ids that its articles have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.articles.article import Article, Role
from index.articles.identity import text_hash
from index.articles.reading import Reading
from index.articles.rulings import lines_of
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord, FileRecord, place_of
from index.catalogue.repeats import packed
from index.ingest.identity import Identities
from index.ingest.scanning import SeenFile
from index.notes.annotation import NotedArticle
from index.notes.store import NotesStore
from index.text.similarity import signature


@dataclass(frozen=True, slots=True)
class _Traits:
    """What is worked out of an article before it is stored.

    Attributes:
        text_hash: Of its normalised text.
        lines: Digests of its lines, as the catalogue keeps them.
        signature: By which copies of its text are told.
    """

    text_hash: str
    lines: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that can be stored at once.

    Attributes:
        seen: The file.
        reading: What came of it.
        traits: Of the articles of its parts, in their order; None where a part gave none.
    """

    seen: SeenFile
    reading: Reading
    traits: tuple[_Traits | None, ...]


def prepared(seen: SeenFile, reading: Reading) -> Prepared:
    """Work out what does not need the catalogue, so that nobody waits for it who wants to write there."""
    traits = (_traits(part.article) if part.article else None for part in reading.parts())
    return Prepared(seen, reading, tuple(traits))


def _traits(article: Article) -> _Traits:
    return _Traits(text_hash(article.text), packed(lines_of(article)), signature(_told(article)))


class Storer:
    """Writes files and articles to the catalogue, and tells the notes store of those that bear annotations.

    The caller holds a transaction of the catalogue.
    """

    def __init__(self, catalogue: Catalogue, notes: NotesStore) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._noted: dict[str, NotedArticle] = {}
        self.refresh()

    def refresh(self) -> None:
        """Ask which articles bear annotations now: the user goes on annotating during an update."""
        self._noted = {article.id: article for article in self._notes.noted_articles()}
        self._identities = Identities(self._catalogue, self._noted.values())

    def move(self, record: FileRecord, seen: SeenFile) -> None:
        """Give a file that was found again under a new name its old articles, in place of what was there."""
        self._catalogue.remove_file(seen.path)
        for part in self._catalogue.parts(record.path).values():
            noted = self._noted.get(part.article)
            if noted is not None:
                self._keep_noted(replace(noted, path=place_of(seen.path, part.part)))
        self._catalogue.move_file(record.path, seen.path, seen.size, seen.mtime_ns)

    def touch(self, seen: SeenFile) -> None:
        """Note when a file was changed that holds what it held; the day of its articles stays the first one seen."""
        for part in self._catalogue.parts(seen.path).values():
            self._catalogue.put_file(replace(part, mtime_ns=seen.mtime_ns))

    def store(self, one: Prepared) -> None:
        """Store all parts of a file, and forget those that it has no more."""
        seen, parts = one.seen, one.reading.parts()
        before = self._catalogue.parts(seen.path)
        for part, traits in zip(parts, one.traits, strict=True):
            self._store_part(seen, part, traits, before)
        self._catalogue.remove_file(seen.path, keeping={part.part for part in parts})

    def _store_part(
        self, seen: SeenFile, reading: Reading, traits: _Traits | None, before: Mapping[str, FileRecord]
    ) -> None:
        known = before.get(reading.part)
        previous = known.article if known else ""
        article = ""
        if reading.article and traits:
            article = self._store_article(seen, reading, reading.article, traits, previous)
        self._catalogue.put_file(
            FileRecord(seen.path, seen.size, seen.mtime_ns, reading.sha256, article, reading.failure, reading.part)
        )
        if previous and previous != article:
            self._catalogue.remove_if_orphaned(previous)

    def _store_article(
        self, seen: SeenFile, reading: Reading, article: Article, traits: _Traits, previous: str
    ) -> str:
        digest = traits.text_hash
        place = place_of(seen.path, reading.part)
        name = self._identities.id_for((seen.path, reading.part), reading.sha256, digest, previous)
        record = ArticleRecord(name, seen.path, reading.sha256, digest, reading.format, article, reading.part)
        self._catalogue.put_article(record, traits.lines)
        self._catalogue.place_among_copies(name, traits.signature)
        if name in self._noted:
            self._keep_noted(_noted(record, place))
        return name

    def _keep_noted(self, noted: NotedArticle) -> None:
        if self._noted[noted.id] != noted:
            self._noted[noted.id] = noted
            self._notes.update_article(noted)


def _told(article: Article) -> str:
    """Return what an article tells, without headline, byline and the page's furniture, which copies do not share."""
    own = {Role.BODY, Role.QUOTE, Role.LIST, Role.HEADING, Role.TABLE_ROW}
    return "\n".join(block.span.of(article.text) for block in article.blocks if block.role in own)


def _noted(record: ArticleRecord, place: str) -> NotedArticle:
    article = record.article
    return NotedArticle(
        id=record.id,
        path=place,
        sha256=record.sha256,
        text_hash=record.text_hash,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        url=article.url,
    )
