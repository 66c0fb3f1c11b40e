"""What the catalogue keeps of files and articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from index.articles.article import Article
from index.articles.reading import Failure

ASKED_FOR = -1
"""Time of change of a file that the user asked to be read again, whatever it says; see ``Catalogue.forget_times``."""

STANDS_IN = -2
"""Time of change of a file that has to be read again, since its article is known by another file that went."""


def place_of(path: str, part: str) -> str:
    """Return what names a part of a file to a reader: "mail.mbox › 3"."""
    return f"{path} › {part}" if part else path


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file of a followed folder, or one part of it, as it was when it was last read.

    Attributes:
        path: Absolute path.
        size: In bytes.
        mtime_ns: Time of its last change, in nanoseconds.
        sha256: Hexadecimal digest of its bytes; empty where they could not be read.
        article: The id of the article it holds; empty where it gave none.
        failure: Why it gave none.
        part: Which part of the file this is; empty for the first, which every file has.
    """

    path: str
    size: int
    mtime_ns: int
    sha256: str = ""
    article: str = ""
    failure: Failure | None = None
    part: str = ""

    @property
    def place(self) -> str:
        """The path, with the part behind it where it is not the first."""
        return place_of(self.path, self.part)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article and what the files say of it.

    Attributes:
        id: Its id; stays the same when its file is renamed or edited.
        path: One path of its file.
        sha256: Of the bytes of the file, or of its part.
        text_hash: Of the normalised text.
        format: "txt", "md", "html" …
        article: The text and what is known about it.
        part: Which part of the file it is.
    """

    id: str
    path: str
    sha256: str
    text_hash: str
    format: str
    article: Article
    part: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list of results shows of an article; the day of its file only where that of publication is unknown."""

    id: str
    path: str
    title: str
    outlet: str
    published: date | None
    language: str
    entities: int
    part: str = ""
    file_day: date | None = None
