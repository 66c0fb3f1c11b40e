import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.notes.selectors import describe
from index.notes.suggesting import suggest
from index.text.spans import Span

APPLES = "A spokeswoman said that 4,000 crates of “winter” apples had spoiled in the sheds by the quay."
OLD = f"The ferry workers went back on Tuesday.\n\n{APPLES}\n\nTalks go on until the end of the month."


def selector(quote=APPLES, text=OLD):
    start = text.index(quote)
    return describe(text, Span(start, start + len(quote)), 2)


def suggested(new, quote=APPLES):
    found = suggest(selector(quote), new)
    return found.span.of(new) if found else None


def test_a_rewritten_passage_is_suggested():
    rewritten = "A spokesman told us that 3,000 crates of summer apples had rotted in sheds near the quay."
    assert suggested(f"Corrected.\n\n{rewritten}\n\nOther matters came up as well.") == rewritten


def test_a_passage_inside_a_paragraph_is_suggested_in_whole_words():
    new = OLD.replace("crates of “winter” apples", "boxes of good apples")
    words = suggested(new, "4,000 crates of “winter” apples").split()
    assert [word for word in words if word not in {"that", "had"}] == ["4,000", "boxes", "of", "good", "apples"]


def test_of_two_copies_the_one_between_the_same_words_is_suggested():
    new = f"{APPLES}\n\nSaved today.\n\n{OLD}"
    found = suggest(selector(), new)
    assert found is not None
    assert found.span.start == new.rindex(APPLES)


@pytest.mark.parametrize("new", ["", "\n\n", "Something else entirely stands here now.", "quay"])
def test_where_nothing_is_like_it_nothing_is_suggested(new):
    assert suggested(new) is None


def test_a_passage_across_paragraphs_is_suggested():
    quote = OLD[OLD.index("went back") : OLD.index("spokeswoman") + 11]
    new = f"Corrected on Friday.\n\n{OLD.replace('Tuesday', 'Monday')}"
    assert "went back on Monday.\n\nA spokeswoman" in suggested(new, quote)


@settings(deadline=None)
@given(st.text("abß .\n\u0130é", max_size=40), st.text("abß .\n\u0130é", max_size=80), st.data())
def test_a_suggestion_is_a_part_of_the_text(old, new, data):
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    found = suggest(describe(old, span, 1), new)
    if found is not None:
        assert found.span.end <= len(new)
        assert len(found.span) > 0
        assert 0.5 <= found.likeness <= 1
