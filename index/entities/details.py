"""What is told of a mention beside its kind: a person's role, and which sort of place or date it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.entities.candidates import Candidate
from index.entities.dates.sorts import sort_of
from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind, Mention, Recognition
from index.entities.roles import RoleFinder
from index.entities.tokenised import Tokenised

FACILITY = "facility"
COORDINATE = "coordinate"


class Describer:
    """Adds details to mentions in English text."""

    def __init__(self, names: Gazetteer) -> None:
        self._roles = RoleFinder(names)
        self._heads = names.words("facility-heads")
        self._openers = names.words("facility-openers")

    def described(self, tokens: Tokenised, found: Sequence[Candidate], recognition: Recognition) -> Recognition:
        """Return the recognition with roles and sorts.

        Args:
            tokens: The text.
            found: The candidates that the mentions were made of.
            recognition: What was recognised.
        """
        roles = self._roles.roles(tokens, found)
        mentions = (
            replace(one, role=roles.get(one.span.start, ""), sub=self._sub(one)) if self._has_details(one) else one
            for one in recognition.mentions
        )
        return replace(recognition, mentions=tuple(mentions))

    def _has_details(self, mention: Mention) -> bool:
        return mention.kind in {Kind.PERSON, Kind.PLACE}

    def _sub(self, mention: Mention) -> str:
        """Return which sort of place this is; nothing for one that is on the map of any country."""
        if mention.kind is not Kind.PLACE:
            return ""
        words = mention.text.split()
        if not words[0][0].isalpha():
            return COORDINATE
        is_built = words[-1] in self._heads or words[0] in self._openers
        return FACILITY if is_built and len(words) > 1 else ""


def with_sorts_of_dates(recognition: Recognition, language: str) -> Recognition:
    """Return the recognition with the sort of each date: absolute, relative, duration or time.

    Args:
        recognition: What was recognised.
        language: Code of the text's language.
    """
    mentions = (
        replace(one, sub=sort_of(one.text, language)) if one.kind is Kind.DATE else one
        for one in recognition.mentions
    )
    return replace(recognition, mentions=tuple(mentions))
