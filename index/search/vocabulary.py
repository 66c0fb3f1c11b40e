"""Which words of the dictionary an atom of a query stands for."""

from __future__ import annotations

import re

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.search.clauses import Atom, Form
from index.search.fitting import allowed_edits, expression_of
from index.search.packing import Array
from index.search.part import Part

_WILDCARD = re.compile(r"[*?]+")
_MOST_BYTES = 4  # of a letter in UTF-8


def numbers(part: Part, atom: Atom) -> Array:
    """Return the numbers of the words of a part that an atom stands for, ascending; of other forms, none."""
    term = atom.term.encode("utf-8", "replace")
    match atom.form:
        case Form.PREFIX:
            return part.with_prefix(term)
        case Form.PATTERN:
            return _fitting(part, atom.term)
        case Form.FUZZY:
            return _nearly(part, atom.term)
    number = part.find(term)
    return np.array([number] if number >= 0 else [], np.int64)


def _fitting(part: Part, pattern: str) -> Array:
    """Return the words that fit a pattern: those with its longest piece of letters, looked through one by one."""
    first = _WILDCARD.split(pattern, maxsplit=1)[0]
    longest = max(_WILDCARD.split(pattern), key=len)
    if first:
        candidates = part.with_prefix(first.encode())
    else:
        candidates = _containing(part, longest.encode(), is_last=pattern.endswith(longest))
    if pattern in {f"*{longest}", f"*{longest}*"} or not len(candidates):
        return candidates
    expression = expression_of(pattern)
    start = int(candidates[0])
    words = part.words(start, int(candidates[-1]) + 1)
    return np.array([one for one in candidates.tolist() if expression.match(words[one - start])], np.int64)


def _containing(part: Part, piece: bytes, *, is_last: bool) -> Array:
    """Return the words that have, or end in, a piece."""
    wanted = piece + b"\n" if is_last else piece
    text = np.frombuffer(part.text(), np.uint8)
    at = np.flatnonzero(text[: len(text) - len(wanted) + 1] == wanted[0])
    for further, byte in enumerate(wanted[1:], 1):
        at = at[text[at + further] == byte]
    return np.unique(part.numbers_at(at)) if len(at) else at


def _nearly(part: Part, term: str) -> Array:
    """Return the words that differ from a term in few places; only those of about its length are compared."""
    edits = allowed_edits(term)
    lengths = np.diff(part.ends().astype(np.int64)) - 1
    bytes_ = len(term.encode("utf-8", "replace"))
    spare = edits * _MOST_BYTES
    candidates = np.flatnonzero((lengths >= bytes_ - spare) & (lengths <= bytes_ + spare))
    known = part.words(0, part.term_count)
    words = [known[one] for one in candidates.tolist()]
    near = process.extract(term, words, scorer=OSA.distance, score_cutoff=edits, limit=None)
    return candidates[sorted(which for _, _, which in near)]
