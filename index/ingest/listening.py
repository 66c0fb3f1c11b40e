"""Lets another process cancel an update through this one's standard input."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from index.progress import CancelToken


@contextmanager
def cancel_on_request(source: TextIO, cancel: CancelToken) -> Iterator[None]:
    """Cancel when ``source`` says "cancel" or ends, for the time of the block.

    The end of the input means that the process which started this one is gone: nobody waits for the rest.
    """
    thread = threading.Thread(target=_listen, args=(source, cancel), name="cancel-on-request", daemon=True)
    thread.start()
    yield


def _listen(source: TextIO, cancel: CancelToken) -> None:
    for line in source:
        if line.strip() == "cancel":
            break
    cancel.cancel()
