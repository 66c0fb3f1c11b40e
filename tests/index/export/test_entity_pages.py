"""Dossiers and timelines as Markdown and CSV: what articles say stays text."""

from __future__ import annotations

import csv
import dataclasses
from datetime import date

import pytest

from index.entities.mentions import Kind
from index.errors import ExportError
from index.export.dossier_page import is_dossier, write_dossier
from index.export.single_file import write_single
from index.export.timeline_page import is_timeline, is_timeline_table, write_timeline, write_timeline_table
from index.named import Alias, Companion, Dossier, LinkedEntity, MentionInContext, MonthCount, TimelineEntry
from index.text.spans import Span

EVIL = "# Head [[link]] <b>bold</b> =1+1 --> end"
ENTITY = LinkedEntity("PERSON/x --> y", Kind.PERSON, EVIL, (Alias(EVIL, "surname", 2, 1),), 1, 2)
MENTION = MentionInContext("a1", EVIL, EVIL, date(2024, 5, 1), Span(0, 1), EVIL, "Marn", EVIL)
DOSSIER = Dossier(
    ENTITY,
    (MonthCount("2024-05", 1),),
    (Companion("ORG/o", Kind.ORG, EVIL, 1, 1),),
    (MENTION,),
    (("Marn", "My *own* note"),),
    (),
)
ENTRY = TimelineEntry(
    *("a1", "=cmd()", "Gazette", date(2024, 5, 1), Span(5, 9), EVIL, "in 2019", Span(5, 7)),
    *(date(2019, 1, 1), date(2019, 12, 31), "year", "articles/a.txt"),
)


def test_dossier_shows_what_articles_say_as_text():
    page = write_dossier(DOSSIER).decode()
    assert is_dossier(page.encode())
    assert page.count("-->") == 1
    assert "<b>" not in page
    assert "[[link]]" not in page
    headings = [line for line in page.splitlines() if line.startswith("# ")]
    assert len(headings) == 1
    assert "the same surname in this article" in page
    assert "My *own* note" in page


def test_timeline_shows_sentence_source_interval_and_precision():
    page = write_timeline([ENTRY], EVIL).decode()
    assert is_timeline(page.encode())
    assert "## 2019" in page
    assert "**2019-01-01 to 2019-12-31** (in 2019, year)" in page
    assert "<b>" not in page
    assert "published 2024-05-01" in page
    assert "[Open in Lectern](lectern://article/a1?start=5&end=9)" in page


def test_timeline_does_not_tell_a_time_before_a_day_as_that_day():
    before = dataclasses.replace(ENTRY, first=ENTRY.last, precision="vague")
    assert "**…2019-12-31** (in 2019, vague)" in write_timeline([before], EVIL).decode()


def test_timeline_as_a_table_has_a_row_for_each_entry_and_no_formula():
    table = write_timeline_table([ENTRY])
    assert is_timeline_table(table)
    (row,) = csv.DictReader(table.decode("utf-8-sig").splitlines())
    assert (row["first"], row["last"], row["precision"]) == ("2019-01-01", "2019-12-31", "year")
    assert row["title"] == "'=cmd()"
    assert (row["path"], row["link"]) == ("articles/a.txt", "lectern://article/a1?start=5&end=9")


def test_dossier_of_the_latest_articles_says_so():
    assert "latest articles" in write_dossier(dataclasses.replace(DOSSIER, is_cut=True)).decode()


def test_single_file_is_written_once_and_others_are_left_alone(tmp_path):
    path = tmp_path / "dossier.md"
    assert write_single(path, write_dossier(DOSSIER), is_dossier)
    assert not write_single(path, write_dossier(DOSSIER), is_dossier)
    assert list(tmp_path.iterdir()) == [path]
    path.write_text("mine", "utf-8")
    with pytest.raises(ExportError):
        write_single(path, write_dossier(DOSSIER), is_dossier)
    assert path.read_text("utf-8") == "mine"


def test_folder_that_is_missing_is_said(tmp_path):
    with pytest.raises(ExportError):
        write_single(tmp_path / "none" / "dossier.md", b"x", is_dossier)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, ("named 1 time in 1 article.", "(1 mention, 1 article)", ": 1 sentence, 1 article")),
        (2000, ("named 2,000 times in 2,000 articles.", "(2,000 mentions, 2,000 articles)", ": 2,000 sentences")),
    ],
)
def test_dossier_counts_one_as_one(count, said):
    alias = Alias("Marn", "", count, count)
    entity = LinkedEntity("PERSON/m", Kind.PERSON, "Marn", (alias,), count, count)
    companions = (Companion("ORG/o", Kind.ORG, "Port", count, count),)
    page = write_dossier(dataclasses.replace(DOSSIER, entity=entity, companions=companions)).decode()
    assert all(words in page for words in said)


def test_companion_that_no_sentence_names_too_is_told_by_articles_alone():
    beside = dataclasses.replace(DOSSIER, companions=(Companion("ORG/o", Kind.ORG, "Port", 0, 3),))
    page = write_dossier(beside).decode()
    assert "Port (ORG): 3 articles" in page
    assert "0 sentences" not in page
