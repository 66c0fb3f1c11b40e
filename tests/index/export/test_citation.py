from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.day_order import UNSURE
from index.errors import ExportError
from index.export.citation import cite, styles
from tests.support.exporting import opened_article


def test_the_full_style_says_all_that_is_needed_to_check():
    assert cite(opened_article(), 3) == (
        "Ana Lindqvist, B. Okoro, “Harbour talks: resume?”, Velmora Courier, 2021-09-05, paragraph 3, "
        "https://courier.example/harbour, SHA-256 " + "5" * 64
    )


def test_a_footnote_ends_with_a_full_stop():
    assert cite(opened_article(), 3, "note").endswith("2021-09-05, para. 3.")


@pytest.mark.parametrize("style", [style.key for style in styles()])
def test_what_is_not_known_leaves_no_trace(style):
    opened = opened_article()
    bare = replace(opened, sha256="", article=replace(opened.article, authors=(), outlet="", published=None, url=""))
    assert cite(bare, 0, style).rstrip(".") in {
        "“Harbour talks: resume?”",
        "Harbour talks: resume?",
        "(n.d.). Harbour talks: resume?",
    }


@pytest.mark.parametrize(
    ("style", "citation"),
    [
        (
            "chicago",
            (
                "Ana Lindqvist and B. Okoro, “Harbour talks: resume?” Velmora Courier, September 5, 2021, para. 3, "
                "https://courier.example/harbour."
            ),
        ),
        (
            "chicago-list",
            (
                "Lindqvist, Ana, and B. Okoro. “Harbour talks: resume?” Velmora Courier, September 5, 2021. "
                "https://courier.example/harbour."
            ),
        ),
        (
            "apa",
            (
                "Lindqvist, A., & Okoro, B. (2021, September 5). Harbour talks: resume? Velmora Courier. (para. 3). "
                "https://courier.example/harbour"
            ),
        ),
        ("plain", "“Harbour talks: resume?”, Velmora Courier, 5 September 2021, paragraph 3"),
    ],
)
def test_a_style_has_its_order_and_its_marks(style, citation):
    assert cite(opened_article(), 3, style) == citation


def test_since_when_an_article_is_on_file_is_said_only_where_it_is_asked_for():
    assert "on file since 2021-09-06" in cite(replace(opened_article(), first_seen=date(2021, 9, 6)), 0)
    assert "on file" not in cite(opened_article(), 0)


def test_an_unknown_day_is_said_in_the_style_that_asks_for_it():
    opened = opened_article()
    undated = replace(opened, article=replace(opened.article, published=None))
    assert "(n.d.)" in cite(undated, 0, "apa")


@given(title=st.text(), authors=st.lists(st.text(max_size=20), max_size=4))
@pytest.mark.parametrize("style", [style.key for style in styles()])
def test_every_citation_is_one_line_in_every_style(style, title, authors):
    opened = opened_article(title=title)
    text = cite(replace(opened, article=replace(opened.article, authors=tuple(authors))), 2, style)
    assert text == " ".join(text.split())


def test_braces_in_a_title_are_no_pattern():
    assert "{url!r} {0}" in cite(opened_article(title="{url!r} {0}"), 1)


@pytest.mark.parametrize("style", [style.key for style in styles()])
def test_a_day_that_may_be_read_in_two_ways_is_said_to_be_unsure(style):
    opened = opened_article()
    unsure = replace(opened, article=replace(opened.article, published_from=UNSURE))
    assert "day and month may be swapped" not in cite(opened, 1, style)
    assert cite(unsure, 1, style).replace(" [day and month may be swapped]", "", 1) == cite(opened, 1, style)


def test_an_unknown_style_is_said():
    with pytest.raises(ExportError) as raised:
        cite(opened_article(), 1, "harvard")
    assert raised.value.code == "unknown-style"
    assert "full" in str(raised.value.data["known"])
