"""The page of the help on notes says what is built."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.cli.arguments import build_parser
from index.notes.annotation import State
from index.notes.grades import parse_grades
from index.notes.handling import markings
from index.notes.journal import KEPT_ACTIONS

PAGE = (Path(__file__).resolve().parents[2] / "resources" / "help" / "notes.md").read_text(encoding="utf-8")
GRADES = re.findall(r"^\| `([^`]+)` \|", PAGE.split("\n## Grades\n", 1)[1].split("\n## ", 1)[0], re.MULTILINE)


def test_every_state_is_explained() -> None:
    assert all(f"\n| {state} | " in PAGE for state in State)


@pytest.mark.parametrize("typed", GRADES)
def test_every_example_of_a_grade_is_understood(typed: str) -> None:
    parse_grades(typed)


def test_there_are_examples_of_grades() -> None:
    assert len(GRADES) >= 5


@pytest.mark.parametrize(
    "arguments",
    [
        ["reattach", "ID", "--accept"],
        ["reattach", "ID", "--quote", "TEXT"],
        ["outlets", "--history"],
        ["outlets", "--merge", "NAME", "NAME"],
        ["mark", "ID", "red"],
        ["export", "--to", "out", "--allow-red"],
        ["undo"],
        ["redo"],
        ["help", "notes"],
    ],
)
def test_every_command_of_the_page_is_there(arguments: list[str]) -> None:
    command = arguments[0]
    assert build_parser().parse_args(arguments).command == command
    assert command == "help" or f"lectern {command}" in PAGE or f"`{arguments[-1]}`" in PAGE


def test_the_marking_and_the_length_of_the_journal_are_the_real_ones() -> None:
    assert f"tlp/{markings().held_back}" in PAGE
    assert f"{KEPT_ACTIONS:,}" in PAGE
