from __future__ import annotations

import pytest

from index.entities.tokenised import Tokenised
from index.entities.trained.marks import without_marks
from index.entities.trained.tagger import Name
from tests.support.marked import unmarked


def names_of(marked):
    text, marks = unmarked(marked)
    tokens = Tokenised(text)
    names = [Name(tokens.at_or_after(start), tokens.at_or_after(end), kind) for start, end, kind in marks]
    return [tokens.span(one.first, one.after).of(text) for one in without_marks(tokens, names)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("{Anna Berg))  Karl|PERSON}", ["Anna Berg", "Karl"]),
        ("{Anna (Nan) Berg|PERSON}", ["Anna", "Nan", "Berg"]),
        ("{Harbour Union (HU|ORG})", ["Harbour Union (HU"]),
        ("{Harbour Union)|ORG}", ["Harbour Union"]),
        ("{(Harbour Union|ORG})", ["Harbour Union"]),
        ("{Party for Peace (Velmora)|ORG}", ["Party for Peace (Velmora)"]),
        ("{Oslo|PLACE}", ["Oslo"]),
        ("{)|PERSON}", []),
    ],
)
def test_brackets_are_no_part_of_a_name(marked, found):
    assert names_of(marked) == found


@pytest.mark.parametrize("word", ["जाते", "برلين", "北京", "תל אביב"])
def test_words_of_a_script_without_capitals_are_no_names_in_english(word):
    assert names_of(f"He said {{{word}|PLACE}} in {{Oslo|PLACE}}") == ["Oslo"]


def test_names_of_other_scripts_with_capitals_stay():
    assert names_of("{Иван Петров|PERSON} and {Αθήνα|PLACE}") == ["Иван Петров", "Αθήνα"]
