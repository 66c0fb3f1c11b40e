"""Places that share a name, told apart by what else the article names.

The senses and their cues stand in ``resources/linking/places.txt``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from index.entities.linking.lists import entries_of
from index.entities.mentions import Kind
from index.entities.name_keys import own_key

_CLEARLY = 2  # times as many cues as the next sense has


@dataclass(frozen=True, slots=True)
class Sense:
    """One of several places of a name.

    Attributes:
        name: What this one is called.
        cues: Keys of names that go with it.
    """

    name: str
    cues: frozenset[str]


@lru_cache(maxsize=1)
def _senses() -> dict[str, tuple[Sense, ...]]:
    """Return the senses of each key that has several."""
    found: dict[str, list[Sense]] = {}
    for line in entries_of("places.txt"):
        name, called, cues = (part.strip() for part in line.split("|"))
        keys = frozenset(_cue(cue) for cue in cues.split(","))
        found.setdefault(own_key(name, Kind.PLACE), []).append(Sense(called, keys))
    return {key: tuple(senses) for key, senses in found.items()}


def _cue(name: str) -> str:
    return own_key(name.strip(), Kind.PLACE)


def sense_of(key: str, beside: Iterable[str]) -> str:
    """Return what the place of this key is called in an article; "" where it is not told, or has one sense only.

    Args:
        key: Of the place, as ``own_key`` gives it.
        beside: The names of everything else that the article names.
    """
    senses = _senses().get(key)
    if senses is None:
        return ""
    named = {_cue(name) for name in beside}
    ranked = sorted(senses, key=lambda sense: len(sense.cues & named), reverse=True)
    most, next_most = (*(len(sense.cues & named) for sense in ranked[:2]), 0)[:2]
    return ranked[0].name if most >= max(1, _CLEARLY * next_most) else ""
