"""``@override`` for Python 3.11, whose ``typing`` lacks it: checked by the type checker, nothing at run time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _Method = TypeVar("_Method", bound=Callable[..., Any])

    def override(method: _Method) -> _Method:
        """Return the method unchanged."""
        return method


__all__ = ["override"]
