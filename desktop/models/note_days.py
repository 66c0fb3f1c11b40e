"""Days that are typed among the words of a search in the notes: "made:2024-03..2024-06", "published:2024"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.models.note_rows import NoteRow
from index.search.clauses import Dates
from index.search.dates import parse_dates

_MADE, _CHANGED, _PUBLISHED = "made", "changed", "published"


@dataclass(frozen=True, slots=True)
class DayClause:
    """A range of days in which something of a note has to lie; its day is that where the user is.

    Attributes:
        what: "made", "changed", or "published" for its article.
        days: The range, both ends included.
    """

    what: str
    days: Dates

    def lets_through(self, row: NoteRow) -> bool:
        """Whether a note's day lies in the range; one that has no such day does not."""
        annotation = row.annotation
        if self.what == _PUBLISHED:
            day = row.listed.published
        else:
            at = annotation.created if self.what == _MADE else annotation.modified
            day = at.astimezone().date()
        return day is not None and self.days.first <= day <= self.days.last


def parted(typed: str) -> tuple[tuple[DayClause, ...], str]:
    """Return the days that were typed, and the words that are left; what is no day yet is left as a word."""
    clauses: list[DayClause] = []
    words: list[str] = []
    for word in typed.split():
        what, colon, value = word.partition(":")
        days = parse_dates(value) if colon and what.casefold() in {_MADE, _CHANGED, _PUBLISHED} else None
        if days is None:
            words.append(word)
        else:
            clauses.append(DayClause(what.casefold(), days))
    return tuple(clauses), " ".join(words)


def lets_all_through(clauses: Sequence[DayClause], row: NoteRow) -> bool:
    """Whether a note's days lie in all of these ranges."""
    return all(clause.lets_through(row) for clause in clauses)
