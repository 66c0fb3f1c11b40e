import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.notes.tags import normalise_tag, normalise_tags


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("#harbour", "harbour"),
        ("  winter apples ", "winter-apples"),
        ("trade / fruit", "trade/fruit"),
        ("/trade//fruit/", "trade/fruit"),
        ("Überfall", "Überfall"),
        ("مرفأ", "مرفأ"),
        ("##  ", ""),
        ("a\tb\nc", "a-b-c"),
    ],
)
def test_a_tag_has_one_form(typed, stored):
    assert normalise_tag(typed) == stored


def test_of_two_tags_that_differ_in_case_the_first_stays_and_order_is_kept():
    assert normalise_tags(["Port", "apples", "#port", "", "APPLES", "x"]) == ("Port", "apples", "x")


@settings(deadline=None)
@given(st.text())
def test_normalising_twice_changes_nothing(tag):
    once = normalise_tag(tag)
    assert normalise_tag(once) == once


@settings(deadline=None)
@given(st.lists(st.text()))
def test_stored_tags_have_neither_spaces_nor_a_leading_hash(tags):
    for tag in normalise_tags(tags):
        assert tag
        assert not tag.startswith("#")
        assert not any(character.isspace() for character in tag)
