"""The commands that need no library."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from index.cli.arguments import HELP_PAGES
from index.cli.main import run


def test_file_is_read_in_the_encoding_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes("Гавань закрыта".encode("koi8-r"))
    assert run(["read", "--encoding", "koi8-r", "--json", str(path)]) == 0
    reading = json.loads(capsys.readouterr().out)
    assert (reading["text"], reading["encoding"]) == ("Гавань закрыта", "koi8-r")


def test_encoding_that_is_none_is_named_in_the_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text("The harbour is shut.")
    assert run(["read", "--encoding", "klingon", str(path)]) == 2
    assert "klingon" in capsys.readouterr().err


def test_mentions_bear_what_they_come_to(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    line = {"id": "x", "text": "They paid $3.2 billion late last year.", "published": "2024-05-15T10:00:00Z"}
    undated = {**line, "published": "some day"}
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(map(json.dumps, (line, undated)))))
    assert run(["entities", "-", "--json"]) == 0
    first, second = ([one.get("value") for one in json.loads(out)["mentions"]] for out in _lines(capsys))
    money = {"amount": 3_200_000_000, "currency": "USD"}
    assert first == [money, {"first": "2023-09-01", "last": "2023-12-31", "precision": "year"}]
    assert second == [money, None]


def test_dates_are_not_understood_from_the_day_of_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "weir.txt"
    path.write_text("They closed the weir late last year.")
    assert run(["read", "--json", str(path)]) == 0
    reading = json.loads(capsys.readouterr().out)
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps({**reading, "id": "x"})))
    assert run(["entities", "-", "--json"]) == 0
    assert reading["published_from"] == "file time"
    assert not any("value" in mention for mention in json.loads(capsys.readouterr().out)["mentions"])


def _lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_sentence_too_short_to_tell_its_language_is_read_for_names_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = {"id": "x", "text": "Ilse Brandvik met Tom Hart in Oslo."}
    told = {**line, "language": "nl"}
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(map(json.dumps, (line, told)))))
    assert run(["entities", "-", "--json"]) == 0
    guessed, dutch = ([one["text"] for one in json.loads(out)["mentions"]] for out in _lines(capsys))
    assert guessed == ["Ilse Brandvik", "Tom Hart", "Oslo"]
    assert "Tom Hart" not in dutch


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Вчера Сергей Костромин прибыл.", "Сергей Костромин"),
        ("Gestern kam der Minister Jürgen Brandstätter Anfang Mai nach Berlin und war müde.", "Jürgen Brandstätter"),
    ],
)
def test_short_text_is_read_in_its_language_where_letters_or_words_tell_it(
    text: str, name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps({"id": "x", "text": text})))
    assert run(["entities", "-", "--json"]) == 0
    assert name in [one["text"] for one in json.loads(_lines(capsys)[0])["mentions"]]


BOX = (
    "From mira@coast.example Mon Mar 14 20:30:00 2022\nFrom: Mira Tolan <mira@coast.example>\nSubject: {}\n\n"
    "The wall along the river gave way in the night, and nobody was hurt.\n\n"
)


def test_every_message_of_a_mailbox_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "box.mbox"
    path.write_text(BOX.format("One") + BOX.format("Two"))
    assert run(["read", str(path)]) == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if line in {"One", "Two"} or line.startswith("===")] == [
        "=== 1 of 2 ===",
        "One",
        "=== 2 of 2: 2 ===",
        "Two",
    ]


def test_names_of_every_message_of_a_mailbox_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "box.mbox"
    path.write_text(BOX.format("One") + BOX.format("Two").replace("The wall", "Ilse Brandvik said that the wall"))
    assert run(["entities", str(path), "--json"]) == 0
    first, second = map(json.loads, _lines(capsys))
    assert (first["id"], first.get("part"), second["part"]) == (str(path), None, "2")
    assert "Ilse Brandvik" in [one["text"] for one in second["mentions"]]
    assert run(["entities", str(path)]) == 0
    assert [line for line in _lines(capsys) if line.startswith("===")] == ["=== 1 of 2 ===", "=== 2 of 2: 2 ==="]


def test_part_that_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "both.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("weir.txt", "The weir was shut on Monday.")
        package.writestr("empty.txt", " ")
    assert run(["read", str(path)]) == 0
    assert "both.zip, empty.txt: " in capsys.readouterr().err


def test_help_without_a_page_lists_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help"]) == 0
    said = capsys.readouterr().out
    for page in HELP_PAGES:
        assert any(line.split()[:1] == [page] for line in said.splitlines())
    assert "Searching" in said
