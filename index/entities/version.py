"""The version of what recognition gives; a module of its own, so that asking for it loads no rules."""

from __future__ import annotations

RECOGNISER_VERSION = "trained-13"
"""Changes whenever the same text may give other mentions or entities; what was stored is then recognised anew."""

RULES_VERSION = "rules-9"
"""The name of the rules alone, which run where the model cannot be read."""
