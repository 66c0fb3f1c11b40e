"""The passage that shows why an article was found."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from index.search.highlights import find_hits
from index.search.query import parse
from index.search.snippets import LENGTH, make_snippet
from index.text.spans import Span

FILLER = "Nothing of note was said about the weather on that day. " * 12


def marked(snippet):
    return [hit.of(snippet.text) for hit in snippet.highlights]


def test_the_passage_with_most_of_the_query_is_chosen():
    text = f"Idlib. {FILLER}Idlib idlib. {FILLER}The truce in Idlib held. {FILLER}"
    assert marked(make_snippet(parse("truce idlib"), text)) == ["truce", "Idlib"]


def test_a_cut_passage_has_ellipses_on_both_sides_and_whole_words():
    snippet = make_snippet(parse("truce"), f"{FILLER}The truce held. {FILLER}")
    assert re.fullmatch(r"…(\w.*)…", snippet.text)
    assert set(re.findall(r"\w+", snippet.text)) <= set(re.findall(r"\w+", f"{FILLER}The truce held."))


def test_a_short_text_is_shown_whole():
    assert make_snippet(parse("truce"), "The truce held.").text == "The truce held."


def test_white_space_is_folded_and_marks_follow():
    snippet = make_snippet(parse('"truce held"'), "The\n\n  truce \t held\0now.")
    assert (snippet.text, marked(snippet)) == ("The truce held now.", ["truce held"])


def test_without_a_hit_the_beginning_is_shown():
    text = f"\n The truce held. {FILLER}"
    assert make_snippet(parse("title:idlib"), text).text.startswith("The truce held. Nothing")
    assert make_snippet(parse(""), text).highlights == ()


def test_boilerplate_is_neither_shown_nor_searched():
    menu, footer = "Home Idlib News\n\n", "\n\nSubscribe Idlib idlib idlib"
    text = f"{menu}The truce in Idlib held.{footer}"
    skip = [Span(len(text) - len(footer), len(text)), Span(0, len(menu))]
    assert make_snippet(parse("idlib"), text, skip).text == "The truce in Idlib held.…"
    assert make_snippet(parse(""), text, skip).text == "The truce in Idlib held.…"


def test_a_passage_never_spans_boilerplate():
    text = "Idlib fell. SUBSCRIBE NOW The truce in Idlib held."
    start = text.index("SUBSCRIBE")
    assert "SUBSCRIBE" not in make_snippet(parse("idlib"), text, [Span(start, start + 14)]).text


def test_a_text_of_boilerplate_alone_gives_an_empty_snippet():
    assert make_snippet(parse("idlib"), "Idlib idlib", [Span(0, 11)]).text in {"", "…"}


def test_a_huge_word_is_cut():
    snippet = make_snippet(parse("a" * 1000), "b " * 50 + "a" * 5000)
    assert len(snippet.text) <= LENGTH + 2
    assert len(snippet.highlights) == 1


@given(
    st.text(alphabet="ab \n日-.", max_size=700),
    st.sampled_from(["a", "ab", '"a b"', "a* b", "日", "", "-a"]),
    st.lists(st.tuples(st.integers(0, 700), st.integers(0, 700)), max_size=3),
)
def test_every_snippet_is_short_on_one_line_and_truly_marked(text, query, skips):
    skip = [Span(min(pair), min(max(pair), len(text))) for pair in skips if min(pair) <= len(text)]
    snippet = make_snippet(parse(query), text, skip)
    assert len(snippet.text) <= LENGTH + 2
    assert "\n" not in snippet.text
    assert "  " not in snippet.text
    ends = [0, *(bound for hit in snippet.highlights for bound in (hit.start, hit.end))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(snippet.text)


@given(st.lists(st.sampled_from(["truce", "of", "idlib", "and", "then"]), min_size=1, max_size=300).map(" ".join))
def test_a_found_text_shows_a_hit(text):
    query = parse("truce OR idlib")
    assert bool(make_snippet(query, text).highlights) == bool(find_hits(query, text))
