"""Modules, classes and functions stay small. These limits may only be tightened."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES = {"index": 400, "desktop": 300, "tests": 400}
CLASS_LINES = 250
FUNCTION_LINES = 50

MODULES = sorted(path for package in MODULE_LINES for path in (ROOT / package).rglob("*.py"))


def lines_of(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sizes(path):
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= MODULE_LINES[path.relative_to(ROOT).parts[0]]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            assert lines_of(node) <= CLASS_LINES, node.name
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert lines_of(node) <= FUNCTION_LINES, node.name
