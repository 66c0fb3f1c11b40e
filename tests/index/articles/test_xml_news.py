"""News in XML."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Role
from index.articles.read import read_file
from index.articles.reading import Reading
from tests.support.documents import PARAGRAPHS, TITLE

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="urn:c" xmlns:dc="urn:d"><channel>
<title>The Coast</title><language>en-gb</language>
<item><title>{TITLE}</title><link>https://coast.example/ferry</link><dc:creator>Mira Tolan</dc:creator>
<pubDate>Mon, 14 Mar 2022 08:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[{"".join(f"<p>{words}</p>" for words in PARAGRAPHS)}
<script>x()</script>]]></content:encoded></item>
<item><title>Divers at &lt;i&gt;work&lt;/i&gt;</title><description>They looked at the rudder.</description></item>
<item/></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Coast</title><entry><title>{TITLE}</title>
<link rel="alternate" href="https://coast.example/ferry"/><published>2022-03-14T08:00:00Z</published>
<author><name>Mira Tolan</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{PARAGRAPHS[0]}</p></div></content></entry></feed>"""
NITF = f"""<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20220314T080000Z"/></docdata>
<pubdata name="The Coast"/></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline>
<byline>By Mira Tolan</byline></body.head><body.content><block>{"".join(f"<p>{words}</p>" for words in PARAGRAPHS)}
</block></body.content></body></nitf>"""


def read(folder: Path, source: str) -> Reading:
    path = folder / "a.xml"
    path.write_text(source, encoding="utf-8")
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "xml"
    return reading


def code(folder: Path, source: str) -> str:
    path = folder / "a.xml"
    path.write_text(source, encoding="utf-8")
    failure = read_file(path).failure
    assert failure is not None
    return failure.code


def test_each_item_of_a_feed_is_an_article(tmp_path: Path) -> None:
    reading = read(tmp_path, RSS)
    assert [(part.part, part.article.title) for part in reading.parts() if part.article] == [
        ("", TITLE),
        ("2", "Divers at work"),
    ]


def test_fullest_content_of_an_item_is_read(tmp_path: Path) -> None:
    article = read(tmp_path, RSS).article
    assert article is not None
    assert [block.span.of(article.text) for block in article.blocks] == [TITLE, *PARAGRAPHS]
    assert (article.outlet, article.authors, article.language) == ("The Coast", ("Mira Tolan",), "en")
    assert (article.published, article.published_from) == (date(2022, 3, 14), "feed")
    assert article.url == "https://coast.example/ferry"


def test_entry_of_atom_is_read(tmp_path: Path) -> None:
    article = read(tmp_path, ATOM).article
    assert article is not None
    assert article.text == f"{TITLE}\n\n{PARAGRAPHS[0]}"
    assert (article.published, article.authors) == (date(2022, 3, 14), ("Mira Tolan",))
    assert article.url == "https://coast.example/ferry"


def test_story_of_nitf_is_read(tmp_path: Path) -> None:
    article = read(tmp_path, NITF).article
    assert article is not None
    assert [block.span.of(article.text) for block in article.blocks if block.role is Role.BODY] == list(PARAGRAPHS)
    assert (article.title, article.outlet, article.authors) == (TITLE, "The Coast", ("Mira Tolan",))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "news head")


def test_xml_of_another_kind_is_told(tmp_path: Path) -> None:
    assert code(tmp_path, '<?xml version="1.0"?><urlset><url>https://coast.example</url></urlset>') == "other-xml"


def test_feed_without_text_has_no_article(tmp_path: Path) -> None:
    assert code(tmp_path, "<rss><channel><title>The Coast</title><item/></channel></rss>") == "no-article"


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret", encoding="utf-8")
    kind = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "grown">]>'
    source = f"{kind}<rss><channel><item><title>a&x;b&y;c</title></item></channel></rss>"
    article = read(tmp_path, '<?xml version="1.0"?>' + source).article
    assert article is not None
    assert "secret" not in article.text
    assert "grown" not in article.text


@pytest.mark.parametrize(
    "source",
    [
        ATOM[ATOM.index("<entry>") : ATOM.index("</feed>")],
        RSS[RSS.index("<item>") :].partition("<item><title>Divers")[0].strip(),
    ],
)
def test_item_saved_without_its_feed_is_an_article(source: str, tmp_path: Path) -> None:
    spaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:content="urn:c" xmlns:dc="urn:d"'
    path = tmp_path / "a.xml"
    path.write_text('<?xml version="1.0"?>' + source.replace(">", f" {spaces}>", 1), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    assert (article.title, article.outlet, article.authors) == (TITLE, "", ("Mira Tolan",))
    assert PARAGRAPHS[0] in article.text
