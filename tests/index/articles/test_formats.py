"""Kinds of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.formats import Format, format_of, is_candidate


@pytest.mark.parametrize("name", ["a.txt", "b.MD", "c.html", "d.docx", "e.zip", "f.eml", "g.rss", "README"])
def test_possible_article_is_looked_at(name: str) -> None:
    assert is_candidate(Path("folder") / name)


@pytest.mark.parametrize(
    "name", [".hidden.txt", "~$a.docx", "a.txt~", "b.part", "c.jpg", "Thumbs.db", "d.gz", "e.json"]
)
def test_leftovers_and_other_things_are_not(name: str) -> None:
    assert not is_candidate(Path("folder") / name)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Plain words.", "a.txt", Format.TXT),
        ("Plain words.", "a.html", Format.TXT),
        ("<!doctype html><p>Words", "a.txt", Format.HTML),
        ("<?xml version='1.0'?>\n<!-- saved -->\n<html xmlns='x'><body>Words", "a.txt", Format.HTML),
        ("<div><p>One</p><p>Two</p><p>Three</p></div>", "a.txt", Format.HTML),
        ("---\ntitle: Words\n---\nText", "a.txt", Format.MD),
        ("Plain words.", "a.md", Format.MD),
        ("Text that speaks of the <p> element once.", "a.txt", Format.TXT),
    ],
)
def test_content_tells_the_kind(text: str, name: str, kind: Format) -> None:
    assert format_of(text, Path(name)) is kind


@pytest.mark.parametrize(
    "source",
    ['<?xml version="1.0"?><a><p>b</p></a>', "<!-- made by hand --><rss><item/></rss>", '<a xmlns="urn:a"/>'],
)
def test_xml_is_told_with_and_without_its_declaration(source: str) -> None:
    assert format_of(source, Path("a.txt")) is Format.XML


def test_many_comments_before_other_text_take_no_time() -> None:
    assert format_of("<!-- a -->" * 6000 + "words", Path("a.txt")) is Format.TXT
