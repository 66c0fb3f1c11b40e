"""Rich text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles.article import Article, Role
from index.articles.read import read_file
from tests.support.documents import PARAGRAPHS, TITLE


def read(folder: Path, body: str) -> Article:
    path = folder / "a.rtf"
    path.write_bytes(b"{\\rtf1\\ansi\\ansicpg1252 " + body.encode("latin-1") + b"}")
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "rtf"
    return reading.article


def test_each_paragraph_is_a_block(tmp_path: Path) -> None:
    article = read(tmp_path, r"\par ".join([TITLE, *PARAGRAPHS]))
    assert [block.span.of(article.text) for block in article.blocks] == [TITLE, *PARAGRAPHS]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"har{\b bour} of Varn", "harbour of Varn"),
        (r"{\fs24\*\cs7\cf0 harbour} of {\*\unknown nowhere}Varn", "harbour of Varn"),
        (r"caf\'e9", "café"),
        ("caf\xe9", "café"),
        (r"{\uc1\u8364?5}", "€5"),
        (r"\u-10179?\u-8704?!", "\N{GRINNING FACE}!"),
        (r"\u-10179? alone", "\N{REPLACEMENT CHARACTER} alone"),
        (r"a{\v secret} b\v secret\v0  c", "a b c"),
        (r"new{\deleted old} text", "new text"),
        (r"{\field{\*\fldinst HYPERLINK \"https://varn.example\"}{\fldrslt the port}}", "the port"),
        (r"before {\pict\bin99999 abc} after", "before after"),
    ],
)
def test_words_come_out_as_they_are_shown(tmp_path: Path, body: str, text: str) -> None:
    assert read(tmp_path, body).text == text


def test_row_of_a_table_keeps_its_cells_apart(tmp_path: Path) -> None:
    article = read(tmp_path, rf"{PARAGRAPHS[0]}\par Varn\cell 400\cell\row {PARAGRAPHS[1]}")
    assert [block.role for block in article.blocks] == [Role.BODY, Role.TABLE_ROW, Role.BODY]


def test_information_tells_title_author_and_day(tmp_path: Path) -> None:
    info = rf"{{\info{{\title {TITLE}}}{{\author Zo\'eb Tolan}}{{\creatim\yr2022\mo3\dy14}}}}"
    article = read(tmp_path, info + r"\par ".join([TITLE, *PARAGRAPHS]))
    assert (article.title, article.authors) == (TITLE, ("Zoë Tolan",))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "document properties")


def test_long_line_takes_no_more_than_its_length(tmp_path: Path) -> None:
    assert len(read(tmp_path, "words " * 20_000).blocks) == 1


def test_groups_beyond_reason_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1 " + b"{" * 100_000)
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "broken-file"


@settings(deadline=None)
@given(
    pieces=st.lists(
        st.sampled_from(
            ["{", "}", r"\v ", r"\v0 ", r"\'e9", r"\u-10179?", r"\bin9 ", r"\par ", "words ", r"\*", r"\uc0 "]
        )
    )
)
def test_any_groups_give_an_article_or_a_failure(tmp_path_factory: pytest.TempPathFactory, pieces: list[str]) -> None:
    path = tmp_path_factory.mktemp("rtf") / "a.rtf"
    path.write_bytes(b"{\\rtf1 " + "".join(pieces).encode())
    reading = read_file(path)
    assert (reading.article is None) != (reading.failure is None)
    assert reading.failure is None or reading.failure.code != "parser-failed"
