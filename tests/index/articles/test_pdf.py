"""PDF: what is on the page, in the order in which people read it."""

from __future__ import annotations

import zlib
from datetime import date
from pathlib import Path

from index.articles.article import Article, Role
from index.articles.read import read_file
from tests.support.documents import pdf

Placed = tuple[float, float, float, str]
LEFT = (
    "The ferry between Varn and Oresk",
    "stayed in port for a third day on",
    "Tuesday while divers looked at it.",
    "Some 400 people were taken over",
)
RIGHT = (
    "by fishing boats in the morning,",
    "said the woman who runs the port.",
    "A new ship was ordered in spring",
    "and will come before the autumn.",
)


def read(folder: Path, data: bytes) -> Article:
    path = folder / "a.pdf"
    path.write_bytes(data)
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "pdf"
    return reading.article


def code(folder: Path, data: bytes) -> str:
    path = folder / "a.pdf"
    path.write_bytes(data)
    failure = read_file(path).failure
    assert failure is not None
    return failure.code


def column(lines: tuple[str, ...], left: float = 50, top: float = 700, pitch: float = 14) -> list[Placed]:
    return [(left, top - pitch * number, 11, words) for number, words in enumerate(lines)]


def blocks(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role is not Role.BOILERPLATE]


def test_lines_of_a_paragraph_are_joined_and_gaps_part_paragraphs(tmp_path: Path) -> None:
    page = column(LEFT[:3]) + column(RIGHT, top=640)
    assert blocks(read(tmp_path, pdf([page]))) == [" ".join(LEFT[:3]), " ".join(RIGHT)]


def test_left_column_is_read_before_the_right_one(tmp_path: Path) -> None:
    rows = [line for pair in zip(column(LEFT), column(RIGHT, left=330), strict=True) for line in pair]
    assert blocks(read(tmp_path, pdf([rows]))) == [" ".join(LEFT + RIGHT)]


def test_headline_over_two_columns_comes_first(tmp_path: Path) -> None:
    rows = [line for pair in zip(column(LEFT), column(RIGHT, left=330), strict=True) for line in pair]
    headline = (50.0, 740.0, 24.0, "Ferry stays in port for a third day")
    article = read(tmp_path, pdf([[*rows, headline]]))
    assert blocks(article)[0] == article.title == headline[3]
    assert article.blocks[0].role is Role.HEADLINE


def test_word_broken_at_the_end_of_a_line_is_whole_again(tmp_path: Path) -> None:
    lines = ("The govern-", "ment of Varn told its minis-", "ters to stay in the capi-", "tal until the ferry sails.")
    assert blocks(read(tmp_path, pdf([column(lines)]))) == [
        "The government of Varn told its ministers to stay in the capital until the ferry sails."
    ]


def test_hyphen_of_a_compound_stays(tmp_path: Path) -> None:
    lines = (
        *LEFT[:3], "Some had come from the well-", "known island of Oresk by boat", "and a well-known captain told",
        "them what was wrong with it.",
    )  # fmt: skip
    assert "the well-known island" in read(tmp_path, pdf([column(lines)])).text


def test_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    text = blocks(read(tmp_path, pdf([column(LEFT), column(RIGHT)])))
    assert text == [" ".join(LEFT + RIGHT)]


def test_page_numbers_are_dropped_and_running_heads_are_boilerplate(tmp_path: Path) -> None:
    def page(number: int, lines: tuple[str, ...]) -> list[Placed]:
        return [(50, 770, 11, f"The Coast, issue {number}"), *column(lines), (300, 30, 11, str(number))]

    article = read(tmp_path, pdf([page(1, LEFT), page(2, RIGHT)]))
    assert blocks(article) == [" ".join(LEFT + RIGHT)]
    assert {block.why for block in article.blocks if block.role is Role.BOILERPLATE} == {"running head"}
    assert "The Coast, issue 1" in article.text


def test_number_that_ends_a_paragraph_is_no_page_number(tmp_path: Path) -> None:
    lines = (*LEFT[:3], "The port was built for the king in", "1947.")
    assert read(tmp_path, pdf([column(lines)])).text.endswith("in 1947.")


def test_address_that_a_browser_prints_is_the_articles_own(tmp_path: Path) -> None:
    page = [*column(LEFT), (50.0, 20.0, 9.0, "https://coast.example/ferry 1/1")]
    assert read(tmp_path, pdf([page])).url == "https://coast.example/ferry"


def test_day_of_the_file_is_the_last_resort(tmp_path: Path) -> None:
    article = read(tmp_path, pdf([column(LEFT)], info="/CreationDate (D:20220314080000Z)"))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "document properties")


def test_page_without_text_is_told(tmp_path: Path) -> None:
    assert code(tmp_path, pdf([[]])) == "no-text-layer"


def test_damaged_file_is_told(tmp_path: Path) -> None:
    assert code(tmp_path, b"%PDF-1.4\nnothing") == "broken-file"


def test_stream_that_unpacks_to_absurd_size_is_refused(tmp_path: Path) -> None:
    bomb = zlib.compress(b" " * (70 * 1024 * 1024), 9)
    assert code(tmp_path, b"%PDF-1.4\n<< >> stream\n" + bomb + b"\nendstream") == "expands-too-much"


def test_rubbish_behind_a_packed_stream_does_not_trap(tmp_path: Path) -> None:
    stream = zlib.compress(b"words") + b"\xff" * 100_000
    data = pdf([column(LEFT)]) + b"stream\n" + stream + b"\nendstream"
    assert read(tmp_path, data).text


def test_many_streams_without_an_end_take_no_more_than_their_length(tmp_path: Path) -> None:
    assert code(tmp_path, b"%PDF-1.4\n" + b"stream\nx" * 100_000) == "broken-file"
