"""What became of passages; the map of words behind it is tested along."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.notes.anchoring import anchor, anchor_all, anchor_spans
from index.notes.annotation import State
from index.notes.selectors import describe
from index.text.spans import Span

FERRY = "The ferry workers of Velmora went back to the table on Tuesday."
APPLES = "A spokeswoman said that 4,000 crates of “winter” apples had spoiled in the sheds by the quay."
PORT = "Nobody at the port authority was ready to confirm the figure before the weekend."
CLOSING = "Talks are to go on until the end of the month, mediators said."
OLD = f"{FERRY}\n\n{APPLES}\n\n{PORT}\n\n{CLOSING}"


def span_of(quote, text=OLD):
    start = text.index(quote)
    return Span(start, start + len(quote))


def outcome(quote, new, old=OLD):
    """Return the state, and the words that the passage has in the new text."""
    (placement,) = anchor_spans(old, new, [span_of(quote, old)])
    return placement.state, placement.span.of(new) if placement.span else None


def test_an_unchanged_text_leaves_a_passage_exact():
    assert anchor_spans(OLD, OLD, [span_of(APPLES)])[0].span == span_of(APPLES)
    assert outcome(APPLES, OLD) == (State.EXACT, APPLES)


def test_an_edit_below_leaves_a_passage_exact():
    assert outcome(FERRY, OLD + "\n\nCorrected on Friday.") == (State.EXACT, FERRY)


def test_an_edit_above_moves_a_passage():
    assert outcome(APPLES, "Corrected on Friday.\n\n" + OLD) == (State.MOVED, APPLES)


def test_a_passage_in_a_paragraph_that_changed_places_is_moved():
    assert outcome(APPLES, f"{FERRY}\n\n{PORT}\n\n{CLOSING}\n\n{APPLES}") == (State.MOVED, APPLES)


def test_a_partly_rewritten_passage_is_changed():
    rewritten = APPLES.replace("spoiled in the sheds", "rotted in the sheds")
    assert outcome(APPLES, OLD.replace(APPLES, rewritten)) == (State.CHANGED, rewritten)


@pytest.mark.parametrize(("word", "other"), [("A spokeswoman", "One spokeswoman"), ("quay.", "pier.")])
def test_a_word_replaced_at_the_edge_still_belongs_to_the_passage(word, other):
    rewritten = APPLES.replace(word, other)
    assert outcome(APPLES, OLD.replace(APPLES, rewritten)) == (State.CHANGED, rewritten)


def test_a_passage_with_less_than_half_of_it_left_is_unplaced():
    rewritten = "A spokeswoman had nothing whatever to add to earlier statements about losses."
    assert outcome(APPLES, OLD.replace(APPLES, rewritten)) == (State.UNPLACED, None)


def test_a_removed_passage_is_unplaced():
    assert outcome(APPLES, f"{FERRY}\n\n{PORT}\n\n{CLOSING}") == (State.UNPLACED, None)


def test_an_emptied_text_leaves_everything_unplaced():
    assert outcome(APPLES, "") == (State.UNPLACED, None)


@pytest.mark.parametrize("there", ["“winter”", "crates of “winter”", "4,000"])
def test_a_few_words_follow_their_surroundings(there):
    assert outcome(there, "Corrected on Friday.\n\n" + OLD) == (State.MOVED, there)


def test_a_single_common_word_is_not_looked_for_elsewhere():
    assert outcome("the", OLD.replace("the table", "work"), OLD) == (State.UNPLACED, None)


def test_typography_does_not_hide_a_passage():
    retyped = OLD.replace("“winter”", '"winter"').replace("spoiled in", "spoi\u00adled\u00a0in")
    state, words = outcome(APPLES, "Corrected.\n\n" + retyped)
    assert (state, words) == (State.CHANGED, retyped[span_of(APPLES).start :].split("\n")[0])


def test_lines_broken_elsewhere_are_no_change():
    state, words = outcome(APPLES, "Corrected.\n\n" + OLD.replace("crates of", "crates\nof"))
    assert (state, words) == (State.MOVED, APPLES.replace("crates of", "crates\nof"))


def test_a_passage_may_begin_inside_a_word_and_end_with_a_space():
    assert outcome("erry workers ", "Corrected.\n\n" + OLD) == (State.MOVED, "erry workers ")


def test_a_passage_across_paragraphs_is_followed():
    passage = OLD[OLD.index("apples had") : OLD.index("port authority")]
    assert outcome(passage, "Corrected.\n\n" + OLD) == (State.MOVED, passage)


def test_right_to_left_text_is_followed():
    old = "وصلت السفينة إلى المرفأ يوم الثلاثاء.\n\nقال متحدث إن التفاح قد فسد في المخازن."
    quote = "إن التفاح قد فسد"
    assert outcome(quote, "تصحيح.\n\n" + old, old) == (State.MOVED, quote)


def test_text_without_spaces_is_followed():
    old = "渡轮工人星期二回到谈判桌前。四千箱苹果在码头仓库里腐烂了。没有人愿意证实这个数字。"
    quote = "苹果在码头仓库里腐烂了"
    assert outcome(quote, "更正。" + old, old) == (State.MOVED, quote)


# -- copies: a wrong place is worse than none


def test_the_first_of_two_copies_of_the_article_stays_exact():
    assert outcome(APPLES, OLD + "\n\n" + OLD) == (State.EXACT, APPLES)


def test_two_copies_below_a_new_line_are_ambiguous():
    assert outcome(APPLES, "Saved today\n\n" + OLD + "\n\n" + OLD) == (State.UNPLACED, None)


def test_of_two_copies_that_both_stay_each_is_found():
    old = OLD + "\n\nSecond edition.\n\n" + OLD
    new = "Corrected on Friday.\n\n" + old
    second = old.rindex(APPLES)
    first, last = anchor_spans(old, new, [span_of(APPLES), Span(second, second + len(APPLES))])
    assert (first.span, last.span) == (span_of(APPLES, new), Span(second + 22, second + 22 + len(APPLES)))


def test_a_copy_put_in_elsewhere_makes_no_difference_where_the_surroundings_tell():
    new = (
        f"Corrected.\n\n{FERRY}\n\n{APPLES}\n\n{PORT}\n\n{CLOSING}\n\nIn another town, weeks later: apples.\n\n{PORT}"
    )
    assert outcome(PORT, new) == (State.MOVED, PORT)
    assert anchor_spans(OLD, new, [span_of(PORT)])[0].span == span_of(PORT, new)


@pytest.mark.parametrize("kept", [0, 1])
def test_of_two_like_sentences_the_one_that_stayed_is_found_and_the_other_is_not(kept):
    sentence = "He declined to comment."
    paragraphs = [f"{FERRY} {sentence}", APPLES, f"{PORT} {sentence}", CLOSING]
    old = "\n\n".join(paragraphs)
    gone = 2 - 2 * kept
    paragraphs[gone] = paragraphs[gone].removesuffix(f" {sentence}")
    new = "\n\n".join(paragraphs)
    starts = [old.index(sentence), old.rindex(sentence)]
    placements = anchor_spans(old, new, [Span(start, start + len(sentence)) for start in starts])
    assert placements[1 - kept].state is State.UNPLACED
    assert placements[kept].span == span_of(sentence, new)


@pytest.mark.parametrize("find", [str.index, str.rindex])
def test_when_one_of_two_like_paragraphs_went_nobody_can_tell_which(find):
    old = f"{FERRY}\n\n{APPLES}\n\n{PORT}\n\n{APPLES}\n\n{CLOSING}"
    new = f"Corrected.\n\n{FERRY}\n\n{APPLES}\n\n{CLOSING}"
    middle = find(old, APPLES) + 20
    assert anchor_spans(old, new, [Span(middle, middle + 30)])[0].state is State.UNPLACED


# -- selectors


def test_selectors_are_placed_by_the_text_they_were_made_on():
    selectors = [describe(OLD, span_of(quote), 1) for quote in (FERRY, APPLES)]
    new = "Corrected.\n\n" + OLD
    assert [placement.span for placement in anchor_all(selectors, OLD, new)] == [
        span_of(FERRY, new),
        span_of(APPLES, new),
    ]


def test_without_the_old_text_the_words_around_have_to_do():
    selector = describe(OLD, span_of(APPLES), 2)
    new = "Corrected.\n\n" + OLD
    assert anchor(selector, None, OLD).state is State.EXACT
    placement = anchor(selector, None, new)
    assert (placement.state, placement.span) == (State.MOVED, span_of(APPLES, new))


def test_without_the_old_text_copies_are_ambiguous():
    selector = describe(OLD, span_of(APPLES), 2)
    assert anchor(selector, None, f"Saved\n\n{OLD}\n\n{OLD}").state is State.UNPLACED


def test_a_selector_that_contradicts_the_old_text_goes_by_its_words():
    selector = replace(describe(OLD, span_of(APPLES), 2), span=Span(0, 5))
    new = "Corrected.\n\n" + OLD
    assert anchor(selector, OLD, new).span == span_of(APPLES, new)


# -- properties

WORDS = st.lists(
    st.sampled_from(["the", "of", "port", "talks", "Velmora", "apples", "said", ".", ",", "“", "\n\n", "4,000"]),
    max_size=60,
)
TEXTS = WORDS.map(" ".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, st.data())
def test_a_placement_lies_in_the_text_and_says_what_is_true(old, new, data):
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    (placement,) = anchor_spans(old, new, [span])
    if placement.state is State.UNPLACED:
        assert placement.span is None
        return
    assert placement.span is not None
    assert placement.span.end <= len(new)
    if placement.state is State.EXACT:
        assert (placement.span, placement.span.of(new)) == (span, span.of(old))
    if placement.state is State.MOVED:
        assert placement.span.of(new).split() == span.of(old).split()


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.data())
def test_an_unchanged_text_changes_nothing(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert [placement.state for placement in anchor_spans(text, text, [span])] == [State.EXACT]


def invented_text(chance, words=400):
    """Return a text of words that seldom recur, in paragraphs."""
    stock = ["".join(chance.choices("bdfgklmnprst", k=2)) + chance.choice("aeiou") * 2 for _ in range(words)]
    return "\n\n".join(" ".join(stock[start : start + 40]) + "." for start in range(0, words, 40))


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 9), st.integers(0, 9))
def test_whole_paragraphs_put_in_or_taken_out_never_lead_astray(seed, gone, put):
    chance = random.Random(seed)
    paragraphs = invented_text(chance).split("\n\n")
    old = "\n\n".join(paragraphs)
    rest = [paragraph for number, paragraph in enumerate(paragraphs) if number != gone]
    rest.insert(put, invented_text(chance, 40))
    new = "\n\n".join(rest)
    placements = anchor_spans(old, new, [span_of(paragraph, old) for paragraph in paragraphs])
    for number, (paragraph, placement) in enumerate(zip(paragraphs, placements, strict=True)):
        assert (placement.span and placement.span.of(new)) == (None if number == gone else paragraph)
