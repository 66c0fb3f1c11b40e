"""Text documents of OpenDocument."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from index.articles.article import Article, Role
from index.articles.read import read_file
from tests.support.documents import PARAGRAPHS, TITLE, odt, packed

TEXT = f'<text:h text:outline-level="1">{TITLE}</text:h>' + "".join(
    f"<text:p>{words}</text:p>" for words in PARAGRAPHS
)


def read(folder: Path, data: bytes) -> Article:
    path = folder / "a.odt"
    path.write_bytes(data)
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "odt"
    return reading.article


def test_paragraphs_are_blocks_below_the_headline(tmp_path: Path) -> None:
    article = read(tmp_path, odt(TEXT))
    assert [block.span.of(article.text) for block in article.blocks] == [TITLE, *PARAGRAPHS]
    assert article.blocks[0].role is Role.HEADLINE


def test_word_in_several_spans_is_one_word(tmp_path: Path) -> None:
    body = "<text:p>har<text:span>bour</text:span><text:s text:c='2'/>of<text:tab/>Varn</text:p>"
    assert read(tmp_path, odt(body)).text == "harbour of Varn"


def test_deleted_text_and_comments_are_not_read(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        "<text:p>kept <office:annotation><text:p>remark</text:p></office:annotation>text</text:p>"
    )
    assert read(tmp_path, odt(body)).text == "kept text"


def test_footnote_comes_after_the_text(tmp_path: Path) -> None:
    note = "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
    assert read(tmp_path, odt(f"<text:p>One{note} two.</text:p><text:p>Three.</text:p>")).text == (
        "One two.\n\nThree.\n\nA note."
    )


def test_items_and_rows_keep_their_roles(tmp_path: Path) -> None:
    cells = "".join(f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("Varn", "400"))
    body = (
        f"{TEXT}<text:list><text:list-item><text:p>Bring water</text:p></text:list-item></text:list>"
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    )
    article = read(tmp_path, odt(body))
    roles = {block.span.of(article.text): block.role for block in article.blocks}
    assert (roles["Bring water"], roles["Varn | 400"]) == (Role.LIST, Role.TABLE_ROW)


def test_properties_tell_the_day_as_a_last_resort(tmp_path: Path) -> None:
    meta = "<meta:creation-date>2022-03-14T08:00:00</meta:creation-date><dc:language>en-GB</dc:language>"
    article = read(tmp_path, odt(TEXT, meta))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "document properties")


def test_encrypted_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    path.write_bytes(
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": manifest})
    )
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "encrypted"
