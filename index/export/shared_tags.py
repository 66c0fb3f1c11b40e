"""The tags in the front matter, which the analyst may change as well: three sides are brought together.

What was written there last stands in a comment inside our region. A tag that is not among them is the user's and
stays; one of them that is gone was taken out by the user and stays out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from index.errors import ExportError
from index.export.escaping import clean
from index.export.frontmatter import Value

_RECORD = re.compile(r"^<!-- lectern:tags (\[.*\]) -->[ \t]*\r?$", re.MULTILINE)
_PARTS = re.compile(r"[,\s]+")


def record_of(tags: Sequence[str]) -> str:
    """Return the comment that records the tags that were written; empty for none."""
    if not tags:
        return ""
    written = json.dumps([clean(tag) for tag in tags], ensure_ascii=False)
    written = written.replace("--", "-\\u002d").replace(">", "\\u003e")  # nothing in it may end the comment
    return f"<!-- lectern:tags {written} -->"


def recorded(region: str) -> tuple[str, ...]:
    """Return the tags that were written last; none where there is no record, or a damaged one."""
    found = _RECORD.search(region)
    try:
        values = json.loads(found[1]) if found else []
    except ValueError:
        return ()
    return tuple(value for value in values if isinstance(value, str))


def brought_together(present: object, before: Sequence[str], ours: Sequence[str]) -> Value:
    """Return what the tags in the front matter are to be.

    Args:
        present: What stands there now, as YAML without types gives it: a list, a line of tags, or None.
        before: What we wrote last.
        ours: The tags of today's annotations.

    Raises:
        ExportError: export-bad-front-matter, where the tags are neither a list of texts nor a line.
    """
    theirs = _listed(present)
    known, written, wanted = (
        {tag.casefold() for tag in theirs},
        {tag.casefold() for tag in before},
        {tag.casefold() for tag in ours},
    )
    kept = [tag for tag in theirs if tag.casefold() not in written or tag.casefold() in wanted]
    new = [tag for tag in ours if tag.casefold() not in known | written]
    together = [*kept, *new]
    return present if isinstance(present, str) and together == theirs else together


def _listed(present: object) -> list[str]:
    if present is None:
        return []
    if isinstance(present, str):
        return [part for part in _PARTS.split(present.strip("[] ")) if part]
    if isinstance(present, list) and all(isinstance(tag, str) for tag in present):
        return present
    raise ExportError("export-bad-front-matter")
