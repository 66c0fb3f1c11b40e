"""The keys that the help names are keys of the window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.qt
HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
KEY = re.compile(r"`((?:Ctrl|Alt)\+[^`\s]+|F\d{1,2})`")  # single keys of the reading view stand in its own table


@pytest.mark.parametrize("page", sorted(HELP.glob("*.md")), ids=lambda page: page.name)
def test_every_key_of_a_page_exists(page):
    from desktop.actions import KEYS_IN_PLACE, SPECS

    known = {key for spec in SPECS for key in spec.keys}
    known |= {key.strip() for _, keys, _ in KEYS_IN_PLACE for key in keys.split(",")}
    assert set(KEY.findall(page.read_text(encoding="utf-8"))) <= known


def test_the_command_line_shows_every_page():
    from index.cli.arguments import HELP_PAGES

    assert set(HELP_PAGES) == {page.stem for page in HELP.glob("*.md")}


@pytest.mark.parametrize("page", sorted(HELP.glob("*.md")), ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_page(page):
    links = re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (HELP / link).is_file()] == []
