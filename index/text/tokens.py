"""Cuts a text into the terms that are indexed, searched and marked: one analysis for all languages, without stemming.

The text is cut into *chunks*: runs of an unspaced script, or words joined by apostrophes, hyphens, dots, commas and
ampersands. Each chunk gives *words*, one to a position. A word has a main term and may have further ones at the same
position: ``İstanbul'da`` is found as ``istanbulda`` and as ``istanbul``. Words joined by a hyphen also have a
*joined* term that spans their positions: ``S-400`` is found as ``S400`` too. Unspaced scripts give overlapping pairs
of characters, as in Lucene's CJKBigramFilter, and single characters beside them.

The index stores what this module answers: whoever changes an answer raises ``ANALYSIS_VERSION``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from index.text.folding import fold
from index.text.scripts import APOSTROPHES, ARABIC, HEBREW, HYPHENS, INVISIBLE, MARKS, UNSPACED
from index.text.spans import Span

ANALYSIS_VERSION = 1

LONGEST_WORD = 1000  # code points; what lies beyond is neither indexed nor searched
_LONGEST_JOINED = 40  # letters; a longer joined form is nothing anybody types
_LONGEST_CACHED = 48  # code points; longer chunks are rare and would fill the cache with text

_LETTER = rf"[^\W_{UNSPACED}{APOSTROPHES}]"
_MARK = f"[{MARKS}{INVISIBLE}]"
_WORD = rf"{_LETTER}+(?:{_MARK}+{_LETTER}*)*"
_DASH = HYPHENS.replace("-", r"\-")
_JOINT = rf'(?:\.?[{APOSTROPHES}{_DASH}]|[.,&]|(?<=[{HEBREW}])"(?=[{HEBREW}]))'
# Repetitions are bounded so that hostile input comes in small pieces; nobody writes as much.
_CHUNK = re.compile(rf"[{UNSPACED}]{{1,1000}}|{_WORD}(?:{_JOINT}{_WORD}){{0,40}}(?:\+\+|\#(?!\w))?")
# A zero-width non-joiner between Arabic letters stands where other scripts have a hyphen.
_HYPHEN = re.compile(rf"\.?[{_DASH}]|&|(?<=[{ARABIC}{MARKS}])\u200c(?=[{ARABIC}])")
_DOT = re.compile(r"[.,]")
_APOSTROPHE = re.compile(rf'\.?[{APOSTROPHES}"]')
_UNSPACED_RUN = re.compile(f"[{UNSPACED}]")
# One character as a reader sees it: a syllable of conjoining jamo, or anything with the marks that follow it.
_LONE_CHARACTERS = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+")
_CHARACTER = re.compile(
    rf"[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[{MARKS}\uff9e\uff9f]*", re.DOTALL
)
_GROUPED_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL_NUMBER = re.compile(r"\d+\.\d+")
_ACRONYM = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")

# French, Italian and Catalan articles and particles before a vowel: the word that follows is what is meant.
_ELISIONS = frozenset(
    {
        *("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"),
        *("un", "all", "coll", "dall", "dell", "nell", "quell", "quest", "sant", "sull"),
    }
)
_CONTRACTIONS = frozenset(("t", "re", "ve", "ll", "d", "m"))  # English: don't, we're, I'll: one word, never two


class Piece(NamedTuple):
    """One term and the code points of its chunk that it stands for."""

    term: str
    start: int
    end: int


class Word(NamedTuple):
    """What stands at one position: the main term first, then the others that find the same place."""

    pieces: tuple[Piece, ...]


class Entry(NamedTuple):
    """A term of a chunk, flat.

    Attributes:
        term: The folded term, at most 1,000 letters.
        offset: Its position, counted from the first of the chunk.
        width: How many positions it spans; more than 1 only for joined terms.
        start: Where it begins, in code points of the chunk.
        end: Where it ends, in code points of the chunk.
    """

    term: str
    offset: int
    width: int
    start: int
    end: int


class Chunk(NamedTuple):
    """What one chunk of text gives.

    Attributes:
        words: One for each position.
        joined: The term that spans all positions; None where there is none.
        entries: Words and joined term, flat, in order of position.
    """

    words: tuple[Word, ...]
    joined: Piece | None
    entries: tuple[Entry, ...]


class Token(NamedTuple):
    """A term in a text.

    Attributes:
        term: The folded term.
        position: The number of its word in the text, from 0.
        span: Where it stands, in code points of the original text.
        width: How many positions it spans; more than 1 only for joined terms.
    """

    term: str
    position: int
    span: Span
    width: int = 1


def tokens(text: str) -> Iterator[Token]:
    """Yield all terms of the text in order of position. Time is linear in the length of the text."""
    for start, position, chunk in chunks(text):
        for entry in chunk.entries:
            yield Token(
                entry.term, position + entry.offset, Span(start + entry.start, start + entry.end), entry.width
            )


def chunks(text: str) -> Iterator[tuple[int, int, Chunk]]:
    """Yield (start in code points, position of the first word, chunk) for the whole text, in order."""
    position = 0
    analyse, cached = _analyse, _analyse_cached
    for match in _CHUNK.finditer(text):
        surface = match.group()
        chunk = cached(surface) if len(surface) <= _LONGEST_CACHED else analyse(surface)
        if chunk.words:
            yield match.start(), position, chunk
            position += len(chunk.words)


def _analyse(surface: str) -> Chunk:
    """Return what one chunk gives."""
    if surface.isascii() and surface.isalnum():
        return _chunk([_plain_word(surface, 0)], None)
    if _UNSPACED_RUN.match(surface):
        return _chunk(_character_pairs(surface), None)
    words = []
    parts = _split(_HYPHEN, surface, 0)
    for part, start in parts:
        words.extend(_words_of_part(part, start))
    words = [word for word in words if word.pieces]
    return _chunk(words, _joined(words) if len(parts) > 1 else None)


_analyse_cached = lru_cache(maxsize=1 << 16)(_analyse)
_fold = lru_cache(maxsize=1 << 12)(fold)  # parts of chunks too long for the cache above repeat themselves


def _chunk(words: list[Word], joined: Piece | None) -> Chunk:
    """Return the chunk with its flat entries."""
    entries = [
        Entry(term, offset, 1, start, end) for offset, word in enumerate(words) for term, start, end in word.pieces
    ]
    if joined:
        entries.insert(len(words[0].pieces), Entry(joined.term, 0, len(words), joined.start, joined.end))
    return Chunk(tuple(words), joined, tuple(entries))


def _plain_word(part: str, start: int) -> Word:
    """Return the word of ASCII letters and digits only; the commonest case, so it is quick."""
    return Word((Piece(part[:LONGEST_WORD].lower(), start, start + len(part)),))


def _word(terms: tuple[str, ...], start: int, end: int) -> Word:
    """Return a word whose terms all stand for the same code points; empty terms and repetitions are dropped."""
    return Word(tuple(Piece(term[:LONGEST_WORD], start, end) for term in dict.fromkeys(terms) if term))


def _split(separator: re.Pattern[str], text: str, start: int) -> list[tuple[str, int]]:
    """Return the parts between separators, each with where it starts, counted from ``start``."""
    parts = []
    end = 0
    for match in separator.finditer(text):
        parts.append((text[end : match.start()], start + end))
        end = match.end()
    parts.append((text[end:], start + end))
    return [(part, at) for part, at in parts if part]


def _words_of_part(part: str, start: int) -> list[Word]:
    """Return the words of what stands between two hyphens: one, unless dots or commas separate several."""
    if part.isascii() and part.isalnum():
        return [_plain_word(part, start)]
    core = part[:-2] if part.endswith("++") else part.removesuffix("#")
    if core != part:  # C++ and C#, found as such and as C
        name = fold(core[-LONGEST_WORD:])
        return [_word((name + part[len(core) :], name), start, start + len(part))]
    if _DOT.search(part) is None:
        return [_apostrophised(part, start)]
    head = _APOSTROPHE.split(part, maxsplit=1)[0]
    whole = _dotted(fold(head[:LONGEST_WORD]))
    if whole:
        return [_word((whole,), start, start + len(part))]
    return [_apostrophised(piece, at) for piece, at in _split(_DOT, part, start)]


def _dotted(folded: str) -> str:
    """Return the one term of a number or acronym with dots or commas in it, or nothing where it is neither."""
    if _GROUPED_NUMBER.fullmatch(folded) or _ACRONYM.fullmatch(folded):
        return folded.replace(",", "").replace(".", "")
    return folded if _DECIMAL_NUMBER.fullmatch(folded) else ""


def _apostrophised(part: str, start: int) -> Word:
    """Return the word that a part without hyphens and dots is, whatever apostrophes it has."""
    pieces = [_fold(piece[:LONGEST_WORD]) for piece, _ in _split(_APOSTROPHE, part, 0)]
    head, tail = (pieces[0] if pieces else ""), "".join(pieces[1:])
    terms: tuple[str, ...]
    if not tail or tail == "s":  # a possessive
        terms = (head,)
    elif head in _ELISIONS and len(tail) > 1:
        terms = (tail, head + tail)
    elif tail in _CONTRACTIONS:
        terms = (head + tail,)
    else:  # a name (O'Brien, Sana'a) or a suffix (Turkish cases): with and without what follows the apostrophe
        terms = (head + tail, head, tail if len(tail) > 2 else "")
    return _word(terms, start, start + len(part))


def _joined(words: list[Word]) -> Piece | None:
    """Return the joined term of two or three hyphenated words, if it is one that people write."""
    term = "".join(word.pieces[0].term for word in words)
    if not 2 <= len(words) <= 3 or len(term) > _LONGEST_JOINED:
        return None
    return Piece(term, words[0].pieces[0].start, words[-1].pieces[0].end)


def _character_pairs(run: str) -> list[Word]:
    """Return overlapping pairs of characters, one to a position, with the single characters beside them.

    A run of n characters takes n - 1 positions, so that a phrase that begins or ends in its middle is adjacent to
    its neighbours: the last pair covers the last two characters, and the last character stands at its position.
    """
    characters = _characters(run)
    if len(characters) < 2:
        return [Word((character,)) for character in characters]
    words = []
    for left, right in pairwise(characters):
        words.append(Word((Piece(left.term + right.term, left.start, right.end), left)))
    words[-1] = Word((*words[-1].pieces, characters[-1]))
    return words


def _characters(run: str) -> list[Piece]:
    """Return the characters of a run as a reader sees them, folded."""
    if _LONE_CHARACTERS.fullmatch(run):  # no marks and no compatibility forms: nothing to fold
        return [Piece(character, at, at + 1) for at, character in enumerate(run)]
    pieces = (
        Piece(fold(match.group()[:LONGEST_WORD]), match.start(), match.end()) for match in _CHARACTER.finditer(run)
    )
    return [piece for piece in pieces if piece.term]
