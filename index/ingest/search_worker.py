"""The process in which segments of the search index are made: ``python -P -m index.ingest.search_worker FOLDER``.

It reads JSON lines and answers each with one line. ``{"documents": […]}`` are taken; ``{"finish": true}`` asks for a
segment of what is left. The answer is ``{"segment": facts}`` where a segment was written, else ``{"segment": null}``.
The end of standard input ends it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

from index.guard import forbid_network, forbid_processes
from index.search.loading import SegmentMaker, document_from_json, facts_to_json

_KINDNESS = 10  # of 19: a window that is being read in goes before


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)  # what libraries print goes to standard error instead
    with contextlib.suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(_KINDNESS)
    forbid_network()
    forbid_processes()
    maker = SegmentMaker(Path(sys.argv[1]))
    for line in sys.stdin:
        request = json.loads(line)
        for plain in request.get("documents", ()):
            maker.put(document_from_json(plain))
        facts = maker.finish() if maker.is_full or "finish" in request else None
        print(json.dumps({"segment": facts_to_json(facts) if facts else None}), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
