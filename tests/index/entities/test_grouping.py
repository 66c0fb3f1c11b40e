"""Which mentions are one entity, under which name, and why."""

from __future__ import annotations

import pytest

from index.entities.mentions import Entity, Kind
from index.entities.recognition import recognise


def entities(text: str, kind: Kind, language: str = "en") -> dict[str, Entity]:
    return {one.name: one for one in recognise(text, language=language).entities if one.kind is kind}


def counts(text: str, kind: Kind) -> dict[str, int]:
    return {name: one.count for name, one in entities(text, kind).items()}


def test_surname_is_taken_for_the_person_named_in_full_and_the_reason_is_kept() -> None:
    people = entities("Erdogan spoke. President Recep Tayyip Erdogan left. Mr Erdogan waved.", Kind.PERSON)
    assert list(people) == ["Recep Tayyip Erdogan"]
    erdogan = people["Recep Tayyip Erdogan"]
    assert (erdogan.aliases, erdogan.count) == (("Erdogan",), 3)
    assert erdogan.why == "‘Erdogan’ taken for ‘Recep Tayyip Erdogan’: the same surname in this article"


def test_accents_do_not_make_another_person() -> None:
    assert counts("Hakan Şükür met Hakan Sukur. Şükür laughed.", Kind.PERSON) == {"Hakan Şükür": 3}


def test_initial_keeps_two_people_apart() -> None:
    text = "George W. Bush met George Bush in Texas."
    assert counts(text, Kind.PERSON) == {"George W. Bush": 1, "George Bush": 1}


def test_surname_of_two_people_is_taken_for_the_one_named_last() -> None:
    text = "Paul Harper left. Harper smiled. Susan Harper stayed. Harper said nothing."
    assert counts(text, Kind.PERSON) == {"Paul Harper": 2, "Susan Harper": 2}


def test_longer_form_of_a_name_takes_in_the_shorter() -> None:
    assert counts("Tayyip Erdogan, then Recep Tayyip Erdogan.", Kind.PERSON) == {"Recep Tayyip Erdogan": 2}


def test_known_surname_alone_has_the_full_name_of_the_list() -> None:
    people = entities("In Paris, Macron said little.", Kind.PERSON)
    assert people["Emmanuel Macron"].why == "‘Macron’ taken for ‘Emmanuel Macron’: a list of known people has both"


def test_namesake_in_the_article_takes_precedence_over_the_list() -> None:
    assert counts("Minister Rosa Macron arrived. Macron said little.", Kind.PERSON) == {"Rosa Macron": 2}


def test_explained_abbreviation_has_the_long_name() -> None:
    text = "The Kurdistan Workers' Party (PKK) withdrew. The PKK said so."
    groups = entities(text, Kind.ORG)
    assert list(groups) == ["Kurdistan Workers' Party"]
    assert groups["Kurdistan Workers' Party"].count == 3
    assert "the article explains the abbreviation" in groups["Kurdistan Workers' Party"].why


def test_abbreviation_before_its_explanation_in_square_brackets() -> None:
    assert counts("At the UNGA [UN General Assembly] he spoke.", Kind.ORG) == {"UN General Assembly": 2}


def test_article_decides_what_an_abbreviation_means() -> None:
    text = "The Society of Northern Artists (SNA) opened. The SNA grew."
    assert counts(text, Kind.ORG) == {"Society of Northern Artists": 3}


def test_abbreviation_that_nothing_explains_keeps_its_form() -> None:
    assert counts("Fighters of the YPG left.", Kind.ORG) == {"YPG": 1}


def test_country_has_its_usual_name() -> None:
    places = entities("The US and the U.S. and the United States.", Kind.PLACE)
    assert {name: one.count for name, one in places.items()} == {"United States": 3}
    assert places["United States"].aliases == ("US", "U.S.")


def test_regions_of_a_continent_are_places_of_their_own() -> None:
    assert counts("From Africa to North Africa.", Kind.PLACE) == {"Africa": 1, "North Africa": 1}


def test_people_of_a_country_are_one_group() -> None:
    assert counts("Turkish soldiers and Turks.", Kind.GROUP) == {"Turkish": 2}


def test_plural_of_a_designation_is_the_same_weapon() -> None:
    assert counts("An S-400 and two S-400s.", Kind.WEAPON) == {"S-400": 2}


def test_same_form_of_two_kinds_is_two_entities() -> None:
    text = "Anna Lindholm came. The Lindholm Foundation pays. Lindholm thanked the Lindholm Foundation."
    assert counts(text, Kind.PERSON) == {"Anna Lindholm": 2}
    assert counts(text, Kind.ORG) == {"Lindholm Foundation": 2}


@pytest.mark.parametrize(
    ("language", "text", "kind", "name", "aliases"),
    [
        ("ru", "Путина ждут. О Путине молчат.", Kind.PERSON, "Владимир Путин", ("Путина", "Путине")),
        ("ar", "في تركيا وبتركيا", Kind.PLACE, "تركيا", ()),
        ("de", "Syriens Grenze, Syrien", Kind.PLACE, "Syrien", ("Syriens",)),
    ],
)
def test_inflected_names_are_one_entity_under_its_first_case(
    language: str, text: str, kind: Kind, name: str, aliases: tuple[str, ...]
) -> None:
    found = entities(text, kind, language)
    assert found[name].aliases == aliases
    assert found[name].count == 2


def test_entities_stand_in_the_order_of_their_first_mention() -> None:
    names = [one.name for one in recognise("Ankara, then Moscow, then Ankara and Kyiv.").entities]
    assert names == ["Ankara", "Moscow", "Kyiv"]
