from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.similarity import bands, likeness, signature

WORDS = [f"word{number}" for number in range(400)]


def text_of(seed, length=300):
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def edited(text, share, seed=1):
    chance = random.Random(seed)
    return " ".join("other" if chance.random() < share else word for word in text.split())


def test_a_text_is_like_itself_whatever_its_case_and_spacing():
    text = text_of(1)
    assert likeness(signature(text), signature(text.upper().replace(" ", "\n\n"))) == 1.0


@pytest.mark.parametrize("seed", range(20))
def test_a_lightly_edited_copy_is_found(seed):
    text = text_of(seed)
    copy = edited(text, 0.015)
    assert likeness(signature(text), signature(copy)) > 0.6
    assert set(bands(signature(text))) & set(bands(signature(copy)))


@pytest.mark.parametrize("seed", range(20))
def test_another_text_is_not_taken_for_a_copy(seed):
    assert likeness(signature(text_of(seed)), signature(text_of(seed + 1000))) < 0.2


def test_a_text_of_a_few_words_has_no_signature():
    assert signature("Read more about the talks") == b""
    assert likeness(b"", b"") == 0.0
    assert bands(b"") == ()


@given(st.text(max_size=400))
def test_any_text_has_a_signature_of_one_size_or_none(text):
    assert len(signature(text)) in {0, 256}
    assert signature(text) == signature(text)


def test_a_signature_is_the_same_in_every_run_and_on_every_platform():
    assert signature(text_of(5)).hex()[:32] == "507f460006bc0c00e39f21001cee4900"
