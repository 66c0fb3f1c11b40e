"""A tab as the strip of tabs shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TabShown:
    """One tab.

    Attributes:
        key: Tells it from other tabs.
        title: Of its article; empty while that is not known.
        is_current: Whether the reader is in it.
        is_beside: Whether it is in sight beside the current one.
    """

    key: int
    title: str
    is_current: bool = False
    is_beside: bool = False
