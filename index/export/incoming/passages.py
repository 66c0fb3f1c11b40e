"""What a foreign file says, before it is known which of our articles it is about."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from index.text.spans import Span


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says of an article; each may be empty.

    Attributes:
        article: Its id, where a library of ours wrote the file.
        sha256: Of the bytes of its file.
        url: Where it was published.
        path: Its file.
        title: Its title.
        text: The text to which positions refer; None where the file does not hold it.
    """

    article: str = ""
    sha256: str = ""
    url: str = ""
    path: str = ""
    title: str = ""
    text: str | None = None

    @property
    def shown(self) -> str:
        """What it is called in a report."""
        return self.title or self.url or self.path or self.article or self.sha256


@dataclass(frozen=True, slots=True)
class Passage:
    """An annotation of a passage.

    Attributes:
        key: What the file calls it, the same at every reading.
        own: The id of our annotation that it is, or was; empty where it is none of ours.
        source: The article.
        quote: The passage.
        prefix: What stands before it; may be empty.
        suffix: What stands after it; may be empty.
        span: Where it stood, in code points; None where that is not said.
        label: The key of a label of ours, or empty.
        note: Markdown.
        tags: As written.
        credibility: 1 to 6; None where the file says nothing.
        marking: How far it may be passed on, by its own marking or its article's; empty where that is not said.
        author: Who made it.
        created: When; None where that is not said.
        modified: When it was last changed; the same.
    """

    key: str
    source: Source
    quote: str
    own: str = ""
    prefix: str = ""
    suffix: str = ""
    span: Span | None = None
    label: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    credibility: int | None = None
    marking: str = ""
    author: str = ""
    created: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note on a whole article."""

    source: Source
    note: str
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a file holds and we cannot take.

    Attributes:
        what: What it is, as the file calls it or begins it.
        code: Of the sentence about it in ``index.wording``.
    """

    what: str
    code: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """All that a file holds."""

    passages: tuple[Passage, ...] = ()
    remarks: tuple[Remark, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def key_from(*parts: str) -> str:
    """Return a key for what the file gives no name: the same parts give the same key."""
    packed = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(packed).hexdigest()


def time_from(text: object) -> datetime | None:
    """Return a time in UTC; None where this is none. A time without a zone is taken for UTC."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
