"""Plain text that a mail program quoted, and credits of pictures in pasted pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article
from index.articles.cleaning.credits import is_bare_credit, is_credited, is_labelled
from index.articles.read import read_file

LINES = (
    "Home", "Log in", "Gate of the harbour left open", "By Ana Reth", "4 June 2021",
    "The gate of the harbour stood open all night, and nobody can say who left it so.",
    "A seal was found in the office of the harbour master in the morning, asleep on the tide tables.",
    "Share", "All rights reserved",
)  # fmt: skip


def read(folder: Path, text: str) -> Article:
    path = folder / "mail.txt"
    path.write_text(text, encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return article


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_page_quoted_in_a_mail_is_read_without_the_marks(mark: str, tmp_path: Path) -> None:
    quoted = read(tmp_path, "\n".join(mark + line for line in LINES))
    plain = read(tmp_path, "\n".join(LINES))
    assert (quoted.text, quoted.title, quoted.authors) == (plain.text, LINES[2], ("Ana Reth",))


def test_line_above_what_is_quoted_stays(tmp_path: Path) -> None:
    article = read(tmp_path, "Have you seen this?\n\n" + "\n".join(f"> {line}" for line in LINES))
    assert article.text.startswith("Have you seen this?\n\nHome")


def test_single_quoted_line_keeps_its_mark(tmp_path: Path) -> None:
    assert "> of course" in read(tmp_path, "A heading\n\nThe clerk wrote back at once.\n\n> of course\n").text


@pytest.mark.parametrize(
    "line", ["© Harbour News / Ana Reth", "Credit...Ana Reth for The Coast", "Bildrechte: Küste"]
)
def test_credit_alone_is_known(line: str) -> None:
    assert is_bare_credit(line)


@pytest.mark.parametrize("line", ["© 2021 Harbour News", "Photographs of the harbour were lost.", "Image"])
def test_copyright_with_a_year_or_a_sentence_is_no_credit(line: str) -> None:
    assert not is_bare_credit(line)


def test_credit_behind_the_sentence_of_a_caption_is_known() -> None:
    assert is_credited("The gate stood open on Friday. Foto Ana Reth")
    assert is_labelled("The gate at night (Foto: © Ana Reth, Küste)")
    assert not is_credited("The gate stood open on Friday. Photos of it were sold.")
