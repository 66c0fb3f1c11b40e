"""Back and forward among articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.history import History, Visit


def test_back_returns_to_the_place_that_was_left():
    history = History()
    history.visit("a")
    history.leave(120)
    history.visit("b")
    assert history.go(-1) == Visit("a", 120)


def test_visit_forgets_what_was_ahead():
    history = History()
    for article in "abc":
        history.visit(article)
    history.go(-1)
    history.visit("d")
    assert not history.can_go_forward
    assert history.go(-1) == Visit("b")


def test_same_article_again_is_no_new_visit():
    history = History()
    history.visit("a")
    history.visit("a")
    assert not history.can_go_back


def test_nothing_lies_beyond_the_ends():
    history = History()
    assert history.go(-1) is None
    history.visit("a")
    assert history.go(1) is None


@given(st.lists(st.sampled_from("abcde"), max_size=30))
def test_going_all_the_way_back_passes_every_visit_in_reverse(articles):
    history = History()
    for article in articles:
        history.visit(article)
    passed = [history.current]
    while history.can_go_back:
        passed.append(history.go(-1))
    names = [visit.article for visit in passed if visit is not None]
    expected = [article for number, article in enumerate(articles) if number == 0 or articles[number - 1] != article]
    assert names == expected[::-1]
