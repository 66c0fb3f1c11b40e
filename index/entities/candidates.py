"""What a recogniser gives: candidates, which later stages choose among and group.

The stages: text → tokens (``tokenised``) → candidates (a ``Recogniser``) → choice among those that overlap
(``resolution``) → second pass through the article (``second_pass``) → grouping into entities (``grouping``). A
trained recogniser replaces the second stage only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible mention.

    Attributes:
        start: First code point.
        end: Code point after the last.
        kind: What it would be.
        score: How sure the recogniser is, from 0 to 1.
        canonical: The usual name of what a list says this is; empty where no list knows it.
        is_form: Whether ``canonical`` is the first case of an inflected name, and from no list.
        alias_of: The full name that the text itself gives for this abbreviation; empty where it gives none.
    """

    start: int
    end: int
    kind: Kind
    score: float
    canonical: str = ""
    alias_of: str = ""
    is_form: bool = False


class Recogniser(Protocol):
    """Finds candidates in a text."""

    def candidates(self, tokens: Tokenised) -> Iterable[Candidate]:
        """Return candidates in any order; they may overlap. Offsets are code points of ``tokens.text``."""
        ...
