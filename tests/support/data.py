"""Study data that may lie beside the checkout; tests that use it skip, with a reason, where it is absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
VARIABLE = "LECTERN_STUDY_DATA"


def study_folder() -> Path:
    """Return where the study data would be: named by the environment, or beside the checkout."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else CHECKOUT.parent / "shared" / "data"


def study_data(name: str) -> Path:
    """Return a file or folder of the study data, or skip the test."""
    path = study_folder() / name
    if not path.exists():
        pytest.skip(f"the study data {name} is not beside the checkout; name its folder in {VARIABLE}")
    return path
