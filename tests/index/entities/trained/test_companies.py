"""Companies in full and in short, beside people of the same name."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised
from index.entities.trained.companies import companies
from index.entities.trained.tagger import Name


def kinds(text: str, *people: str) -> list[tuple[str, Kind]]:
    """Return the names with their kinds, where the networks took every one of ``people`` for a person's."""
    tokens = Tokenised(text)
    names: list[Name] = []
    for first in range(len(tokens)):
        for form in people:
            count = len(form.split())
            if tokens.words[first : first + count] == form.split() and not (names and names[-1].after > first):
                names.append(Name(first, first + count, Kind.PERSON))
    lexicon = Lexicon.of(gazetteer_for("en"))
    return [(" ".join(tokens.words[one.first : one.after]), one.kind) for one in companies(tokens, names, lexicon)]


def test_suffix_belongs_to_the_name_and_makes_it_a_company() -> None:
    assert kinds("They work for Klaus Brandt AG now.", "Klaus Brandt") == [("Klaus Brandt AG", Kind.ORG)]


def test_short_form_is_the_company_where_nobody_bears_the_name() -> None:
    assert kinds("Brandt AG lost money. Brandt will close a plant.", "Brandt")[1] == ("Brandt", Kind.ORG)


def test_he_is_a_person_though_a_company_bears_the_name() -> None:
    assert kinds("Brandt AG lost money. Brandt said he was sorry.", "Brandt")[1] == ("Brandt", Kind.PERSON)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Brandt's shares fell.", Kind.ORG),
        ("Brandt, which makes pumps, lost money.", Kind.ORG),
        ("Brandt said it would close a plant.", Kind.ORG),
        ("Brandt closed its plant.", Kind.ORG),
        ("A stake in Brandt was sold.", Kind.ORG),
        ("Mr Brandt left.", Kind.PERSON),
        ("Brandt said it was raining.", Kind.PERSON),
        ("Brandt left Lund.", Kind.PERSON),
    ],
)
def test_words_beside_tell_the_company_from_the_person_of_its_name(sentence: str, kind: Kind) -> None:
    found = kinds(f"Klaus Brandt leads Brandt AG. {sentence}", "Klaus Brandt", "Brandt")
    assert found[-1] == ("Brandt", kind)


def test_name_without_a_company_stays_as_it_is() -> None:
    assert kinds("Brandt said it would rain.", "Brandt") == [("Brandt", Kind.PERSON)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zelbra Tarn, which runs the harbour, lost money.",
        "Zelbra Tarn's shares fell.",
        "Zelbra Tarn, a Dutch supplier of pumps, lost money.",
        "They hold shares in Zelbra Tarn today.",
    ],
)
def test_two_unknown_capitals_are_a_company_where_the_words_beside_are_of_things(sentence: str) -> None:
    text = f"{sentence} Later Zelbra Tarn closed a plant."
    assert kinds(text, "Zelbra Tarn") == [("Zelbra Tarn", Kind.ORG)] * 2


@pytest.mark.parametrize("other", ["Mr Zelbra Tarn came.", "Zelbra Tarn said he was sorry."])
def test_whoever_is_a_person_once_is_no_company(other: str) -> None:
    text = f"The diary of Zelbra Tarn, which sold well, is long. {other}"
    assert {kind for _, kind in kinds(text, "Zelbra Tarn")} == {Kind.PERSON}


def test_given_name_makes_a_person_whatever_follows() -> None:
    assert kinds("The house of Anna Tarn, which burnt, was old.", "Anna Tarn") == [("Anna Tarn", Kind.PERSON)]
