"""Writes an index in processes that are killed, and says what became of it. Run as a program, on systems with fork.

    python -m tests.support.search_killing FOLDER steps|moments ROUNDS

``steps`` kills the writer before its first operation on a file, then before its second, and so on, until one comes to
its end. ``moments`` kills it at some moment after so many commits are acknowledged, while it goes on committing and
merging. Prints JSON: how many rounds there were, how many batches were acknowledged, and what is wrong.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.search import document

BATCH = 3
_STEPS = {"open", "os.rename", "os.remove", "os.unlink"}
_TIDY_EVERY = 4  # commits
_COMMIT = 0.02  # seconds that a commit may well take: the moment of the end is drawn from them


def put_batch(index: SearchIndex, name: str) -> None:
    """Commit a few articles, in place of one that the index may have."""
    with index.writer() as writer:
        writer.put(document("always", f"replaced {name}"))
        for number in range(BATCH):
            writer.put(document(f"{name}n{number}", f"common {name}"))


def killed_before(step: int, folder: Path, name: str) -> bool:
    """Commit in a process that is killed before that operation on a file; return whether it was."""
    child = os.fork()
    if child == 0:
        index = SearchIndex.open(folder)
        left = [step]

        def count(event: str = "fsync", arguments: tuple[object, ...] = ()) -> None:
            if event in _STEPS or event == "fsync":
                left[0] -= 1
                if left[0] < 0 and str(folder) in str(arguments or folder):
                    os.kill(os.getpid(), signal.SIGKILL)

        real = os.fsync

        def fsync(handle: int) -> None:
            count()
            real(handle)

        os.fsync = fsync  # type: ignore[assignment] # the real one takes files too
        sys.addaudithook(count)
        put_batch(index, name)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def killed_after(acknowledgements: int, folder: Path, name: str, moment: float) -> list[str]:
    """Commit in a process that is killed so many commits and seconds later; return what batches it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        index = SearchIndex.open(folder)
        for number in range(10_000):
            put_batch(index, f"{name}b{number}")
            os.write(writing, b"x")
            if number % _TIDY_EVERY == 0:
                index.tidy()
        os._exit(1)
    os.close(writing)
    seen = 0
    while seen < acknowledgements:
        seen += len(os.read(reading, 1))
    end = time.monotonic() + moment
    while (left := end - time.monotonic()) > 0 and select.select([reading], [], [], left)[0]:
        seen += len(os.read(reading, 4096))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while some := os.read(reading, 4096):
        seen += len(some)
    os.close(reading)
    return [f"{name}b{number}" for number in range(seen)]


def wrong_with(folder: Path, batches: list[str]) -> list[str]:
    """Return what is wrong with an index that has to have these batches, and may have one more."""
    index = SearchIndex.open(folder)
    wrong = list(index.verify())
    wrong.extend(f"{name} is lost" for name in batches if index.search(parse(name)).total < BATCH)
    extra = index.count() - BATCH * len(batches) - min(len(batches), 1)
    if extra not in {0, BATCH, BATCH + 1}:
        wrong.append(f"{extra} articles too many")
    if batches and index.search(parse("replaced")).total != 1:
        wrong.append("the article that is always replaced is not there once")
    index.close()
    return wrong


def all_steps(folder: Path, _rounds: int) -> dict[str, object]:
    """Kill before each step of a commit that merges."""
    index = SearchIndex.create(folder)
    batches = []
    for number in range(3):
        put_batch(index, f"first{number}")
        batches.append(f"first{number}")
    index.close()
    wrong: list[str] = []
    rounds = 0
    while killed_before(rounds, folder, "last"):
        wrong += wrong_with(folder, batches)
        rounds += 1
    wrong += wrong_with(folder, [*batches, "last"])
    return {"rounds": rounds, "acknowledged": len(batches) + 1, "wrong": wrong}


def random_moments(folder: Path, rounds: int) -> dict[str, object]:
    """Kill at many moments."""
    SearchIndex.create(folder).close()
    chance = random.Random(rounds)
    batches: list[str] = []
    wrong: list[str] = []
    for number in range(rounds):
        batches += killed_after(chance.randrange(6), folder, f"r{number}", chance.random() * _COMMIT)
        index = SearchIndex.open(folder)
        wrong += list(index.verify())
        with index.writer() as writer:  # what was committed but not acknowledged any more is taken out again
            for match in index.search(parse(f"r{number}*"), limit=1000).matches:
                if match.article.rpartition("n")[0] not in batches and match.article != "always":
                    writer.remove(match.article)
        index.close()
    wrong += wrong_with(folder, batches)
    return {"rounds": rounds, "acknowledged": len(batches), "wrong": wrong}


def main() -> int:
    """Run what the arguments say."""
    folder, kind, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    run: Callable[[Path, int], dict[str, object]] = all_steps if kind == "steps" else random_moments
    print(json.dumps(run(folder, rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
