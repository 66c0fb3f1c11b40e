"""The process in which files are parsed: ``python -P -m index.articles.worker MEGABYTES SECONDS``.

It reads one JSON object ``{"path": …, "encoding": …}`` a line from standard input and answers each with one line: a
reading as ``reading_to_json`` gives it, or ``{"memory": true}``. While it reads a file of several articles, a line
``{"alive": true}`` after each says that time begins anew. The end of standard input ends it, so that none is left
behind when its parent dies; an alarm of its own ends it if that happens while a parser is stuck.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from index.articles.read import read_file
from index.articles.serialisation import reading_to_json
from index.guard import forbid_network, forbid_processes
from index.patience import TIMES

_GRACE = 5.0  # seconds that the parent has to end a stuck worker before the worker's own alarm does
_READINGS_PER_CLEANING = 200


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    megabytes, seconds = int(sys.argv[1]), float(sys.argv[2])
    answers = _own_channel()
    _limit(megabytes)
    forbid_network()
    forbid_processes()
    for count, line in enumerate(sys.stdin, start=1):
        _wind(seconds)
        answer = _answer(json.loads(line), lambda: _stay_alive(answers, seconds))
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps(answer), file=answers, flush=True)
        if count % _READINGS_PER_CLEANING == 0:
            _forget()
    return 0


def _own_channel() -> IO[str]:
    """Return a stream to the parent, and send whatever libraries print to standard error instead."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    return answers


def _limit(megabytes: int) -> None:
    """Bound this process's memory and leave no core file, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit still holds
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _wind(seconds: float) -> None:
    """Set the alarm that ends this process when its parent has not."""
    faulthandler.dump_traceback_later(seconds * TIMES + _GRACE, exit=True, file=sys.stderr)


def _stay_alive(answers: IO[str], seconds: float) -> None:
    """Say that one part of a file has been read, and set the alarm anew."""
    print(json.dumps({"alive": True}), file=answers, flush=True)
    _wind(seconds)


def _answer(request: dict[str, Any], on_part: Callable[[], None]) -> dict[str, Any]:
    """Return the answer to one request."""
    try:
        reading = read_file(Path(request["path"]), on_part, encoding=request.get("encoding", ""))
        is_short = any(part.failure and part.failure.code == "parser-memory" for part in reading.parts())
        return {"memory": True} if is_short else reading_to_json(reading)
    except MemoryError:
        return {"memory": True}


def _forget() -> None:
    """Drop what libraries have kept from earlier files."""
    if "trafilatura.meta" in sys.modules:
        from trafilatura.meta import reset_caches

        reset_caches()
    gc.collect()


if __name__ == "__main__":
    sys.exit(main())
