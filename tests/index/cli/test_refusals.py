"""What the command line cannot take is said in one line: what, why and where to read on."""

from __future__ import annotations

import pytest

from index.cli.main import run


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["search", "--limit", "x", "harbour"], "argument --limit: x is no whole number"),
        (["search", "--limit", "-2", "harbour"], "argument --limit: -2 is less than 0"),
        (["search", "--sort", "shortest", "harbour"], "invalid choice: 'shortest'"),
        (["search"], "required: QUERY"),
        (["search", "--colour", "harbour"], "unrecognized arguments: --colour"),
        (["help", "cooking"], "invalid choice: 'cooking'"),
    ],
)
def test_arguments_that_cannot_be_understood_are_refused_in_one_line(arguments, words, capsys):
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert words in said.err
    assert "--help' shows what it takes" in said.err


@pytest.mark.parametrize("where", ["letter.txt", "letter.txt/inside"])
def test_place_in_which_no_library_can_be_made_is_named_with_the_reason(tmp_path, where, capsys):
    (tmp_path / "letter.txt").write_text("Dear Ilse", encoding="utf-8")
    (tmp_path / "articles").mkdir()
    data = tmp_path / where
    assert run(["index", str(tmp_path / "articles"), "--library", str(data)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(data) in said
    assert "o such file" not in said
