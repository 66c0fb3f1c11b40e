"""Documents of Word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file
from tests.support.documents import PARAGRAPHS, TITLE, docx, packed, word_paragraph

TEXT = word_paragraph(TITLE, "Title") + "".join(map(word_paragraph, PARAGRAPHS))
CORE = (
    '<cp:coreProperties xmlns:cp="urn:core" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>'
    "<dcterms:created>2022-03-14T08:00:00Z</dcterms:created></cp:coreProperties>"
)


def read(folder: Path, data: bytes) -> Article:
    path = folder / "a.docx"
    path.write_bytes(data)
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "docx"
    return reading.article


def code(folder: Path, data: bytes) -> str:
    path = folder / "a.docx"
    path.write_bytes(data)
    failure = read_file(path).failure
    assert failure is not None
    return failure.code


def test_paragraphs_are_blocks_below_the_headline(tmp_path: Path) -> None:
    article = read(tmp_path, docx(TEXT))
    assert [block.span.of(article.text) for block in article.blocks] == [TITLE, *PARAGRAPHS]
    assert (article.title, article.blocks[0].role) == (TITLE, Role.HEADLINE)


def test_properties_fill_what_the_text_leaves_open(tmp_path: Path) -> None:
    article = read(tmp_path, docx(TEXT, core=CORE.format(title=TITLE, author="Mira Tolan")))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "document properties")
    assert article.authors == ("Mira Tolan",)


def test_title_of_a_template_is_not_believed(tmp_path: Path) -> None:
    article = read(tmp_path, docx(TEXT, core=CORE.format(title="Minutes of the meeting", author="user")))
    assert (article.title, article.authors) == (TITLE, ())


def test_inserted_text_is_read_and_deleted_text_is_not(tmp_path: Path) -> None:
    changed = (
        "<w:p><w:r><w:t>The ferry </w:t></w:r><w:ins><w:r><w:t>sails again</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>stays in port</w:delText></w:r></w:del></w:p>"
    )
    assert read(tmp_path, docx(changed)).text == "The ferry sails again"


def test_hidden_text_is_not_read(tmp_path: Path) -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>"
    assert read(tmp_path, docx(hidden)).text == "shown"


def test_rows_of_a_table_keep_their_cells_apart(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{word_paragraph(words)}</w:tc>" for words in ("Varn", "400"))
    article = read(tmp_path, docx(TEXT + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    assert article.blocks[-1].role is Role.TABLE_ROW
    assert article.text.endswith("Varn | 400")


def test_document_type_is_refused(tmp_path: Path) -> None:
    source = '<!DOCTYPE a [<!ENTITY x "boom">]><w:document xmlns:w="urn:w"><w:body>&x;</w:body></w:document>'
    assert code(tmp_path, packed({"word/document.xml": source})) == "broken-file"


@pytest.mark.parametrize("data", [docx(TEXT)[:300], packed({"word/styles.xml": "<a/>"})])
def test_damaged_document_is_told(tmp_path: Path, data: bytes) -> None:
    assert code(tmp_path, data) == "broken-file"


def test_document_without_text_is_told(tmp_path: Path) -> None:
    assert code(tmp_path, docx("<w:p/>")) == "no-text"


PAGE = f"<html><body><h1>{TITLE}</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS) + "</body></html>"
SAVED = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{PAGE}"


@pytest.mark.parametrize(("name", "chunk"), [("afchunk.html", PAGE), ("afchunk.mht", SAVED)])
def test_page_that_a_document_takes_in_is_its_text(tmp_path: Path, name: str, chunk: str) -> None:
    namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f'<w:document {namespaces}><w:body><w:altChunk w:id="page"/></w:body></w:document>'
    article = read(
        tmp_path, packed({"[Content_Types].xml": "<a/>", "word/document.xml": body, f"word/{name}": chunk})
    )
    assert [block.span.of(article.text) for block in article.blocks] == [TITLE, *PARAGRAPHS]
