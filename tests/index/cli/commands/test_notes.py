"""``lectern notes`` tells what there is, and what there is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.cli.main import run
from index.library.library import Library
from index.text.spans import Span
from tests.support.articles import write_article


@pytest.fixture
def noted(tmp_path: Path) -> list[str]:
    """Options that name a library with one annotation, of the tags "harbour" and "tlp/amber"."""
    folder = tmp_path / "articles"
    article = write_article(folder, "one.txt")
    library = Library.open(tmp_path / "library")
    library.follow(folder)
    library.ingest()
    library.annotate(library.article(str(article)).id, Span(0, 12), tags=("harbour", "tlp/amber"))
    library.close()
    return ["--library", str(tmp_path / "library")]


def test_a_tag_that_nothing_bears_is_said_with_one_that_is_spelt_much_like_it(
    noted: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["notes", "--tag", "harbor", *noted]) == 0
    assert "No annotation bears the tag harbor. Did you mean harbour?" in capsys.readouterr().err


def test_a_tag_that_is_borne_is_not_called_unknown(noted: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["notes", "--tag", "harbour", "no such word", *noted]) == 0
    assert "No annotation bears" not in capsys.readouterr().err


def test_a_marking_is_shown_as_one_and_not_as_a_tag(noted: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["notes", *noted]) == 0
    said = capsys.readouterr().out
    assert "#harbour · TLP:AMBER" in said
    assert "tlp/amber" not in said


@pytest.mark.parametrize(
    "words", [["--tag", "harbour"], ["--label", "claim"], ["--credibility", "2"], ["--author", "I"]]
)
def test_what_a_note_on_a_whole_article_cannot_have_is_not_dropped_in_silence(
    noted: list[str], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert run(["annotate", "one.txt", "--whole", "--note", "Twice.", *words, *noted]) == 2
    assert f"leave {words[0]} out" in capsys.readouterr().err
    assert run(["notes", "--kind", "article", *noted]) == 0
    assert "Twice." not in capsys.readouterr().out
