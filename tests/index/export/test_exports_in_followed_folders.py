"""Exports that stand in a followed folder: whatever their form, none is taken for an article."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.read import read_file
from index.export.hits_report import ReportedArticle, ReportedHit, write_hits_report
from index.export.qda_project import write_project
from index.export.table import write_table
from index.export.web_annotations import write_web_annotations
from index.export.web_page import write_page
from tests.support.exporting import opened_article, placed
from tests.support.notes import annotation_on

OPENED = opened_article(placed(annotation_on(note="Check this.")))
EXPORTS = {
    "notes.html": write_page([OPENED]),
    "notes.csv": write_table([OPENED]),
    "notes.json": write_web_annotations([OPENED]),
    "notes.qdpx": write_project([OPENED], lambda _digest: None),
}


def refusal(path: Path) -> str:
    """Return the code that a file is refused with."""
    failure = read_file(path).failure
    return failure.code if failure else ""


@pytest.mark.parametrize("name", EXPORTS)
def test_export_is_no_article(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(EXPORTS[name])
    assert refusal(path) == "own-notes"


@pytest.mark.parametrize("name", EXPORTS)
def test_export_is_known_by_what_it_holds_not_by_its_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    path.write_bytes(EXPORTS[name])
    assert refusal(path) == "own-notes"


def test_report_of_hits_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "hits.md"
    hit = ReportedHit("the gate of the", "harbour", "stood open", "lectern://article/1")
    write_hits_report(path, "harbour", [ReportedArticle("Gate left open", "Varn Herald", "gate.txt", (hit,))])
    assert refusal(path) == "own-notes"


def test_page_that_another_program_made_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    text = "<p>The gate of the harbour stood open all night, and nobody can say who left it so.</p>"
    path.write_text(f'<!doctype html><meta name="generator" content="Lecterns"><h1>Gate</h1>{text}', encoding="utf-8")
    assert refusal(path) == ""


def test_package_of_articles_is_no_project_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "broken.zip"
    path.write_bytes(EXPORTS["notes.qdpx"][:200])
    assert refusal(path) not in {"", "own-notes"}
