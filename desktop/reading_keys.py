"""The keys of the reading view: single letters and digits, while the text has the keys and no form does."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions import Section


@dataclass(frozen=True, slots=True)
class ReadingKey:
    """One line of the table.

    Attributes:
        key: What is typed; a capital is typed with Shift.
        deed: What the code calls what it does.
        section: Its heading in the list of keys.
        what: A sentence, in English; shown translated in the context of the actions.
    """

    key: str
    deed: str
    section: Section
    what: str


READING_KEYS: tuple[ReadingKey, ...] = (
    ReadingKey("j", "down", Section.READ, "Scroll down a few lines"),
    ReadingKey("k", "up", Section.READ, "Scroll up a few lines"),
    ReadingKey("p", "next_hit", Section.READ, "Go to the next hit"),
    ReadingKey("P", "previous_hit", Section.READ, "Go to the hit before this one"),
    ReadingKey("a", "next_annotation", Section.READ, "Go to the next annotation"),
    ReadingKey("A", "previous_annotation", Section.READ, "Go to the annotation before this one"),
    ReadingKey("m", "next_mention", Section.READ, "Go to the next mention of the chosen name"),
    ReadingKey("M", "previous_mention", Section.READ, "Go to the mention before this one"),
    ReadingKey("e", "introduce", Section.READ, "Tell who or what a marked name stands for"),
    ReadingKey("E", "correct", Section.NOTE, "Correct the chosen name, or mark the selection as one"),
    ReadingKey("f", "find", Section.READ, "Find words in the article"),
    ReadingKey("F", "furniture", Section.READ, "Show or fold what is not the article"),
    ReadingKey("b", "backlight", Section.READ, "Fade what is not annotated, or show it again"),
    ReadingKey("x", "rule", Section.READ, "Say whether the block of the selection is page furniture"),
    ReadingKey("h", "highlight", Section.NOTE, "Highlight the selected passage"),
    ReadingKey("n", "note", Section.NOTE, "Write a note on the selection, or on the active annotation"),
    ReadingKey("t", "tags", Section.NOTE, "Edit the tags of the active annotation"),
    ReadingKey("g", "grade", Section.NOTE, "Grade the active annotation, or else the outlet"),
    ReadingKey("c", "copy", Section.NOTE, "Copy the selection"),
    ReadingKey("C", "cite", Section.NOTE, "Copy the selection or the active annotation with its citation"),
    ReadingKey("u", "undo", Section.NOTE, "Take back the last change to the notes"),
)
