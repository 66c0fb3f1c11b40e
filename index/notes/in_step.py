"""Which kept exports are in step: with which state of the journal each was written last, and when.

It stands among what can be worked out again: where it is lost, every kept export counts as behind, and bringing it up
to date writes nothing that is as it should be.
"""

from __future__ import annotations

from dataclasses import dataclass

from index.notes.derived import DerivedFile

_TABLE = "kept"


@dataclass(frozen=True, slots=True)
class Mark:
    """An export was in step.

    Attributes:
        stamp: With this state of the journal; see ``Ahead.stamp``.
        at: When it was written, ISO 8601.
    """

    stamp: str
    at: str


class InStep:
    """The marks of all kept exports, by their ids; read anew each time, since other processes write them too."""

    def __init__(self, file: DerivedFile) -> None:
        self._file = file

    def marks(self) -> dict[str, Mark]:
        """Return what is known."""
        rows = self._file.rows(f"SELECT annotation, key, value FROM {_TABLE}")  # noqa: S608 - ours
        return {identity: Mark(stamp, at) for identity, stamp, at in rows}

    def mark(self, identity: str, mark: Mark) -> None:
        """Remember that an export is in step."""
        self._file.put(_TABLE, {identity: (mark.stamp, mark.at)})
