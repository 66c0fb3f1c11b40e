"""The fields that look elsewhere than at words, and the forms of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import QueryError
from index.search.clauses import Form, Members, Near, Not, Type, Words, elements_in, leaves
from index.search.engine import SearchIndex
from index.search.fields import FIELDS
from index.search.query import MOST_CODE_POINTS, parse
from index.wording import describe
from tests.support.search import document


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("strike", "articles with strike"),
        ("=strike", "articles with strike in exactly this form"),
        ("title:=S-400", "articles with s-400 (or s400, or s 400) in exactly this form in the title"),
        (
            "colour:red",
            "articles with the phrase “colour red”; colour is no field, so colour:red was searched as words",
        ),
        ("http://example.org 10:30 x", "articles with the phrase “http example.org” and the phrase “10 30” and x"),
        ("type:.PDF", "articles in files of the type pdf"),
        ("x type:htm", "articles with x, in files of the type html"),
        ("folder:reports/2026", "articles with the phrase “reports 2026” in the names of folders"),
        ("is:read", "articles that you have read"),
        ("x is:unread", "articles with x, that you have not read"),
        ("-has:notes", "articles without notes"),
        ("x -is:unread", "articles with x, that you have read"),
        ("a OR -is:read", "articles with a or that you have not read"),
        ("grade:<=b2", "articles graded B2 or better"),
        ("grade:>D", "articles graded worse than D"),
        ("grade:A..C -grade:1-3", "articles graded from A to C, not graded from 1 to 3"),
        ("grade:b2", "articles graded B2"),
        ("like:reports/dam.html", "articles like reports/dam.html"),
        ('like:"my dam.html" x', "articles with x, like my dam.html"),
        ("a in:boilerplate title:b", "articles with a in the furniture of the page and b in the title"),
        ("in:boilerplate a OR b", "articles with a in the furniture of the page or b in the furniture of the page"),
        ("a -in:boilerplate", "articles with a"),
    ],
)
def test_interpretation(query, sentence):
    assert parse(query).interpreted == sentence


@pytest.mark.parametrize(
    ("query", "code", "position"),
    [
        ("x type:a/b", "bad-type", 7),
        ("is:gone", "unknown-is", 3),
        ("x in:title y", "unknown-in", 5),
        ("type:", "empty-field", 0),
        ("a like: OR b", "empty-field", 2),
        ("grade:", "empty-field", 0),
        ("in:boilerplate", "no-words", 0),
        ("a NEAR/3 in:boilerplate", "bad-near", 2),
        ("(" * 3000, "query-too-deep", 100),
        ("word " * 10_000, "query-too-long", MOST_CODE_POINTS),
        ("a " * 5000, "query-too-long", 2000),
    ],
)
def test_errors_say_where(query, code, position):
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert (caught.value.code, caught.value.data["position"]) == (code, position)
    assert caught.value.data["expected"]


def forms(query):
    """The form of every word of a query."""
    return [
        atom.form
        for leaf, _ in leaves(parse(query).root)
        if isinstance(leaf, Words | Near)
        for element in elements_in(leaf)
        for atom in element.paths[0]
    ]


@pytest.mark.parametrize("query", ["strike", "title:strike", "войска", "strike NEAR/3 war"])
def test_words_are_searched_in_all_forms(query):
    assert set(forms(query)) == {Form.STEM}


@pytest.mark.parametrize(
    "query", ["=strike", '"strike"', '"two strikes"', "title:=strike", "S-400", "us", "400", "日本"]
)
def test_what_is_exact_or_has_no_forms_is_searched_as_it_is(query):
    assert set(forms(query)) == {Form.WORD}


def test_a_type_and_what_is_unread_are_clauses_of_their_own():
    assert parse("type:pdf").root == Type("pdf")
    assert parse("is:unread").root == Not(Members("is", "read"))
    assert parse("-is:unread").root == Members("is", "read")


def test_names_of_outlets_and_people_have_no_forms(tmp_path):
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        writer.put(document("a", "x", outlet="The Times", authors=("Ann Hunters",), language="en"))
        writer.put(document("b", "the times change", language="en"))
    assert [match.article for match in index.search(parse("time")).matches] == ["b"]
    assert index.search(parse("hunter")).total == 0
    index.close()


def test_the_furniture_of_a_page_is_searched_where_it_is_asked_for(tmp_path):
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        writer.put(document("a", "the dam", boilerplate="Subscribe to our letters", language="en"))
        writer.put(document("b", "subscribe", boilerplate="Menu", language="en"))
    found = {query: [one.article for one in index.search(parse(query)).matches] for query in ("subscribe", "letters")}
    assert found == {"subscribe": ["b"], "letters": []}
    assert [one.article for one in index.search(parse("letter subscribe in:boilerplate")).matches] == ["a"]
    index.close()


def outcome(text):
    """The error that a query gives, or None."""
    try:
        parse(text)
    except QueryError as error:
        return error
    return None


VALUES = st.one_of(
    st.sampled_from(
        ["=", "=a", "<=B2", "boilerplate", "read", "notes", "pdf", '"a b"', "(a OR b)", "2021", "7d", "", "-"]
    ),
    st.text(max_size=8),
)
FIELDED = st.builds(
    lambda sign, field, value: f"{sign}{field}:{value}",
    st.sampled_from(["", "-", "="]),
    st.sampled_from(sorted(FIELDS)),
    VALUES,
)


@given(st.lists(st.one_of(FIELDED, VALUES), max_size=8).map(" ".join))
def test_any_text_with_fields_is_a_query_or_an_error_that_points_into_it(text):
    error = outcome(text)
    assert error is None or (0 <= int(str(error.data["position"])) < len(text) and describe(error))
