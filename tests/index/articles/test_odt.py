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


SPACES = " ".join(
    f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for name in ("office", "text", "table", "meta")
)
META = (
    "<office:meta><dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Harbour shut</dc:title>"
    "<meta:creation-date>2022-03-14T08:00:00</meta:creation-date></office:meta>"
)


def flat(kind: str = "text", body: str = TEXT) -> str:
    styles = "<office:master-styles><text:p>Head of every page</text:p></office:master-styles>"
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><office:document {SPACES} office:version='1.2' "
        f"office:mimetype='application/vnd.oasis.opendocument.{kind}'>{META}{styles}"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def test_a_document_in_one_file_of_xml_is_read_as_a_packed_one(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text(flat(), encoding="utf-8")
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "odt"
    assert reading.article.text == read(tmp_path, odt(TEXT)).text
    assert reading.article.published == date(2022, 3, 14)


def test_the_bytes_of_a_picture_in_one_file_of_xml_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    picture = "<office:binary-data>" + "iVBORw0KGgo" * 1_000_000 + "</office:binary-data>"
    path.write_text(flat(body=f"<text:p>Text{picture} goes on.</text:p>"), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    assert article.text == "Text goes on."


def test_a_spreadsheet_in_one_file_of_xml_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "a.fods"
    path.write_text(flat("spreadsheet"), encoding="utf-8")
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "spreadsheet"
