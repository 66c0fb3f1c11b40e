"""Which articles are taken for the next version of one that is gone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.articles.read import read_file
from index.catalogue.departed import DepartedArticle
from index.ingest.next_versions import NextVersions
from index.ingest.storing import told_by
from index.text.similarity import likeness, signature
from index.text.spans import Span
from tests.support.data import study_data
from tests.support.versions import edited, told

MONDAY, TUESDAY = date(2031, 4, 7), date(2031, 4, 8)


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
    gone = [
        DepartedArticle(str(number), "", "", signature(text), published=MONDAY) for number, text in enumerate(texts)
    ]
    candidates = NextVersions(gone, lambda _: False, lambda _: False, lambda _: 0.0)
    new = edited(texts[5], share)
    assert candidates.of(_article(new, published=MONDAY), signature(new), "") == "5"


BRIEFING = """Good morning. Here is your briefing for {0}. The weather service expects {1} over most of the country,
with temperatures between {2} degrees. Shares in {3} on {0} as investors waited for figures from the central bank.
The main index stood at {4} points shortly after the opening of trading. On the currency market one crown cost {5}
on the evening before. A barrel of oil cost {6} crowns.
That is all for this morning. You can receive this briefing every weekday by mail at seven. If you have a question or
a remark, write to the editors at the address below. The next edition follows on the next working day. This briefing
is put together by the newsroom and checked by an editor before it is sent."""
MONDAYS = BRIEFING.format(
    "Monday", "rain", "4 and 9", "Karsholm opened lower", "18,204", "1.08 marks, after 1.09", 74
)
TUESDAYS = BRIEFING.format(
    "Tuesday", "snow", "-2 and 3", "Ilvar opened higher", "18,388", "1.07 marks, after 1.08", 75
)


@pytest.mark.parametrize("title", ["Morning briefing", ""])
@pytest.mark.parametrize("days", [(None, None), (MONDAY, None), (None, TUESDAY), (MONDAY, TUESDAY)])
def test_the_next_edition_of_a_briefing_is_another_article(title, days):
    before, after = days
    assert 0.4 < likeness(signature(MONDAYS), signature(TUESDAYS)) < 0.65  # else this would show nothing
    assert _taken(MONDAYS, TUESDAYS, title, before, after) == ""


def test_a_briefing_that_was_corrected_is_the_same_one():
    assert _taken(MONDAYS, MONDAYS.replace("18,204", "18,240"), "Morning briefing", None, None) == "monday"
    assert _taken(MONDAYS, TUESDAYS, "Morning briefing", MONDAY, MONDAY) == "monday"


def _taken(gone, new, title, before, after):
    """Return what a new text is taken for where one article is gone."""
    departed = DepartedArticle("monday", "", "", signature(gone), title, published=before)
    candidates = NextVersions([departed], lambda _: False, lambda _: False, lambda _: 0.0)
    return candidates.of(_article(new, title=title, published=after), signature(new), "")


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), share=st.floats(0.0, 0.5))
def test_of_two_gone_articles_of_one_text_neither_is_taken(seed, share):
    gone = [DepartedArticle(name, "", "", signature(told(seed))) for name in "ab"]
    candidates = NextVersions(gone, lambda _: False, lambda _: False, lambda _: 0.0)
    new = edited(told(seed), share)
    assert candidates.of(_article(new), signature(new), "") == ""


def _article(text, title="Report", published=None):
    return Article(text=text, blocks=(Block(Role.BODY, Span(0, len(text))),), title=title, published=published)
