"""The one tree of expected errors: each carries a code and data, and no prose.

``index.wording`` turns a code and its data into a sentence. Anything that is raised and not in this tree is a bug.
"""

from __future__ import annotations

from typing import ClassVar


class LecternError(Exception):
    """The root of all expected errors.

    Attributes:
        code: A stable name in kebab case; scripts and ``index.wording`` rely on it.
        data: What the sentence about it needs: paths, numbers, names.
    """

    default_code: ClassVar[str] = "error"

    def __init__(self, code: str = "", **data: object) -> None:
        self.code = code or self.default_code
        self.data = data
        super().__init__(self.code, data)


class ReadError(LecternError):
    """A file cannot be read as an article."""

    default_code = "unreadable"


class ChildError(LecternError):
    """A child process did not answer as it should; it was ended."""

    default_code = "child-died"


class QueryError(LecternError):
    """A query cannot be understood.

    ``data["position"]`` is the code point offset of the offending character in the query.
    """

    default_code = "bad-query"


class LibraryError(LecternError):
    """A library, or a folder it follows, cannot be used as asked."""

    default_code = "not-a-library"


class DamagedError(LecternError):
    """A disposable part of a library is missing, damaged or from another version, and has to be rebuilt."""

    default_code = "damaged"


class NotesError(LecternError):
    """The notes store cannot do what was asked; nothing in it was changed."""

    default_code = "notes-unavailable"


class NotFoundError(LecternError):
    """What was named is not there, or is not the only one of that name."""

    default_code = "not-found"


class ExportError(LecternError):
    """An export cannot be written."""

    default_code = "target-not-writable"


class Cancelled(LecternError):  # noqa: N818 - not a fault: the user asked for it
    """Work stopped because it was asked to."""

    default_code = "cancelled"
