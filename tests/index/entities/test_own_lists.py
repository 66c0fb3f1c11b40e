"""The user's own lists: what they say comes first, and what is wrong in them is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.entities.mentions import Kind
from index.entities.own_lists import NO_LISTS, OwnLists, load
from index.entities.recognition import RECOGNISER_VERSION, recognise, recogniser_version, wanted_version


def lists(folder: Path, text: str) -> OwnLists:
    (folder / "mine.txt").write_text(text, encoding="utf-8")
    return load(folder)


def kinds(text: str, own: OwnLists, language: str = "en") -> dict[str, Kind]:
    return {one.text: one.kind for one in recognise(text, own=own, language=language).mentions}


def test_name_that_nothing_else_knows_is_found(tmp_path: Path) -> None:
    own = lists(tmp_path, "[WEAPON]\nzorblat | Zorblat-3\n")
    assert kinds("They bought a zorblat last year.", own)["zorblat"] is Kind.WEAPON
    assert "zorblat" not in kinds("They bought a zorblat last year.", NO_LISTS)


def test_own_list_goes_before_every_other(tmp_path: Path) -> None:
    own = lists(tmp_path, "[PERSON]\nOslo\n")
    assert kinds("He met her in Oslo.", NO_LISTS) == {"Oslo": Kind.PLACE}
    assert kinds("He met her in Oslo.", own) == {"Oslo": Kind.PERSON}


def test_names_of_one_line_are_one_entity(tmp_path: Path) -> None:
    own = lists(tmp_path, "[ORG]\nZorblat Works | ZW\n")
    found = recognise("Zorblat Works left. ZW came back.", own=own)
    assert [(one.name, one.aliases) for one in found.entities] == [("Zorblat Works", ("ZW",))]


def test_own_names_are_inflected_in_other_languages(tmp_path: Path) -> None:
    own = lists(tmp_path, "[PERSON]\nЗорблатов\n")
    assert kinds("Он видел Зорблатова там.", own, "ru") == {"Зорблатова": Kind.PERSON}


def test_name_in_a_handle_is_none(tmp_path: Path) -> None:
    own = lists(tmp_path, "[ORG]\nZorblat\n")
    assert Kind.ORG not in kinds("Write to @Zorblat today.", own).values()


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("Zorblat\n[ORG]\nArdal Works\n", 1, "before the first section"),
        ("[ORG]\nArdal Works\n | \n", 3, "a name is empty"),
        ("[ORG]\nArdal Works\n[COMPANY]\nZorblat\n", 3, "no kind is called COMPANY"),
    ],
)
def test_line_with_a_mistake_is_named_and_the_rest_is_used(
    tmp_path: Path, text: str, line: int, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    own = lists(tmp_path, text)
    assert [(one.file, one.line) for one in own.problems] == [(str(tmp_path / "mine.txt"), line)]
    assert reason in own.problems[0].reason
    assert own.names.is_known("Ardal", Kind.ORG) is False
    assert own.names.known(["Ardal", "Works"]) is not None
    caplog.clear()


def test_missing_folder_holds_no_lists(tmp_path: Path) -> None:
    assert load(tmp_path / "none") == NO_LISTS
    assert NO_LISTS.version("trained-7") == "trained-7"


def test_file_that_is_too_large_is_named_and_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.entities.own_lists._LARGEST", 10)
    own = lists(tmp_path, "[ORG]\nArdal Works\n")
    assert [one.line for one in own.problems] == [0]
    assert "larger than 10 bytes" in own.problems[0].reason


def test_version_changes_with_the_lists(tmp_path: Path) -> None:
    first = lists(tmp_path, "[ORG]\nArdal Works\n")
    again = load(tmp_path)
    other = lists(tmp_path, "[ORG]\nArdal Mills\n")
    assert first == again != other
    assert wanted_version(first) == recogniser_version(first) != wanted_version(other)
    assert wanted_version() == RECOGNISER_VERSION
