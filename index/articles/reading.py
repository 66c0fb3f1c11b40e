"""What came of reading one file, which may hold one article or several."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from index.articles.article import Article

OWN_NOTES = "own-notes"
"""The code of a file that holds exported notes: no article, and nothing that the user has to be told of."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file gave no article.

    Attributes:
        code: The code of the ``ReadError``.
        reason: One sentence in words.
    """

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file, or of one part of it: an article or a failure, never both, never neither.

    A file of several articles (a mailbox, an archive) is the reading of its first one, with the others in ``more``.

    Attributes:
        path: The file.
        format: A value of ``Format``, such as "pdf"; "" where the kind of file is unknown.
        encoding: The encoding that the text was decoded from, or "".
        sha256: Hexadecimal digest of the file's bytes, or "" where they could not be read.
        article: The article.
        failure: Why there is none.
        part: Which part of the file this is, such as the name inside an archive; empty for the first.
        more: The further parts of the file, in order.
    """

    path: Path
    format: str = ""
    encoding: str = ""
    sha256: str = ""
    article: Article | None = None
    failure: Failure | None = None
    part: str = ""
    more: tuple[Reading, ...] = ()

    def parts(self) -> tuple[Reading, ...]:
        """Return the readings of all parts of the file, this one first."""
        return (self, *self.more)
