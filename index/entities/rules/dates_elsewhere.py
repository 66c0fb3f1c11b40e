"""Dates and times in languages other than English.

Each token becomes the letter of what it tells (``dates.calendar_words``), and a date is a pattern over these letters;
so one grammar serves all languages, and what it proposes is a date only where the resolver can tell which. A number
is a year only where a word says so: "seit 2014", "2014 году", but not "2000 Soldaten".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from index.entities.candidates import Candidate
from index.entities.dates import calendar_words as sort
from index.entities.dates.calendar_words import Told, figures
from index.entities.dates.languages import LANGUAGES
from index.entities.dates.simple import understands
from index.entities.mentions import Kind
from index.entities.tokenised import Setting, Tokenised
from index.text.folding import fold

_SURE = 0.9
_MONTH = r"[mM](?:/[mM])?"
_SPAN = "[UYI]"
_UNIT = "[uUYI]"
_YEAR = rf"(?:(?:o{{0,2}}{_SPAN}?|,)y[xY]?)"
_OTHER_YEAR = rf"(?:o{{0,3}}r{_SPAN}|[o']{{0,3}}{_SPAN}R|o{{0,3}}{_SPAN}r)"
_WEEKDAY = r"(?:u?[wW][vx]?)"
_DAYS = r"(?:d\.?(?:[-b]o*d\.?)?|O)"
_PART = r"p[o'-]{0,2}"
_GRAMMAR = re.compile(
    "|".join(
        (
            # a day of a month: "Mittwoch, 12. März 2024", "el pasado 3 de mayo", "3 avril dernier"; in figures
            rf"(?:{_WEEKDAY},?[oc]{{0,2}})?r?{_DAYS}o?{_MONTH}(?:{_YEAR}|{_OTHER_YEAR}|[rR])?(?:x|,?{_WEEKDAY})?",
            r"f|y-d-d|d/d/y",
            # a month with its year or a part of it: "Anfang März", "März vergangenen Jahres", "mart başında"
            rf"(?:{_PART})?{_MONTH}x?(?:{_YEAR}|{_OTHER_YEAR})",
            rf"r{_SPAN}{_MONTH}x?|yx?{_MONTH}x?",
            rf"{_PART}{_MONTH}[rR]?",
            rf"{_MONTH}(?:'?g)?x?P",
            rf"{_MONTH}[rR]|r{_MONTH}",
            rf"(?<=[cbx]){_MONTH}|{_MONTH}(?:x|(?='z))|M",
            # seasons and years: "Frühjahr 2023", "2023 baharında", "Ende 2022", "2022 году", "les années 1990"
            rf"so?{_SPAN}?y[xY]?|s{_OTHER_YEAR}|s[rR]|rs|yx?s",
            rf"{_PART}{_SPAN}?(?:e{_SPAN}?|y[xY]?)|y(?:'g)?x?P|{_PART}(?:r{_SPAN}|{_SPAN}R)|r{_SPAN}P",
            rf"Io?y|e{_SPAN}?|y-jx?|y'jx?",
            r"(?<=[cb])y-y|y-y[xY]|(?<=cy&)y|y[xY]|Yy|(?<=U)y|y(?='z)|y(?='Z[BrG])",
            r"(?<=[cbA])y(?![/-])",
            # seen from the day of publication: "vor drei Tagen", "la semaine dernière", "am Mittwoch", "gestern"
            rf"A(?:[nd]?{_UNIT}|D)|[nd]?{_UNIT}G",
            rf"(?:r|l)[nd]{_UNIT}|[nd][lr]{_UNIT}|{_UNIT}nR",
            rf"r[wW][vx]?|u?[wW][rR]|(?<=[cb])w|(?<=[cb])wv|vk{_WEEKDAY}?|k(?:,?c?{_WEEKDAY}|v)?|uw|u?W[vx]?|w[vx]|v[wW]",
            rf"r{_SPAN}|{_SPAN}R|{_SPAN}r",
            # times of the day, and how long something takes: "18.30 Uhr", "saat 18.30", "drei Tage"
            r"[Tt]h|dh|h[Tt]|hd|HT|Ht|@t|TH|tH|@dH|(?<=[@c])T",
            r"[nd][uH]",
        )
    )
)
_TIMES = frozenset("Tt" + sort.CLOCK)
_OF_DURATIONS = frozenset("nd" + sort.UNIT + sort.HOUR)
_OF_CALENDARS = sort.MONTH + sort.LONE_MONTH + sort.WEEKDAY + sort.LONE_WEEKDAY
_LIKELY_YEARS = range(1900, 2100)
_ROUND = 100  # a multiple of it behind a small word is rather a count: "in 2000 Haushalten"
_PLURAL = 5  # letters of a word that ends in s and so makes a count of the number before it


class _Letters(NamedTuple):
    """The letters of a text, with the token at which each begins and the one behind it."""

    line: str
    firsts: list[int]
    afters: list[int]


class DatesElsewhere:
    """Finds dates in one language. Time grows with the number of tokens."""

    def __init__(self, language: str) -> None:
        self._words = LANGUAGES[language]
        self._language = language
        self._folded = lru_cache(maxsize=16384)(fold)

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield dates and times."""
        letters = self._letters(tokens)
        for match in _GRAMMAR.finditer(letters.line):
            first, last = match.start(), match.end() - 1
            while letters.line[last] in ".,":
                last -= 1
            if self._is_other(tokens, letters, first, last):
                continue
            start = tokens.starts[letters.firsts[first]] + self._clitic(tokens, letters.firsts[first])
            end = tokens.ends[letters.afters[last] - 1]
            if self._means_something(tokens.text[start:end], match[0]):
                yield Candidate(start, end, Kind.DATE, _SURE)

    def _is_other(self, tokens: Tokenised, letters: _Letters, first: int, last: int) -> bool:
        """Whether a number is no year, or days are counted from another day: "قبل يوم من الانتخابات"."""
        if first == last and letters.line[first] == sort.YEAR_FIGURES:
            return not self._is_year(tokens, letters, first)
        is_counted = letters.line[first] == sort.AGO_BEFORE and letters.line[last + 1 : last + 2] == sort.OF
        return is_counted and self._language == "ar"

    def _letters(self, tokens: Tokenised) -> _Letters:
        folded = [self._folded(word) for word in tokens.words]
        line, firsts, afters, at = [], [], [], 0
        while at < len(folded):
            phrase = self._words.phrase_at(folded, at) if folded[at] in self._words.phrases else None
            after, told = phrase or (at + 1, self._words.told_with_clitic(folded[at]))
            if not tokens.is_beside(at):
                line.append(sort.BREAK)
                firsts.append(at)
                afters.append(at + 1)
            line.append(self._sort_here(tokens, at, told))
            firsts.append(at)
            afters.append(after)
            at = after
        return _Letters("".join(line), firsts, afters)

    def _sort_here(self, tokens: Tokenised, at: int, told: Told) -> str:
        """Return the letter of a word where it stands: a capital or a hyphen may make it another."""
        word = tokens.words[at]
        if told.sort == sort.YEAR_FIGURES and tokens.touches(at) and tokens.words[at - 1] not in '(["“„«/':
            is_range = tokens.words[at - 1] == "-" and at > 1 and tokens.words[at - 2].isdigit()
            return told.sort if is_range else sort.OTHER_FIGURES
        if not word[0].isupper() or tokens.setting[at] != Setting.SENTENCE:
            return told.sort
        if self._language == "de" and told.sort == sort.NAMED_DAY and not (tokens.opens[at] and told.value != 1):
            is_morning = told.value == 1 and not tokens.opens[at]
            return sort.PART_OF_DAY if is_morning else sort.UNKNOWN
        if self._words.capitals_are_names and told.sort in _OF_CALENDARS:
            return _capital(tokens, at, told)
        return told.sort

    def _clitic(self, tokens: Tokenised, at: int) -> int:
        """Return how many code points of a token belong to the word before it: one in "وأمس"."""
        word = self._folded(tokens.words[at])
        is_whole = self._words.told(word).sort != sort.UNKNOWN or word in self._words.phrases
        return 0 if is_whole or word[:1] not in self._words.clitics else 1

    def _is_year(self, tokens: Tokenised, letters: _Letters, place: int) -> bool:
        """Whether a number that nothing but a small word before it makes a year is one."""
        before = letters.line[place - 1]
        if before in sort.SPAN or letters.line[place + 1 : place + 2] == "'":
            return True
        at, number = letters.afters[place], int(self._folded(tokens.words[letters.firsts[place]]))
        if number not in _LIKELY_YEARS or number % _ROUND == 0:
            return False
        word = tokens.words[at] if at < len(tokens) and tokens.is_beside(at) else ""
        if self._language == "de":
            return not word[:1].isupper()
        if self._language == "ru":
            return letters.line[place + 1 : place + 2] == sort.TO
        return len(word) < _PLURAL or not word.endswith("s")

    def _means_something(self, expression: str, letters: str) -> bool:
        if not _TIMES.isdisjoint(letters):
            return True
        if _OF_DURATIONS.issuperset(letters):
            return self._words.read(expression)[0].value != 1  # "ein Tag" is any day
        return understands(self._words, expression)


def _capital(tokens: Tokenised, at: int, told: Told) -> str:
    """Return the letter of a day or month that is written with a capital against the habit of its language."""
    before = tokens.words[at - 1] if at else ""
    year = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if before.isdigit() and figures(year).sort == sort.YEAR_FIGURES:
        return told.sort  # "9 Mars 2022", but "place du 8 Mai"
    if not tokens.opens[at]:
        return sort.UNKNOWN
    behind = tokens.words[at + 1] if at + 1 < len(tokens) and tokens.is_beside(at + 1) else ""
    if behind[:1].isupper():
        return sort.UNKNOWN  # "Domingo Pérez"
    return sort.MONTH if told.sort == sort.LONE_MONTH else told.sort
