"""The direction of the imports holds, and the contracts that say so bite."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Contract → a module of the house and a line that breaks it.
VIOLATIONS = {
    "The core knows neither the shell nor Qt": ("index/text/spans.py", "import PySide6.QtCore"),
    "Rooms of the core: arrows point downwards": ("index/text/spans.py", "import index.articles.article"),
    "Only the search room knows Whoosh": ("index/catalogue/records.py", "import whoosh"),
    "Rooms of the shell: arrows point downwards": ("desktop/appearance/theme.py", "import desktop.app"),
    "Widgets, models and the reading view receive values, never a Library": (
        "desktop/reading/pane.py",
        "import index.library.library",
    ),
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-P", "-c", program, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    copy = tmp_path_factory.mktemp("house")
    for package in ("desktop", "index"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def test_all_contracts_hold(house):
    done = lint_imports(house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_planted_violation_is_caught(house, contract):
    name, line = VIOLATIONS[contract]
    module = house / name
    original = module.read_text(encoding="utf-8")
    try:
        module.write_text(f"{original}\n{line}\n", encoding="utf-8")
        done = lint_imports(house)
    finally:
        module.write_text(original, encoding="utf-8")
    assert done.returncode == 1
    assert f"{contract} BROKEN" in " ".join(done.stdout.split())


def test_every_contract_has_a_planted_violation():
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert settings.count("[[tool.importlinter.contracts]]") == len(VIOLATIONS)
