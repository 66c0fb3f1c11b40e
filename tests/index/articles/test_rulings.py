"""What an outlet's other articles and the user say about blocks."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Role
from index.articles.draft import Facts, Part, assemble
from index.articles.rulings import (
    Ruling,
    Scope,
    line_digest,
    lines_of,
    overlaid,
    ruling_from_json,
    ruling_on,
    ruling_to_json,
)

PARAGRAPH = "The harbour council of Varn closed the old ferry pier on Monday after divers found cracks in its piles."
LABEL = "Ferry news every morning"
APPEAL = "Sign up for our letter and read it first."


def _article(*parts: Part | str) -> Article:
    own = [Part(PARAGRAPH), Part(f"{PARAGRAPH} It opens again in spring."), Part(f"Nobody was hurt. {PARAGRAPH}")]
    given_parts = [part if isinstance(part, Part) else Part(part) for part in parts]
    return assemble([own[0], *given_parts, *own[1:]], Facts(title="Pier closed"))


def _role(article: Article, text: str) -> tuple[Role, str]:
    block = next(block for block in article.blocks if block.span.of(article.text) == text)
    return block.role, block.why


@pytest.mark.parametrize(
    ("one", "other"),
    [("42 comments", "1,704 Comments"), ("Été  à Varn", "ete a varn"), ("Page 1 of 12", "page 3 of 4")],
)
def test_lines_that_differ_in_numbers_case_and_accents_have_one_digest(one: str, other: str) -> None:
    assert line_digest(one) == line_digest(other)


def test_other_lines_have_other_digests() -> None:
    assert line_digest("Share this") != line_digest("Save this")


def test_label_that_stands_in_three_articles_is_boilerplate_and_says_why() -> None:
    article = overlaid(_article(LABEL), {line_digest(LABEL): 3}, [])
    assert _role(article, LABEL) == (Role.BOILERPLATE, "repeated in 3 articles of this outlet")


def test_label_in_two_articles_stays() -> None:
    assert overlaid(_article(LABEL), {line_digest(LABEL): 2}, []) == _article(LABEL)


def test_sentence_inside_the_text_needs_more_articles_than_a_label() -> None:
    assert _role(overlaid(_article(APPEAL), {line_digest(APPEAL): 7}, []), APPEAL)[0] is Role.BODY
    assert _role(overlaid(_article(APPEAL), {line_digest(APPEAL): 8}, []), APPEAL)[0] is Role.BOILERPLATE


def test_sentence_after_the_text_needs_fewer() -> None:
    article = assemble([Part(PARAGRAPH), Part(APPEAL)], Facts())
    assert _role(overlaid(article, {line_digest(APPEAL): 5}, []), APPEAL)[0] is Role.BOILERPLATE


def test_heading_that_returns_a_few_times_stays() -> None:
    article = _article(Part("What we know", Role.HEADING))
    assert overlaid(article, {line_digest("What we know"): 5}, []) == article


def test_copies_of_one_text_do_not_make_each_other_boilerplate() -> None:
    lines = ["Ferries stop", "Pier closed", "No date yet"]
    article = assemble([Part(line) for line in lines], Facts())
    assert overlaid(article, {line_digest(line): 4 for line in lines}, []) == article


def test_reason_that_the_reader_gave_stays() -> None:
    article = _article(Part(LABEL, Role.BOILERPLATE, "menu line"))
    assert _role(overlaid(article, {line_digest(LABEL): 30}, []), LABEL)[1] == "menu line"


def test_ruling_on_the_outlet_goes_before_what_repeats() -> None:
    ruling = Ruling(line_digest(LABEL), is_boilerplate=False, scope=Scope.OUTLET)
    assert _role(overlaid(_article(LABEL), {line_digest(LABEL): 30}, [ruling]), LABEL)[0] is Role.BODY


def test_ruling_on_the_article_goes_before_one_on_the_outlet_that_was_made_later() -> None:
    article = _article(LABEL)
    here = ruling_on(article, 1, Scope.ARTICLE, is_boilerplate=False)
    everywhere = ruling_on(article, 1, Scope.OUTLET, is_boilerplate=True)
    assert _role(overlaid(article, {}, [here, everywhere]), LABEL)[0] is Role.BODY
    assert _role(overlaid(article, {}, [everywhere]), LABEL) == (Role.BOILERPLATE, "marked by you for this outlet")


def test_later_ruling_on_the_same_block_wins() -> None:
    article = _article(LABEL)
    rulings = [ruling_on(article, 1, Scope.ARTICLE, is_boilerplate=said) for said in (True, False, True)]
    assert _role(overlaid(article, {}, rulings), LABEL) == (Role.BOILERPLATE, "marked by you in this article")


def test_ruling_on_one_of_two_equal_blocks_leaves_the_other() -> None:
    article = _article(LABEL, LABEL)
    ruled = overlaid(article, {}, [ruling_on(article, 2, Scope.ARTICLE, is_boilerplate=True)])
    assert [block.role for block in ruled.blocks[1:3]] == [Role.BODY, Role.BOILERPLATE]


def test_ruling_that_a_heading_is_no_boilerplate_leaves_it_a_heading() -> None:
    article = _article(Part("Tides", Role.HEADING))
    assert overlaid(article, {}, [ruling_on(article, 1, Scope.OUTLET, is_boilerplate=False)]) == article


def test_only_lines_that_can_be_furniture_are_counted() -> None:
    parts = [
        Part("Pier closed", Role.HEADLINE),
        Part("By Mira Tolan", Role.BYLINE),
        Part("“It was time”", Role.QUOTE),
        Part(LABEL),
        Part(LABEL),
        Part("* * *"),
        Part("Menu", Role.BOILERPLATE, "menu line"),
        Part("word " * 100),
    ]
    assert list(lines_of(assemble(parts, Facts()))) == [line_digest(LABEL), line_digest("Menu")]


@given(st.builds(Ruling, st.text(), st.booleans(), st.sampled_from(Scope), st.integers(0, 99), st.text()))
def test_ruling_comes_back_from_json_as_it_was(ruling: Ruling) -> None:
    assert ruling_from_json(json.loads(json.dumps(ruling_to_json(ruling)))) == ruling


@given(st.lists(st.text(max_size=40)), st.dictionaries(st.integers(0, 9), st.integers(0, 20)))
def test_text_and_spans_stay_whatever_is_laid_over(lines: list[str], counts: dict[int, int]) -> None:
    article = assemble([Part(line) for line in lines], Facts())
    digests = list(lines_of(article))
    repeated = {digests[number]: count for number, count in counts.items() if number < len(digests)}
    rulings = [Ruling(digest, is_boilerplate=True, scope=Scope.OUTLET) for digest in digests[:2]]
    laid = overlaid(article, repeated, rulings)
    assert laid.text == article.text
    assert [block.span for block in laid.blocks] == [block.span for block in article.blocks]
