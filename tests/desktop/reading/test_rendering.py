"""A note's Markdown becomes text that can do nothing but be read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.rendering import plain, render

ALLOWED = "p|br|hr|em|strong|code|pre|blockquote|ul|ol|li|a|h[1-6]"


@pytest.mark.parametrize(
    ("note", "part"),
    [
        ("**sure**", "<strong>sure</strong>"),
        ("one\ntwo", "one<br>"),
        ("- a\n- b", "<li>a</li>"),
        ("> said", "<blockquote>"),
        ("[site](https://example.org/)", '<a href="https://example.org/">site</a>'),
    ],
)
def test_markdown_is_rendered(note: str, part: str) -> None:
    assert part in render(note)


@pytest.mark.parametrize(
    "note",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,hello)",
        "[x](file:///etc/passwd)",
        "<a href='vbscript:x'>x</a>",
    ],
)
def test_a_link_that_could_run_or_read_loses_its_address(note: str) -> None:
    assert "href" not in render(note)


@pytest.mark.parametrize(
    "note",
    [
        "![picture](https://example.org/a.png)",
        "![local](file:///etc/passwd)",
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<iframe src='https://example.org'></iframe>",
        "<style>p {background: url(https://example.org)}</style>",
        "<table><tr><td colspan=100000>x</td></tr></table>",
        "<p style='background: url(file:///x)' onclick='x()'>x</p>",
        "<object data=x></object><embed src=x><link rel=stylesheet href=x>",
        "<svg><a xlink:href='javascript:x'>y</a></svg>",
    ],
)
def test_nothing_is_left_that_loads_or_runs(note: str) -> None:
    html = render(note)
    assert not re.search(r"<(?!/?(?:" + ALLOWED + r")\b)[a-z/!]", html, re.IGNORECASE)
    assert not re.search(r"<[^>]*(?:src|style|on\w+|class|id)\s*=", html, re.IGNORECASE)


@given(st.text(alphabet=st.sampled_from("<>/=\"' abimgscript:![]()*_#-\n`&;onerror"), max_size=80))
def test_no_note_gives_an_element_that_is_not_allowed(note: str) -> None:
    html = render(note)
    assert all(re.fullmatch(ALLOWED, name) for name in re.findall(r"<\s*/?\s*([a-zA-Z][\w:-]*)", html))


def test_a_note_of_many_nested_quotations_is_rendered() -> None:
    assert "deep" in render("> " * 400 + "deep")


def test_a_huge_note_is_cut() -> None:
    assert len(render("word " * 100_000)) < 30_000


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Nine, 14 or 17? **Which count, and when?**", "Nine, 14 or 17? Which count, and when?"),
        ("un**believ**able", "unbelievable"),
        ("- one\n- two", "one two"),
        ("see [the map](https://map.example) & <b>more</b>", "see the map & more"),
        ("two\nlines", "two lines"),
        ("3 < 4", "3 < 4"),
    ],
)
def test_words_of_a_note_stand_without_their_marks(note, words):
    assert plain(note) == words
