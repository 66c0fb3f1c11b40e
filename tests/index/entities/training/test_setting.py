from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.entities.training.setting import alone, in_capitals, parted
from tests.support.marked import unmarked

TEXT, MARKS = unmarked(
    "{PARIS|PLACE} ({AP|ORG}) - {Oslo|PLACE}'s {Anna Berg|PERSON} left. He slept.\n{Karl|PERSON} stayed."
)


def names(text, marks):
    return [text[start:end] for start, end, _ in marks]


def letters(name):
    """Return a name without white space, of whatever kind it is, and whatever its capitals."""
    return "".join(name.split()).upper()


def test_tokens_are_parted_and_marks_move_with_them():
    text, marks = parted(TEXT, MARKS)
    assert text == "PARIS ( AP ) - Oslo 's Anna Berg left . He slept .\nKarl stayed ."
    assert names(text, marks) == names(TEXT, MARKS)


def test_mark_that_cuts_a_token_is_left_out():
    assert parted("Varnholm", [(0, 4, "PLACE")]) == ("Varnholm", ())


def test_first_line_is_set_in_capitals():
    text, marks = in_capitals(TEXT, MARKS)
    assert text.partition("\n")[::2] == (TEXT.partition("\n")[0].upper(), "Karl stayed.")
    assert marks == tuple(MARKS)


def test_line_whose_capitals_have_other_lengths_stays():
    assert in_capitals("Gro\u00df\nAnna", [])[0] == "Gro\u00df\nAnna"


def test_each_sentence_is_a_text_with_its_own_marks():
    assert [(text, names(text, marks)) for text, marks in alone(TEXT, MARKS)] == [
        ("PARIS (AP) - Oslo's Anna Berg left.", ["PARIS", "AP", "Oslo", "Anna Berg"]),
        ("He slept.", []),
        ("Karl stayed.", ["Karl"]),
    ]


@given(st.text(), st.integers(0, 20), st.integers(1, 20))
def test_names_keep_their_letters_in_every_setting(text, start, length):
    marks = [(start, start + length, "PERSON")] if start + length <= len(text) else []
    for made, moved in (parted(text, marks), in_capitals(text, marks), *alone(text, marks)):
        for (first, after, _), (before, behind, _) in zip(moved, marks, strict=False):
            assert letters(made[first:after]) == letters(text[before:behind])
