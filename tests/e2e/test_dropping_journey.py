"""Files and folders dragged out of another program with the mouse, and dropped on the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.support.articles import HARBOUR, PIPELINE, numbered, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]


@pytest.fixture
def opened(window, tmp_path):
    """A library of one folder in a window."""
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    window.open(tmp_path / "library", tmp_path / "articles")
    return window


@pytest.fixture
def drag_in(opened):
    """Drag something from another program onto a part of the window, and return what became of it there."""
    with ExitStack() as programs:

        def drag(*dragged: object, onto: QWidget | None = None) -> str:
            part = onto or opened.main
            program = programs.enter_context(other_program(opened, *dragged))
            assert program.stdout is not None
            x, y = map(int, program.stdout.readline().split())
            opened.drag_between(QPoint(x, y), part.mapToGlobal(part.rect().center()))
            return next(line.strip() for line in iter(program.stdout.readline, "") if "Action" in line)

        yield drag


@contextmanager
def other_program(window, *dragged: object) -> Iterator[subprocess.Popen[str]]:
    """Run a program with a small window in front of a corner of ours."""
    place = window.main.mapToGlobal(QPoint(20, window.main.height() - 120))
    arguments = (str(place.x()), str(place.y()), *map(str, dragged))
    command = [sys.executable, "-P", "-m", "tests.support.drag_source", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def test_folder_that_is_dropped_is_followed(opened, drag_in, tmp_path):
    write_article(tmp_path / "more", "council.txt", numbered(4))
    assert drag_in(tmp_path / "more") == "CopyAction"
    opened.until(lambda: opened.main.results.model.rowCount() == 3)


PARTS = {
    "the text of an article": lambda window: window.pane.view.viewport(),
    "the results": lambda window: window.main.results.view.viewport(),
    "the search box": lambda window: window.main.top_bar.search_box,
}


@pytest.mark.parametrize("part", PARTS)
def test_folder_is_followed_wherever_it_is_dropped(opened, drag_in, tmp_path, part):
    opened.press("Down", "Return")
    opened.until(lambda: opened.pane.opened is not None and opened.pane.view.hasFocus())
    write_article(tmp_path / "more", "council.txt", numbered(4))
    onto = PARTS[part](opened)
    assert drag_in(tmp_path / "more", onto=onto) == "CopyAction"
    opened.until(lambda: opened.main.results.model.rowCount() == 3)
    assert not opened.main.top_bar.search_box.text()


def test_article_that_is_dropped_is_opened(opened, drag_in, tmp_path):
    assert drag_in(tmp_path / "articles" / "pipeline.txt") == "CopyAction"
    opened.until(lambda: opened.pane.opened is not None)
    assert opened.pane.opened.path.endswith("pipeline.txt")


def test_text_that_is_dropped_is_not_taken(opened, drag_in):
    assert drag_in("--text", "harbour") == "IgnoreAction"
    assert opened.pane.opened is None
