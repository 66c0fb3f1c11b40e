from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.entities.trained.codes import NUMBER, PARTS, code_of_gap, codes_of, shape
from tests.support.networks import knowledge

KNOWN = knowledge()


@given(st.text(min_size=1, max_size=40))
def test_any_word_has_a_number_for_each_part(word):
    codes = codes_of(word, 0, KNOWN)
    assert len(codes) == len(PARTS)
    assert all(0 <= code < 1 << 32 for code in codes)


def test_word_has_the_same_numbers_in_every_process():
    assert codes_of("Ankara", 0, KNOWN)[NUMBER["word"]] == 3088492189


def test_parts_that_a_word_has_not_are_zero():
    codes = codes_of("of", 0, KNOWN)
    missing = {"first two", "last four", "many clusters", "names", "cues"}
    assert {part for part in missing if codes[NUMBER[part]]} == set()


def test_words_of_one_cluster_share_its_number():
    few = NUMBER["few clusters"]
    assert codes_of("the", 1, KNOWN)[few] == codes_of("1974", 3, KNOWN)[few] != codes_of("Norway", 2, KNOWN)[few]


def test_capitals_count_for_the_outline_alone():
    one, other = codes_of("Oslo", 0, KNOWN), codes_of("oslo", 0, KNOWN)
    assert one[NUMBER["word"]] == other[NUMBER["word"]]
    assert one[NUMBER["outline"]] != other[NUMBER["outline"]]


def test_gap_is_unlike_any_word():
    gap = code_of_gap()
    assert gap[NUMBER["word"]] not in {0, codes_of("the", 1, KNOWN)[NUMBER["word"]]}


def test_shape_tells_capitals_small_letters_figures_and_marks_apart():
    assert shape("Ab-12") == "Xx-dd"
