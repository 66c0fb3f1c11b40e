"""What the shells see: values that are put together from several rooms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from index.articles.article import Article
from index.catalogue.records import FileRecord
from index.entities.mentions import Recognition
from index.notes.annotation import PlacedAnnotation
from index.notes.outlets import Outlet
from index.notes.read_states import UNREAD, ReadState


@dataclass(frozen=True, slots=True)
class Copy:
    """Another article that goes back to the same text.

    Attributes:
        id: Its id.
        title: Its title.
        outlet: Its outlet.
        published: The day of publication.
    """

    id: str
    title: str
    outlet: str
    published: date | None


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article with all that is shown around it.

    Attributes:
        id: Its id.
        path: One path of its file; empty where the file is gone.
        sha256: Hexadecimal digest of the file's bytes.
        format: "txt", "md", "html" …
        article: The text and what is known about it.
        recognition: Who and what it names.
        annotations: Its annotations in order of their passage; unplaced ones at their old place.
        note: The analyst's note on the whole of it, in Markdown; empty where there is none.
        reliability: Source reliability of its outlet, "A" to "F".
        reliability_reason: Why the user graded the outlet so; may be empty.
        read: When it was read to its end, and where the reader was in it.
        linked: The id of the library's entity for each entity of the recognition; empty where it is linked to none.
        linked_names: What the library calls these; empty likewise.
        marking: How far it may be passed on, such as "amber"; empty where it is not marked.
            Lists do not tell it.
        is_gone: Whether its file is gone and the text comes from the notes store.
        last_path: Where its file was when it was last seen; empty where it is not gone.
        part: Which part of a file of several articles it is; empty for the first or only one.
        copies: Other articles that go back to the same text, the earliest first.
        first_seen: A day on which it was certainly on file; None where there is no evidence, or none was looked for.
    """

    id: str
    path: str
    sha256: str
    format: str
    article: Article
    recognition: Recognition
    annotations: tuple[PlacedAnnotation, ...] = ()
    is_gone: bool = False
    last_path: str = ""
    part: str = ""
    copies: tuple[Copy, ...] = ()
    note: str = ""
    reliability: str = "F"
    reliability_reason: str = ""
    read: ReadState = UNREAD
    linked: tuple[str, ...] = ()
    linked_names: tuple[str, ...] = ()
    marking: str = ""
    first_seen: date | None = None


@dataclass(frozen=True, slots=True)
class ListedNote:
    """An annotation in a list over the whole library.

    Attributes:
        placed: The annotation, and where it stands today.
        path: One path of its article's file; empty where that is gone.
        title: Of its article.
        outlet: Of its article.
        reliability: Source reliability of the outlet, "A" to "F".
        published: When the article was published.
        is_gone: Whether the file of the article is gone.
        last_path: Where that was when it was last seen; empty where it is not gone.
    """

    placed: PlacedAnnotation
    path: str
    title: str
    outlet: str
    reliability: str = "F"
    published: date | None = None
    is_gone: bool = False
    last_path: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """A name and how many articles it has."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class CountedOutlet:
    """An outlet and how many articles are its own.

    Attributes:
        outlet: Its entry in the register; one without id where it has none, called as its articles name it.
        articles: How many articles of the library give it, under any of its names.
    """

    outlet: Outlet
    articles: int


@dataclass(frozen=True, slots=True)
class UnreadableFile:
    """A file that gave no article, or one without names, and why.

    Attributes:
        path: The file.
        code: The code of the error.
        reason: One sentence in words.
    """

    path: str
    code: str
    reason: str

    @classmethod
    def of(cls, record: FileRecord) -> UnreadableFile:
        """Return a failed file as lists show it."""
        assert record.failure is not None  # noqa: S101 - only failed files are asked for
        return cls(record.place, record.failure.code, record.failure.reason)


@dataclass(frozen=True, slots=True)
class Overview:
    """What a library holds, for a sidebar.

    Attributes:
        folders: The followed folders, each with its articles.
        articles: How many articles there are.
        annotated: How many of them bear annotations or a note: those that ``has:notes`` finds.
        annotations: How many annotations there are.
        outlets: Outlets, most articles first.
        languages: Languages, most articles first.
        tags: Tags, by name, counting annotations.
        unreadable: Files that gave no article.
        unrecognised: Files of articles on which the recogniser failed.
    """

    folders: tuple[Tally, ...]
    articles: int
    annotated: int
    annotations: int
    outlets: tuple[Tally, ...]
    languages: tuple[Tally, ...]
    tags: tuple[Tally, ...]
    unreadable: tuple[UnreadableFile, ...]
    unrecognised: tuple[UnreadableFile, ...] = ()


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What an update of the library did. All but ``articles`` counts files, each once.

    Attributes:
        added: New files that gave an article.
        changed: Files whose content changed; one that gives no article any more is among ``failed`` too.
        moved: Files that were renamed or moved.
        removed: Files that gave an article and are gone.
        unchanged: Files that give an article and were left alone.
        failed: Files that gave no article, those of earlier updates among them.
        articles: How many articles the library holds now.
        seconds: How long it took.
    """

    added: int
    changed: int
    moved: int
    removed: int
    unchanged: int
    failed: tuple[UnreadableFile, ...]
    articles: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote.

    Attributes:
        written: Files that were made or altered.
        unchanged: Files that were already as they should be.
        skipped: Files that were left alone, each with the reason in words.
        left_out: How many of the chosen annotations stand in no file, since they have no tag or name no entity.
        refused: Annotations that may not leave the library, by id, each with the reason in words.
    """

    written: tuple[Path, ...]
    unchanged: tuple[Path, ...]
    skipped: tuple[tuple[Path, str], ...]
    left_out: int = 0
    refused: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptExport:
    """An export that is kept in step with the notes.

    Attributes:
        id: Its id.
        target: The folder.
        articles: Only these, by id or path; as for the following, empty is everything.
        tag: Only annotations of this tag, or of one below it.
        query: Only articles that this search finds.
        entity: Only annotations whose passage names this entity.
        by: What each Markdown file is about.
        form: "markdown", or another form.
        template: A template's name or path; empty for none.
        is_due: Whether notes have changed since it was last in step.
        at: When it was last in step, ISO 8601; empty where that is not known.
    """

    id: str
    target: str
    articles: tuple[str, ...] = ()
    tag: str = ""
    query: str = ""
    entity: str = ""
    by: str = "article"
    form: str = "markdown"
    template: str = ""
    is_due: bool = False
    at: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check of the library found.

    Attributes:
        part: "catalogue", "search", "notes", "folders", "gazetteers" or "files".
        problem: What is wrong, in words.
        repaired: What was done about it, in words; empty where nothing was.
    """

    part: str
    problem: str
    repaired: str = ""
