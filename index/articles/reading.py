"""What came of reading one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from index.articles.article import Article


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
    """What came of one file: an article or a failure, never both, never neither.

    Attributes:
        path: The file.
        format: "txt", "md", "html", or "" where that is unknown.
        encoding: The encoding that the text was decoded from, or "".
        sha256: Hexadecimal digest of the file's bytes, or "" where they could not be read.
        article: The article.
        failure: Why there is none.
    """

    path: Path
    format: str = ""
    encoding: str = ""
    sha256: str = ""
    article: Article | None = None
    failure: Failure | None = None
