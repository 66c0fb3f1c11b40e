"""The user's own lists of names: a folder of text files of the same form as the lists that come with Lectern."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from index.entities.candidates import Candidate, Recogniser
from index.entities.gazetteer import Found, Gazetteer, Problem, gazetteer_for, read_lists
from index.entities.tokenised import Tokenised

_SURE = 0.97  # what the user says of a name counts for more than what anything else says of it
_LARGEST = 4_000_000  # bytes of a file
_ATTACHED = frozenset("@#/_")


@dataclass(frozen=True)
class OwnLists:
    """What a folder of lists says. Equal where the files were.

    Attributes:
        digest: Of names and contents of the files, in hexadecimal digits; empty where there are none.
        names: The names.
        problems: The lines and files that were left out, each with a reason.
    """

    digest: str = ""
    names: Gazetteer = field(default_factory=Gazetteer, compare=False)
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    def version(self, recogniser: str) -> str:
        """Return the name of a recogniser that uses these lists: it changes when they do."""
        return f"{recogniser}+{self.digest[:12]}" if self.digest else recogniser


NO_LISTS = OwnLists()


def load(folder: Path) -> OwnLists:
    """Read the lists of a folder; what cannot be understood is named in ``problems`` and in the log.

    Args:
        folder: Its files that end in ".txt" are lists. A missing folder holds none.
    """
    files = sorted(file for file in folder.glob("*.txt") if file.is_file() and not file.is_symlink())
    small = [file for file in files if file.stat().st_size <= _LARGEST]
    if not files:
        return NO_LISTS
    names = read_lists(small, sections=_sections())
    large = [Problem(str(file), 0, f"it is larger than {_LARGEST:,} bytes") for file in files if file not in small]
    digest = hashlib.sha256()
    for file in small:
        digest.update(f"{file.name}\n".encode())
        digest.update(file.read_bytes())
    return OwnLists(digest.hexdigest(), names, (*names.problems, *large))


def _sections() -> frozenset[str]:
    """Return the sections of words that the lists of Lectern have."""
    return gazetteer_for("en").sections()


class OwnNames:
    """Finds the user's names beside what another recogniser finds. A ``Recogniser``."""

    def __init__(self, others: Recogniser, names: Gazetteer) -> None:
        self._others = others
        self._names = names

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield the candidates of both; they may overlap."""
        return chain(self._own(tokens), self._others.candidates(tokens))

    def _own(self, tokens: Tokenised) -> Iterator[Candidate]:
        for found in self._names.find(tokens):
            if not _is_attached(tokens, found):
                span = tokens.span(found.first, found.after)
                start = span.start + found.known.clitic
                yield Candidate(start, span.end, found.known.kind, _SURE, found.known.canonical)


def _is_attached(tokens: Tokenised, found: Found) -> bool:
    """Whether the word is part of an address or handle."""
    return tokens.touches(found.first) and tokens.words[found.first - 1] in _ATTACHED
