"""Why two names were taken for the same: codes that are kept with every merge, and their words."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a name belongs to an entity."""

    NONE = ""
    """It is the entity's own name."""
    SPELLING = "spelling"
    SURNAME = "surname"
    GIVEN = "given-name"
    PARTS = "parts"
    LISTED = "listed"
    LISTED_PERSON = "listed-person"
    INFLECTED = "inflected"
    """The same name in another case, or the surname of it."""
    EXPLAINED = "explained"
    CONTEXT = "context"
    """Of several places of one name, the one that goes with what else the article names."""
    ONLY_SURNAME = "only-surname"
    """The one person in the whole library whose surname this is, and whom a list of known people has."""
    SAME_COMPANY = "same-company"
    """The one person of this surname, and articles name both beside the same people, organisations or places."""
    SAME_TIME = "same-time"
    """The one person of this surname, and articles of the same weeks name both beside the same place."""
    MAIN_SURNAME = "main-surname"
    """Of several people with this surname, the one that the library names far more often than all others."""
    LIBRARY_PARTS = "library-parts"
    """The one longer name in the library of which these are parts."""
    LIBRARY_EXPLAINED = "library-explained"
    """Other articles explain the abbreviation, all in the same way."""
    CYRILLIC = "cyrillic-letters"
    """The one name in the library of which this is the spelling in other letters."""
    ARABIC = "arabic-letters"
    OTHER_LANGUAGE = "other-language"
    """A list has both as names of the same in two languages."""
    RULE = "rule"
    """The user said so."""


_WORDS = {
    Reason.NONE: "",
    Reason.SPELLING: "only the spelling differs",
    Reason.SURNAME: "the same surname in this article",
    Reason.GIVEN: "the same given name in this article",
    Reason.PARTS: "parts of the same name",
    Reason.LISTED: "a list of known names has both",
    Reason.LISTED_PERSON: "a list of known people has both",
    Reason.INFLECTED: "another form of the same name",
    Reason.EXPLAINED: "the article explains the abbreviation",
    Reason.CONTEXT: "what else the article names goes with this place of the name",
    Reason.ONLY_SURNAME: "the only person of this surname in the library",
    Reason.SAME_COMPANY: "the only person of this surname in the library, named beside the same others",
    Reason.SAME_TIME: "the only person of this surname in the library, named in the same weeks beside the same place",
    Reason.MAIN_SURNAME: "by far the most often named person of this surname in the library",
    Reason.LIBRARY_PARTS: "the only longer name in the library of which these are parts",
    Reason.LIBRARY_EXPLAINED: "other articles of the library explain the abbreviation",
    Reason.CYRILLIC: "the same name in Cyrillic letters",
    Reason.ARABIC: "the same name in Arabic letters",
    Reason.OTHER_LANGUAGE: "the same name in another language",
    Reason.RULE: "a correction says so",
}


def in_words(reason: str) -> str:
    """Return a reason in words, in English.

    Raises:
        ValueError: it is no code of a reason.
    """
    return _WORDS[Reason(reason)]
