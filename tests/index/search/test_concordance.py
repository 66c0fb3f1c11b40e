"""Every hit in its context."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.search.concordance import in_context
from index.search.highlights import find_hits
from index.search.query import parse
from index.text.spans import Span

TEXT = "The truce\nheld. Nobody, they say,  expected the truce to last; a truce seldom does."


def test_every_hit_has_its_words_before_and_after():
    lines = [(line.before, line.hit, line.after) for line in in_context(parse("truce"), TEXT, words=2)]
    assert lines == [
        ("The", "truce", "held. Nobody,"),
        ("expected the", "truce", "to last;"),
        ("last; a", "truce", "seldom does."),
    ]


def test_a_phrase_over_two_lines_is_one_hit():
    (line,) = in_context(parse('"truce held"'), TEXT, words=1)
    assert (line.before, line.hit, line.after) == ("The", "truce held", ". Nobody,")


def test_hits_in_passages_that_are_left_out_are_not_shown():
    lines = list(in_context(parse("truce"), TEXT, skip=[Span(0, 16)]))
    assert len(lines) == 2


PAGE = "Menu of the day\n\nThe truce\n\nIt held. The truce may last.\n\nSign up now"
PASSAGES = (Span(0, 15), Span(17, 26), Span(28, 56), Span(58, 69))


def test_context_stays_in_the_passage_of_its_hit():
    lines = [(line.before, line.after) for line in in_context(parse("truce"), PAGE, passages=PASSAGES)]
    assert lines == [("The", ""), ("It held. The", "may last.")]


def test_hit_over_two_passages_has_the_context_of_both():
    (line,) = in_context(parse('"truce it"'), PAGE, words=2, passages=PASSAGES)
    assert (line.before, line.hit, line.after) == ("The", "truce It", "held. The")


def test_mark_behind_a_hit_stands_right_behind_it():
    lines = [line.gaps for line in in_context(parse("held OR last"), TEXT)]
    assert lines == [(" ", ""), (" ", "")]


@given(st.text(alphabet="ab \n日-.'", max_size=80), st.sampled_from(["a", '"a b"', "b*", "日", "a NEAR/2 b"]))
def test_all_hits_are_shown_as_the_text_has_them(text, query):
    lines = list(in_context(parse(query), text, words=3))
    assert tuple(line.span for line in lines) == find_hits(parse(query), text)
    for line in lines:
        assert line.hit == " ".join(line.span.of(text).split())
        assert len(line.before.split()) <= 4
        assert len(line.after.split()) <= 4
