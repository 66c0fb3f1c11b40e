"""A text as arrays: which word stands where, and what its place says about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from index.entities.tokenised import Setting, Tokenised
from index.entities.trained.codes import Codes
from index.entities.trained.knowledge import CUE_CATEGORIES, NAME_CATEGORIES, Knowledge
from index.entities.trained.words import Reals, Rows, WordTable

_Number = TypeVar("_Number", bound=np.generic)

GAP = 2
"""Empty places between sentences, so that the network does not look across their ends."""

LONGEST_SENTENCE = 120  # tokens; a longer one is cut
MANNERS = ("web", "university", "reports", "encyclopedia")
"""The corpora differ in what they mark and how far; the networks are told in which manner to mark."""

MANNER = "reports"
"""The manner of the application: that of reports of governments."""

HALF_TOLD = 0.5
"""How strongly the application tells it. Fully told, reports gain no more, and other texts lose a point of F1."""

_BESIDE_FLAGS = 4  # title, preposition or "the" before the same word elsewhere, speech behind it
FLAGS = 2 * len(NAME_CATEGORIES) + 7 + _BESIDE_FLAGS + len(MANNERS)
_ENDS_SENTENCE = frozenset(".!?…")
_CLOSES = frozenset("\"”’')]»")
_FIRST_CUE = len(NAME_CATEGORIES)  # among the flags of a word
_CAPITAL = -4  # the flag of a capital, counted from the end
_TITLE, _SAYS, _PREPOSITION = (_FIRST_CUE + CUE_CATEGORIES.index(cue) for cue in ("title", "says", "preposition"))


@dataclass(frozen=True, slots=True)
class TextArrays:
    """One stretch of text, its sentences laid out one behind the other with gaps between them.

    Attributes:
        numbers: For each distinct word, the row of its vector and its rows in the hashed tables.
        pieces: For each distinct word, the rows of its pieces.
        word_flags: For each distinct word, what it says by itself.
        codes: For each distinct word, the numbers of its parts.
        word_at: For each place, which of the distinct words stands there; the gap is one of them.
        flags: For each place, what the place says.
        is_token: For each place, 1 for a token and 0 in a gap, as a column.
        repeats: For each place, a number shared by the places of one capitalised word; -1 for other words.
        sentences: First place of each sentence, and the place after its last.
        tokens: The number of the token at each place that is not in a gap.
    """

    numbers: Rows
    pieces: Rows
    word_flags: Reals
    codes: Codes
    word_at: Rows
    flags: Reals
    is_token: Reals
    repeats: Rows
    sentences: Rows
    tokens: Rows


class FeatureMaker:
    """Turns tokens into arrays. Keeps a table of the words that it met; not for several threads at a time."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._words = WordTable(knowledge)

    def make(
        self, tokens: Tokenised, sentences: Sequence[tuple[int, int]], manner: str = MANNER, told: float = HALF_TOLD
    ) -> TextArrays:
        """Return the arrays of some sentences.

        Args:
            tokens: The text.
            sentences: The sentences, in order, each as its first token and the token after its last.
            manner: One of ``MANNERS``; any other word for none of them.
            told: How strongly the networks are told the manner, from 0 to 1.
        """
        first, after = sentences[0][0], sentences[-1][1]
        words = tokens.words[first:after]
        rows = self._words.rows(words)
        place = _places(sentences)
        length = int(place[-1]) + 1 + GAP
        distinct, word_at = np.unique(np.concatenate([np.zeros(1, np.int32), rows]), return_inverse=True)
        numbers, pieces, word_flags, codes = self._words.of(distinct.astype(np.int32))
        seen = word_at[1:].astype(np.int32)
        manners = np.tile(np.array([told * (manner == one) for one in MANNERS], np.float32), (len(words), 1))
        places = _place_flags(tokens, sentences, seen, word_flags)
        flags = np.concatenate([self._name_flags(words), places, manners], axis=1)
        is_capital = word_flags[seen, _CAPITAL] > 0
        return TextArrays(
            numbers=numbers,
            pieces=pieces,
            word_flags=word_flags,
            codes=codes,
            word_at=_spread(seen, place, length, 0),
            flags=_spread(flags, place, length, 0.0),
            is_token=_spread(np.ones((len(words), 1), np.float32), place, length, 0.0),
            repeats=_spread(np.where(is_capital, seen, -1).astype(np.int32), place, length, -1),
            sentences=np.array(
                [(place[one - first], place[end - 1 - first] + 1) for one, end in sentences], np.int32
            ),
            tokens=np.arange(first, after, dtype=np.int32),
        )

    def _name_flags(self, words: list[str]) -> Reals:
        """Mark where known names of several words begin and go on."""
        count = len(NAME_CATEGORIES)
        flags = np.zeros((len(words), 2 * count), np.float32)
        for first, after, categories in self._knowledge.long_names(words):
            for category in range(count):
                if categories >> category & 1:
                    flags[first, category] = 1
                    flags[first + 1 : after, count + category] = 1
        return flags


def sentences_of(tokens: Tokenised) -> Iterator[tuple[int, int]]:
    """Yield each sentence as its first token and the token after its last; a line's end always ends one."""
    first = 0
    for index in range(1, len(tokens)):
        if index - first >= LONGEST_SENTENCE or _begins(tokens, index):
            yield first, index
            first = index
    if len(tokens):
        yield first, len(tokens)


def _begins(tokens: Tokenised, index: int) -> bool:
    if not tokens.is_beside(index):
        return True
    before = tokens.words[index - 1]
    if before[0] in _CLOSES and index > 1 and not tokens.touches(index):
        return tokens.words[index - 2][0] in _ENDS_SENTENCE and tokens.words[index][0].isupper()
    return before[0] in _ENDS_SENTENCE and bool(tokens.opens[index]) and tokens.words[index][0] not in _CLOSES


def _places(sentences: Sequence[tuple[int, int]]) -> npt.NDArray[np.int64]:
    """Return the place of each token when every sentence has a gap before it."""
    lengths = np.array([after - first for first, after in sentences])
    gaps = np.repeat(np.arange(1, len(sentences) + 1) * GAP, lengths)
    return np.arange(len(gaps)) + gaps


def _spread(
    values: npt.NDArray[_Number], place: npt.NDArray[np.int64], length: int, empty: float
) -> npt.NDArray[_Number]:
    laid = np.full((length, *values.shape[1:]), empty, values.dtype)
    laid[place] = values
    return laid


def _place_flags(tokens: Tokenised, sentences: Sequence[tuple[int, int]], seen: Rows, word_flags: Reals) -> Reals:
    first, after = sentences[0][0], sentences[-1][1]
    count = after - first
    starts = np.zeros(count, bool)
    starts[[one - first for one, _ in sentences]] = True
    settings = np.frombuffer(tokens.setting, np.uint8)[first:after]
    opens = np.frombuffer(tokens.opens, np.uint8)[first:after] > 0
    begins, ends = np.array(tokens.starts[first:after]), np.array(tokens.ends[first:after])
    glued = np.zeros(count, bool)
    glued[1:] = begins[1:] == ends[:-1]
    before_glued = np.zeros(count, bool)
    before_glued[:-1] = glued[1:]
    is_capital = word_flags[seen, _CAPITAL] > 0
    low = _has_small_form(tokens.words[first:after]) & is_capital
    own = [starts, opens, settings == Setting.TITLE, settings == Setting.CAPITALS, glued, before_glued, low]
    beside = _beside_flags(tokens.words[first:after], seen, word_flags, is_capital & ~starts)
    return np.concatenate([np.stack(own, axis=1).astype(np.float32), beside], axis=1)


def _has_small_form(words: list[str]) -> npt.NDArray[np.bool_]:
    """Whether the text also has the word in lower case."""
    small = {word for word in words if word.islower()}
    return np.fromiter((word.lower() in small for word in words), bool, len(words))


def _beside_flags(words: list[str], seen: Rows, word_flags: Reals, counts: npt.NDArray[np.bool_]) -> Reals:
    """Return, for each capitalised word, what stands beside it anywhere in the text.

    Args:
        words: The words.
        seen: Their numbers among the distinct words.
        word_flags: The flags of the distinct words.
        counts: Which places count: those where a capital is owed to the word itself.
    """
    the = np.fromiter((word in {"the", "The"} for word in words), bool, len(words))
    before = np.concatenate([word_flags[seen][:, [_TITLE, _PREPOSITION]] > 0, the[:, None]], axis=1)
    says = word_flags[seen, _SAYS] > 0
    evidence = np.zeros((len(words), _BESIDE_FLAGS), np.float32)
    evidence[1:, :3] = before[:-1]
    evidence[:-1, 3] = says[1:]
    evidence[~counts] = 0
    gathered = np.zeros((len(word_flags), _BESIDE_FLAGS), np.float32)
    np.maximum.at(gathered, seen, evidence)
    is_capital = word_flags[seen, _CAPITAL] > 0
    found: Reals = gathered[seen] * is_capital[:, None]
    return found
