"""Rules of the house that a machine can see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("index", "desktop")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TOP_LEVEL = {"desktop", "index", "resources", "tests", "pyproject.toml", "README.md", "LICENSE"}
VAGUE_NAMES = {"utils", "util", "helpers", "common", "misc", "manager"}
STARTS_WORK = (
    "threading.Thread",
    "threading.Timer",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "subprocess.Popen",
    "subprocess.run",
    "QThread",
    "QThreadPool",
    "QProcess",
)
# The sandbox is a process by nature; the set-up runs before there is anything else.
STARTS_WORK_ITSELF = {"index/child.py", "index/patience.py", "desktop/bootstrap.py"}  # children, and their alarm


def tracked_files() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("this is no checkout of git")
    return listed.stdout.splitlines()


def test_top_level_is_as_fixed():
    seen = {name.partition("/")[0] for name in tracked_files()}
    assert {name for name in seen if not name.startswith(".")} <= TOP_LEVEL


def test_no_module_has_a_vague_name():
    assert not [path for path in MODULES if path.stem in VAGUE_NAMES]


def test_resources_hold_data_only():
    assert [path.name for path in (ROOT / "resources").rglob("*.py")] == ["__init__.py"]


def test_only_ingest_and_workers_start_threads_and_processes():
    training = ROOT / "index" / "entities" / "training"  # no part of the running application
    allowed = (ROOT / "index" / "ingest", ROOT / "desktop" / "workers", training)
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, STARTS_WORK))})\(")
    offenders = [
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if not any(path.is_relative_to(room) for room in allowed) and pattern.search(path.read_text("utf-8"))
    ]
    assert set(offenders) == STARTS_WORK_ITSELF


def test_only_positions_knows_utf16():
    pattern = re.compile(r"utf.?16", re.IGNORECASE)
    knows = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if path.is_relative_to(ROOT / "desktop") and pattern.search(code_of(path))
    }
    assert knows <= {"desktop/reading/positions.py"}


def code_of(path: Path) -> str:
    """The source without its docstrings and comments, which may well speak of it."""
    return ast.unparse(without_docstrings(ast.parse(path.read_text("utf-8"))))


def without_docstrings(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            node.body = body[1:] or [ast.Pass()]  # type: ignore[attr-defined]
    return tree


def test_help_of_the_command_line_imports_nothing_heavy():
    program = (
        "import sys; from index.cli.main import run; run(['--help']); "
        "heavy = {'whoosh', 'trafilatura', 'lxml', 'PySide6', 'sqlite3', 'yaml', 'rapidfuzz'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_statement_numbers_its_parameters():
    """Python 3.14 refuses values in a row for them; 3.12 warns, and 3.11, with which most tests run, says nothing."""
    numbered = re.compile(r"\b(?:SELECT|WHERE|VALUES)\b.*[\s(=]\?\d", re.DOTALL)
    offenders = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and numbered.search(node.value)
    }
    assert not offenders
