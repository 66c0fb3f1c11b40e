from __future__ import annotations

import numpy as np
import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.recogniser import EnglishRules
from index.entities.tokenised import Tokenised
from index.entities.trained.institutions import institutions
from index.entities.trained.labels import KINDS
from index.entities.trained.tagger import Name, Tagged
from tests.support.marked import unmarked

NAMES = gazetteer_for("en")
RULES = EnglishRules(NAMES)


def names_of(marked, share=0.0):
    text, marks = unmarked(marked)
    tokens = Tokenised(text, common=NAMES.words("common-words"))
    names = [Name(tokens.at_or_after(start), tokens.at_or_after(end), kind) for start, end, kind in marks]
    tagged = Tagged(names, np.full((len(tokens), len(KINDS)), share / len(KINDS), np.float32))
    found = institutions(tokens, tagged, names, list(RULES.candidates(tokens)), Lexicon.of(NAMES))
    return [(tokens.span(one.first, one.after).of(text), one.kind) for one in found]


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("He told {Velmora Valley|PLACE} Police so.", "Velmora Valley Police"),
        ("North {Velmora|PLACE} Police came.", "North Velmora Police"),
        (
            "He left the {Puerto Rico Center|PLACE} for Fair Journalism in May.",
            "Puerto Rico Center for Fair Journalism",
        ),
        ("the {New England|PLACE} Journal of Trees said", "New England Journal of Trees"),
        ("They beat the {Velmora|PLACE} Bulls again.", "Velmora Bulls"),
        ("They beat the {Velmora Thunder|PLACE} again.", "Velmora Thunder"),
        ("{Oslo Hawks|PERSON} won.", "Oslo Hawks"),
    ],
)
def test_place_and_the_words_of_an_organisation_are_one(marked, whole):
    assert names_of(marked) == [(whole, Kind.ORG)]


@pytest.mark.parametrize(
    "marked",
    [
        "In {Velmora|PLACE} police came.",
        "The {Kestrian|GROUP} Army left.",
        "{Anna Hawks|PERSON} won.",
        "{Velmora|PLACE} and Police Chief {Anna Berg|PERSON}",
        "the {West Bank|PLACE}",
    ],
)
def test_other_names_stay(marked):
    assert [one for one, _ in names_of(marked)] == _texts(marked)


def _texts(marked):
    text, marks = unmarked(marked)
    return [text[start:end] for start, end, _ in marks]


def test_likely_name_that_ends_with_a_word_of_organisations_is_one():
    assert names_of("They left Velmora Highway Patrol in May.", share=0.6) == [("Velmora Highway Patrol", Kind.ORG)]


def test_unlikely_name_is_none_though_it_ends_with_a_word_of_organisations():
    assert names_of("They left Velmora Highway Patrol in May.", share=0.1) == []
