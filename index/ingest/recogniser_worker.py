"""The process in which articles are recognised: ``python -P -m index.ingest.recogniser_worker LISTS``.

LISTS is the folder of the user's own lists of names; it may be missing. The process reads JSON lines and answers each
with one line: ``{"version": true}`` with the name of the recogniser that runs here, ``{"text", "language", "skip"}``
with the recognition, as ``recognition_to_json`` gives it. The end of standard input ends it.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from index.entities import own_lists
from index.entities.own_lists import OwnLists
from index.entities.recognition import recognise, recogniser_version
from index.entities.serialisation import recognition_to_json
from index.ingest.answering import serve
from index.json_values import JsonObject
from index.text.spans import Span


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    serve(lambda: partial(_answer, own_lists.load(Path(sys.argv[1]))))
    return 0


def _answer(own: OwnLists, request: JsonObject) -> JsonObject:
    """Return the answer to one request; a fault of the recogniser is one too."""
    if "version" in request:
        return {"version": recogniser_version(own)}
    skip = [Span(start, end) for start, end in request["skip"]]
    try:
        return recognition_to_json(recognise(request["text"], language=request["language"], skip=skip, own=own))
    except Exception as error:  # noqa: BLE001 - whatever it was, the parent logs it, and the update goes on
        return {"fault": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    sys.exit(main())
