"""Lets another process begin, pause and cancel an update through this one's standard input."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from index.progress import CancelToken


@contextmanager
def cancel_on_request(source: TextIO, cancel: CancelToken) -> Iterator[None]:
    """Do as ``source`` says, "cancel", "pause", "go on" or "look", for the time of the block; cancel when it ends.

    The end of the input means that the process which started this one is gone: nobody waits for the rest.
    """
    thread = threading.Thread(target=_listen, args=(source, cancel), name="cancel-on-request", daemon=True)
    thread.start()
    yield


def is_asked_to_begin(source: TextIO) -> bool:
    """Wait until ``source`` says "begin"; return whether it did, or ended, or said something else."""
    return source.readline().strip() == "begin"


def _listen(source: TextIO, cancel: CancelToken) -> None:
    said = {"pause": cancel.pause, "go on": cancel.go_on, "look": cancel.look}
    for line in source:
        if line.strip() == "cancel":
            break
        said.get(line.strip(), _do_nothing)()
    cancel.cancel()


def _do_nothing() -> None:
    """Nothing: what is not understood was said by a newer window."""
