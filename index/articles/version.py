"""The version of the rules that turn bytes into articles."""

from __future__ import annotations

ARTICLE_RULES_VERSION: int = 24
"""Raised whenever the same bytes would give another article than before; older readings are then done anew."""
