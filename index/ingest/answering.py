"""The other side of ``index.child``: how a child process of an update answers its parent."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable

from index.guard import forbid_network, forbid_processes
from index.json_values import JsonObject

_KINDNESS = 10  # of 19: a window that is being read in goes before


def serve(prepare: Callable[[], Callable[[JsonObject], JsonObject]]) -> None:
    """Answer requests, a line of JSON each, until standard input ends.

    The process gives way to others, and neither reaches the network nor starts a program.

    Args:
        prepare: Gives what answers a request; called once all that is settled.
    """
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)  # what libraries print goes to standard error instead
    with contextlib.suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(_KINDNESS)
    forbid_network()
    forbid_processes()
    answer = prepare()
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), file=answers, flush=True)
