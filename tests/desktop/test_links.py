"""Links to a place in an article."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.links import ArticleLink, is_link, read_link
from index.text.spans import Span

LETTERS = st.characters(exclude_categories=["Cs"])
NAMES = st.text(LETTERS, min_size=1, max_size=30).filter(lambda name: name.strip("/"))
BAD_SPANS = ["start=40&end=10", "start=-1&end=4", "start=1", "start=٣&end=9", "start=1&end=" + "9" * 40]
BAD_LINKS = ["", "lectern:", "lectern://article/", "lectern://note/a", "https://article/a", "lectern://["]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("lectern://article/4fe2", ArticleLink("4fe2")),
        ("lectern://article/4fe2#n1", ArticleLink("4fe2", "n1")),
        ("lectern://article/4fe2?start=10&end=40", ArticleLink("4fe2", span=Span(10, 40))),
        ("LECTERN://article/4fe2/", ArticleLink("4fe2")),
    ],
)
def test_link_leads_to_an_article_an_annotation_or_a_passage(text, link):
    assert is_link(text)
    assert read_link(text) == link


@pytest.mark.parametrize("query", BAD_SPANS)
def test_passage_that_makes_no_sense_is_left_out(query):
    assert read_link(f"lectern://article/a?{query}") == ArticleLink("a")


@pytest.mark.parametrize("text", [*BAD_LINKS, "lectern://article/" + "a" * 5000])
def test_anything_else_is_no_link(text):
    assert read_link(text) is None


@given(article=NAMES, annotation=NAMES)
def test_whatever_an_id_is_its_link_leads_to_it(article, annotation):
    link = read_link(f"lectern://article/{quote(article, safe='')}#{quote(annotation, safe='')}")
    assert link == ArticleLink(article, annotation)
