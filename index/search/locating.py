"""Finds where the words of a query stand in a text, looking closely only at what may hold one of them.

No term spans white space, so a text is cut there, which costs next to nothing; each different piece is analysed once,
if a quick look does not rule it out, and what was found out about it is kept for the next text of the same query. The
words before a piece are only counted where the query has phrases or asks for nearness.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from index.search.clauses import Atom, Form
from index.search.fitting import languages_meant, matching
from index.search.phrases import Place
from index.text.stems import heads, languages_of
from index.text.tokens import chunks

_MOST_PIECES = 1 << 16  # that are remembered for a query
_LONGEST_KEPT = 200  # code points; longer pieces, of unspaced scripts, hardly come again
_AROUND = ".,;:!?()"
_NO_LETTERS = {code: None for code in range(33, 128) if not chr(code).isalnum()}


class _Entry(NamedTuple):
    """An atom in a piece: at which word of it, how many it spans, and its code points there."""

    atom: Atom
    offset: int
    width: int
    start: int
    end: int


@lru_cache(maxsize=16)
def locator(atoms: frozenset[Atom], language: str) -> Locator:
    """Return what finds these atoms in texts of a language; the same for the same query, so that it remembers."""
    return Locator(atoms, language)


class Locator:
    """Finds some atoms in texts of one language.

    May be used from several threads: what is remembered is right whenever it is there, and its lack only costs time.
    """

    def __init__(self, atoms: frozenset[Atom], language: str) -> None:
        self._exact = {atom.term: atom for atom in atoms if atom.form is Form.WORD}
        self._other = tuple(atom for atom in atoms if atom.form is not Form.WORD)
        self._language = language
        self._signs = _signs(atoms, language)
        self._known: dict[str, tuple[_Entry, ...]] = {}
        self._without: set[str] = set()

    def places(self, text: str, reach: int) -> dict[Atom, list[Place]]:
        """Return where each of the atoms stands in a text.

        Args:
            text: The text.
            reach: Up to how many words apart their positions have to be right, for phrases and nearness; what is
                farther apart may seem nearer, but no nearer than that. 0 where positions do not matter.
        """
        pieces = text.split()
        having = self._having(set(pieces))
        found: defaultdict[Atom, list[Place]] = defaultdict(list)
        if not having:
            return found
        offsets = {piece: _offsets(piece, text) for piece in having}  # of as many places as the pieces have
        numbers = [number for number, piece in enumerate(pieces) if piece in having]
        position, before = 0, numbers[0]
        for number in numbers:
            position += _words_in_all(pieces[before:number], reach) if reach else 0
            piece, before = pieces[number], number
            at = next(offsets[piece])
            for atom, offset, width, start, end in having[piece]:
                begin = position + offset
                found[atom].append(Place(begin, begin + width, at + start, at + end))
        return found

    def _having(self, pieces: set[str]) -> dict[str, tuple[_Entry, ...]]:
        """Return those of the pieces that hold an atom, with what they hold."""
        if len(self._without) > _MOST_PIECES:
            self._without.clear()
            self._known.clear()
        having: dict[str, tuple[_Entry, ...]] = {}
        new: list[str] = []
        for piece in pieces - self._without:
            entries = self._known.get(piece)
            if entries is None:
                new.append(piece)
            else:
                having[piece] = entries
        for piece in self._possible(new):
            entries = tuple(self._looked_up(piece))
            if entries:
                having[piece] = entries
                if len(piece) <= _LONGEST_KEPT:
                    self._known[piece] = entries
        self._without.update(piece for piece in new if piece not in having and len(piece) <= _LONGEST_KEPT)
        return having

    def _possible(self, pieces: list[str]) -> list[str]:
        """Return the pieces that may hold an atom: those beyond ASCII, and those that have the letters of one."""
        if self._signs is None:
            return pieces
        plain = [piece for piece in pieces if piece.isascii()]
        letters = "\n".join(plain).translate(_NO_LETTERS).lower()  # the pieces are still one to a line
        found = [piece for piece in pieces if not piece.isascii()]
        if self._signs.search(letters):
            lines = letters.split("\n")
            found += [piece for piece, line in zip(plain, lines, strict=True) if self._signs.search(line)]
        return found

    def _looked_up(self, piece: str) -> Iterable[_Entry]:
        for at, position, chunk in chunks(piece):
            for term, offset, width, start, end in chunk.entries:
                for atom in self._atoms_of(term):
                    yield _Entry(atom, position + offset, width, at + start, at + end)

    def _atoms_of(self, term: str) -> Iterable[Atom]:
        exact = self._exact.get(term)
        if exact is not None:
            yield exact
        for atom in self._other:
            if matching(atom, term, self._language):
                yield atom


def _signs(atoms: frozenset[Atom], language: str) -> re.Pattern[str] | None:
    """Return what every piece of ASCII with one of the atoms has among its letters; None where none can be named."""
    signs: set[str] = set()
    for atom in atoms:
        if atom.form not in {Form.WORD, Form.STEM, Form.PREFIX}:
            return None
        wanted: tuple[str, ...] = (atom.term,)
        if atom.form is Form.STEM:
            meant = set(languages_of(atom.term)).intersection(languages_meant(atom.term, language))
            wanted = (atom.term, *(head for one in meant for head in heads(atom.term, one)))
        signs.update(one.translate(_NO_LETTERS) for one in wanted if one.isascii())
    return re.compile("|".join(sorted(map(re.escape, signs))) if signs else "(?!)")


@lru_cache(maxsize=1 << 15)
def _words_in(piece: str) -> int:
    """Return how many words a piece has; most are a single one with a comma or full stop."""
    if piece.isascii() and piece.strip(_AROUND).isalnum():
        return 1
    return sum(len(chunk.words) for _, _, chunk in chunks(piece))


def _words_in_all(pieces: list[str], reach: int) -> int:
    """Return how many words some pieces have; no more are counted than the first has and ``reach`` besides."""
    if not pieces:
        return 0
    words = _words_in(pieces[0])
    most = words + reach
    for piece in islice(pieces, 1, None):
        words += _words_in(piece)
        if words > most:
            break
    return words


def _offsets(piece: str, text: str) -> Iterator[int]:
    """Yield where a piece stands in a text between white space, in order."""
    at = text.find(piece)
    while at >= 0:
        end = at + len(piece)
        if (at == 0 or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield at
        at = text.find(piece, at + 1)
