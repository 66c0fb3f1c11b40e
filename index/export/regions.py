"""The part of an exported file that is ours; everything around it is the user's."""

from __future__ import annotations

import re

from index.errors import ExportError

_MARKER = re.compile(r"^<!-- lectern:(begin|end) ([\w-]+) -->[ \t]*(\r?\n|\Z)", re.MULTILINE)
_ANY_MARKER = re.compile(r"<!--\s*lectern:(?:begin|end)\b")


def write_region(identity: str, content: str, record: str = "") -> str:
    """Return a region with this content between its markers.

    Args:
        identity: Whose it is.
        content: Markdown.
        record: A comment of one line that stands below the first marker.
    """
    begin = f"<!-- lectern:begin {identity} -->\n" + (f"{record}\n" if record else "")
    return f"{begin}\n{content.strip()}\n\n<!-- lectern:end {identity} -->\n"


def owner_of_region(text: str) -> str:
    """Return the id that the first of our markers names, or ""."""
    found = _MARKER.search(text)
    return found[2] if found else ""


def replace_region(text: str, identity: str, region: str) -> str:
    """Return the text with our region replaced, and not a byte changed outside of it.

    Args:
        text: What stands in the file after its front matter.
        identity: Whose region it is.
        region: As ``write_region`` gives it; it takes over the line ends of the one it replaces.

    Raises:
        ExportError: export-damaged-region, where there is not exactly one begin and one end, in that order.
    """
    markers = list(_MARKER.finditer(text))
    kinds = [(marker[1], marker[2]) for marker in markers]
    is_whole = kinds == [("begin", identity), ("end", identity)] and len(_ANY_MARKER.findall(text)) == 2
    if not is_whole:
        raise ExportError("export-damaged-region")
    begin, end = markers
    written = region.replace("\n", begin[3])
    if not end[3]:  # the file ends with the marker itself
        written = written.removesuffix(begin[3])
    elif end[3] != begin[3]:
        written = written.removesuffix(begin[3]) + end[3]
    return text[: begin.start()] + written + text[end.end() :]
