"""Which names of organisations are short forms of others in the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.mentions import Kind
from index.entities.reasons import Reason
from index.entities.recognition import recognise
from index.entities.short_forms import short_forms

ORDINARY = frozenset({"house", "court", "bank", "council"})
_NAMES = st.lists(st.lists(st.sampled_from(["Ilvar", "Courier", "Bank", "of", "Lund"]), min_size=1, max_size=4))


def forms(*names: str, known: tuple[str, ...] = ()) -> dict[str, str]:
    return short_forms(names, set(known), ORDINARY)


def test_last_words_stand_for_the_whole() -> None:
    assert forms("Ilvar Courier", "the Courier") == {"the Courier": "Ilvar Courier"}


def test_first_words_stand_for_the_whole() -> None:
    assert forms("Brightwater Ferries", "Brightwater") == {"Brightwater": "Brightwater Ferries"}


def test_end_of_two_names_stands_for_neither() -> None:
    assert forms("Ilvar Courier", "Lund Courier", "Courier") == {}


def test_longest_of_names_that_contain_each_other_is_meant() -> None:
    assert forms("Osk", "Osk Marine", "Osk Marine Holding") == {
        "Osk": "Osk Marine Holding",
        "Osk Marine": "Osk Marine Holding",
    }


def test_name_that_a_list_knows_stays_by_itself() -> None:
    assert forms("Amazon Web Services", "Amazon", known=("Amazon",)) == {}


@pytest.mark.parametrize(
    ("short", "long", "is_one"),
    [("House", "House Ways Committee", False), ("Supreme Court", "Supreme Court of Kenya", True)],
)
def test_word_that_many_share_begins_a_name_only_where_of_goes_on(short: str, long: str, is_one: bool) -> None:
    assert forms(short, long) == ({short: long} if is_one else {})


@given(_NAMES)
def test_whole_is_always_longer_than_its_short_form(names: list[list[str]]) -> None:
    spelled = [" ".join(words) for words in names]
    for short, long in short_forms(spelled, set(), ORDINARY).items():
        assert len(long.split()) > len(short.split())
        assert short in long


def test_recognised_short_form_joins_its_whole_and_the_reason_is_kept() -> None:
    found = recognise("Courier reporters were beaten. The Ilvar Courier called it an attack on the press.")
    (paper,) = (one for one in found.entities if one.kind is Kind.ORG)
    assert (paper.name, paper.count) == ("Ilvar Courier", 2)
    assert dict(zip(paper.aliases, paper.reasons, strict=True)) == {"Courier": Reason.PARTS}
