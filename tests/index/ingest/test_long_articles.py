"""Articles of a million characters: recognised like any other, in the time that their length needs."""

from __future__ import annotations

from typing import Any, cast

from index.child import Child
from index.ingest.recognising import Task, _recognised_there


class _Listening:
    """Answers every question with nothing, and keeps how long it was given."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def ask(self, _question: dict[str, Any], seconds: float) -> dict[str, Any]:
        self.seconds.append(seconds)
        return {"mentions": [], "entities": []}


def _seconds_for(length: int) -> float:
    child = _Listening()
    _recognised_there(cast("Child", child), Task("a", "a.txt", "x" * length, "en", ()))
    return child.seconds[0]


def test_time_for_recognising_grows_with_the_text() -> None:
    assert _seconds_for(1_000_000) >= _seconds_for(1_000) + 90
