"""Looks at the words with which a note says how likely something is, and how sure the analyst is of it.

The words are those of two published yardsticks, see ``resources/scales/likelihood.toml``. They are English; a note in
another language simply has none of them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from index.text.sentences import sentence_spans
from index.text.spans import Span

_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)  # Markdown: somebody else's words
_BREAK = re.compile(r"\n[ \t]*(?=\n|[-*+][ \t]|\d+[.)][ \t]|#)")
_APOSTROPHE = "['’]"
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)


@dataclass(frozen=True, slots=True)
class LikelihoodStep:
    """A step of a yardstick.

    Attributes:
        words: What may be written for it.
        low: The least share of cases, in per cent.
        high: The greatest one.
    """

    words: tuple[str, ...]
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A published scale of words for likelihood, the least likely first.

    Attributes:
        key: Its stable name.
        title: What is shown.
        source: Where it is published.
        steps: All steps.
    """

    key: str
    title: str
    source: str
    steps: tuple[LikelihoodStep, ...]

    def meaning(self, words: str) -> LikelihoodStep | None:
        """Return the step that some words stand for; None where they are not of this yardstick."""
        wanted = words.casefold()
        return next((step for step in self.steps if wanted in step.words), None)


class Flaw(StrEnum):
    """What can be wrong with such words."""

    MIXED = "likelihood-with-confidence"
    """A likelihood and a level of confidence in one sentence: two things that a reader takes for one."""
    VAGUE = "vague"
    """A word that stands for no likelihood at all."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at again.

    Attributes:
        flaw: What.
        span: The words, or the sentence; in code points of the note.
        likelihood: For a mixed sentence, the words for the likelihood.
        confidence: For a mixed sentence, the words for the confidence.
    """

    flaw: Flaw
    span: Span
    likelihood: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    likelihood: re.Pattern[str]
    confidence: re.Pattern[str]
    vague: re.Pattern[str]
    only_small: frozenset[str]


@cache
def yardsticks() -> tuple[Yardstick, ...]:
    """Return the yardsticks in the order in which they are shown."""
    return tuple(
        Yardstick(
            entry["key"],
            entry["title"],
            entry["source"],
            tuple(LikelihoodStep(tuple(step["words"]), step["low"], step["high"]) for step in entry["step"]),
        )
        for entry in _content()["yardstick"]
    )


def likelihoods(note: str) -> tuple[Span, ...]:
    """Return where a note uses words of a yardstick, in code points; the longest ones where several overlap."""
    return tuple(Span(*match.span()) for match in _words().likelihood.finditer(_own_words(note)))


def remarks(note: str) -> tuple[Remark, ...]:
    """Return what a note's words for likelihood leave to be desired, in order.

    Quoted lines and code are left out: they are not the analyst's own words.

    Args:
        note: Markdown.
    """
    own = _own_words(note)
    found = [*_mixed(own), *(Remark(Flaw.VAGUE, span) for span in _vague(own))]
    return tuple(sorted(found, key=lambda one: (one.span, one.flaw)))


def _mixed(own: str) -> Iterator[Remark]:
    words = _words()
    for span in _sentences(own):
        sentence = span.of(own)
        confidence = words.confidence.search(sentence)
        likelihood = words.likelihood.search(sentence)
        if confidence and likelihood:
            yield Remark(Flaw.MIXED, span, likelihood.group(), confidence.group())


def _sentences(own: str) -> Iterator[Span]:
    """Yield the sentences of a note; none goes on beyond its paragraph or item of a list."""
    start = 0
    for end in (*(match.end() for match in _BREAK.finditer(own)), len(own)):
        yield from (span.shifted(start) for span in sentence_spans(own[start:end]))
        start = end


def _vague(own: str) -> Iterator[Span]:
    words = _words()
    for match in words.vague.finditer(own):
        if match.group() == match.group().lower() or match.group().casefold() not in words.only_small:
            yield Span(*match.span())


def _own_words(note: str) -> str:
    """Return a note with everything that is not the analyst's own wording blanked, each code point by one."""

    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", match.group())

    return _QUOTED_LINE.sub(blank, _CODE.sub(blank, note))


@cache
def _words() -> _Words:
    content = _content()
    return _Words(
        _any_of(word for yardstick in yardsticks() for step in yardstick.steps for word in step.words),
        _any_of(content["confidence"]["words"]),
        _any_of(content["vague"]["words"]),
        frozenset(content["vague"]["only_small"]),
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of some words, the longest first, whatever white space is between them."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    choices = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    choices = choices.replace("'", _APOSTROPHE)
    return re.compile(rf"(?<![\w-])(?:{choices})(?![\w-])", re.IGNORECASE)


@cache
def _content() -> dict[str, Any]:
    raw = files("resources").joinpath("scales", "likelihood.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)
