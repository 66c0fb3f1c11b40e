"""Puts what came of a file into the catalogue, under the ids that its articles have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

from index.articles.article import Article, Role
from index.articles.identity import text_hash
from index.articles.reading import Reading
from index.articles.rulings import lines_of
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ASKED_FOR, STANDS_IN, ArticleRecord, FileRecord, place_of
from index.catalogue.repeats import packed
from index.ingest.handovers import HandOvers
from index.ingest.identity import Found, Identities
from index.ingest.next_versions import NextVersions
from index.ingest.scanning import SeenFile
from index.notes.annotation import NotedArticle
from index.notes.memory import PARTED
from index.notes.store import NotesStore
from index.notes.subject_notes import Subject
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
    return _Traits(text_hash(article.text), packed(lines_of(article)), signature(told_by(article)))


class Storer:
    """Writes files and articles to the catalogue, and tells the notes store of those that bear annotations.

    Made for one look at the folders. The caller holds a transaction of the catalogue.

    Args:
        catalogue: Written to.
        notes: Told.
        gone: The articles whose files are gone, those of this look among them; None for none.
    """

    def __init__(self, catalogue: Catalogue, notes: NotesStore, gone: NextVersions | None = None) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._gone = gone
        self._noted: dict[str, NotedArticle] = {}
        self._made: set[str] = set()  # ids that were given for the first time
        self.refresh()

    def refresh(self) -> None:
        """Ask which articles bear annotations now: the user goes on annotating during an update."""
        self._noted = {article.id: article for article in self._notes.noted_articles()}
        earlier = texts_of(self._notes)
        self._handovers = HandOvers(self._notes)
        self._identities = Identities(self._catalogue, self._noted.values(), earlier, self._gone)

    def move(self, record: FileRecord, seen: SeenFile) -> None:
        """Give a file that was found again under a new name its old articles, in place of what was there."""
        if _is_saving(record.path, seen.path):
            self._part_from(seen.path, record)
        self._catalogue.remove_file(seen.path)
        for part in self._catalogue.parts(record.path).values():
            noted = self._noted.get(part.article)
            if noted is not None:
                self._keep_noted(replace(noted, path=place_of(seen.path, part.part)))
        self._catalogue.move_file(record.path, seen.path, seen.size, seen.mtime_ns)

    def remove(self, path: str) -> None:
        """Forget a file that is gone; what is noted of its articles says where they were."""
        parts = self._catalogue.parts(path)
        self._catalogue.remove_file(path)
        for part, record in parts.items():
            noted = self._noted.get(record.article)
            if noted is not None and not self._catalogue.has_article(noted.id):
                self._keep_noted(replace(noted, path=place_of(path, part)))

    def touch(self, seen: SeenFile) -> None:
        """Note when a file was changed that holds what it held; the day of its articles stays the first one seen."""
        for part in self._catalogue.parts(seen.path).values():
            if part.mtime_ns not in {ASKED_FOR, STANDS_IN}:
                self._catalogue.put_file(replace(part, mtime_ns=seen.mtime_ns))

    def store(self, one: Prepared, *, is_answer: bool) -> str:
        """Store all parts of a file, and forget those that it has no more.

        Args:
            one: The file.
            is_answer: Whether it was read because the user asked for it. A request that came while it was being read
                stays open.

        Returns:
            Where the file of its article was, if that was gone; else "".
        """
        seen, parts = one.seen, one.reading.parts()
        before = self._catalogue.parts(seen.path)
        if not is_answer and any(part.mtime_ns == ASKED_FOR for part in before.values()):
            seen = replace(seen, mtime_ns=ASKED_FOR)
        came_from = [
            self._store_part(seen, part, traits, before) for part, traits in zip(parts, one.traits, strict=True)
        ]
        self._catalogue.remove_file(seen.path, keeping={part.part for part in parts})
        return came_from[0]

    def _store_part(
        self, seen: SeenFile, reading: Reading, traits: _Traits | None, before: Mapping[str, FileRecord]
    ) -> str:
        known = before.get(reading.part)
        previous = known.article if known else ""
        article, came_from = "", ""
        if reading.article and traits:
            article, came_from = self._store_article(seen, reading, reading.article, traits, previous)
        self._catalogue.put_file(
            FileRecord(seen.path, seen.size, seen.mtime_ns, reading.sha256, article, reading.failure, reading.part)
        )
        if previous and previous != article and not self._catalogue.remove_if_orphaned(previous, seen.path):
            self._part(previous, (seen.path, reading.part), article)
        return came_from

    def _part_from(self, path: str, aside: FileRecord) -> None:
        """Remember that a file which was written beside another one takes its place: an edit in two steps."""
        before = self._catalogue.parts(path).get("")
        if before is not None and before.article and before.article != aside.article:
            self._part(before.article, (path, ""), aside.article)

    def _part(self, article: str, place: tuple[str, str], other: str) -> None:
        """Remember that a copy of an annotated article was edited: it is what is left of it when all others go."""
        if article in self._noted and other:
            value = {"article": other, "path": place[0], "part": place[1]}
            self._notes.memory.put(PARTED, f"{article} {place_of(*place)}", value)

    def _store_article(
        self, seen: SeenFile, reading: Reading, article: Article, traits: _Traits, previous: str
    ) -> tuple[str, str]:
        """Store an article; return its id, and where its file was if that was gone."""
        digest = traits.text_hash
        found = Found(seen.path, reading.part, reading.sha256, digest, traits.signature, article, previous)
        name = self._name_of(found)
        if self._is_known_by_another_file(name, found):
            return name, ""
        came_from = self._catalogue.departed.path_of(name)
        record = ArticleRecord(name, seen.path, reading.sha256, digest, reading.format, article, reading.part)
        self._catalogue.put_article(record, traits.lines)
        self._catalogue.origins.place(name, traits.signature)
        if name in self._noted:
            self._keep_noted(_noted(record, place_of(seen.path, reading.part)))
        return name, came_from

    def _name_of(self, found: Found) -> str:
        """Return the id of the article in a file; of equal files that were edited alike, each the one they had."""
        name = self._returned(found) or self._identities.id_for(found)
        if not self._catalogue.has_article(name):
            self._made.add(name)
        elif name != found.previous and name in self._made and name not in self._noted and self._is_only_place(found):
            self._give(name, found.previous)
            return found.previous
        return name

    def _is_known_by_another_file(self, name: str, found: Found) -> bool:
        """Whether an article was read from another file that is there, of the same text and of other bytes.

        Then it stays as that file has it: a copy that is saved beside it alters nothing.
        """
        known = self._catalogue.editions.of([name]).get(name) if name != found.previous else None
        if known is None or known.text_hash != found.text_hash or known.sha256 == found.sha256:
            return False
        return self._catalogue.editions.place_of(known.sha256) not in {"", place_of(found.path, found.part)}

    def _is_only_place(self, found: Found) -> bool:
        return bool(found.previous) and self._catalogue.places_of(found.previous) == ((found.path, found.part),)

    def _give(self, article: str, heir: str) -> None:
        """Let an article have the files of another one, which thereby goes."""
        for path, part in self._catalogue.places_of(article):
            self._catalogue.put_file(replace(self._catalogue.parts(path)[part], article=heir))
            self._catalogue.remove_if_orphaned(article, path)
        self._catalogue.departed.forget(article)

    def hand_on(self, article: str, heir: str) -> None:
        """Let an annotated article that is gone go on in one that is there, as its next version, under its own id.

        Args:
            article: The id of the one that is gone.
            heir: The id of the other, which bears no notes.
        """
        record = self._catalogue.article(heir)
        if record is None or article not in self._noted or self._catalogue.has_article(article):
            return
        self._handovers.remember(heir, article, self._noted[article].text_hash)
        self._go_on_as(record, article)
        self._keep_noted(_noted(replace(record, id=article), place_of(record.path, record.part)))

    def _returned(self, found: Found) -> str:
        """Return the id of the article that went on in another one, and whose very text turned up again, or ""."""
        handed = self._handovers.of_text(found.text_hash)
        if handed is None or handed.article not in self._noted or handed.article == found.previous:
            return ""
        if self._catalogue.article_of_text(found.text_hash) or not self.give_back(handed.article):
            return ""
        self._handovers.forget_since(handed)
        return handed.article

    def give_back(self, article: str) -> bool:
        """Let what took over an article's id have its own again; what is noted stays with the article, which is gone.

        Args:
            article: The id that was taken over.

        Returns:
            Whether no file has that id any more. It is left where it is if something was noted on the text there: it
            was worked with as the article that it became.
        """
        record, last = self._catalogue.article(article), self._handovers.last_of(article)
        if record is None:
            return True
        if last is None or self._catalogue.has_article(last.heir) or self._is_noted_on(record):
            return False
        self._go_on_as(record, last.heir)
        self._handovers.forget_since(last)
        return True

    def _is_noted_on(self, record: ArticleRecord) -> bool:
        """Whether an annotation or the note of an article was made on the text that it has now."""
        whole = self._notes.subject_notes.on(Subject.ARTICLE, record.id)
        made = (*self._notes.annotations(record.id), *([whole] if whole else ()))
        return any(one.text_hash == record.text_hash for one in made)

    def _go_on_as(self, record: ArticleRecord, article: str) -> None:
        """Let an article that is there have another id, which no file has."""
        traits = _traits(record.article)
        self._catalogue.put_article(replace(record, id=article), traits.lines)
        self._catalogue.origins.place(article, traits.signature)
        self._give(record.id, article)

    def _keep_noted(self, noted: NotedArticle) -> None:
        if self._noted[noted.id] != noted:
            self._noted[noted.id] = noted
            self._notes.update_article(noted)


def _is_saving(aside: str, path: str) -> bool:
    """Whether a file may, by its name, have been written to take another one's place, as programs do that save."""
    written, target = PurePath(aside), PurePath(path)
    return written.parent == target.parent and written.name.startswith((target.name, f"{target.stem}."))


def texts_of(notes: NotesStore) -> dict[str, str]:
    """Return the texts that passages of articles were annotated in: the ids of the articles, by the texts' hashes.

    A text in which two articles were annotated tells neither.
    """
    found: dict[str, str] = {}
    for one in notes.roster.annotations().values():
        if found.setdefault(one.text_hash, one.article) != one.article:
            found[one.text_hash] = ""
    return found


def told_by(article: Article) -> str:
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
