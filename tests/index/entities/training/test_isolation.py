"""The application knows nothing of how its model was made, and loads no numbers before the first text."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.data import CHECKOUT

TRAINING = CHECKOUT / "index" / "entities" / "training"
MODULES = [
    path
    for package in ("index", "desktop")
    for path in (CHECKOUT / package).rglob("*.py")
    if not path.is_relative_to(TRAINING)
]


def test_nothing_outside_imports_the_training():
    offenders = [path.name for path in MODULES if "entities.training" in path.read_text(encoding="utf-8")]
    assert offenders == []


@pytest.mark.parametrize("module", ["index.entities.recognition", "index.cli.main"])
def test_importing_the_application_loads_no_numpy(module):
    program = f"import sys, {module}; sys.exit('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-P", "-c", program], cwd=CHECKOUT, check=False, env={"PYTHONPATH": "."})
    assert done.returncode == 0
