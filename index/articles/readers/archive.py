"""Archives (ZIP) of articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from index.articles.formats import is_candidate
from index.articles.held import Held
from index.articles.packages import Package
from index.errors import ReadError


def read_archive(package: Package) -> Iterator[Held]:
    """Yield the files in an archive that may be articles, each still to be read.

    Raises:
        ReadError: "no-article-inside": there are none.
    """
    names = [name for name in package.names if _may_be_article(name)]
    if not names:
        raise ReadError("no-article-inside")
    for name in names:
        try:
            yield Held(_shown(name), package.read(name))
        except ReadError as error:  # one bad part costs no other; what is over for all parts ends the archive
            yield Held(_shown(name), b"", failure=error)
            if error.code in {"archive-too-large", "too-many-parts"}:
                return


def _may_be_article(name: str) -> bool:
    """Whether a name inside an archive is that of a file that a folder would be searched for."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return bool(parts) and is_candidate(Path(parts[-1])) and not {"__MACOSX", ".git"} & set(parts)


def _shown(name: str) -> str:
    """Return a part's name without steps that would lead out of the archive."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "/".join(part for part in parts if part not in {"/", "..", "."} and not part.endswith(":"))
