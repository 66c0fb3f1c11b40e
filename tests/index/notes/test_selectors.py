import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import NotFoundError
from index.notes.selectors import describe, locate_quote
from index.text.spans import Span

TEXT = "It was “late” in Velmora. It was  late\nin the port. The 🍏 harbour – closed."


def test_a_selector_holds_the_passage_and_32_characters_on_each_side():
    text = "a" * 40 + "PASSAGE" + "b" * 40
    selector = describe(text, Span(40, 47), 3)
    assert (selector.quote, selector.prefix, selector.suffix) == ("PASSAGE", "a" * 32, "b" * 32)
    assert (selector.span, selector.paragraph) == (Span(40, 47), 3)


def test_a_selector_at_the_edge_has_what_there_is():
    selector = describe("one two", Span(0, 7), 1)
    assert (selector.prefix, selector.suffix) == ("", "")


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("“late” in Velmora", "“late” in Velmora"),
        ('"late" in velmora', "“late” in Velmora"),
        ("late in the port", "late\nin the port"),
        ("  🍏 harbour - closed ", "🍏 harbour – closed"),
    ],
)
def test_a_quotation_is_found_whatever_its_typography(quote, found):
    assert locate_quote(TEXT, quote).of(TEXT) == found


@pytest.mark.parametrize(
    ("quote", "code"),
    [("It was early", "quote-not-found"), ("…", "quote-not-found"), ("", "quote-empty"), ("  ", "quote-empty")],
)
def test_a_quotation_that_is_not_there_is_said_to_be_missing(quote, code):
    with pytest.raises(NotFoundError) as raised:
        locate_quote(TEXT, quote)
    assert raised.value.code == code


def test_a_quotation_that_stands_there_twice_is_ambiguous():
    with pytest.raises(NotFoundError) as raised:
        locate_quote(TEXT, "It was")
    assert (raised.value.code, raised.value.data) == ("quote-ambiguous", {"count": 2})


@pytest.mark.parametrize(("prefix", "suffix"), [("Velmora.", ""), ("", "late\nin"), ("velmora.", "LATE in")])
def test_words_around_it_tell_quotations_apart(prefix, suffix):
    assert locate_quote(TEXT, "It was", prefix, suffix) == Span(26, 32)


def test_an_exact_occurrence_goes_before_a_similar_one():
    assert locate_quote("The Port, the port.", "the port") == Span(10, 18)


@settings(deadline=None)
@given(st.text(), st.data())
def test_a_part_of_a_text_is_found_in_it_or_ambiguous(text, data):
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    if not quote.strip():
        return
    if text.find(quote.strip()) != text.rfind(quote.strip()):
        with pytest.raises(NotFoundError, match="quote-ambiguous"):
            locate_quote(text, quote)
    else:
        assert locate_quote(text, quote).of(text) == quote.strip()
