"""Kinds of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.formats import Format, format_of, is_candidate
from index.errors import ReadError


@pytest.mark.parametrize("name", ["a.txt", "b.MD", "c.html", "d.docx", "README"])
def test_possible_article_is_looked_at(name: str) -> None:
    assert is_candidate(Path("folder") / name)


@pytest.mark.parametrize(
    "name", [".hidden.txt", "~$a.docx", "a.txt~", "b.part", "c.jpg", "Thumbs.db", "d.zip", "e.json"]
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


def test_other_xml_is_not_an_article() -> None:
    with pytest.raises(ReadError) as caught:
        format_of('<?xml version="1.0"?><rss><title>a</title></rss>', Path("a.txt"))
    assert caught.value.code == "not-text"


def test_many_comments_before_other_text_take_no_time() -> None:
    assert format_of("<!-- a -->" * 6000 + "words", Path("a.txt")) is Format.TXT
