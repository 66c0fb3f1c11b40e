"""Every expected error has its sentence, and every raise gives the sentence what it needs."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from index import errors
from index.wording import TEMPLATES, describe

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.LecternError)
}


def raises() -> list[tuple[str, str, set[str | None] | None]]:
    """Where, code, and given fields (None where they are passed on whole) of every error made in the sources."""
    found = []
    for path in [*(ROOT / "index").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS):
                continue
            first = node.args[0] if node.args else None
            if not isinstance(first, ast.Constant | None):
                continue
            code = str(first.value) if first else ERRORS[node.func.id].default_code
            fields = {keyword.arg for keyword in node.keywords}
            where = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
            found.append((where, code, None if None in fields else fields))
    return found


@pytest.mark.parametrize(
    ("where", "code", "fields"), raises(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_raised_error_can_be_worded(where, code, fields):
    assert code in TEMPLATES, where
    wanted = {field for _, field, _, _ in string.Formatter().parse(TEMPLATES[code]) if field}
    assert fields is None or wanted <= set(fields), where


def test_every_kind_of_error_has_a_sentence_of_its_own():
    assert {kind.default_code for kind in ERRORS.values()} <= set(TEMPLATES)


def test_sentences_are_sentences():
    for template in TEMPLATES.values():
        assert template[0].isupper() or template[0] == "{"
        assert template.endswith((".", "?"))


def test_describe_fills_in_the_data():
    assert describe(errors.LibraryError("folder-missing", path="/x")) == "There is no folder /x."
