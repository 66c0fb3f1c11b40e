"""Lists in the front matter that the analyst may change as well: three sides are brought together.

What was written there last stands in a comment inside our region. An item that is not among them is the user's and
stays; one of them that is gone was taken out by the user and stays out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from index.errors import ExportError
from index.export.escaping import clean
from index.export.frontmatter import Value

TAGS = "tags"
SHARED = (TAGS, "aliases")
"""The keys of such lists: those that note-taking programs let their users edit."""

_RECORD = re.compile(r"^<!-- lectern:lists (\{.*\}) -->[ \t]*\r?$", re.MULTILINE)
_PARTS = re.compile(r"[,\s]+")


def lists_in(ours: Mapping[str, Value]) -> dict[str, tuple[str, ...]]:
    """Return the shared lists among our keys, empty ones left out."""
    return {key: tuple(value) for key in SHARED if isinstance(value := ours.get(key), list) and value}


def record_of(ours: Mapping[str, Value]) -> str:
    """Return the comment that records the lists that are written; empty for none."""
    lists = {key: [clean(item) for item in items] for key, items in lists_in(ours).items()}
    if not lists:
        return ""
    written = json.dumps(lists, ensure_ascii=False)
    written = written.replace("--", "-\\u002d").replace(">", "\\u003e")  # nothing in it may end the comment
    return f"<!-- lectern:lists {written} -->"


def recorded(region: str) -> dict[str, tuple[str, ...]]:
    """Return the lists that were written last; none where there is no record, or a damaged one."""
    found = _RECORD.search(region)
    try:
        values = json.loads(found[1]) if found else {}
    except ValueError:
        return {}
    return {
        key: tuple(item for item in values[key] if isinstance(item, str))
        for key in SHARED
        if isinstance(values.get(key), list)
    }


def brought_together(key: str, present: object, before: Sequence[str], ours: Sequence[str]) -> Value:
    """Return what a shared list is to be.

    Args:
        key: Its key.
        present: What stands there now, as YAML without types gives it: a list, a line, or None.
        before: What we wrote last.
        ours: What it is by today's annotations.

    Raises:
        ExportError: export-bad-front-matter, where it is neither a list of texts nor a line.
    """
    theirs = _listed(key, present)
    known, written, wanted = ({item.casefold() for item in items} for items in (theirs, before, ours))
    kept = [item for item in theirs if item.casefold() not in written or item.casefold() in wanted]
    new = [item for item in ours if item.casefold() not in known | written]
    together = [*kept, *new]
    return present if isinstance(present, str) and together == theirs else together


def _listed(key: str, present: object) -> list[str]:
    if present is None:
        return []
    if isinstance(present, str):  # a line of tags has several; an alias may hold spaces and commas
        parts = _PARTS.split(present.strip("[] ")) if key == TAGS else [present.strip()]
        return [part for part in parts if part]
    if isinstance(present, list) and all(isinstance(item, str) for item in present):
        return present
    raise ExportError("export-bad-front-matter")
