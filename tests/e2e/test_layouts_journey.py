"""The keys of reading on other keyboards, without a Latin layout beside, and letters that take two keys to write."""

from __future__ import annotations

import subprocess

import pytest

from tests.support.articles import HARBOUR, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
QUOTE = "We are close to an agreement"
# Keys by their codes in X, which are places: what they type depends on the layout.
ONE, K, U, N = "10", "45", "30", "57"
ACUTE, E = "21", "26"  # on a German keyboard the first one writes nothing before the second


@pytest.fixture
def reading(window, tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    window.open(tmp_path / "library", tmp_path / "articles")
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None and window.pane.view.hasFocus())
    yield window
    subprocess.run(["setxkbmap", "us"], check=True, timeout=20)


@pytest.mark.parametrize("layout", ["ru", "ara", "gr", "fr", "de", "tr"])
def test_passage_is_highlighted_noted_and_taken_back_and_the_palette_opened(reading, layout):
    window = reading
    window.select(QUOTE)
    subprocess.run(["setxkbmap", layout], check=True, timeout=20)
    window.press(ONE)
    window.until(lambda: window.pane.opened.annotations)
    assert window.pane.opened.annotations[0].annotation.label == "claim"
    window.press(N)
    window.until(lambda: window.main.focusWidget() is not window.pane.view)
    window.press("Escape")
    window.until(window.pane.view.hasFocus)
    window.press(U)
    window.until(lambda: not window.pane.opened.annotations)
    window.hold("ctrl", K)
    window.until(window.main.palette_box.isVisible)
    window.press("Escape")
    window.until(window.main.palette_box.isHidden)


def compose(window):
    """Write the words "caf" and an accented letter, of which the accent comes first, by two keys."""
    window.type("caf")
    subprocess.run(["setxkbmap", "de"], check=True, timeout=20)
    window.press(ACUTE)
    window.press(E)


def test_letter_of_two_keys_is_written_into_the_search_box(reading):
    window = reading
    window.press("ctrl+f", "ctrl+a")
    compose(window)
    window.until(lambda: window.main.top_bar.search_box.text() == "café")
    window.until(lambda: window.app.searching.answered.query == "café")


def test_letter_of_two_keys_is_written_into_a_note(reading):
    window = reading
    window.select(QUOTE)
    window.press("n")
    window.until(lambda: window.pane.opened.annotations and window.main.focusWidget() is not window.pane.view)
    compose(window)
    subprocess.run(["setxkbmap", "us"], check=True, timeout=20)
    window.press("ctrl+Return")
    window.until(lambda: window.pane.opened.annotations[0].annotation.note == "café")
