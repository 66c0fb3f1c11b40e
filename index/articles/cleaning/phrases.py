"""Finds the phrases of the cue tables in a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from index.articles.cleaning.cues import (
    arabic,
    danubian,
    eastern,
    english,
    english_appeals,
    everywhere,
    french,
    german,
    levant,
    mails,
    northern,
    romance,
    russian,
    southern_asia,
    spanish,
    turkish,
    worldwide,
)
from index.articles.cleaning.cues.table import Cues

_TABLES = (
    english, english_appeals, german, french, spanish, romance, northern, turkish, russian, arabic, levant, eastern,
    danubian, southern_asia, everywhere, worldwide, mails,
)  # fmt: skip
_LINE_FIELDS = ("whole", "opens", "weak")
_PLACED_FIELDS = ("start", "within", "sure")
# The vowel signs of Indian scripts are no letters to the expression engine, and belong to the word all the same.
_TOKEN = re.compile(r"(?:[^\W_]|[\u0900-\u0963\u0980-\u0dff])+(?:'[^\W_]+)*|©|#")
_SHORT_VOWELS = re.compile(r"[\u064b-\u0652\u0640]")  # of Arabic, and the stroke that only lengthens a word
# Greek in capitals is written without accents, and final sigma only at the end of words.
_WITHOUT_TONOS = str.maketrans("άέήίόύώϊϋΐΰς", "αεηιουωιυιυσ")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_DENSE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")  # written without spaces
_DENSE_WORD = 2  # code points to a word, roughly
_LONGEST_LINE = 12  # tokens: no phrase that is a whole line is longer
_LONGEST_IN_ROW = 5  # tokens of a phrase in a row of them

Tokens = tuple[str, ...]


class Cue(NamedTuple):
    """A phrase found in a line.

    Attributes:
        why: The kind of furniture, in words.
        field: The field of ``Cues`` that the phrase stands in.
        words: How many words it has; of scripts without spaces, roughly.
    """

    why: str
    field: str
    words: int


class _Index(NamedTuple):
    """All phrases: those that are whole lines, the others by their first word, and those written without spaces."""

    lines: dict[Tokens, list[Cue]]
    placed: dict[str, list[tuple[Tokens, Cue]]]
    dense: list[tuple[str, Cue]]


def tokens_of(line: str) -> Tokens:
    """Return the words of a line, folded for comparison; each number is "#"."""
    folded = unicodedata.normalize("NFC", line).casefold().replace("\u0307", "").replace("ı", "i").replace("’", "'")
    folded = folded.translate(_WITHOUT_TONOS)
    return tuple(_TOKEN.findall(_NUMBER.sub(" # ", _SHORT_VOWELS.sub("", folded).replace("#", " "))))


def is_dense(token: str) -> bool:
    """Whether a word is of a script that is written without spaces."""
    return bool(_DENSE.match(token))


@cache
def _index() -> _Index:
    """Return the phrases of all tables."""
    index = _Index({}, {}, [])
    for module in _TABLES:
        for why, cues in module.CUES.items():
            for field in (*_LINE_FIELDS, *_PLACED_FIELDS):
                _enter(index, why, field, cues)
    return index


def _enter(index: _Index, why: str, field: str, cues: Cues) -> None:
    """Enter the phrases of one field."""
    for phrase in filter(None, getattr(cues, field).split("|")):
        folded = tokens_of(phrase.replace("#", "1"))
        dense = len(_DENSE.findall(phrase))
        cue = Cue(why, field, max(len(folded), dense // _DENSE_WORD))
        if field in _LINE_FIELDS:
            index.lines.setdefault(folded, []).append(cue)
        elif dense:
            index.dense.append(("".join(folded), cue))
        else:
            index.placed.setdefault(folded[0], []).append((folded, cue))


def cues_in(tokens: Tokens) -> list[Cue]:
    """Return the phrases found in a line with these words: whole lines first, then by their place."""
    index = _index()
    found = list(_whole(tokens, index)) if len(tokens) <= _LONGEST_LINE else []
    for place, token in enumerate(tokens):
        for phrase, cue in index.placed.get(token, ()):
            if (cue.field != "start" or place == 0) and tokens[place : place + len(phrase)] == phrase:
                found.append(cue)
    if any(map(is_dense, tokens)):
        found.extend(_dense("".join(tokens), index))
    return found


def phrases_in_row(tokens: Tokens) -> tuple[int, int]:
    """Return how many phrases that are whole lines stand in a row of them, and how many of its words they have.

    At each place the longest phrase is taken, so that a menu on one line comes apart into its words.
    """
    index = _index()
    found = covered = place = 0
    while place < len(tokens):
        longest = min(_LONGEST_IN_ROW, len(tokens) - place)
        length = next((size for size in range(longest, 0, -1) if tokens[place : place + size] in index.lines), 0)
        found, covered, place = found + bool(length), covered + length, place + max(1, length)
    return found, covered


def _dense(line: str, index: _Index) -> Iterator[Cue]:
    """Yield the phrases of scripts without spaces in a line of such a script."""
    for phrase, cue in index.dense:
        if line.startswith(phrase) if cue.field == "start" else phrase in line:
            yield cue


def _whole(tokens: Tokens, index: _Index) -> list[Cue]:
    """Return the phrases that the line is, with or without the counts at its ends."""
    found = index.lines.get(tokens, [])
    while not found and len(tokens) > 1 and "#" in {tokens[0], tokens[-1]}:
        tokens = tokens[1:] if tokens[0] == "#" else tokens[:-1]
        found = index.lines.get(tokens, [])
    return found
