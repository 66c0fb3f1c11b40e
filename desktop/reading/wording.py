"""The words of the reading view, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from math import ceil
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.models.entities import kind_name
from desktop.models.wording import day, support_said
from desktop.translating import plural
from index.entities.mentions import Entity
from index.notes.annotation import Annotation, PlacedAnnotation, State
from index.notes.handling import marking_of, plain_tags, shown_marking
from index.notes.labels import label_named
from index.notes.scales import credibility as scale
from index.notes.scales import reliability as reliability_scale

_TR = "Reading"
_REPEATED = re.compile(r"repeated in (\d+) articles of this outlet")
_WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047
_HINTED = 300  # code points of a note that a hint shows
LONGEST_PATH = 72  # characters: about as long as a line of the text

_FORMATS = {"txt": "pasted text", "md": "Markdown file", "html": "web page"}
_ORIGINS = {
    "json-ld": "from the page's metadata",
    "meta": "from the page's metadata",
    "time element": "from the page",
    "front matter": "from the file's head",
    "news head": "from the file's head",
    "mail header": "from the mail's header",
    "feed": "from the feed",
    "book": "from the book's metadata",
    "document properties": "from the document's properties",
    "caption": "read from the caption",
    "text": "read from the text",
    "text, order of day and month unsure": "day and month may be swapped",
    "url": "read from the address",
    "file name": "read from the file's name",
    "dateline": "read from the dateline",
    "file time": "date of the file",
}
_STATES = {
    State.EXACT: "",
    State.MOVED: "Passage moved",
    State.CHANGED: "Passage changed since",
    State.UNPLACED: "Passage no longer found",
}


def translated(text: str) -> str:
    """Return a text of this room in the language of the interface."""
    return QCoreApplication.translate(_TR, text)


def published(when: date | None, origin: str) -> str:
    """Return the day of publication, with where it is known from."""
    if when is None:
        return ""
    source = _ORIGINS.get(origin, "")
    return f"{day(when)} ({translated(source)})" if source else day(when)


def kind_of_file(format_: str) -> str:
    """Return what a kind of file is called."""
    return translated(_FORMATS[format_]) if format_ in _FORMATS else format_.upper()


def reading_seconds(text: str) -> float:
    """Return how many seconds it takes to read a text."""
    return len(text.split()) / _WORDS_A_MINUTE * 60


def reading_time(text: str) -> str:
    """Return how long an article takes to read, such as "3 min read"."""
    minutes = max(1, ceil(reading_seconds(text) / 60))
    return plural("Reading", "%n min read|%n min read", minutes)


def short_path(path: str, longest: int = LONGEST_PATH) -> str:
    """Return what of a path tells a reader where a file is: its folder and its name, at most so many characters."""
    parts = PurePath(path).parts
    shown = path if len(path) <= longest else "/".join(("…", *parts[-2:]))
    if len(shown) <= longest:
        return shown
    half = longest // 2
    return f"{shown[:half]}…{shown[-half + 1 :]}"


def folded(reasons: Sequence[str]) -> str:
    """Return the line that stands for hidden blocks, such as "3 lines hidden: newsletter box, menu"."""
    return _with_reasons(plural("Reading", "%n line hidden|%n lines hidden", len(reasons)), reasons)


def unfolded(reasons: Sequence[str]) -> str:
    """Return the line that hides them again."""
    head = plural("Reading", "%n greyed line shown, hide it|%n greyed lines shown, hide them", len(reasons))
    return _with_reasons(head, reasons)


def why_left_out(reason: str) -> str:
    """Return why a line is no part of the article, in the language of the interface.

    Args:
        reason: In the words of ``index.articles``.
    """
    repeated = _REPEATED.fullmatch(reason)
    if repeated is None:
        return translated(reason)
    times = int(repeated[1])
    return plural("Reading", "repeated in %n article of this outlet|repeated in %n articles of this outlet", times)


def described(entity: Entity) -> str:
    """Return an entity in lines of plain text: name, kind, other names."""
    lines = [entity.name, kind_name(entity.kind)]
    if entity.aliases:
        lines.append(translated("also: {names}").format(names=", ".join(entity.aliases[:6])))
    return "\n".join(lines)


def tags_of(annotation: Annotation) -> tuple[str, ...]:
    """Return the tags of an annotation as they are shown; last how far it may be passed on, which is no tag."""
    marking = shown_marking([marking_of(annotation.tags)])
    return (*(f"#{tag}" for tag in plain_tags(annotation.tags)), *([marking] if marking else []))


def noted(placed: PlacedAnnotation) -> str:
    """Return an annotation in lines of plain text: label, note, tags."""
    annotation = placed.annotation
    note = " ".join(annotation.note[:_HINTED].split())
    cut = "…" if len(annotation.note) > _HINTED else ""
    tags = " ".join(tags_of(annotation))
    lines = (translated(label_named(annotation.label).name), f"{note}{cut}", tags)
    return "\n".join(line for line in lines if line)


def state_of(state: State) -> str:
    """Return what became of a passage; empty where it is where it was."""
    return translated(_STATES[state]) if _STATES[state] else ""


def warnings_of(placed: PlacedAnnotation) -> tuple[str, ...]:
    """Return what a reader has to beware of: what became of the passage, and that a 1 rests on copies of one text."""
    found = (state_of(placed.placement.state), support_said(placed.support))
    return tuple(warning for warning in found if warning)


def credibility(grade: int) -> str:
    """Return the words for a grade of information credibility, 1 to 6."""
    return translated(scale().step(str(grade)).name)


def reliability(grade: str) -> str:
    """Return a grade of source reliability with its words, such as "B, usually reliable"."""
    name = translated(reliability_scale().step(grade).name)
    return f"{grade}, {name[:1].lower()}{name[1:]}"


def number(count: int) -> str:
    """Return a number as the language writes it."""
    return QLocale().toString(count)


def age(made: datetime, now: datetime | None = None) -> str:
    """Return how long ago something was made, in days; from the eighth on the day itself."""
    today = (now or datetime.now(UTC)).date()
    days = (today - made.date()).days
    if days <= 0:
        return translated("today")
    if days == 1:
        return translated("yesterday")
    if days <= 7:
        return plural("Reading", "%n day ago|%n days ago", days)
    return day(made.date())


def _with_reasons(head: str, reasons: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(why_left_out(reason) for reason in reasons if reason))
    return f"{head}: {', '.join(distinct)}" if distinct else head
