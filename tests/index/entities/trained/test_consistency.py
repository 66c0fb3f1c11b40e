from __future__ import annotations

import numpy as np
import pytest

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised
from index.entities.trained.consistency import agreed
from index.entities.trained.labels import KINDS
from index.entities.trained.tagger import Name, Tagged
from tests.support.marked import unmarked


def kinds_of(marked, certainty=0.6, ruled=(), heads=frozenset()):
    text, marks = unmarked(marked)
    tokens = Tokenised(text)
    shares = np.zeros((len(tokens), len(KINDS)), np.float32)
    names = []
    for start, end, kind in marks:
        names.append(Name(tokens.at_or_after(start), tokens.at_or_after(end), kind))
        shares[names[-1].first : names[-1].after, KINDS.index(kind)] = certainty
    found = agreed(tokens, Tagged(names, shares), ruled, heads)
    return [one.kind for one in found]


def test_kind_that_most_places_speak_for_is_that_of_all():
    assert kinds_of("{Kalvos|PERSON} in {Kalvos|PLACE} and {Kalvos|PLACE}") == [Kind.PLACE] * 3


def test_headline_in_capitals_is_the_same_name():
    assert kinds_of("{VELMORA|ORG} then {Velmora|PLACE} and {Velmora|PLACE}") == [Kind.PLACE] * 3


def test_full_name_makes_its_surname_a_person():
    assert kinds_of("{Anna Berg|PERSON} said. {Berg|PLACE} left.") == [Kind.PERSON, Kind.PERSON]


def test_adjective_made_from_a_name_makes_it_a_place():
    assert kinds_of("{Kestria|PERSON} said the Kestrian army left.") == [Kind.PLACE]


def test_adjective_itself_is_a_group():
    assert kinds_of("{Kestria|PLACE} and {Kestrian|PLACE} soldiers") == [Kind.PLACE, Kind.GROUP]


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.ORG])
def test_adjective_of_a_place_is_no_person_and_no_organisation(kind):
    assert kinds_of(f"{{Kestria|PLACE}} and the {{Kestrian|{kind}}} government") == [Kind.PLACE, Kind.GROUP]


def test_leaders_are_those_of_a_place():
    assert kinds_of("The leaders of {Velmora|PERSON} met.") != [Kind.PERSON]


@pytest.mark.parametrize(
    "marked",
    [
        "Prices rose across {Velmora|PERSON}. {Velmora|PERSON} asked for help.",
        "Officials in {Velmora|PERSON} said {Velmora|PERSON} would rebuild.",
        "Refugees from {Velmora|PERSON} came.",
        "They met {Velmora|PERSON}'s president.",
    ],
)
def test_what_is_said_of_places_alone_makes_a_place(marked):
    assert set(kinds_of(marked)) == {Kind.PLACE}


@pytest.mark.parametrize(
    "marked",
    [
        "They have trust in {Velmora|PERSON}.",
        "It stood in {Velmora|PERSON}'s letter.",
        "They read messages from {Velmora|PERSON}.",
        "A letter from {Velmora|PERSON} came.",
    ],
)
def test_what_is_also_said_of_people_leaves_a_person(marked):
    assert kinds_of(marked) == [Kind.PERSON]


def test_surname_of_someone_with_a_title_stays_a_person():
    ruled = [Candidate(12, 19, Kind.PERSON, 0.85)]
    assert kinds_of("Then Colonel {Velmora|PERSON} came in {Velmora|PERSON}", ruled=ruled)[0] is Kind.PERSON


def test_short_form_of_an_organisation_is_one():
    assert kinds_of("{Ilvar Courier|ORG} and the {Courier|PERSON}") == [Kind.ORG, Kind.ORG]
    assert kinds_of("{Ilvar Courier|ORG} and {Courier|PERSON}") == [Kind.ORG, Kind.PERSON]


def test_candidates_of_the_rules_are_evidence():
    ruled = [Candidate(0, 6, Kind.PLACE, 0.95)]
    assert kinds_of("{Sarvan|ORG} slept.", ruled=ruled) == [Kind.PLACE]


def test_dateline_outweighs_what_the_networks_take_its_name_for():
    ruled = [Candidate(0, 10, Kind.PLACE, 0.95)]
    found = kinds_of("{YENI HAZAR|PERSON} (BNA). {Yeni Hazar|PERSON} slept. {Yeni Hazar|PERSON} woke.", 1.0, ruled)
    assert found == [Kind.PLACE] * 3


def test_word_of_organisations_alone_is_short_for_the_whole_name():
    marked = "The {Ilvar Courier|ORG} said so. {Courier|PERSON} reporters knew. {Courier|PERSON} asked."
    assert kinds_of(marked, heads=frozenset({"Courier"})) == [Kind.ORG] * 3


def test_what_stands_behind_the_is_no_person():
    assert kinds_of("in the {Velmora Sophia|PERSON} and {Velmora Sophia|PLACE}")[0] is Kind.PLACE


def test_what_has_a_president_is_no_person():
    assert (
        kinds_of("the president of {Doramar|PERSON} left {Doramar|PLACE}. {Doramar|PERSON} paid.") == [Kind.PLACE] * 3
    )
