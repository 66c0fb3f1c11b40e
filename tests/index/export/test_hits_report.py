"""The search report: what articles say stays text, each hit leads back, and no other file is written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import ExportError
from index.export.hits_report import ReportedArticle, ReportedHit, write_hits_report

EVIL = "# Head [[link]] <b>bold</b> #tag"
HIT = ReportedHit(EVIL, "Marn", EVIL, "lectern://article/a1?start=5&end=9")
ARTICLE = ReportedArticle(EVIL, "Gazette, 2024-05-01", "articles/a.txt", (HIT,))


def report(target: Path) -> str:
    write_hits_report(target, EVIL, [ARTICLE])
    return target.read_text(encoding="utf-8")


def test_report_shows_each_hit_with_its_path_and_the_way_back(tmp_path: Path) -> None:
    page = report(tmp_path / "report.md")
    assert "Gazette, 2024-05-01 · articles/a.txt" in page
    assert "**Marn**" in page
    assert "[Open in Lectern](lectern://article/a1?start=5&end=9)" in page


def test_report_shows_what_articles_say_as_text(tmp_path: Path) -> None:
    page = report(tmp_path / "report.md")
    assert "<b>" not in page
    assert "[[link]]" not in page
    assert len([line for line in page.splitlines() if line.startswith("#")]) == 2


def test_report_takes_the_place_of_a_report_and_of_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    target.write_text("# Every hit of port\n", encoding="utf-8")
    assert "Marn" in report(target)
    target.write_text("My article.", encoding="utf-8")
    with pytest.raises(ExportError) as raised:
        report(target)
    assert raised.value.code == "export-not-ours"
    assert target.read_text(encoding="utf-8") == "My article."


def test_mark_behind_a_hit_stands_right_behind_it_in_the_report(tmp_path: Path) -> None:
    hit = ReportedHit("The truce", "held", ". Nobody", "lectern://article/a1?start=5&end=9", (" ", ""))
    write_hits_report(tmp_path / "report.md", "held", [ReportedArticle("A", "", "a.txt", (hit,))])
    assert "The truce **held**. Nobody" in (tmp_path / "report.md").read_text(encoding="utf-8")
