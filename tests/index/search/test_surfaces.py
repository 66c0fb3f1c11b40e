"""Texts that are cut in batches have the terms that they have one by one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search.surfaces import LAST_POSITION, TERM_SHIFT, WIDTH_BITS, Surfaces, encoded
from index.text.tokens import tokens

TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("abcS4 .,-'’&+#_\"”—“«\n\t\u00a0日本、。〜，｜।ं•‰서\u0301\u200cبا\u060cאב\ud800"),
        st.characters(),
    ),
    max_size=60,
)
LETTERS = st.text(alphabet="ab", min_size=1, max_size=90)


def cut(known, texts):
    """(term, position, positions spanned) of each text, as the batch has them."""
    data = [encoded(text) for text in texts]
    found = known.cut(b"\n".join(data))
    meanings = known.meanings()
    begins = [0]
    for one in data:
        begins.append(begins[-1] + len(one) + 1)
    result = []
    for begin, end in pairwise(begins):
        position, entries = 0, []
        for number, start in zip(found.numbers.tolist(), found.starts.tolist(), strict=True):
            if begin <= start < end:
                first, count = int(meanings.firsts[number]), int(meanings.counts[number])
                keys = [meanings.entries[number], *meanings.further[first : first + max(count - 1, 0)]][:count]
                assert meanings.is_plain[number] == (count == meanings.words[number] == 1)
                for key in map(int, keys):
                    term = known.terms[key >> TERM_SHIFT].decode()
                    at = position + (key >> WIDTH_BITS & LAST_POSITION)
                    entries.append((term, at, 1 + (key & 3)))
                position += int(meanings.words[number])
        result.append(entries)
    return result


def one_by_one(texts):
    return [[(token.term, token.position, token.width) for token in tokens(text)] for text in texts]


@given(st.lists(TEXT, min_size=1, max_size=4))
def test_a_batch_has_the_terms_of_its_texts(texts):
    assert cut(Surfaces(), texts) == one_by_one(texts)


@given(st.lists(st.lists(LETTERS, min_size=1, max_size=30).map(" ".join), min_size=2, max_size=4))
def test_words_that_were_met_before_keep_their_meaning(texts):
    known = Surfaces()
    assert [cut(known, [text])[0] for text in texts] == one_by_one(texts)


@pytest.mark.parametrize(
    "text",
    [
        "U.S.’s",
        "U.S.'s",
        'דובר צה"ל "ציטוט"',
        "C#_x C# C++ a+b",
        "“word”—“next”",
        '“"a"” «б"в» ،ا،',
        "end.Start",
        "a.-b a--b a...b",
        "x" * 5000,
    ],
)
def test_joints_and_quotation_marks_are_cut_as_one_by_one(text):
    assert cut(Surfaces(), [text]) == one_by_one([text])


def test_the_table_grows(monkeypatch):
    known = Surfaces()
    words = " ".join(f"w{number}" for number in range(80_000))
    assert len(cut(known, [words])[0]) == 80_000
    assert cut(known, [words]) == cut(Surfaces(), [words])


@settings(max_examples=30)
@given(st.lists(LETTERS, min_size=1, max_size=60).map(" ".join))
def test_words_that_fall_on_one_place_of_the_table_are_told_apart(text):
    known = Surfaces()
    known._salt = np.uint64(0)
    assert cut(known, [text, text]) == one_by_one([text, text])
