"""The sample library: invented, labelled as such, and varied enough to try everything on."""

from __future__ import annotations

import re
from calendar import month_name
from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
FILES = sorted(path for path in SAMPLE.rglob("*") if path.is_file())
LABEL = re.compile(r"Fiction[:,]? .{0,3}written for Lectern's sample library\.")
# The vocabulary that structured data names itself with; nothing is ever fetched from it.
VOCABULARY = "https://schema.org"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return path.relative_to(SAMPLE).as_posix()


each_file = pytest.mark.parametrize("path", FILES, ids=name_of)


def test_there_are_twenty_to_thirty_articles() -> None:
    assert 20 <= len(FILES) <= 30


def test_there_are_three_formats_in_their_proportions() -> None:
    suffixes = Counter(path.suffix for path in FILES)
    assert set(suffixes) == {".txt", ".md", ".html"}
    assert suffixes[".txt"] >= 12
    assert suffixes[".md"] >= 7
    assert suffixes[".html"] >= 7


def test_articles_lie_in_folders_of_outlets() -> None:
    assert len({path.parent for path in FILES if path.parent != SAMPLE}) >= 5


@each_file
def test_file_is_utf8_without_mark_and_small(path: Path) -> None:
    content = path.read_bytes()
    assert content.decode("utf-8")
    assert not content.startswith(b"\xef\xbb\xbf")
    assert len(content) < 20_000


@each_file
def test_file_says_that_it_is_fiction(path: Path) -> None:
    text = text_of(path)
    assert LABEL.search(text) or (path.name == "ABOUT.txt" and "are fiction" in text)


@each_file
def test_addresses_lead_nowhere(path: Path) -> None:
    text = text_of(path).replace(VOCABULARY, "")
    hosts = re.findall(r"https?://([^/\s\"')]+)", text) + re.findall(r"[\w.]+@([\w.]+\w)", text)
    assert [host for host in hosts if not host.endswith(".example")] == []


@pytest.mark.parametrize("month", range(1, 7))
def test_every_month_of_the_story_has_articles(month: int) -> None:
    named = re.compile(rf"2026-{month:02d}-\d\d|\d {month_name[month]} 2026")
    assert sum(bool(named.search(f"{name_of(path)} {text_of(path)}")) for path in FILES) >= 2


@pytest.mark.parametrize(
    ("language", "words"),
    [("tr", "ve bir için"), ("ar", "من إلى في"), ("de", "und nicht der")],
)
def test_other_languages_have_an_article(language: str, words: str) -> None:
    whole = [set(re.findall(r"\w+", text_of(path))) for path in FILES]
    assert sum(set(words.split()) <= found for found in whole) >= 1, language


def test_pasted_pages_keep_their_furniture() -> None:
    pasted = [text_of(path) for path in FILES if path.suffix == ".txt"]
    assert sum(text.startswith("Skip to main content\n") for text in pasted) >= 3
    assert sum("\nRead More »\n" in text for text in pasted) >= 3
    assert sum("Sign up for" in text or "Subscribe to our news" in text for text in pasted) >= 3


def test_saved_pages_state_their_metadata_in_different_ways() -> None:
    pages = [text_of(path) for path in FILES if path.suffix == ".html"]
    for way in ("application/ld+json", 'property="og:', "article:published_time", '<meta name="date"', "@graph"):
        assert 0 < sum(way in page for page in pages) < len(pages), way


def test_wire_stories_left_two_groups_of_near_duplicates() -> None:
    words = {path: re.findall(r"\w+", re.sub(r"<[^>]*>", " ", text_of(path))) for path in FILES}
    groups = ("gas-transit-deal", "hazarbel-strike")
    for group in groups:
        copies = [path for path in FILES if group in path.name]
        assert len({path.parent for path in copies}) == 3, group
        for one, other in combinations(copies, 2):
            assert 0.3 < SequenceMatcher(None, words[one], words[other], autojunk=False).ratio() < 0.99


def test_names_with_marks_stand_in_many_articles() -> None:
    for name in ("Hradvék", "Yeşilbel", "Göçeri"):
        assert sum(name in text_of(path) for path in FILES) >= 4, name


def test_sources_contradict_each_other_about_the_dead() -> None:
    told = "\n".join(text_of(path) for path in FILES if path.suffix != ".md")
    for number in ("at least nine", "at least 14", "Seventeen peaceful builders", "The number was 11"):
        assert number in told
