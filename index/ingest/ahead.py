"""Several workers at a row of tasks, while the caller takes the results in order."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, Self, TypeVar

Worker = TypeVar("Worker")
Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 8  # tasks in flight for each worker, unless said otherwise: enough to keep it busy

_HEAVIEST = 16 * 1024 * 1024  # weight of the tasks in flight; for files, bytes: their articles are held in memory


class Crew(Generic[Worker]):
    """Workers that are each used by one thread at a time. A context manager.

    Args:
        workers: At least one; they mostly wait, for a process or a disk.
        dismiss: Ends a worker when the crew is done.
        ahead: How many tasks may be in flight for each worker; their results are held in memory.
    """

    def __init__(self, workers: Sequence[Worker], dismiss: Callable[[Worker], None], ahead: int = _AHEAD) -> None:
        self._workers = tuple(workers)
        self._ahead = ahead
        self._dismiss = dismiss
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(len(self._workers), thread_name_prefix="crew")

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(self, *_: object) -> None:
        """Drop what is still waiting, and dismiss the workers."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in self._workers:
            self._dismiss(worker)

    def each(
        self,
        tasks: Iterable[Task],
        work: Callable[[Worker, Task], Result],
        weight: Callable[[Task], int] = lambda _task: 0,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with what came of it, in the order given.

        Args:
            tasks: What is to be done.
            work: Does a task with a worker.
            weight: Says how heavy a task is; no more are put in flight while those that are weigh too much together.
        """
        waiting: deque[tuple[Task, Future[Result]]] = deque()
        heft = 0
        for task in tasks:
            waiting.append((task, self._threads.submit(self._do, work, task)))
            heft += weight(task)
            while len(waiting) >= self._ahead * len(self._workers) or (heft > _HEAVIEST and waiting):
                first, future = waiting.popleft()
                yield first, future.result()
                heft -= weight(first)
        for first, future in waiting:
            yield first, future.result()

    def _do(self, work: Callable[[Worker, Task], Result], task: Task) -> Result:
        worker = self._idle.get()
        try:
            return work(worker, task)
        finally:
            self._idle.put(worker)
