"""Names are linked to those of the same in other letters and languages, as the library has them."""

from __future__ import annotations

import itertools

import pytest

from index.catalogue.catalogue import Catalogue
from index.catalogue.entity_tables import EntityTables
from index.entities.corrections.rules import NO_RULES
from index.entities.linking.letters import Script, script_of
from index.entities.mentions import Kind
from index.entities.name_keys import own_key
from index.entities.recognition import recognise
from index.ingest.naming import Naming
from index.ingest.naming_elsewhere import NamesElsewhere

ENGLISH = "Minister Anatoly Gavrilenko met Olga Kestova in Moscow. Gavrilenko agreed."
GERMAN = "Minister Anatoli Gawrilenko said so to Wladimir Kestov."
RUSSIAN = "Об этом сообщил Анатолий Гавриленко журналистам."
ANATOLY = own_key("Анатолий Гавриленко", Kind.PERSON)


def never(_kind: Kind, _one: str, _other: str) -> bool:
    return False


@pytest.fixture
def catalogue(tmp_path):
    opened = Catalogue.open(tmp_path / "catalogue.sqlite", "rules")
    yield opened
    opened.close()


@pytest.fixture
def store(catalogue):
    """Return a function that stores what texts name, unlinked, and gives the names of the library."""

    def stored(*texts: str) -> EntityTables:
        naming = Naming(catalogue, NO_RULES)
        for number, text in enumerate(texts):
            language = "ru" if script_of(text[:2].lower()) is Script.CYRILLIC else "en"
            naming.take(f"a{number}", recognise(text, language=language))
        naming.link(())
        entities: EntityTables = catalogue.names.writers()[1]
        return entities

    with catalogue.transaction():
        yield stored


def target(entities: EntityTables, key: str, is_apart=never, kind: Kind = Kind.PERSON) -> str:
    row = entities.key_named(kind, key)
    assert row is not None
    link = NamesElsewhere(entities, is_apart).link(row)
    return link.target if link else ""


def test_name_in_other_letters_is_taken_for_the_latin_one(store):
    assert target(store(ENGLISH, RUSSIAN), ANATOLY) == "anatoly gavrilenko"


def test_spelling_of_another_language_is_taken_for_the_first_where_other_letters_are_both(store):
    entities = store(ENGLISH, GERMAN, RUSSIAN)
    assert target(entities, "anatoli gawrilenko") == "anatoly gavrilenko"
    assert target(entities, "anatoly gavrilenko") == ""


def test_spellings_stay_for_themselves_where_no_other_letters_are_both(store):
    entities = store(ENGLISH, GERMAN)
    assert target(entities, "anatoli gawrilenko") == ""


def test_what_the_user_said_is_another_is_no_spelling(store):
    entities = store(ENGLISH, GERMAN, RUSSIAN)

    def is_apart(_kind: Kind, one: str, other: str) -> bool:
        return {one, other} == {ANATOLY, "anatoly gavrilenko"}

    assert target(entities, ANATOLY, is_apart) == ""


def test_place_is_taken_for_its_english_name(store):
    entities = store("Talks go on in Germany.", "Die Gespräche in Deutschland gehen weiter.")
    assert target(entities, "deutschland", kind=Kind.PLACE) == "germany"


def test_names_in_all_letters_are_related(store):
    entities = store(ENGLISH, GERMAN, RUSSIAN)
    row = entities.key_named(Kind.PERSON, "anatoly gavrilenko")
    related = {one.key for one in NamesElsewhere(entities, never).related([row])}
    assert {ANATOLY, "anatoli gawrilenko"} <= related
    assert "olga kestova" not in related


class Counted(EntityTables):
    """Counts how many names it gives by their sounds."""

    given = 0

    def sounding(self, sounds):
        found = super().sounding(sounds)
        self.given += len(found)
        return found


def crowd(letters: str, piece: str, count: int) -> str:
    made = ("".join(one).capitalize() for one in itertools.islice(itertools.product(letters, repeat=4), count))
    return "\n".join(piece.format(name) for name in made)


def test_names_of_the_same_sounds_are_read_once_for_all_of_them(store, catalogue):
    store(
        crowd("aeiukgvfsz", "Minister Vladimir {} said so on Monday.", 60),
        crowd("аеиукгвфсз", "Об этом сообщил Владимир {} журналистам в понедельник.", 60),
    )
    entities = Counted(catalogue.names.writers()[1]._statements)
    rows = entities.keys(entities.all_keys())
    elsewhere = NamesElsewhere(entities, never)
    related = {row.key for row in elsewhere.related(rows)}
    linked = [row for row in rows if elsewhere.link(row)]
    assert related
    assert linked
    assert entities.given <= len(rows)
