"""Markdown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Role
from index.articles.read import read_file
from index.articles.readers.markdown import markdown_parts


def read(folder: Path, source: str) -> Article:
    path = folder / "a.md"
    path.write_text(source, encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return article


def parts(source: str) -> list[tuple[Role, str]]:
    return [(part.role, part.text) for part in markdown_parts(source)]


def test_front_matter_tells_the_facts(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "---\ntitle: NO\nauthors: [Mira Tolan, Jo Marr]\npublished: 2022-03-14\noutlet: The Coast\n"
        "url: https://coast.example/varn\nlang: en-GB\n---\n\nThe wall along the river gave way in the night.\n",
    )
    assert (article.title, article.authors, article.outlet) == ("NO", ("Mira Tolan", "Jo Marr"), "The Coast")
    assert (article.published, article.published_from) == (date(2022, 3, 14), "front matter")
    assert (article.url, article.language) == ("https://coast.example/varn", "en")
    assert "title:" not in article.text


@pytest.mark.parametrize(
    "block",
    ["a: &x [1]\nb: *x", "- one\n- two", "title: [", "title: " + "x" * 70_000, "!!python/object:os.system {}"],
)
def test_front_matter_that_is_not_plain_stays_text(tmp_path: Path, block: str) -> None:
    article = read(tmp_path, f"---\n{block}\n---\n\nThe wall gave way.\n")
    assert article.published is None
    assert "The wall gave way." in article.text


def test_structure_becomes_roles() -> None:
    source = (
        "# Title\n\nText\ngoes on.\n\n## Part\n\n> Said\n> so.\n\n- one\n- two\n\n"
        "![A boat](b.png)\n\n| a | b |\n|---|---|\n"
    )
    assert parts(source) == [
        (Role.HEADLINE, "Title"),
        (Role.BODY, "Text goes on."),
        (Role.HEADING, "Part"),
        (Role.QUOTE, "Said so."),
        (Role.LIST, "one"),
        (Role.LIST, "two"),
        (Role.CAPTION, "A boat"),
        (Role.TABLE_ROW, "a | b"),
    ]


def test_underlined_titles_are_headings() -> None:
    assert parts("Title\n=====\n\nPart\n----\nText") == [
        (Role.HEADLINE, "Title"),
        (Role.HEADING, "Part"),
        (Role.BODY, "Text"),
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a **bold** and *slanted* word", "a bold and slanted word"),
        ("a [link](https://a.example) here", "a link here"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("`code` and ~~gone~~", "code and gone"),
        ("AT&amp;T <b>now</b>", "AT&T now"),
        (r"a \*star\*", "a *star*"),
        ("5 * 3 * 2", "5 * 3 * 2"),
    ],
)
def test_marks_go_and_words_stay(source: str, words: str) -> None:
    assert parts(source) == [(Role.BODY, words)]


def test_code_is_not_read_as_structure() -> None:
    assert parts("```\n# no title\n```") == [(Role.BODY, "# no title")]


@given(st.text(alphabet="#>-*_`~[]()!|\\ \nab1.=", max_size=200))
def test_any_marks_are_read(source: str) -> None:
    assert all(text == text.strip() and "\n" not in text for _, text in parts(source))
