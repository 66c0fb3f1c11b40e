"""The process in which segments of the search index are made: ``python -P -m index.ingest.search_worker FOLDER``.

It reads JSON lines and answers each with one line. ``{"documents": […]}`` are taken; ``{"finish": true}`` asks for a
segment of what is left. The answer is ``{"segment": facts}`` where a segment was written, else ``{"segment": null}``.
The end of standard input ends it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from index.ingest.answering import serve
from index.json_values import JsonObject
from index.search.loading import SegmentMaker, document_from_json, facts_to_json


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    serve(lambda: _Loader(Path(sys.argv[1])).answer)
    return 0


class _Loader:
    """Makes segments of the documents that it is given."""

    def __init__(self, folder: Path) -> None:
        self._maker = SegmentMaker(folder)

    def answer(self, request: JsonObject) -> JsonObject:
        """Take documents; write a segment where it is full, or asked for."""
        for plain in request.get("documents", ()):
            self._maker.put(document_from_json(plain))
        facts = self._maker.finish() if self._maker.is_full or "finish" in request else None
        return {"segment": facts_to_json(facts) if facts else None}


if __name__ == "__main__":
    sys.exit(main())
