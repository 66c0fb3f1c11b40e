"""Begins libraries in processes that are killed, and says what became of them. A program, on systems with fork.

    python -m tests.support.library_killing FOLDER steps|moments ROUNDS

A process makes a library over a few articles and brings it up to date. ``steps`` kills it before its first operation
on a file, then before its second, and so on, at most so many times; ``moments`` kills it at so many moments, evenly
spread over the time that the work takes; a process that has done its work is left alone. After each, the library is
opened as other commands open it, and brought up to date. Prints JSON: how many were killed, how many had left
anything on the disk, and what is wrong.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from index.errors import LecternError
from index.library.library import Library
from tests.support.articles import HARBOUR, PIPELINE, write_article

_STEPS = {"open", "os.mkdir", "os.rename", "os.remove", "os.unlink", "sqlite3.connect"}
ARTICLES = 2


def begin(data: Path, articles: Path) -> None:
    """Do what ``lectern index`` does in a folder where no library is yet."""
    library = Library.open(data)
    library.follow(articles)
    library.ingest()
    library.close()


def killed_before(step: int, data: Path, articles: Path) -> bool:
    """Begin a library in a process that is killed before that operation on its files; return whether it was."""
    child = os.fork()
    if child == 0:
        left = [step]

        def count(event: str = "fsync", arguments: tuple[object, ...] = ()) -> None:
            if event in _STEPS | {"fsync"} and str(data) in str(arguments or data):
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        real = os.fsync

        def fsync(handle: int) -> None:
            count()
            real(handle)

        os.fsync = fsync  # type: ignore[assignment] # the real one takes files too
        sys.addaudithook(count)
        begin(data, articles)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def killed_after(seconds: float, data: Path, articles: Path) -> bool:
    """Begin a library in a process that is killed so many seconds later; return whether it was."""
    child = os.fork()
    if child == 0:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6))  # the system ends a process that has no handler
        begin(data, articles)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def wrong_with(data: Path, articles: Path) -> list[str]:
    """Return what is wrong with a library that was begun: other commands open it, and an update completes it."""
    wrong = []
    is_there = data.exists() and any(data.iterdir())
    try:
        Library.open(data, create=False).close()
        if not is_there:
            wrong.append("a library was made by asking for it")
    except LecternError as error:
        if is_there:
            wrong.append(f"{sorted(path.name for path in data.iterdir())}: {error.code}")
    begin(data, articles)
    library = Library.open(data, create=False)
    if library.search("harbour").total != 1 or library.overview().articles != ARTICLES or library.diagnose():
        wrong.append("an update did not complete it")
    library.close()
    return wrong


def _steps(_folder: Path, articles: Path, rounds: int) -> list[Callable[[Path], bool]]:
    return [lambda data, step=step: killed_before(step, data, articles) for step in range(rounds)]  # type: ignore[misc]


def _moments(folder: Path, articles: Path, rounds: int) -> list[Callable[[Path], bool]]:
    begin(folder / "first", articles)  # what is loaded only once is loaded now, for the processes to come as well
    began = time.monotonic()
    begin(folder / "timed", articles)
    length = time.monotonic() - began
    moments = [length * number / rounds for number in range(rounds)]
    return [lambda data, moment=moment: killed_after(moment, data, articles) for moment in moments]  # type: ignore[misc]


def main() -> int:
    """Run what the arguments say."""
    folder, kind, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    articles = folder / "articles"
    write_article(articles, "harbour.txt", HARBOUR)
    write_article(articles, "pipeline.txt", PIPELINE)
    killed = left = 0
    wrong: list[str] = []
    for number, kill in enumerate((_steps if kind == "steps" else _moments)(folder, articles, rounds)):
        data = folder / f"library-{number}"
        killed += kill(data)
        left += data.exists() and any(data.iterdir())
        wrong += wrong_with(data, articles)
    print(json.dumps({"killed": killed, "left": left, "wrong": wrong}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
