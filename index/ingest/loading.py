"""Tells the search index of very many articles at once: several processes make segments, which the index adopts."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from index.child import Child
from index.errors import ChildError
from index.ingest.ahead import Crew
from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.loading import document_to_json, facts_from_json
from index.search.segment import Facts

_LOG = logging.getLogger(__name__)

MANY = 5_000  # articles from which on processes are worth their start
GROUP = 100  # articles in one message to a process
_MOST_LOADERS = 4  # more wait for whoever reads the catalogue
_SECONDS = 120.0  # for one message; making a segment takes two or three on a busy machine


class Outcome(NamedTuple):
    """What came of articles that a process was told of.

    Attributes:
        facts: Of the segment that they are in now; None where the process was lost, and they with it.
        articles: Their ids.
    """

    facts: Facts | None
    articles: tuple[str, ...]


class Loader:
    """One process that makes segments. It remembers which articles it was told of since the last one.

    Args:
        folder: Where the segments are made.
    """

    def __init__(self, folder: Path) -> None:
        self._child = Child("index.ingest.search_worker", (str(folder),))
        self._told: list[str] = []

    def tell(self, documents: Sequence[SearchDocument]) -> Outcome | None:
        """Tell it of some articles; return what became of all since the last segment, None where that is open."""
        self._told += [document.article for document in documents]
        return self._ask({"documents": list(map(document_to_json, documents))})

    def finish(self) -> Outcome | None:
        """Let it make a segment of what is left; None where nothing is."""
        return self._ask({"finish": True}) if self._told else None

    def end(self) -> None:
        """End the process."""
        self._child.end()

    def _ask(self, question: dict[str, object]) -> Outcome | None:
        try:
            segment = self._child.ask(question, _SECONDS)["segment"]
        except ChildError as error:
            _LOG.error("a process that indexes was lost (%s); its articles are done again", error.code)
            return Outcome(None, self._taken())
        return Outcome(facts_from_json(segment), self._taken()) if segment else None

    def _taken(self) -> tuple[str, ...]:
        told, self._told = tuple(self._told), []
        return told


def loader_count() -> int:
    """Return how many processes make segments at a time; with a single core, none is worth it."""
    return min((os.cpu_count() or 1) - 1, _MOST_LOADERS)


def load(
    search: SearchIndex,
    groups: Iterable[Sequence[SearchDocument]],
    settle: Callable[[Sequence[str]], None],
    loaders: int,
) -> None:
    """Let processes make segments of documents, and the index adopt them, each in a commit of its own.

    Args:
        search: The index.
        groups: Of documents, each article once.
        settle: Told which articles the index has durably. Those of a process that was lost are never among them.
        loaders: How many processes, at least one.
    """
    with search.making() as folder:
        made = [Loader(folder) for _ in range(loaders)]

        def adopt(outcome: Outcome | None) -> None:
            if outcome is not None and _adopted(search, folder, outcome):
                settle(outcome.articles)

        with Crew(made, Loader.end) as crew:
            for _, outcome in crew.each(groups, Loader.tell):
                adopt(outcome)
            for loader in made:
                adopt(loader.finish())


def _adopted(search: SearchIndex, folder: Path, outcome: Outcome) -> bool:
    """Whether the index has taken in a segment that was made."""
    if outcome.facts is None:
        return False
    with search.writer() as writer:
        is_adopted = writer.adopt(folder / outcome.facts.name, outcome.facts, outcome.articles)
    if not is_adopted:
        _LOG.error("a segment is not what its maker says; its articles are done again")
    return is_adopted
