import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.notes.likelihood import Flaw, likelihoods, remarks, yardsticks

ANY_TEXT = st.text() | st.lists(
    st.sampled_from(["may", "very", "likely", "high confidence", ".", "\n", "> ", "`", "it", "We "]), max_size=30
).map(" ".join)


def flagged(note):
    return [(one.flaw, one.span.of(note)) for one in remarks(note)]


def test_both_yardsticks_are_there_with_their_sources():
    assert [one.key for one in yardsticks()] == ["icd-203", "phia"]
    assert all(one.source and one.steps for one in yardsticks())
    for yardstick in yardsticks():
        lows = [step.low for step in yardstick.steps]
        assert lows == sorted(lows)
        assert all(step.low < step.high for step in yardstick.steps)


def test_a_word_may_stand_for_other_shares_on_another_yardstick():
    icd, phia = yardsticks()
    assert [step and step.high for step in (icd.meaning("Likely"), phia.meaning("likely"))] == [80, 75]
    assert icd.meaning("realistic possibility") is None


def test_the_longest_words_are_found():
    note = "It is very likely,\nhighly  unlikely and unlikely; likelihood is another word."
    assert [span.of(note) for span in likelihoods(note)] == ["very likely", "highly  unlikely", "unlikely"]


def test_a_likelihood_and_a_confidence_in_one_sentence_are_flagged():
    note = "The port is quiet. We judge with high confidence that a strike is very likely. It will be short."
    (remark,) = remarks(note)
    assert remark.flaw is Flaw.MIXED
    assert remark.span.of(note) == "We judge with high confidence that a strike is very likely."
    assert (remark.likelihood, remark.confidence) == ("very likely", "high confidence")


def test_in_two_sentences_they_are_right():
    assert remarks("A strike is very likely. We have high confidence in this judgement.") == ()


def test_paragraphs_and_items_of_a_list_are_no_one_sentence():
    assert remarks("- high confidence in the source\n- a strike is likely\n\nVery likely") == ()


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("A strike may follow.", ["may"]),
        ("In May the port closed.", []),
        ("It cannot be ruled out that it might.", ["cannot be ruled out", "might"]),
        ("It can’t be ruled out.", ["can’t be ruled out"]),
        ("Maybe. Mayhem.", ["Maybe"]),
        ("A realistic possibility.", []),
    ],
)
def test_vague_words_are_flagged(note, found):
    assert flagged(note) == [(Flaw.VAGUE, words) for words in found]


def test_other_peoples_words_and_code_are_left_alone():
    note = "> It may rain, and perhaps hail.\n\nThey say so. `may` ```\nmight\n```"
    assert remarks(note) == ()


@given(ANY_TEXT)
def test_remarks_lie_inside_the_note_and_do_not_repeat(note):
    found = remarks(note)
    assert all(one.span.end <= len(note) and one.span.of(note).strip() for one in found)
    assert len(set(found)) == len(found)
