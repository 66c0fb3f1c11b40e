"""What an article contributes to the entities of the library."""

from __future__ import annotations

from index.entities.linking.named import named_entities
from index.entities.mentions import Kind
from index.entities.reasons import Reason
from tests.support.reading import recognised


def named(text: str, *entities: tuple[Kind, str, tuple[str, ...]]) -> dict[str, object]:
    return {one.key: one for one in named_entities(recognised(text, *entities)) if one is not None}


def test_spellings_of_one_name_have_one_key() -> None:
    first = named("Recep Tayyip Erdoğan", (Kind.PERSON, "Recep Tayyip Erdoğan", ()))
    other = named("Recep Tayyip Erdogan", (Kind.PERSON, "Recep Tayyip Erdogan", ()))
    assert list(first) == list(other) == ["recep tayyip erdogan"]


def test_name_of_a_list_has_the_key_of_its_usual_form() -> None:
    assert list(named("U.S.", (Kind.PLACE, "U.S.", ()))) == ["united states"]


def test_dates_and_sums_are_not_linked() -> None:
    assert named_entities(recognised("Monday", (Kind.DATE, "Monday", ()))) == (None,)


def test_bare_name_of_two_places_is_told_by_the_others() -> None:
    found = named("Georgia and Tbilisi", (Kind.PLACE, "Georgia", ()), (Kind.PLACE, "Tbilisi", ()))
    georgia = found["georgia (country)"]
    assert [(form.form, form.reason) for form in georgia.forms] == [("Georgia", Reason.CONTEXT)]  # type: ignore[attr-defined]


def test_name_that_says_itself_which_place_it_is_is_left() -> None:
    found = named("Washington, D.C. and Seattle", (Kind.PLACE, "Washington, D.C.", ()), (Kind.PLACE, "Seattle", ()))
    assert "washington" in found
