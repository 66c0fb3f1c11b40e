"""How what the networks say and what the rules say become one."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules
from index.entities.tokenised import Tokenised
from index.entities.trained.labels import KINDS
from index.entities.trained.recogniser import TrainedRecogniser
from index.entities.trained.tagger import Name, Tagged, Tagger
from tests.support.marked import unmarked
from tests.support.networks import model

NAMES = gazetteer_for("en")


class SayingTagger(Tagger):
    """Networks that say what a test wants them to say."""

    def __init__(self, marks, certainty):
        self._marks = marks
        self._certainty = certainty

    def tag(self, tokens):
        shares = np.zeros((len(tokens), len(KINDS)), np.float32)
        names = []
        for start, end, kind in self._marks:
            names.append(Name(tokens.at_or_after(start), tokens.at_or_after(end), kind))
            shares[names[-1].first : names[-1].after, KINDS.index(kind)] = self._certainty
        return Tagged(names, shares)


def recognised(marked, certainty=0.9):
    text, marks = unmarked(marked)
    recogniser = TrainedRecogniser(SayingTagger(marks, certainty), EnglishRules(NAMES), NAMES)
    return recognise(text, recogniser=recogniser)


def test_names_are_those_of_the_networks():
    found = recognised("Then {Zbrov|ORG} met {Maria|PERSON}.")
    assert [(one.text, one.kind) for one in found.mentions] == [("Zbrov", Kind.ORG), ("Maria", Kind.PERSON)]


def test_listed_name_in_capitals_has_its_usual_form():
    found = recognised("{OSLO|PLACE} 1996-08-30\nIt rained.")
    assert [one.name for one in found.entities if one.kind is Kind.PLACE] == ["Oslo"]


def test_people_of_the_rules_are_left_to_the_networks():
    assert recognised("President Zbrov Karst left.").mentions == ()


def test_listed_name_that_the_networks_passed_over_is_added():
    assert [one.text for one in recognised("They left Ankara.").mentions] == ["Ankara"]


def test_longer_name_of_a_list_goes_before_a_part_that_the_networks_saw():
    found = recognised("He told {Middle East|PLACE} Eye so.")
    assert [(one.text, one.kind) for one in found.mentions] == [("Middle East Eye", Kind.ORG)]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [("the {Coastal Fishing Act|ORG} of 1999", Kind.DOCUMENT), ("when {Storm Zora|PERSON} came", Kind.EVENT)],
)
def test_name_that_says_its_kind_itself_has_it(marked, kind):
    assert [one.kind for one in recognised(marked).mentions if one.kind is not Kind.DATE] == [kind]


def test_disease_is_no_place():
    assert recognised("They fell ill with {Ebola|PLACE}.").mentions == ()


def test_name_of_a_list_does_not_cut_a_longer_one():
    found = recognised("He left {New York Times Square|PLACE}.")
    assert [one.text for one in found.mentions] == ["New York Times Square"]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("the {Treaty of Nordhaven|ORG} was signed", Kind.DOCUMENT),
        ("the {Battle of Kirkdale|ORG} was lost", Kind.EVENT),
    ],
)
def test_kinds_that_the_networks_do_not_know_are_those_of_the_rules(marked, kind):
    assert [one.kind for one in recognised(marked).mentions] == [kind]


def test_explained_abbreviation_keeps_its_full_name():
    found = recognised("The {Coastal Fishers' Union|ORG} ({CFU|ORG}) met.", certainty=1.0)
    assert [(one.name, one.aliases) for one in found.entities] == [("Coastal Fishers' Union", ("CFU",))]


def test_name_of_a_list_has_the_usual_form_of_the_list():
    assert [one.name for one in recognised("the {U.S.|PLACE} said").entities] == ["United States"]


def peak_memory(text):
    """Return the most memory, in bytes, that the networks need beside the text."""
    tokens, tagger = Tokenised(text), Tagger(model(1))
    tagger.tag(Tokenised("Anna said so."))
    tracemalloc.start()
    try:
        tagger.tag(tokens)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("sentence", ["Anna Berg left Norway. ", "word ", ", ; ", "ANNA BERG LEFT NORWAY "])
def test_memory_is_bounded_whatever_the_length(sentence):
    short, long = (peak_memory(sentence * (tokens // len(Tokenised(sentence)))) for tokens in (10_000, 40_000))
    assert long < 2 * short


@pytest.mark.parametrize("text", ["", "\n", "one", "A. " * 6000, "\u0300", "Anna said. " * 3000])
def test_networks_that_know_nothing_still_answer(text):
    tokens = Tokenised(text)
    tagged = Tagger(model(2)).tag(tokens)
    assert tagged.shares.shape == (len(tokens), len(KINDS))
    assert np.isfinite(tagged.shares).all()
    ends = [0]
    for one in tagged.names:
        assert ends[-1] <= one.first < one.after <= len(tokens)
        ends.append(one.after)
