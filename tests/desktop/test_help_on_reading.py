"""The page of the help on reading says what is built."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.actions import SPECS
from desktop.launch import launch_of
from desktop.links import read_link
from desktop.reading_keys import READING_KEYS

pytestmark = pytest.mark.qt
PAGE = (Path(__file__).resolve().parents[2] / "resources" / "help" / "reading.md").read_text(encoding="utf-8")
KEYS = {key for spec in SPECS for key in spec.keys}
SINGLE = PAGE[PAGE.index("## Single keys") : PAGE.index("## Taking passages")]


def test_every_combination_on_the_page_does_something():
    named = set(re.findall(r"`((?:Ctrl|Alt)\+[^`]+)`", PAGE)) - {"Ctrl+Enter", "Ctrl+Z"}
    assert named <= KEYS
    assert "Ctrl+Z" in KEYS


TABS = ("next_tab", "previous_tab", "close_tab", "reopen_tab", "tab_later", "tab_earlier", "beside", "other_side")


@pytest.mark.parametrize("action", [*TABS, "unread"])
def test_keys_of_the_tabs_are_on_the_page(action):
    (spec,) = (spec for spec in SPECS if spec.id == action)
    assert f"`{spec.keys[0]}`" in PAGE


def test_every_single_key_is_on_the_page_and_no_other():
    named = set(re.findall(r"`((?:Shift\+)?[A-Z])`", SINGLE))
    assert named == {f"Shift+{line.key}" if line.key.isupper() else line.key.upper() for line in READING_KEYS}


def test_second_start_and_link_are_understood():
    (link,) = re.findall(r"'(lectern://[^']+)'", PAGE)
    assert launch_of([link]).things == (link,)
    found = read_link(link)
    assert found is not None
    assert (found.article, found.annotation) == ("ID", "ANNOTATION")
