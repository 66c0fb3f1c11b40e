"""The words of languages other than English that tell a time, each with its sort and what it stands for.

A language is a table of lines, "sort: words" or "sort value: words". Between blanks stand words, between strokes the
forms of one word, and "_" joins words that tell something together only: "il_y_a". They are compared folded, without
hyphens and apostrophes. Sorts are single letters, so that the order of words can be a pattern over their letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from index.text.folding import fold

MONTH, LONE_MONTH, WEEKDAY, LONE_WEEKDAY = "m", "M", "w", "W"
NAMED_DAY, WHICH, WHICH_BEHIND, STRETCHING = "k", "r", "R", "l"
SPAN, YEAR, UNIT, TWO_UNITS, HOUR = "U", "Y", "u", "D", "H"
NUMBER, AGO_BEFORE, AGO_BEHIND = "n", "A", "G"
PART, PART_BEHIND, SEASON = "p", "P", "s"
DAY_FIGURES, DAY_WORD, YEAR_FIGURES, DATE_FIGURES, TIME_FIGURES, DECADE_FIGURES, OTHER_FIGURES = (
    "d",
    "O",
    "y",
    "f",
    "T",
    "e",
    "q",
)
DOTTED, CLOCK, AT = "t", "h", "@"
OF, IN, DECADES, TO, AND, PART_OF_DAY, BESIDE, PLURAL = "o", "c", "I", "b", "&", "v", "x", "j"
LOCATIVE, GENITIVE, ABLATIVE, SINCE, BREAK, UNKNOWN = "z", "g", "Z", "B", "|", "_"

_SORTS = {
    "day": NAMED_DAY,
    "which": WHICH,
    "which-behind": WHICH_BEHIND,
    "stretching": STRETCHING,
    "span": SPAN,
    "year": YEAR,
    "unit": UNIT,
    "two": TWO_UNITS,
    "hour": HOUR,
    "number": NUMBER,
    "ago": AGO_BEFORE,
    "ago-behind": AGO_BEHIND,
    "part": PART,
    "part-behind": PART_BEHIND,
    "season": SEASON,
    "clock": CLOCK,
    "at": AT,
    "of": OF,
    "in": IN,
    "weekday": LONE_WEEKDAY,
    "decades": DECADES,
    "to": TO,
    "and": AND,
    "part-of-day": PART_OF_DAY,
    "beside": BESIDE,
    "plural": PLURAL,
    "locative": LOCATIVE,
    "genitive": GENITIVE,
    "ablative": ABLATIVE,
    "since": SINCE,
    "decade": DECADE_FIGURES,
    "nothing": UNKNOWN,
}
_ALONE_AND_TOGETHER = {
    "months": (LONE_MONTH, MONTH),
    "weekdays": (LONE_WEEKDAY, WEEKDAY),
    "ordinals": (DAY_WORD, DAY_WORD),
}
_MARKS = {".": ".", ",": ",", "،": ",", "-": "-", "/": "/", "'": "'"}
_FIGURES: Sequence[tuple[str, re.Pattern[str]]] = (
    (YEAR_FIGURES, re.compile(r"(1[5-9]\d\d|20\d\d)")),
    (DAY_FIGURES, re.compile(r"(0?[1-9]|[12]\d|3[01])(?:er|o|º|ª|°)?")),
    (TIME_FIGURES, re.compile(r"((?:[01]?\d|2[0-3])(?::[0-5]\d|h(?:[0-5]\d)?))")),
    (DOTTED, re.compile(r"((?:[01]?\d|2[0-3])\.[0-5]\d)")),
    (DATE_FIGURES, re.compile(r"(\d\d?[./]\d\d?[./](?:19|20)\d\d)")),
    (DECADE_FIGURES, re.compile(r"((?:1[5-9]\d|20[0-2])0)er")),
)
_WITH_CLITICS = frozenset(MONTH + WEEKDAY + LONE_WEEKDAY + NAMED_DAY + SPAN + YEAR + UNIT + IN + PART + SEASON)
_PARTED = re.compile(r"[\s'\-]+")
_WORD = re.compile(r"\d+[.:/]\d+(?:[./]\d+)?|\w+|[^\w\s]")


class Told(NamedTuple):
    """What a word tells: its sort, and a number or the name of a unit or season; "" where it tells no more."""

    sort: str
    value: int | str = ""


NOTHING = Told(UNKNOWN)


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of a language.

    Attributes:
        words: What each word tells, folded.
        phrases: The same of several words, by their first; the longest first.
        clitics: Letters that are written together with the word behind them.
        capitals_are_names: Whether days and months are written in small letters, so that a capital inside a sentence
            makes them a name.
    """

    words: Mapping[str, Told]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Told], ...]]
    clitics: frozenset[str]
    capitals_are_names: bool

    @classmethod
    def of(cls, table: str, *, clitics: str = "", capitals_are_names: bool = False) -> CalendarWords:
        """Return the words of a table."""
        words: dict[str, Told] = {}
        phrases: dict[str, list[tuple[tuple[str, ...], Told]]] = {}
        for form, told in _entries(table):
            if len(form) == 1:
                words.setdefault(form[0], told)
            else:
                phrases.setdefault(form[0], []).append((form, told))
        ordered = {
            first: tuple(sorted(those, key=lambda one: len(one[0]), reverse=True)) for first, those in phrases.items()
        }
        return cls(words, ordered, frozenset(clitics), capitals_are_names)

    def told(self, folded: str) -> Told:
        """Return what one word tells, a number or a mark too."""
        if folded[:1].isdigit():
            return figures(folded)
        return self.words.get(folded) or Told(_MARKS.get(folded, UNKNOWN))

    def phrase_at(self, folded: Sequence[str], at: int) -> tuple[int, Told] | None:
        """Return where several words end that tell something together, and what; None where none begin here.

        Args:
            folded: The words of a text.
            at: The first of them.
        """
        for form, told in self.phrases.get(folded[at], ()):
            after = _end_of(form, folded, at)
            if after:
                return after, told
        return None

    def read(self, expression: str) -> list[Told]:
        """Return what the words of an expression tell, in order, without those that only join others."""
        folded = _WORD.findall(fold(expression))  # folded first: a small İ is two code points
        found, at = [], 0
        while at < len(folded):
            phrase = self.phrase_at(folded, at)
            at, told = phrase or (at + 1, self.told_with_clitic(folded[at]))
            if told.sort not in _MARKS:
                found.append(told)
        return found

    def told_with_clitic(self, folded: str) -> Told:
        """Return what one word tells, where a clitic may stand before it: "وأمس"."""
        told = self.told(folded)
        if told.sort != UNKNOWN or folded[:1] not in self.clitics:
            return told
        behind = self.told(folded[1:])
        return behind if behind.sort in _WITH_CLITICS else told


def figures(folded: str) -> Told:
    """Return what figures can tell."""
    for sort, pattern in _FIGURES:
        match = pattern.fullmatch(folded)
        if match:
            return Told(sort, int(match[1]) if match[1].isdigit() else match[1])
    return Told(OTHER_FIGURES)


def _end_of(form: tuple[str, ...], folded: Sequence[str], at: int) -> int:
    """Return where the words end in a text, in which hyphens and apostrophes may part them; 0 where they differ."""
    for number, word in enumerate(form):
        while number and at < len(folded) and folded[at] in {"-", "'"}:
            at += 1
        if at >= len(folded) or folded[at] != word:
            return 0
        at += 1
    return at


def _entries(table: str) -> Iterator[tuple[tuple[str, ...], Told]]:
    shy: set[str] = set()
    for line in table.strip().splitlines():
        head, _, words = line.strip().partition(": ")
        sort, _, value = head.partition(" ")
        if sort == "shy":
            shy.update(words_of(words))
        elif sort in {"months", "weekdays", "ordinals"}:
            yield from _numbered(sort, int(value or (sort != "weekdays")), words, shy)
        else:
            told = Told(_SORTS[sort], int(value) if value.lstrip("-").isdigit() else value)
            for entry in words.replace("/", " ").split():
                yield _form(entry), told


def _numbered(sort: str, first: int, words: str, shy: set[str]) -> Iterator[tuple[tuple[str, ...], Told]]:
    """Yield months, weekdays or days of a month by their number; the "shy" are other words when they stand alone."""
    alone, together = _ALONE_AND_TOGETHER[sort]
    for number, entry in enumerate(words.split(), first):
        for one in entry.split("/"):
            form = _form(one)
            yield form, Told(together if sort in shy or " ".join(form) in shy else alone, number)


def words_of(line: str) -> list[str]:
    """Return the folded words of a line."""
    return [" ".join(_form(word)) for word in line.split()]


@lru_cache(maxsize=4096)
def _form(entry: str) -> tuple[str, ...]:
    return tuple(one for one in _PARTED.split(fold(entry.replace("_", " "))) if one)
