from __future__ import annotations

import pytest

from index.entities.tokenised import Tokenised
from index.entities.trained.nicknames import with_nicknames
from index.entities.trained.tagger import Name
from tests.support.marked import unmarked


def names_of(marked):
    text, marks = unmarked(marked)
    tokens = Tokenised(text)
    names = [Name(tokens.at_or_after(start), tokens.at_or_after(end), kind) for start, end, kind in marks]
    return [tokens.span(one.first, one.after).of(text) for one in with_nicknames(tokens, names)]


@pytest.mark.parametrize(
    "marked",
    [
        '{Anna|PERSON} "{Nan|PERSON}" {Berg|PERSON} left',
        "{Anna|PERSON} “Little Nan” {Berg|PERSON}",
        "{Karl|PERSON} 'Red' {Lund|PERSON}.",
    ],
)
def test_nickname_in_quotation_marks_is_part_of_the_name(marked):
    assert names_of(marked) == [unmarked(marked)[0].removesuffix(" left").removesuffix(".")]


@pytest.mark.parametrize(
    "marked",
    [
        '{Anna|PERSON} said "No" and {Berg|PERSON} left',
        '{Anna|PERSON} "Nan" {Oslo|PLACE}',
        'by {Anna|PERSON} "Nan',
        '{Anna|PERSON}\n"Nan" {Berg|PERSON}',
        '{Anna|PERSON} "who was asked by many of them" {Berg|PERSON}',
    ],
)
def test_other_quotation_marks_join_no_names(marked):
    assert len(names_of(marked)) == len(unmarked(marked)[1])
