from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.entities.tokenised import Tokenised
from index.entities.trained.features import GAP, LONGEST_SENTENCE, sentences_of
from index.entities.trained.knowledge import NAME_CATEGORIES
from tests.support.networks import arrays_of


@given(st.text(max_size=300))
def test_sentences_cover_all_tokens_in_order(text):
    tokens = Tokenised(text)
    ends = [0]
    for first, after in sentences_of(tokens):
        assert first == ends[-1] < after <= first + LONGEST_SENTENCE
        ends.append(after)
    assert ends[-1] == len(tokens)


def test_lines_and_full_stops_end_sentences_and_initials_do_not():
    tokens = Tokenised("Talks resume\nGeorge W. Bush left. He slept.")
    assert [tokens.span(*one).of(tokens.text) for one in sentences_of(tokens)] == [
        "Talks resume",
        "George W. Bush left.",
        "He slept.",
    ]


def test_sentences_stand_apart_and_every_token_has_a_place():
    arrays = arrays_of("Anna left. Norway slept.")
    (_, end), (start, _) = arrays.sentences.tolist()
    assert start - end == GAP
    assert arrays.is_token[:, 0].sum() == len(arrays.tokens) == 6


def test_known_name_of_two_words_is_flagged_where_it_begins_and_goes_on():
    arrays = arrays_of("In Port Selwen")
    city, count = NAME_CATEGORIES.index("city"), len(NAME_CATEGORIES)
    places = arrays.flags[arrays.is_token[:, 0] > 0]
    assert places[:, city].tolist() == [0, 1, 0]
    assert places[:, count + city].tolist() == [0, 0, 1]


def test_title_before_a_name_is_told_to_the_name_elsewhere():
    with_title, without = (
        arrays_of(f"They saw {title} Berg. Then Berg left.").flags for title in ("minister", "tall")
    )
    changed = (with_title != without).any(axis=1)
    assert changed.sum() == 2  # both places of "Berg"


def test_repeated_capitalised_words_share_a_number_and_others_have_none():
    arrays = arrays_of("they saw Berg and Berg saw them")
    shared = arrays.repeats[arrays.repeats >= 0].tolist()
    assert len(shared) == 2
    assert shared[0] == shared[1]
