"""Which articles are taken for the next version of one that is gone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.articles.read import read_file
from index.catalogue.departed import DepartedArticle
from index.ingest.next_versions import NextVersions
from index.ingest.storing import told_by
from index.text.similarity import signature
from index.text.spans import Span
from tests.support.data import study_data
from tests.support.versions import edited, told


def test_no_real_article_is_taken_for_the_next_version_of_another():
    """Each of 294 articles goes when all others are there to be taken for it, or it for them."""
    files = sorted(study_data("wikinews").rglob("*.txt"))
    assert files
    wrong = _merged([article for path in files if (article := read_file(path).article)])
    assert wrong == []


def _merged(articles):
    """Return the pairs of articles of which the second would take the place of the first that is gone."""
    gone = [
        DepartedArticle(str(number), "", "", signature(told_by(one)), one.title, one.outlet, one.published, one.url)
        for number, one in enumerate(articles)
    ]
    found = []
    for number, one in enumerate(articles):
        others = [*gone[:number], *gone[number + 1 :]]
        candidates = NextVersions(others, lambda _: False, lambda _: False, lambda _: 0.0)
        taken = candidates.of(one, gone[number].signature, "")
        if taken:
            found.append((one.title, articles[int(taken)].title))
    return found


@settings(max_examples=60)
@given(seed=st.integers(0, 10_000), other=st.integers(10_001, 20_000))
def test_one_form_filled_in_twice_under_one_title_is_two_articles(seed, other):
    assert _merged([_article(told(seed, title="Report")), _article(told(other, title="Report"))]) == []


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), share=st.floats(0.0, 0.2))
def test_an_edited_article_is_known_among_many_that_are_gone(seed, share):
    texts = [told(number) for number in range(seed, seed + 12)]
    gone = [DepartedArticle(str(number), "", "", signature(text)) for number, text in enumerate(texts)]
    candidates = NextVersions(gone, lambda _: False, lambda _: False, lambda _: 0.0)
    new = edited(texts[5], share)
    assert candidates.of(_article(new), signature(new), "") == "5"


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), share=st.floats(0.0, 0.5))
def test_of_two_gone_articles_of_one_text_neither_is_taken(seed, share):
    gone = [DepartedArticle(name, "", "", signature(told(seed))) for name in "ab"]
    candidates = NextVersions(gone, lambda _: False, lambda _: False, lambda _: 0.0)
    new = edited(told(seed), share)
    assert candidates.of(_article(new), signature(new), "") == ""


def _article(text):
    return Article(text=text, blocks=(Block(Role.BODY, Span(0, len(text))),), title="Report")
