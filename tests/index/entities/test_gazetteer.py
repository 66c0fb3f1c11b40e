"""Lists of names: reading, mistakes, and what ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.entities.gazetteer import Gazetteer, KnownName, gazetteer_for, lists_folder, read_lists
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

GOOD = "# a comment\n\n[PLACE]\nVarnholm | Port Varnholm\n[titles]\nharbour master\n[common-words]\nfish boat\n"


def written(folder: Path, text: str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def found(gazetteer: Gazetteer, text: str) -> list[tuple[int, int, str]]:
    return [(one.first, one.after, one.known.canonical) for one in gazetteer.find(Tokenised(text))]


def test_names_and_words_of_a_file_are_read(tmp_path: Path) -> None:
    gazetteer = read_lists([written(tmp_path, GOOD)])
    assert gazetteer.known(["Port", "Varnholm"]) == KnownName(Kind.PLACE, "Varnholm")
    assert gazetteer.words("titles") == {"harbour master"}
    assert gazetteer.words("common-words") == {"fish", "boat"}
    assert gazetteer.problems == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Varnholm\n[PLACE]\nArdal\n", 1),
        ("[PLACE]\nVarnholm | | Port\nArdal\n", 2),
        ("[PLACE]\n|\nArdal\n", 2),
        (f"[PLACE]\nArdal\n{'x' * 500}\n", 3),
        ("[PLACE]\nArdal\n...\n", 3),
    ],
)
def test_broken_line_is_named_and_the_rest_is_used(
    tmp_path: Path, text: str, line: int, caplog: pytest.LogCaptureFixture
) -> None:
    path = written(tmp_path, text)
    gazetteer = read_lists([path])
    assert [(one.file, one.line) for one in gazetteer.problems] == [(str(path), line)]
    assert f"line {line} left out" in caplog.text
    assert gazetteer.is_known("Ardal", Kind.PLACE)
    caplog.clear()


def test_unreadable_file_is_named_and_the_others_are_used(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"[PLACE]\n\xff\xfe\n")
    gazetteer = read_lists([bad, tmp_path / "missing.txt", written(tmp_path, GOOD)])
    assert [Path(one.file).name for one in gazetteer.problems] == ["bad.txt", "missing.txt"]
    assert gazetteer.is_known("Varnholm", Kind.PLACE)
    caplog.clear()


def test_first_file_decides_what_a_name_is(tmp_path: Path) -> None:
    files = [written(tmp_path, "[ORG]\nArdal\n", "a.txt"), written(tmp_path, "[PLACE]\nArdal\n", "b.txt")]
    assert read_lists(files).is_known("Ardal", Kind.ORG)


def test_accents_and_typographic_apostrophes_do_not_matter() -> None:
    gazetteer = Gazetteer()
    gazetteer.add("Côte d'Ivoire", KnownName(Kind.PLACE, "Ivory Coast"))
    assert found(gazetteer, "in Cote d’Ivoire") == [(1, 3, "Ivory Coast")]


def test_capitals_matter_but_a_name_set_in_capitals_is_known() -> None:
    gazetteer = Gazetteer()
    gazetteer.add("Turkey", KnownName(Kind.PLACE, "Turkey"))
    assert found(gazetteer, "turkey TURKEY Turkey") == [(1, 2, "Turkey"), (2, 3, "Turkey")]


def test_name_does_not_reach_over_a_line_break() -> None:
    gazetteer = Gazetteer()
    gazetteer.add("Port Varnholm", KnownName(Kind.PLACE, "Varnholm"))
    assert found(gazetteer, "Port\nVarnholm and Port Varnholm") == [(3, 5, "Varnholm")]


@pytest.mark.parametrize("language", ["en", "ar", "de", "es", "fr", "ru", "tr"])
def test_lists_that_ship_have_no_mistake(language: str) -> None:
    gazetteer = gazetteer_for(language)
    assert gazetteer.problems == []
    assert sum(1 for _ in gazetteer.names()) > 300


def test_every_list_that_ships_is_told_of_in_the_readme() -> None:
    readme = (lists_folder() / "README.md").read_text(encoding="utf-8")
    assert all(heading in readme for heading in ("CLDR", "Voice of America", "Lists of your own"))


def test_lists_are_read_once() -> None:
    assert gazetteer_for("en") is gazetteer_for("en")


def test_language_without_lists_has_people_of_public_life_alone() -> None:
    assert {known.kind for _, known in gazetteer_for("xx").names()} == {Kind.PERSON}


def test_people_in_other_letters_are_left_to_the_lists_of_their_languages() -> None:
    assert gazetteer_for("ru").known(("Angela", "Merkel")) is None
    assert gazetteer_for("de").known(("Angela", "Merkel")) is not None
