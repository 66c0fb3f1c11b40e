"""Makes the title that a format states the headline of the text."""

from __future__ import annotations

import re

from index.articles.article import Role
from index.articles.cleaning.lines import Line
from index.articles.draft import Facts, Part
from index.articles.readers.page import fold
from index.text.normalisation import canonical

_TITLE_CHARACTERS = re.compile(r"\W+")
_AMONG = 6  # parts
_HEADINGS = frozenset({Role.HEADING, Role.HEADLINE})
_SHORTEST = 3  # words of a headline that is a part of the title
_SHORTEST_OWN = 4  # words of one that goes before the subject of a mail
_FEWEST_PARTS = 2
_LEAST_SHARE = 0.5


def place_headline(parts: list[Part], facts: Facts) -> None:
    """Make the block that repeats the title the headline, or put the title before all others.

    Where no title is stated, a heading near the top is taken for it.
    """
    if not facts.title:
        heading = next((part for part in parts[:3] if part.role in {Role.HEADING, Role.HEADLINE}), None)
        facts.title = heading.text if heading else ""
    wanted = _compared(facts.title)
    if not wanted:
        return
    for part in parts[:_AMONG]:
        if _compared(part.text) == wanted:
            part.role = Role.HEADLINE
            return
    for part in parts[:_AMONG]:
        if part.role in _HEADINGS and _is_most_of(wanted, _compared(part.text)):
            part.role = Role.HEADLINE  # a kicker stands before it
            return
    for part in parts[:_AMONG]:
        if _is_most_of(_compared(part.text), wanted):
            part.role, facts.title = Role.HEADLINE, part.text
            return
    parts.insert(0, Part(fold(canonical(facts.title)), Role.HEADLINE))


def begins_with_headline(parts: list[Part]) -> bool:
    """Whether the first part is plainly a headline: some words without a stop, and author or day right below it."""
    if len(parts) <= _FEWEST_PARTS:
        return False
    first, second = Line(parts[0]), Line(parts[1])
    is_headline = first.is_headline_like and first.words >= _SHORTEST_OWN and not first.ends
    return is_headline and not (first.cues or first.is_byline) and (second.is_byline or second.is_date_line)


def _is_most_of(line: str, title: str) -> bool:
    """Whether a title is a line of the text with something shorter at one end, such as the name of the site."""
    is_long = len(line.split()) >= _SHORTEST and len(line) > _LEAST_SHARE * len(title)
    return is_long and (title.startswith(line + " ") or title.endswith(" " + line))


def without_site(title: str, above: list[Part]) -> str:
    """Return a title without the name of the site, where one of the last lines above the text says it so."""
    wanted = _compared(title)
    return next((part.text for part in above[-_AMONG:] if _is_most_of(_compared(part.text), wanted)), title)


def is_in_text(title: str, parts: list[Part]) -> bool:
    """Whether one of the first parts says the title; programs write file names and old titles into documents."""
    wanted = _compared(title)
    return bool(wanted) and any(wanted in _compared(part.text) for part in parts[:_AMONG])


def _compared(title: str) -> str:
    """Return a title so that two ways of printing it are equal."""
    return _TITLE_CHARACTERS.sub(" ", title).casefold().strip()
