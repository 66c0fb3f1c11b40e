"""An annotation: a passage with a label, and optionally a note, tags and a grade."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from index.notes.grades import Support
from index.text.spans import Span

CONTEXT = 32  # code points that a selector keeps on each side of a passage
UNJUDGED = 6  # information credibility: truth cannot be judged


@dataclass(frozen=True, slots=True)
class Selector:
    """Where an annotation belongs, after the W3C Web Annotation model.

    Attributes:
        quote: The passage, exactly (``TextQuoteSelector.exact``).
        prefix: Up to 32 code points before it.
        suffix: Up to 32 code points after it.
        span: Where it stood in the text it was made on (``TextPositionSelector``), in code points.
        paragraph: The number of the block in which it begins, from 1.
    """

    quote: str
    prefix: str
    suffix: str
    span: Span
    paragraph: int


class State(StrEnum):
    """What became of an annotation's passage in today's text."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the analyst made of a passage.

    Attributes:
        id: A stable id of Latin letters and digits.
        article: The id of the article.
        selector: Where it belongs.
        text_hash: SHA-256 of the normalised text that it was made on; the notes store keeps that text.
        label: The key of its label, such as "claim".
        note: Markdown; may be empty.
        tags: Without the leading "#".
        credibility: Information credibility, 1 to 6.
        created: In UTC.
        modified: In UTC.
        author: Who made it; empty where that was not said.
        graded: When the credibility was last set, in UTC; None where it never was.
        grade_reason: Why the credibility is what it is; may be empty.
    """

    id: str
    article: str
    selector: Selector
    text_hash: str
    label: str
    note: str
    tags: tuple[str, ...]
    credibility: int
    created: datetime
    modified: datetime
    author: str = ""
    graded: datetime | None = None
    grade_reason: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an annotation stands in today's text.

    Attributes:
        state: How sure that is.
        span: Where, in code points of today's text; None where it is unplaced.
    """

    state: State
    span: Span | None


@dataclass(frozen=True, slots=True)
class FileVersion:
    """The file in which a passage stood when it was annotated.

    Attributes:
        sha256: Of the file's bytes; empty where it is not known.
        path: Where it is today; else where it was; empty where that is not known.
        day: On which it was annotated.
    """

    sha256: str
    path: str
    day: date


@dataclass(frozen=True, slots=True)
class PlacedAnnotation:
    """An annotation and where it stands in today's text.

    Attributes:
        annotation: What was made of the passage.
        placement: Where that is today.
        support: What a credibility of 1 rests on; None where it is another, or was not asked for.
        version: The file that has to be cited, where the passage does not stand in today's as it is quoted, or that
            was not asked for; None for today's.
    """

    annotation: Annotation
    placement: Placement
    support: Support | None = None
    version: FileVersion | None = None


@dataclass(frozen=True, slots=True)
class NotedArticle:
    """What the notes store knows of an article that bears annotations, whatever became of its file.

    Attributes:
        id: The article's id.
        path: Where its file was when last seen.
        sha256: Of the file's bytes when last seen.
        text_hash: Of its normalised text when last seen.
        title: Its title.
        outlet: Its outlet.
        published: The day of publication.
        url: Where it was published.
    """

    id: str
    path: str
    sha256: str
    text_hash: str
    title: str
    outlet: str
    published: date | None
    url: str
