"""The window's concurrency, all of it that is threads.

The window's own thread draws and listens and never waits. Whatever may take longer than a frame goes through the one
``TaskRunner``, which lives as long as the application:

* **Queries** run in a small pool. Each call carries a *key* (what it is for: "search", "article") and gets a
  *ticket*, a number that only grows. Only the newest ticket of a key is delivered; an older one is skipped if it has
  not begun and thrown away if it has. So a slow answer can never overwrite a newer one, and typing costs at most the
  query under way. What is typed, the key "search", has threads of its own: a dossier and a count of the library,
  which may take a second each, hold no key up.
* **Writes** run on one thread, one after the other in the order they were asked for. There is one writer by
  construction, so nothing else needs a lock for it. Every write is delivered.
* **A write that no query may overlap**, such as closing what the queries read, goes by ``write_alone``: queries that
  were asked for before it and have not begun never run, and it waits on the writer's thread for those under way.
* **Results** come back by one queued signal and are handed to the caller's function in the window's thread. There is
  no ``QObject`` per job, and a job never touches a widget.

``close`` lets what is running end, drops what has not begun except writes, and leaves no thread behind.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_LOG = logging.getLogger(__name__)
_READERS = 2  # one for the article, one for what is counted beside it; more would only fight for the interpreter
_TYPED = "search"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    """One piece of work. ``key`` is empty for writes, which are always delivered."""

    key: str
    ticket: int
    work: Callable[[], T]
    done: Callable[[T], object]
    failed: Callable[[Exception], object]


class TaskRunner(QObject):
    """Runs work away from the window's thread, and delivers its result in the window's thread."""

    _arrived = Signal(object)  # a function to call in the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="lectern-query")
        self._searchers = ThreadPoolExecutor(_READERS, thread_name_prefix="lectern-search")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="lectern-write")
        self._tickets = count(1)
        self._newest: dict[str, int] = {}
        self._under_way: set[int] = set()  # tickets of the queries that run now
        self._calm = threading.Condition()  # guards the above, and tells that a query has ended
        self._is_closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def query(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Run a query; it replaces any earlier one of the same key that is not delivered yet.

        Args:
            key: What the query is for; not empty.
            work: Called in another thread; must not touch any ``QObject``.
            done: Called in the window's thread with the result.
            failed: Called in the window's thread with the exception instead.
        """
        ticket = next(self._tickets)
        self._newest[key] = ticket
        job = _Job(key, ticket, work, done, failed)
        self._submit(self._searchers if key == _TYPED else self._readers, lambda: self._run_query(job))

    def write(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        """Run a write after all earlier writes. Arguments as for ``query``; the result is always delivered."""
        job = _Job("", next(self._tickets), work, done, failed)
        self._submit(self._writer, lambda: self._run(job))

    def write_alone(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        """Run a write after all earlier writes and queries; outstanding queries are forgotten. Arguments as above.

        Queries that are asked for later are not held up: they must be about something else.
        """
        self.forget_queries()
        job = _Job("", next(self._tickets), work, done, failed)

        def run() -> None:
            with self._calm:
                self._calm.wait_for(lambda: all(ticket > job.ticket for ticket in self._under_way))
            self._run(job)

        self._submit(self._writer, run)

    def forget(self, key: str) -> None:
        """Never deliver the outstanding query of a key."""
        self._newest.pop(key, None)

    def forget_queries(self) -> None:
        """Never deliver any outstanding query."""
        self._newest.clear()

    def close(self) -> None:
        """End: finish the writes, drop the queries, stop the threads. Waits for what is running."""
        self._is_closed = True
        self._newest.clear()
        self._searchers.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _submit(self, pool: ThreadPoolExecutor, run: Callable[[], None]) -> None:
        if not self._is_closed:
            pool.submit(run)

    def _is_newest(self, job: _Job[T]) -> bool:
        return not job.key or self._newest.get(job.key) == job.ticket

    def _run_query(self, job: _Job[T]) -> None:
        """In a worker's thread. Whether it is still wanted, and that it runs, is settled in one step."""
        with self._calm:
            if not self._is_newest(job):
                return
            self._under_way.add(job.ticket)
        try:
            self._run(job)
        finally:
            with self._calm:
                self._under_way.remove(job.ticket)
                self._calm.notify_all()

    def _run(self, job: _Job[T]) -> None:
        """In a worker's thread."""
        try:
            result = job.work()
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the caller, in its own thread
            failure = error
            if self._is_closed and not job.key:
                _LOG.error("a write failed when nobody could be told any more", exc_info=error)
            self._send(job, lambda: job.failed(failure))
        else:
            self._send(job, lambda: job.done(result))

    def _send(self, job: _Job[T], call: Callable[[], object]) -> None:
        if self._is_closed:
            _LOG.debug("a result came after the end and was dropped")
            return
        self._arrived.emit((job, call))

    def _deliver(self, arrived: tuple[_Job[object], Callable[[], object]]) -> None:
        job, call = arrived
        if self._is_closed or not self._is_newest(job):
            return
        if job.key:
            del self._newest[job.key]
        call()
