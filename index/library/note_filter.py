"""Which notes of a library are wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from index.errors import NotesError
from index.notes.annotation import Annotation
from index.notes.grades import Grades
from index.search.dates import parse_dates
from index.text.folding import fold


@dataclass(frozen=True, slots=True)
class Days:
    """A range of days, both ends included; None leaves an end open. Times count by their day in UTC."""

    first: date | None = None
    last: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether neither end is set, so that every day, and none at all, will do."""
        return self.first is None and self.last is None

    def has(self, day: date | None) -> bool:
        """Whether a day lies in the range."""
        if self.is_open:
            return True
        if isinstance(day, datetime):
            day = day.date()
        return day is not None and (self.first or day) <= day <= (self.last or day)


ANY_DAY = Days()


def parse_days(typed: str) -> Days:
    """Return the days that ``2024``, ``2024-03``, ``2024-03-01`` or a range such as ``2024-03..`` means; all for "".

    Raises:
        NotesError: bad-days.
    """
    if not typed.strip():
        return ANY_DAY
    found = parse_dates(typed.strip())
    if found is None:
        raise NotesError("bad-days", days=typed)
    return Days(found.first, found.last)


ANY_GRADE = Grades()


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which annotations of a library are wanted; an empty field lets all through.

    Attributes:
        query: Words that note, quotation, tags and title hold between them, accents folded.
        tag: A tag, or the top of its hierarchy ("war" finds "war/air").
        label: The key of a label.
        articles: The ids of articles; None for all.
        entity: A name; the passage has to name that entity of its article.
        state: What became of the passage in today's text.
        outlet: A name of an outlet, as the article or the register has it.
        grades: Which grades, on both axes.
        created: When the annotation was made.
        modified: When it was last changed.
        published: When its article was published.
    """

    query: str = ""
    tag: str = ""
    label: str = ""
    articles: frozenset[str] | None = None
    entity: str = ""
    state: str = ""
    outlet: str = ""
    grades: Grades = ANY_GRADE
    created: Days = ANY_DAY
    modified: Days = ANY_DAY
    published: Days = ANY_DAY

    def among(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """Return the annotations that are wanted by what they say themselves, their words left aside."""
        found = annotations
        if self.articles is not None:
            found = [one for one in found if one.article in self.articles]
        if self.label:
            found = [one for one in found if one.label == self.label]
        if self.tag:
            found = [one for one in found if any(is_under(own, self.tag) for own in one.tags)]
        if not self.created.is_open:
            found = [one for one in found if self.created.has(one.created)]
        if not self.modified.is_open:
            found = [one for one in found if self.modified.has(one.modified)]
        return list(found)

    @property
    def asks_about_articles(self) -> bool:
        """Whether ``lets_article_through`` has anything to ask."""
        return bool(self.outlet) or self.grades != ANY_GRADE or not self.published.is_open

    @property
    def asks_about_passages(self) -> bool:
        """Whether only a note on a passage can be wanted."""
        return bool(self.tag or self.label or self.state or self.grades.credibilities)

    def lets_article_through(
        self, outlets: Iterable[str], reliability: str, published: date | None, credibility: int | None
    ) -> bool:
        """Whether an annotation is wanted by what is known of its article.

        Args:
            outlets: The names of the article's outlet.
            reliability: Of that outlet, "A" to "F".
            published: The day of publication.
            credibility: Of the annotation; None for a note that has none.
        """
        if self.outlet and fold(self.outlet) not in {fold(name) for name in outlets}:
            return False
        return self.grades.has(reliability, credibility) and self.published.has(published)


@lru_cache(maxsize=4096)
def is_under(tag: str, top: str) -> bool:
    """Whether a tag is another one or stands below it: "war/air" under "war"."""
    own, wanted = fold(tag), fold(top.lstrip("#"))
    return own == wanted or own.startswith(f"{wanted}/")
