from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.export.web_page import is_page, write_page
from tests.support.exporting import opened_article, placed
from tests.support.notes import annotation_on

OURS = {"html", "head", "meta", "title", "style", "body", "article", "section", "h1", "p", "blockquote"}
FROM_NOTES = {"em", "strong", "code", "pre", "ul", "ol", "li", "a", "h2", "h3", "h4", "h5", "h6", "hr", "br"}
HARMLESS = {"id", "class", "content", "dir"}


class Elements(HTMLParser):
    """Collects the elements, attributes and text of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text = set(), set(), ""
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {
            f"{name}={value}" for name, value in attrs if name not in {"id", "class", "content", "dir"}
        }

    def handle_data(self, data):
        self.text += data


def page(note="", **fields):
    return write_page([opened_article(placed(annotation_on(note=note)), **fields)])


def test_a_page_holds_quotation_note_grade_and_citation():
    read = Elements(page("Check *this*."))
    assert "The port authority declined to comment." in read.text
    assert "em" in read.tags
    assert "F6: Reliability cannot be judged, Truth cannot be judged" in read.text
    assert "“Harbour talks: resume?”" in read.text


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        '<a href="x" onclick="alert(1)">x</a>',
        "![x](http://tracker.example/pixel)",
        "<iframe src=http://a.example></iframe>",
    ],
)
def test_nothing_in_a_note_or_a_title_runs_or_loads(attack):
    read = Elements(page(attack, title=attack))
    assert not read.tags & {"script", "img", "iframe"}
    assert not any(name.startswith(("on", "src", "href=javascript")) for name in read.attributes)


@settings(max_examples=50, deadline=None)
@given(st.text("<>&\"'/=abc!-[]()*`#\n", max_size=60))
def test_any_text_adds_no_element_of_its_own(text):
    assert Elements(page(text, title=text)).tags <= OURS | FROM_NOTES


def test_a_page_knows_itself():
    assert is_page(write_page([]))
    assert not is_page(b"<html></html>")


def test_the_page_forbids_scripts_and_connections():
    assert b"default-src 'none'" in write_page([])
