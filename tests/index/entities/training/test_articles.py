"""The articles that were written for the fitting."""

from __future__ import annotations

from index.entities.trained.labels import KINDS
from index.entities.training.articles import articles_folder, read_articles


def test_names_stand_where_the_braces_stood(tmp_path):
    (tmp_path / "one.txt").write_text(
        "{Oslo|PLACE} met {Anna Berg|PERSON}.\nIt rained.\n\nNothing.\n", encoding="utf-8"
    )
    first, second = read_articles(tmp_path)
    assert first.text == "Oslo met Anna Berg.\nIt rained."
    assert [(first.text[start:end], kind) for start, end, kind in first.marks] == [
        ("Oslo", "PLACE"),
        ("Anna Berg", "PERSON"),
    ]
    assert (second.text, second.marks) == ("Nothing.", ())


def test_files_are_read_in_the_order_of_their_names(tmp_path):
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    assert [one.text for one in read_articles(tmp_path)] == ["a", "b"]


def test_articles_have_no_mark_that_was_written_wrongly():
    for record in read_articles(articles_folder()):
        assert not set("{}|") & set(record.text), record.text[:60]
        assert {kind for _, _, kind in record.marks} <= {kind.value for kind in KINDS}
        assert all(record.text[start:end].strip() == record.text[start:end] for start, end, _ in record.marks)
