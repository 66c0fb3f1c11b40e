from __future__ import annotations

from dataclasses import replace

import markdown
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.entities.mentions import Recognition
from index.export.passages import annotation_in_markdown, article_in_markdown, passage_in_markdown
from index.text.spans import Span
from index.views import OpenedArticle
from tests.support.reading import STORY, annotated, article, opened

SHOWN = article(title=STORY[1][1], byline="By Ilse Marn")


def test_passage_is_quoted_with_its_paragraph_and_source():
    start = SHOWN.text.index("We are nearer")
    written = passage_in_markdown(opened(SHOWN), Span(start, start + 21))
    quote, source = written.split("\n\n")
    assert quote == "> We are nearer than we"
    assert source.startswith("Source: ")
    assert "Sorrel Gazette" in source
    assert "8" in source


def test_given_citation_goes_before_the_usual_one():
    assert passage_in_markdown(opened(SHOWN), Span(0, 4), "My *own* source").endswith("Source: My \\*own\\* source\n")


def test_annotation_is_cited_as_it_was_asked_for():
    placed = annotated(SHOWN.text, "left without a date", key="n7")
    written = annotation_in_markdown(opened(SHOWN, [placed]), placed, "My *own* source")
    assert "\n\nSource: My \\*own\\* source\n\n" in written


def test_annotation_is_handed_out_with_its_note_and_a_way_back():
    placed = annotated(SHOWN.text, "left without a date", note="See the **other** report.", key="n7")
    written = annotation_in_markdown(opened(SHOWN, [placed]), placed)
    assert written.startswith("> left without a date\n\nSee the **other** report.\n\nSource: ")
    assert written.endswith("<lectern://article/a1#n7>\n")


def test_article_is_handed_out_without_its_furniture():
    written = article_in_markdown(opened(SHOWN))
    assert written.startswith("# Harbour talks end without a date\n\nSorrel Gazette · 2024-05-14\n\n")
    assert "> “We are nearer than we were,” said Fenwick." in written
    assert "- The harbour stays shut on Sundays." in written
    assert "Sign up" not in written


def test_what_is_handed_out_says_how_far_it_may_be_passed_on():
    marked = replace(opened(SHOWN), marking="amber")
    placed = annotated(SHOWN.text, "left without a date")
    assert "\n\nTLP:AMBER\n\nSource: " in passage_in_markdown(marked, Span(0, 4))
    assert "\n\nTLP:AMBER\n\nSource: " in annotation_in_markdown(marked, placed)
    assert "Sorrel Gazette · 2024-05-14 · TLP:AMBER\n" in article_in_markdown(marked)
    red = replace(placed, annotation=replace(placed.annotation, tags=("tlp/red",)))
    assert "\n\nTLP:RED\n\nSource: " in annotation_in_markdown(marked, red)


@given(text=st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=60))
def test_text_of_an_article_is_never_markup(text):
    if not text.strip():
        return
    shown = Article(text, (Block(Role.BODY, Span(0, len(text))),), title=text)
    html = markdown.markdown(article_in_markdown(OpenedArticle("a", "", "", "txt", shown, Recognition((), ()))))
    assert html.startswith("<h1>")
    assert html.count("<p>") == html.count("</p>") == 2
