"""Events and documents whose names go on in small letters, begin with a year, or end with a number."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.rules.happenings import happenings
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.runs import RunFinder
from index.entities.tokenised import Tokenised


def found(text: str) -> list[tuple[str, Kind]]:
    tokens, lexicon = Tokenised(text), Lexicon.of(gazetteer_for("en"))
    runs = RunFinder(tokens, lexicon).find()
    return [(text[one.start : one.end], one.kind) for one in happenings(tokens, runs, lexicon)]


@pytest.mark.parametrize(
    "name",
    [
        "2011 Irish general election",
        "2024 presidential election",
        "2016 United States presidential elections",
        "2014 Scottish independence referendum",
        "2008 financial crisis",
        "2016 coup attempt",
        "2006 Lebanon war",
    ],
)
def test_event_may_begin_with_its_year(name: str) -> None:
    assert found(f"It was so in the {name} as well.") == [(name, Kind.EVENT)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2011 the general election was lost.",
        "By 2008 banks feared a crisis.",
        "Before 2024 he won an election.",
        "In 2016, war came.",
    ],
)
def test_year_beside_an_event_is_a_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Velmora massacre", Kind.EVENT),
        ("Rwanda genocide", Kind.EVENT),
        ("Kalvos protests", Kind.EVENT),
        ("Velmora school siege", Kind.EVENT),
        ("Kalvos pact", Kind.DOCUMENT),
        ("Geneva conventions", Kind.DOCUMENT),
    ],
)
def test_name_goes_on_with_a_small_word_that_says_what_it_is(name: str, kind: Kind) -> None:
    assert found(f"They spoke of the {name} again.") == [(name, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The Germany protests ended.",
        "Velmora protests as water falls.",
        "An EU treaty was signed.",
        "Iranian riots ended.",
    ],
)
def test_word_of_a_place_or_people_says_only_whose_it_is(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "name",
    ["Resolution 2254", "Executive Order 13582", "Bill C-63", "Agenda 2063", "Article 5"],
)
def test_document_may_end_with_its_number(name: str) -> None:
    assert found(f"They quoted {name} twice.") == [(name, Kind.DOCUMENT)]


def test_person_called_bill_is_no_document() -> None:
    assert found("They asked Bill Clinton in 1998.") == []
