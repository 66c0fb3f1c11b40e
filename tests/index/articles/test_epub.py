"""Electronic books."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from index.articles.read import read_file
from index.articles.reading import Reading
from tests.support.documents import PARAGRAPHS, TITLE, epub, packed

BODY = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
METADATA = (
    "<dc:title>Voices of the coast</dc:title><dc:creator>Mira Tolan</dc:creator><dc:language>en</dc:language>"
    "<dc:publisher>Coast Books</dc:publisher><dc:date>2022-03-14</dc:date>"
)


def read(folder: Path, data: bytes) -> Reading:
    path = folder / "a.epub"
    path.write_bytes(data)
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "epub"
    return reading


def chapter(title: str, top: str = "") -> str:
    return f"<h1>{title}</h1>{top}{BODY}{BODY}"


def test_chapters_that_name_author_and_day_are_articles_of_their_own(tmp_path: Path) -> None:
    data = epub(
        [
            chapter(TITLE, "<p>By Ana Reth, 3 May 2021</p>"),
            chapter("Divers at work", "<p>By Jo Marr, 4 May 2021</p>"),
        ],
        METADATA,
    )
    reading = read(tmp_path, data)
    parts = [(part.part, part.article.title, part.article.outlet) for part in reading.parts() if part.article]
    assert parts == [("", TITLE, "Coast Books"), ("in/c1.xhtml", "Divers at work", "Coast Books")]


def test_chapters_of_a_novel_are_one_article(tmp_path: Path) -> None:
    reading = read(tmp_path, epub([chapter("Chapter 1"), chapter("The storm"), chapter("Chapter 3")], METADATA))
    assert reading.more == ()
    assert reading.article is not None
    assert (reading.article.title, reading.article.authors) == ("Voices of the coast", ("Mira Tolan",))
    assert (reading.article.published, reading.article.published_from) == (date(2022, 3, 14), "book")


def test_script_is_not_text(tmp_path: Path) -> None:
    article = read(tmp_path, epub([f"<h1>{TITLE}</h1><script>alert(1)</script>{BODY}"])).article
    assert article is not None
    assert "alert" not in article.text


def test_book_whose_text_is_encrypted_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    rights = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    path.write_bytes(packed({"META-INF/container.xml": "<a/>", "META-INF/encryption.xml": rights}))
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "encrypted"


def test_book_without_a_list_of_chapters_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    path.write_bytes(packed({"META-INF/container.xml": '<a><rootfile full-path="../../etc/passwd"/></a>'}))
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "broken-file"
