"""Notes that stand on no passage: on a whole article, or on an entity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from index.json_values import JsonObject
from index.notes.serialisation import time_to_json


class Subject(StrEnum):
    """What such a note is about."""

    ARTICLE = "article"
    ENTITY = "entity"


@dataclass(frozen=True, slots=True)
class SubjectNote:
    """A note on a whole article or on an entity; there is one at most for each.

    Attributes:
        subject: What kind of thing it is about.
        about: The article's id, or ``entity_key`` of the entity.
        note: Markdown.
        created: In UTC.
        modified: In UTC.
        text_hash: Of the article's text when the note was written, which the notes store keeps; empty for an entity.
    """

    subject: Subject
    about: str
    note: str
    created: datetime
    modified: datetime
    text_hash: str = ""

    @property
    def id(self) -> str:
        """Its id: no two notes are about one thing."""
        return f"{self.subject}:{self.about}"

    @property
    def article(self) -> str | None:
        """The id of the article that it is about; None for an entity."""
        return self.about if self.subject is Subject.ARTICLE else None


@dataclass(frozen=True, slots=True)
class ListedSubjectNote:
    """A note on an article or an entity in a list over the whole library.

    Attributes:
        id: Its id.
        kind: What it is about.
        about: The article's id, or ``entity_key`` of the entity.
        note: Markdown.
        created: In UTC.
        modified: In UTC.
        path: One path of the article's file; empty where that is gone, and for an entity.
        title: Of the article; empty for an entity.
        outlet: Of the article; empty for an entity.
        reliability: Source reliability of the outlet, "A" to "F".
        published: When the article was published.
        is_gone: Whether the file of the article is gone.
        last_path: Where that was when it was last seen; empty where it is not gone.
    """

    id: str
    kind: Subject
    about: str
    note: str
    created: datetime
    modified: datetime
    path: str = ""
    title: str = ""
    outlet: str = ""
    reliability: str = "F"
    published: date | None = None
    is_gone: bool = False
    last_path: str = ""


def entity_key(kind: str, name: str) -> str:
    """Return what a note on an entity is stored under: the kind tells apart a person and a place of one name."""
    return f"{kind}/{name}"


def subject_note_to_json(note: SubjectNote) -> JsonObject:
    """Return the note as an object of plain JSON values."""
    return {
        "subject": note.subject.value,
        "about": note.about,
        "note": note.note,
        "created": time_to_json(note.created),
        "modified": time_to_json(note.modified),
        "text_hash": note.text_hash,
    }


def subject_note_from_json(value: JsonObject) -> SubjectNote:
    """Return the note that ``subject_note_to_json`` gave this object for.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form.
    """
    return SubjectNote(
        Subject(value["subject"]),
        value["about"],
        value["note"],
        datetime.fromisoformat(value["created"]),
        datetime.fromisoformat(value["modified"]),
        value["text_hash"],
    )
