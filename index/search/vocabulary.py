"""Which words of the dictionary an atom of a query stands for."""

from __future__ import annotations

import numpy as np

from index.search.clauses import Atom, Form
from index.search.packing import Array
from index.search.part import Part


def numbers(part: Part, atom: Atom) -> Array:
    """Return the numbers of the words of a part that an atom stands for, ascending."""
    term = atom.term.encode("utf-8", "replace")
    if atom.form is Form.PREFIX:
        return part.with_prefix(term)
    number = part.find(term)
    return np.array([number] if number >= 0 else [], np.int64)


def matching(atom: Atom, term: str) -> bool:
    """Whether an atom stands for a term."""
    if atom.form is Form.PREFIX:
        return term.startswith(atom.term)
    return term == atom.term
