"""The second pass of an update: who and what the articles name, after they can already be found."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

from index.articles.serialisation import JsonObject
from index.catalogue.catalogue import Catalogue
from index.child import Child
from index.entities.recognition import RECOGNISER_VERSION, recognise, recogniser_version
from index.entities.serialisation import recognition_to_json
from index.errors import ChildError
from index.ingest.ahead import Crew
from index.ingest.overlay import Overlay
from index.progress import CancelToken
from index.text.spans import Span

_LOG = logging.getLogger(__name__)

_SECONDS = 30.0  # for one article: more than half a million words take
_FEW = 4  # articles that are recognised here: a process with the model in it takes longer to start
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


def recogniser_count() -> int:
    """Return how many processes recognise at a time: as many as there are cores; they give way to a window."""
    return os.cpu_count() or 1


def recognise_waiting(
    catalogue: Catalogue, overlay: Overlay, count: Callable[[int], None], cancel: CancelToken
) -> Generator[tuple[str, JsonObject, str], None, None]:
    """Yield the articles that are not recognised by today's recogniser: id, recognition, name of the recogniser.

    Args:
        catalogue: Says which; the caller stores what is yielded.
        overlay: Says what in an article is furniture.
        count: Told how many there are, before the first.
        cancel: Asked before each whether to stop.
    """
    if not catalogue.recognitions.is_waiting(RECOGNISER_VERSION):
        return
    waiting = catalogue.recognitions.waiting(RECOGNISER_VERSION)
    few = _few(catalogue, overlay, waiting)
    if few is None:
        yield from _by_children(catalogue, overlay, waiting, count, cancel)
    else:
        yield from _here(few, count, cancel)


def _few(catalogue: Catalogue, overlay: Overlay, waiting: Sequence[str]) -> list[Task] | None:
    """Return the tasks where they are few and short enough to be done here."""
    if len(waiting) > _FEW:
        return None
    tasks = list(_tasks(catalogue, overlay, waiting))
    return tasks if sum(len(task.text) for task in tasks) <= _SHORT else None


def _here(
    tasks: Sequence[Task], count: Callable[[int], None], cancel: CancelToken
) -> Generator[tuple[str, JsonObject, str], None, None]:
    count(len(tasks))
    for task in tasks:
        if cancel.is_cancelled:
            return
        yield task.article, _recognised_here(task), recogniser_version()


def _by_children(
    catalogue: Catalogue, overlay: Overlay, waiting: Sequence[str], count: Callable[[int], None], cancel: CancelToken
) -> Generator[tuple[str, JsonObject, str], None, None]:
    children = [Child("index.ingest.recogniser_worker", ()) for _ in range(min(recogniser_count(), len(waiting)))]
    with Crew(children, Child.end) as crew:
        version = children[0].ask({"version": True}, _SECONDS)["version"]
        if version != RECOGNISER_VERSION:  # the model cannot be read: what the rules found is not found again
            waiting = catalogue.recognitions.waiting(version)
        count(len(waiting))
        for task, recognition in crew.each(_tasks(catalogue, overlay, waiting), _recognised_there):
            if cancel.is_cancelled:
                return
            yield task.article, recognition, version


def _tasks(catalogue: Catalogue, overlay: Overlay, names: Sequence[str]) -> Iterator[Task]:
    for name in names:
        record = catalogue.article(name)
        if record is not None:
            article = overlay.of(name, record.article)
            yield Task(name, record.path, article.text, article.language, article.boilerplate())


def _recognised_here(task: Task) -> JsonObject:
    """Recognise in this process; a fault costs the article its marks, and no more."""
    try:
        return recognition_to_json(recognise(task.text, language=task.language, skip=task.skip))
    except Exception:  # noqa: BLE001 - whatever it was, it is in the log, and the update goes on
        _LOG.exception("the recogniser failed on %s", task.place)
        return _NOTHING


def _recognised_there(child: Child, task: Task) -> JsonObject:
    """Recognise in another process; a fault, or too long a time, costs the article its marks, and no more."""
    question = {
        "text": task.text,
        "language": task.language,
        "skip": [[span.start, span.end] for span in task.skip],
    }
    try:
        answer = child.ask(question, _SECONDS)
    except ChildError as error:
        answer = {"fault": error.code}
    if "fault" in answer:
        _LOG.error("the recogniser failed on %s: %s", task.place, answer["fault"])
        return _NOTHING
    return answer
