"""Tags in their one form: no "#", no spaces, "/" for hierarchy."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SPACES = re.compile(r"[\s\x00-\x1f\x7f]+")
_SLASHES = re.compile(r"-*/[/-]*")


def normalise_tag(tag: str) -> str:
    """Return the tag as it is stored; empty where nothing is left of it.

    Leading "#" and outer space go, inner space becomes "-", empty levels of the hierarchy go. Letters of every
    script stay, and so does their case. Applying it twice changes nothing.
    """
    bare = _SPACES.sub("-", unicodedata.normalize("NFC", tag).strip(" \t\r\n#")).strip("-#")
    return _SLASHES.sub("/", bare).strip("/-#")


def normalise_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags normalised, in their order, without empty ones; of two that differ in case only, the first."""
    kept: dict[str, str] = {}
    for tag in map(normalise_tag, tags):
        if tag:
            kept.setdefault(tag.casefold(), tag)
    return tuple(kept.values())
