"""What a query means, what it is said to mean, and what is wrong with it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import QueryError
from index.search.clauses import Dates
from index.search.dates import parse_last
from index.search.query import DEEPEST_NESTING, MOST_WORDS, parse
from index.wording import describe


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "all articles"),
        ("   ", "all articles"),
        ("Idlib", "articles with idlib"),
        ("Erdoğan", "articles with erdogan"),
        (
            '"status quo" title:idlib -libya',
            "articles with the phrase “status quo” and idlib in the title, not libya",
        ),
        ("“status quo”", "articles with the phrase “status quo”"),
        ("a AND b", "articles with a and b"),
        ("a OR b", "articles with a or b"),
        ("a b OR c", "articles with (a and b) or c"),
        ("(a OR b) c", "articles with c and (a or b)"),
        ("((((a))))", "articles with a"),
        ("NOT a", "all articles, not a"),
        ("NOT NOT a", "articles with a"),
        ("-(a b)", "all articles, not (a and b)"),
        ('-"a b"', "all articles, not the phrase “a b”"),
        ("idl*", "articles with words that begin with idl"),
        ('"status qu*"', "articles with the phrase “status qu*”"),
        ("S-400", "articles with s-400 (or s400, or s 400)"),
        ("U.S.", "articles with us"),
        ("日本経済", "articles with 日本経済"),
        ("Person:Akar", "articles with akar among the people"),
        ("title: foo", "articles with foo in the title"),
        ("title:(a b)", "articles with a in the title and b in the title"),
        ("title:(a person:b)", "articles with a in the title and b among the people"),
        ("date:2021", "articles published from 2021-01-01 to 2021-12-31"),
        ("date:2021-09-14", "articles published on 2021-09-14"),
        ("date:2020-02", "articles published from 2020-02-01 to 2020-02-29"),
        ("date:2021-09..2021-10", "articles published from 2021-09-01 to 2021-10-31"),
        ("date:2021..", "articles published since 2021-01-01"),
        ("date:..2021", "articles published until 2021-12-31"),
        ("x lang:en-GB has:notes", "articles with x, in the language en, with notes"),
        ('"a b"~5', "articles with a and b within 5 words of one another"),
        ('"a b c"~1', "articles with a, b and c within 1 word of one another"),
        ('title:"a b"~5', "articles with a and b within 5 words of one another in the title"),
        ('"a"~5', "articles with a"),
        ("a NEAR/5 b", "articles with a and b within 5 words of one another"),
        ('a BEFORE/5 "b c"', "articles with a at most 5 words before the phrase “b c”"),
        ("title:a NEAR/5 b c", "articles with a and b within 5 words of one another in the title and c"),
        ("a -b NEAR c", "articles with a and near and c, not b"),
        ("*ism", "articles with words of the form *ism"),
        ("wom?n", "articles with words of the form wom?n"),
        ("Erd*ğan", "articles with words of the form erd*gan"),
        ("who?", "articles with who"),
        ("erdogn~", "articles with erdogn and words nearly the same"),
        ("tag:iran", "articles with a note tagged iran"),
        (
            'x label:claim note:"a b"',
            "articles with x and the phrase “a b” in the notes, with a passage labelled claim",
        ),
        ("or and not", "articles with or and and and not"),
        ("Re: foo", "articles with re and foo"),
        ("10:30", "articles with the phrase “10 30”"),
        ("http://www.example.org/x", "articles with the phrase “http www.example.org x”"),
        ("foo - bar", "articles with foo and bar"),
        ("foo -- bar --baz", "articles with foo and bar and baz"),
        ("a OR ???", "articles with a"),
        ("foo()", "articles with foo"),
        ('צה"ל', "articles with צהל"),
    ],
)
def test_interpretation(query, sentence):
    assert parse(query).interpreted == sentence


@pytest.mark.parametrize(
    ("query", "code", "position"),
    [
        ('foo "bar', "unbalanced-quote", 4),
        ('foo" bar', "unbalanced-quote", 3),
        ("(a", "unbalanced-bracket", 0),
        ("a (b (c) d", "unbalanced-bracket", 2),
        ("a) b", "unbalanced-bracket", 1),
        ("a AND", "missing-operand", 2),
        ("AND a", "missing-operand", 0),
        ("a OR OR b", "missing-operand", 2),
        ("a (OR b)", "missing-operand", 3),
        ("a NOT", "missing-operand", 2),
        ("(a AND) b", "missing-operand", 3),
        ("x title:", "empty-field", 2),
        ("title: OR x", "empty-field", 0),
        ('title:""', "empty-field", 6),
        ("title:() x", "empty-field", 6),
        ("title: person:x", "empty-field", 0),
        ("x date:soon", "bad-date", 7),
        ("date:2021-13", "bad-date", 5),
        ("date:2021-02-30", "bad-date", 5),
        ("date:0000", "bad-date", 5),
        ("date:..", "bad-date", 5),
        ("date:2022..2021", "bad-date", 5),
        ("last:soon", "bad-period", 5),
        ("last:0d", "bad-period", 5),
        ("NEAR/5 b", "bad-near", 0),
        ("a NEAR/5", "missing-operand", 2),
        ("a NEAR/0 b", "bad-near", 2),
        ("a NEAR/5 (b)", "bad-near", 2),
        ("a NEAR/5 -b", "bad-near", 2),
        ("a NEAR/5 NEAR/5 b", "missing-operand", 2),
        ("a NEAR/5 b NEAR/5 c", "bad-near", 11),
        ("a NEAR/5 ?", "bad-near", 2),
        ("-a NEAR/5 b", "bad-near", 3),
        ("a NEAR/5 title:b", "bad-near", 2),
        ("a NEAR/5 lang:en", "bad-near", 2),
        ("tag:", "empty-field", 0),
        ('tag:" "', "empty-field", 4),
        ("lang:english!", "bad-language", 5),
        ("has:wings", "unknown-has", 4),
        ("?!", "no-words", 0),
        ("NOT ?!", "no-words", 0),
        ("(" * 3000, "query-too-deep", DEEPEST_NESTING),
        ("a " * 10_000, "query-too-long", 2 * MOST_WORDS),
        ("a-" * 9_000, "query-too-long", 0),
        ("a" * 100_000, "query-too-long", 20_000),
    ],
)
def test_error_with_its_position(query, code, position):
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert (caught.value.code, caught.value.data["position"]) == (code, position)
    assert caught.value.data["expected"]
    assert describe(caught.value)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [("a", None), ("has:notes", True), ("-has:notes", False), ("-(a has:notes)", False), ("a OR has:notes", True)],
)
def test_whether_notes_are_asked_for(query, wanted):
    assert parse(query).wants_notes is wanted


def test_the_sets_that_other_rooms_know_are_listed():
    members = parse("tag:iran -(is:read OR label:claim)").members
    assert [(one.field, one.value, one.position) for one in members] == [
        ("tag", "iran", 4),
        ("is", "read", 14),
        ("label", "claim", 28),
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [("1d", date(2024, 3, 10)), ("7d", date(2024, 3, 4)), ("2W", date(2024, 2, 26)), ("9999y", date(1, 1, 1))],
)
def test_the_last_days_end_with_today(text, first):
    today = date(2024, 3, 10)
    assert parse_last(text, today) == Dates(first, today)


def test_last_is_a_field_of_dates():
    assert isinstance(parse("last:7d").root, Dates)


def test_brackets_are_taken_as_deep_as_allowed():
    query = "-(a OR b " * DEEPEST_NESTING + "c" + ")" * DEEPEST_NESTING
    assert parse(query).interpreted.count("(a or ") == DEEPEST_NESTING


def test_as_many_words_are_taken_as_allowed():
    assert parse("a " * MOST_WORDS).interpreted.count(" and ") == MOST_WORDS - 1


def test_a_deep_query_has_a_repr_for_the_log():
    assert "wants_notes" in repr(parse("-(a OR b " * DEEPEST_NESTING + "c" + ")" * DEEPEST_NESTING))


PIECES = st.sampled_from(
    [
        *("a", "Idlib", "S-400", "title:", "date:", "2021", "..", "lang:", "has:notes", "AND", "OR", "NOT", "-", "("),
        *(" NEAR/3 ", " BEFORE/2 ", "~2", "~", "?", "tag:", "last:7d"),
        *(")", '"', "“", "”", "*", " ", " ", "\n", "\0", ":", "日本", "\ud800", "'", "person:x"),
    ]
)


def outcome(text):
    """The error that a query gives, or None."""
    try:
        parse(text)
    except QueryError as error:
        return error
    return None


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)))
def test_any_text_is_a_query_or_an_error_that_points_into_it(text):
    error = outcome(text)
    assert error is None or (0 <= int(str(error.data["position"])) < len(text) and describe(error))
