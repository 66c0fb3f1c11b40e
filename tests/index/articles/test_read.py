"""Files in, readings out."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles import documents, opening
from index.articles.read import read_file


def written(folder: Path, data: bytes | str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_plain_text_becomes_an_article(tmp_path: Path) -> None:
    reading = read_file(written(tmp_path, "A headline\n\nA first sentence of it.\n"))
    assert reading.article is not None
    assert reading.article.text == "A headline\n\nA first sentence of it."
    assert (reading.format, reading.encoding, reading.failure) == ("txt", "utf-8", None)


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_file_without_text_is_empty(tmp_path: Path, data: bytes) -> None:
    reading = read_file(written(tmp_path, data))
    assert reading.failure is not None
    assert reading.failure.code == "empty"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7 text", "broken-file"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 20, "not-text"),
        (b"\0" * 5000 + b"abc", "not-text"),
    ],
)
def test_binary_file_is_not_text_whatever_its_ending(tmp_path: Path, data: bytes, code: str) -> None:
    reading = read_file(written(tmp_path, data))
    assert reading.failure is not None
    assert reading.failure.code == code


def test_parser_that_raises_costs_its_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(documents, "read_plain", fail)
    reading = read_file(written(tmp_path, "Some text."))
    assert reading.failure is not None
    assert (reading.failure.code, "ZeroDivisionError" in reading.failure.reason) == ("parser-failed", True)


def test_memory_that_runs_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(documents, "read_plain", fail)
    reading = read_file(written(tmp_path, "Some text."))
    assert reading.failure is not None
    assert reading.failure.code == "parser-memory"


def test_missing_file_is_told(tmp_path: Path) -> None:
    reading = read_file(tmp_path / "absent.txt")
    assert reading.failure is not None
    assert reading.failure.code == "no-such-file"


def test_folder_is_not_a_regular_file(tmp_path: Path) -> None:
    reading = read_file(tmp_path)
    assert reading.failure is not None
    assert reading.failure.code == "not-a-regular-file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    reading = read_file(tmp_path / "pipe.txt")
    assert reading.failure is not None
    assert reading.failure.code == "not-a-regular-file"


def test_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    target = written(tmp_path, "Some text.")
    link = tmp_path / "link.txt"
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this account may not make symbolic links")
    reading = read_file(link)
    assert reading.failure is not None
    assert reading.failure.code == "not-a-regular-file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "Some text.")
    path.chmod(0)
    reading = read_file(path)
    assert reading.failure is not None
    assert reading.failure.code == "no-permission"


def test_file_above_the_limit_is_told_with_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "SIZE_LIMIT", 10)
    reading = read_file(written(tmp_path, "More than ten bytes."))
    assert reading.failure is not None
    assert reading.failure.code == "too-large"
    assert "20 bytes" in reading.failure.reason


def test_line_of_five_megabytes_is_one_block(tmp_path: Path) -> None:
    reading = read_file(written(tmp_path, "The harbour stays shut until the silt is gone. " * 110_000))
    assert reading.article is not None
    assert len(reading.article.blocks) == 1


@settings(deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_failure(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    reading = read_file(written(tmp_path_factory.mktemp("bytes"), data))
    assert (reading.article is None) != (reading.failure is None)


@settings(deadline=None)
@given(text=st.text(max_size=400))
def test_blocks_cover_all_text_in_order(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    article = read_file(written(tmp_path_factory.mktemp("text"), text.encode("utf-8", "replace"))).article
    if article is not None:
        assert "\n\n".join(block.span.of(article.text) for block in article.blocks) == article.text


@settings(deadline=None)
@given(data=st.binary(max_size=300))
def test_same_bytes_give_the_same_reading(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = written(tmp_path_factory.mktemp("same"), data)
    assert read_file(path) == read_file(path)


@pytest.mark.parametrize(
    "line",
    ["By " + "A" * 150, "Varn (" + "A" * 140, "`" * 50_000, "# " + " " * 50_000 + "a", "[" * 50_000, "*a " * 9999],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_line_made_to_trap_patterns_is_read(tmp_path: Path, line: str, name: str) -> None:
    reading = read_file(written(tmp_path, f"A headline\n\nx {line} x\n\n{line}\n", name))
    assert reading.article is not None


@settings(deadline=None)
@given(
    pieces=st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div hidden>", "<table><tr><td>", "<li>", "<br>", "<h1>", "&#0;", "words. "]
        ),
        max_size=40,
    )
)
def test_any_markup_gives_an_article_or_a_failure(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    reading = read_file(written(tmp_path_factory.mktemp("markup"), "<html><body>" + "".join(pieces)))
    assert (reading.article is None) != (reading.failure is None)


def dated(path: Path, day: str) -> Path:
    noon = time.mktime(time.strptime(f"{day} 12", "%Y-%m-%d %H"))
    os.utime(path, (noon, noon))
    return path


def test_an_article_that_tells_no_day_has_that_of_its_file(tmp_path: Path) -> None:
    article = read_file(dated(written(tmp_path, "A headline\n\nA first sentence of it."), "2023-06-07")).article
    assert article is not None
    assert article.shown_day == (date(2023, 6, 7), "file time")
    assert article.published is None


def test_an_article_that_tells_its_day_has_none_of_its_file(tmp_path: Path) -> None:
    path = written(tmp_path, "A headline\n\nA first sentence of it.", "2021-05-03 headline.txt")
    article = read_file(dated(path, "2023-06-07")).article
    assert article is not None
    assert (article.shown_day, article.file_day) == ((date(2021, 5, 3), "file name"), None)


@pytest.mark.parametrize("day", ["1970-01-01", "1980-01-01"])
def test_a_file_without_a_time_has_no_day(tmp_path: Path, day: str) -> None:
    article = read_file(dated(written(tmp_path, "A headline\n\nA first sentence."), day)).article
    assert article is not None
    assert article.shown_day == (None, "")


def test_the_text_is_the_same_whatever_the_day_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, "A headline\n\nA first sentence of it.")
    first, second = (read_file(dated(path, day)).article for day in ("2020-01-02", "2023-06-07"))
    assert first is not None
    assert second is not None
    assert (first.text, first.blocks) == (second.text, second.blocks)
