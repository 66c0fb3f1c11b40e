from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised
from index.entities.trained.tagger import Name
from index.entities.trained.tidying import tidied
from tests.support.marked import unmarked


def names_of(marked):
    text, marks = unmarked(marked)
    tokens = Tokenised(text)
    names = [Name(tokens.at_or_after(start), tokens.at_or_after(end), kind) for start, end, kind in marks]
    found = tidied(tokens, names, Lexicon.of(gazetteer_for("en")))
    return [(tokens.span(one.first, one.after).of(text), one.kind) for one in found]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("{General Anna Karsk|PERSON} left.", [("Anna Karsk", Kind.PERSON)]),
        ("{Gen. Karsk|PERSON} left.", [("Karsk", Kind.PERSON)]),
        ("{Sheikh Emir Talal bin Rashwan|PERSON} left.", [("Talal bin Rashwan", Kind.PERSON)]),
        ("{Varnholm Province Anna Berg|PERSON}", [("Varnholm Province", Kind.PLACE), ("Anna Berg", Kind.PERSON)]),
        ("In {Kestria|PLACE}. {Kestria Anna Berg|PERSON}", [
            ("Kestria", Kind.PLACE), ("Kestria", Kind.PLACE), ("Anna Berg", Kind.PERSON),
        ]),
        ("{Anna Berg|PERSON} of {General Motors|ORG}", [("Anna Berg", Kind.PERSON), ("General Motors", Kind.ORG)]),
        ("{Retired Lt. Col. Zbrov Karst|PERSON}", [("Zbrov Karst", Kind.PERSON)]),
        ("a {Turkey-Russia|ORG} deal", [("Turkey", Kind.PLACE), ("Russia", Kind.PLACE)]),
        ("from {Varnholm Province Anna Berg|PLACE}", [("Varnholm Province", Kind.PLACE), ("Anna Berg", Kind.PERSON)]),
        ("governor of {Alaska Sarah Berg|PERSON}", [("Alaska", Kind.PLACE), ("Sarah Berg", Kind.PERSON)]),
        ("{Chesapeake Bay Bridge|PLACE}", [("Chesapeake Bay Bridge", Kind.PLACE)]),
        ("{Astronomer Anna Berg|PERSON}. The astronomer {Anna Berg|PERSON}", [
            ("Anna Berg", Kind.PERSON), ("Anna Berg", Kind.PERSON),
        ]),
        ("{Maria Lund-Berg|PERSON}", [("Maria Lund-Berg", Kind.PERSON)]),
        ("{Minister|PERSON} said.", [("Minister", Kind.PERSON)]),
        ("{Anna Berg of Norway|PERSON}", [("Anna Berg", Kind.PERSON), ("Norway", Kind.PLACE)]),
        ("{Isabella of Norway|PERSON}", [("Isabella of Norway", Kind.PERSON)]),
        ("{Anna Berg of Lund|PERSON}", [("Anna Berg of Lund", Kind.PERSON)]),
        ("{United States Anna Berg|PERSON}", [("United States", Kind.PLACE), ("Anna Berg", Kind.PERSON)]),
        ("Secretary of {State Anna Berg|PERSON}", [("Anna Berg", Kind.PERSON)]),
        ("{BNA|ORG} said. {BNA Anna Berg|PERSON}", [
            ("BNA", Kind.ORG), ("BNA", Kind.ORG), ("Anna Berg", Kind.PERSON),
        ]),
        ("{United Nations Anna Berg|PERSON}", [("United Nations", Kind.ORG), ("Anna Berg", Kind.PERSON)]),
        ("{Anna Berg|PERSON} of the {House Anna Berg|ORG}", [
            ("Anna Berg", Kind.PERSON), ("House", Kind.ORG), ("Anna Berg", Kind.PERSON),
        ]),
        ("{Anna Berg|PERSON} II left", [("Anna Berg II", Kind.PERSON)]),
        ("{Karl Berg|PERSON}, Jr. left", [("Karl Berg, Jr.", Kind.PERSON)]),
        ("{Karl Berg|PERSON}, Karl Lund", [("Karl Berg", Kind.PERSON)]),
        ("{Karl Berg|PERSON}", [("Karl Berg", Kind.PERSON)]),
        ("the {Sarvan Dam|PERSON} broke", [("Sarvan Dam", Kind.PLACE)]),
        ("{Berg's|PERSON} government", [("Berg", Kind.PERSON)]),
        ("{NAVKEST|ORG} said. {NAVKEST Atalanta|PERSON}", [("NAVKEST", Kind.ORG), ("NAVKEST Atalanta", Kind.ORG)]),
        ("{Google's Zblat|PLACE}", [("Google", Kind.ORG)]),
        ("{Norway's Supreme Court|ORG}", [("Norway", Kind.PLACE), ("Supreme Court", Kind.ORG)]),
        ("{Zblat's Corporation|ORG}", [("Zblat's Corporation", Kind.ORG)]),
    ],
)  # fmt: skip
def test_people_are_freed_of_titles_and_places(marked, expected):
    assert names_of(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("in {Oslo, Norway|PLACE}", [("Oslo", Kind.PLACE), ("Norway", Kind.PLACE)]),
        ("in {Washington, D.C.|PLACE}", [("Washington, D.C.", Kind.PLACE)]),
        ("the University of {Oslo|PLACE}", [("University of Oslo", Kind.ORG)]),
        ("the {Medical University|ORG} of {Oslo|PLACE}", [("Medical University of Oslo", Kind.ORG)]),
        ("the {Army|ORG} of {Norway|PLACE}", [("Army", Kind.ORG), ("Norway", Kind.PLACE)]),
        ("the {Kestrian|GROUP} {Army|ORG} left", [("Kestrian Army", Kind.ORG)]),
        ("the {Kestrian|GROUP} {Ministry of Health|ORG}", [("Kestrian Ministry of Health", Kind.ORG)]),
        ("the British {Ministry of Defence|ORG}", [("British Ministry of Defence", Kind.ORG)]),
        ("the British {Airbus|ORG}", [("Airbus", Kind.ORG)]),
        ("the {Kestrian|GROUP} {Airbus|ORG}", [("Kestrian", Kind.GROUP), ("Airbus", Kind.ORG)]),
        ("the {Kestrian|GROUP} and the {Army|ORG}", [("Kestrian", Kind.GROUP), ("Army", Kind.ORG)]),
    ],
)
def test_institutions_are_whole_and_pairs_of_places_are_two(marked, expected):
    assert names_of(marked) == expected
