"""What objects of JSON are called in signatures."""

from __future__ import annotations

from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]
"""An object of JSON: what it holds is known where it is read, and not before."""
