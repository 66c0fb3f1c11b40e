"""``@override`` for the shell."""

from __future__ import annotations

from index.overriding import override

__all__ = ["override"]
