"""Blocks and text of an article, whatever the file: the spans of the blocks are exactly the text's paragraphs."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article
from index.articles.read import read_file

LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80),
        st.sampled_from(
            ["Home", "Read more", "Related", "Share", "© 2023 The Coast", "By Mira Tolan", "12 May 2023"]
        ),
        st.sampled_from(
            ["The wall gave way in the night, and nobody knows who will pay for it.", "- A list: of one"]
        ),
    ),
    min_size=1,
    max_size=20,
)


def written(folder: Path, name: str, source: str) -> Article | None:
    path = folder / name
    path.write_text(source, encoding="utf-8")
    return read_file(path).article


def assert_blocks_are_paragraphs(article: Article | None) -> None:
    if article is None:
        return
    assert [block.span.of(article.text) for block in article.blocks] == article.text.split("\n\n")
    assert all(before.span.end + 2 == after.span.start for before, after in pairwise(article.blocks))
    assert article.blocks[0].span.start == 0
    assert article.blocks[-1].span.end == len(article.text)


@given(LINES)
def test_blocks_of_a_pasted_page_are_the_paragraphs_of_its_text(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    assert_blocks_are_paragraphs(written(tmp_path_factory.mktemp("text"), "a.txt", "\n\n".join(lines)))


@given(LINES)
def test_blocks_of_a_page_of_html_are_the_paragraphs_of_its_text(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    inner = "".join(f"<p>{escape(line)}</p>" for line in lines)
    page = (
        f"<html><body><nav>Home</nav><article><h1>Wall gone</h1>{inner}</article><footer>Terms</footer></body></html>"
    )
    assert_blocks_are_paragraphs(written(tmp_path_factory.mktemp("page"), "a.html", page))
