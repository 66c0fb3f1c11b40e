"""Puts files that may be the next version of an article that is gone behind all others, the most alike first.

Of several new files that are like an article that is gone, the best is its next version, wherever in the folder it
stands: notes go with the text in which their passages are most likely to stand, and the same folders give the same
library. So a file with a claim waits until those without have been stored, and then the stronger claim comes first;
of equal ones that of a file of the same name, and then the first in the order of paths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.ingest.next_versions import NextVersions
from index.ingest.storing import Prepared

_MOST = 1_000  # files that wait at a time: their texts are held in memory


def best_last(files: Iterable[Prepared], gone: NextVersions) -> Iterator[Prepared]:
    """Yield files that were read: those that have no claim to an article that is gone, then the others.

    Args:
        files: In any order.
        gone: The articles that are gone.
    """
    waiting: list[tuple[tuple[float, bool, str], Prepared]] = []
    for one in files:
        claim = _claim(one, gone)
        if claim is None:
            yield one
            continue
        likeness, is_called_alike = claim
        waiting.append(((-likeness, not is_called_alike, one.seen.path), one))
        if len(waiting) >= _MOST:
            yield from _in_order(waiting)
            waiting = []
    yield from _in_order(waiting)


def _in_order(waiting: list[tuple[tuple[float, bool, str], Prepared]]) -> list[Prepared]:
    return [one for _, one in sorted(waiting, key=lambda pair: pair[0])]


def _claim(one: Prepared, gone: NextVersions) -> tuple[float, bool] | None:
    """Return the strongest claim of the articles of a file; None where none of them has any."""
    claims = [
        gone.claim(part.article, traits.signature, one.seen.path)
        for part, traits in zip(one.reading.parts(), one.traits, strict=True)
        if part.article is not None and traits is not None
    ]
    return max((claim for claim in claims if claim is not None), default=None)
