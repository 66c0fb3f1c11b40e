"""The second pass of an update: who and what the articles name, after they can already be found."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.catalogue.catalogue import Catalogue
from index.child import Child
from index.entities import own_lists
from index.entities.own_lists import OwnLists
from index.entities.recognition import recognise, recogniser_version, wanted_version
from index.entities.serialisation import recognition_to_json
from index.errors import ChildError
from index.ingest.ahead import Crew
from index.ingest.overlay import Overlay
from index.ingest.ruled import apply_rulings
from index.json_values import JsonObject
from index.notes.store import NotesStore
from index.progress import CancelToken
from index.text.spans import Span
from index.wording import describe

_LOG = logging.getLogger(__name__)

_SECONDS = 30.0  # for an article of usual length, with the beginning of a process
_SECONDS_PER_CODE_POINT = 1e-4  # beyond that: ten times what a core takes that does nothing else
_FEW = 4  # articles that are recognised here: a process with the model in it takes longer to start
_STORED_AT_ONCE = 64  # articles in one transaction: a user who corrects something waits for its end
_SHORT = 20_000  # code points of all of them together, so that they take no longer than a second or two
_NOTHING: JsonObject = {"mentions": [], "entities": []}


@dataclass(frozen=True, slots=True)
class Task:
    """One article that is to be recognised.

    Attributes:
        article: Its id.
        place: What names it in the log.
        text: Its text.
        language: Its language code.
        skip: Its boilerplate, in code points.
    """

    article: str
    place: str
    text: str
    language: str
    skip: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was found in one article.

    Attributes:
        article: Its id.
        found: As ``recognition_to_json`` gives it; where the recogniser failed, with its "fault".
        recogniser: The name of the recogniser that found it.
        task: What was asked.
    """

    article: str
    found: JsonObject
    recogniser: str
    task: Task


def recogniser_count() -> int:
    """Return how many processes recognise at a time: as many as there are cores; they give way to a window."""
    return os.cpu_count() or 1


class SecondPass:
    """Recognises the articles of a library that today's recogniser has not been at.

    It takes long, and the user goes on ruling what is furniture, and editing files, meanwhile. So each ruling is
    carried to the articles when the next few are stored, and what was found under other rulings, or in another text,
    is not stored but found again.

    Args:
        catalogue: Says which; what comes of them is stored there.
        notes: Says what the user ruled.
        lists: The folder of the user's own lists of names; it may be missing.
        cancel: Asked before each article whether to stop.

    Attributes:
        is_outdated: Whether articles are to be recognised by another run, since rulings or texts changed.
    """

    def __init__(self, catalogue: Catalogue, notes: NotesStore, lists: Path, cancel: CancelToken) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._lists = lists
        self._cancel = cancel
        self._overlay = Overlay(catalogue, notes)
        self.is_outdated = False

    def run(self, count: Callable[[int], None]) -> Generator[Recognised, None, None]:
        """Yield what was found in each article that waits for it.

        Args:
            count: Told how many articles there are, before the first.
        """
        self.is_outdated = False
        own = own_lists.load(self._lists)
        wanted = wanted_version(own)
        if not self._catalogue.recognitions.is_waiting(wanted):
            return
        waiting = self._catalogue.recognitions.waiting(wanted)
        tasks = list(self._tasks(waiting)) if len(waiting) <= _FEW else []
        if tasks and sum(len(task.text) for task in tasks) <= _SHORT:
            yield from self._here(tasks, own, count)
        else:
            yield from self._by_children(waiting, wanted, count)

    def _here(
        self, tasks: Sequence[Task], own: OwnLists, count: Callable[[int], None]
    ) -> Generator[Recognised, None, None]:
        count(len(tasks))
        for task in tasks:
            if self._cancel.is_cancelled:
                return
            yield Recognised(task.article, _recognised_here(task, own), recogniser_version(own), task)

    def _by_children(
        self, waiting: Sequence[str], wanted: str, count: Callable[[int], None]
    ) -> Generator[Recognised, None, None]:
        number = max(1, min(recogniser_count(), len(waiting)))
        children = [Child("index.ingest.recogniser_worker", (str(self._lists),)) for _ in range(number)]
        with Crew(children, Child.end) as crew:
            version = children[0].ask({"version": True}, _SECONDS)["version"]
            if version != wanted:  # the model cannot be read: what the rules found is not found again
                waiting = self._catalogue.recognitions.waiting(version)
            count(len(waiting))
            for task, found in crew.each(self._tasks(waiting), _recognised_there):
                if self._cancel.is_cancelled:
                    return
                yield Recognised(task.article, found, version, task)

    def store(self, batch: Sequence[Recognised]) -> None:
        """Store what was found in texts and under rulings as they are now; see ``is_outdated`` for the rest."""
        for start in range(0, len(batch), _STORED_AT_ONCE):
            with self._catalogue.transaction():
                self._follow_rulings()
                for one in batch[start : start + _STORED_AT_ONCE]:
                    if self._holds(one):
                        self._catalogue.recognitions.put(one.article, one.found, one.recogniser)
                    else:
                        self.is_outdated = True

    def follow_rulings(self) -> None:
        """Let articles that are stored already be recognised again where rulings changed since."""
        with self._catalogue.transaction():
            self._follow_rulings()

    def renew(self) -> None:
        """Take in what somebody else carried from the folders and rulings to the catalogue meanwhile."""
        self.is_outdated = True
        self._overlay = Overlay(self._catalogue, self._notes)

    def _follow_rulings(self) -> None:
        if apply_rulings(self._catalogue, self._notes):
            self.renew()

    def _holds(self, one: Recognised) -> bool:
        """Whether an article has the text and the furniture that it had when it was recognised."""
        record = self._catalogue.article(one.article)
        if record is None or record.article.text != one.task.text:
            return False
        return self._overlay.of(one.article, record.article).boilerplate() == one.task.skip

    def _tasks(self, names: Sequence[str]) -> Iterator[Task]:
        for name in names:
            record = self._catalogue.article(name)
            if record is not None:
                article = self._overlay.of(name, record.article)
                yield Task(name, record.path, article.text, article.language, article.boilerplate())


def _recognised_here(task: Task, own: OwnLists) -> JsonObject:
    """Recognise in this process; a fault costs the article its marks, and no more."""
    try:
        return recognition_to_json(recognise(task.text, language=task.language, skip=task.skip, own=own))
    except Exception as error:  # noqa: BLE001 - whatever it was, it is in the log, and the update goes on
        _LOG.exception("the recogniser failed on %s", task.place)
        return {**_NOTHING, "fault": f"{type(error).__name__}: {error}"}


def _recognised_there(child: Child, task: Task) -> JsonObject:
    """Recognise in another process; a fault, or too long a time, costs the article its marks, and no more."""
    question = {
        "text": task.text,
        "language": task.language,
        "skip": [[span.start, span.end] for span in task.skip],
    }
    try:
        answer = child.ask(question, _SECONDS + _SECONDS_PER_CODE_POINT * len(task.text))
    except ChildError as error:
        answer = {"fault": describe(error).rstrip(".")}
    if "fault" in answer:
        _LOG.error("the recogniser failed on %s: %s", task.place, answer["fault"])
        return {**_NOTHING, "fault": answer["fault"]}
    return answer
