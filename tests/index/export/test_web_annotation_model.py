"""The JSON-LD of an export against what the Web Annotation data model asks for.

The rules are restated from the W3C Recommendation of 23 February 2017 (sections 3.1 to 5.2), the terms from its
context http://www.w3.org/ns/anno.jsonld.
"""

import json
import re
from dataclasses import replace
from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st

from index.export.web_annotations import write_web_annotations
from index.notes.annotation import State
from tests.support.exporting import opened_article, placed
from tests.support.notes import annotation_on

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
CLASSES = {
    *("Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "Person"),
    *("Software", "Organization", "AnnotationCollection", "AnnotationPage", "Choice", "Text", "Dataset", "Image"),
}
PROPERTIES = {
    *("@context", "id", "type", "body", "bodyValue", "target", "source", "selector", "state", "scope", "refinedBy"),
    *(
        "purpose",
        "motivation",
        "value",
        "start",
        "end",
        "exact",
        "prefix",
        "suffix",
        "creator",
        "generator",
        "created",
    ),
    *("generated", "modified", "rights", "canonical", "via", "name", "nickname", "email", "homepage", "format"),
    *("language", "processingLanguage", "textDirection", "audience", "items", "partOf", "first", "last", "next"),
    *("prev", "total", "startIndex", "label", "cached", "renderedVia", "styleClass"),
}
MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def many(value):
    return value if isinstance(value, list) else [value]


def check_iri(value):
    assert isinstance(value, str)
    assert urlsplit(value).scheme
    assert not re.search(r'[\s<>"{}|\\^`]', value)


def check_terms(value):
    for one in many(value):
        if isinstance(one, dict):
            assert set(one) <= PROPERTIES
            assert set(many(one.get("type", []))) <= CLASSES
            for inner in one.values():
                check_terms(inner)


def check_collection(value):
    """3.1 and 5: the context, the collection and its one page."""
    assert CONTEXT in many(value["@context"])
    check_iri(value["id"])
    assert "AnnotationCollection" in many(value["type"])
    page = value["first"]
    check_iri(page["id"])
    assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", value["id"], 0)
    assert value["total"] == len(page["items"])
    assert value["last"] == page["id"]
    assert len({item["id"] for item in page["items"]}) == len(page["items"])
    for item in page["items"]:
        check_annotation(item)
    check_terms(value)


def check_annotation(item):
    """3.1, 3.3: what an annotation is."""
    check_iri(item["id"])
    assert "Annotation" in many(item["type"])
    assert set(many(item.get("motivation", []))) <= MOTIVATIONS
    assert not ("body" in item and "bodyValue" in item)
    for key in ("created", "modified", "generated"):
        assert TIME.fullmatch(item.get(key, "2000-01-01T00:00:00Z"))
    for body in many(item.get("body", [])):
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in MOTIVATIONS
        assert isinstance(body.get("format", ""), str)
    assert many(item["target"])
    for target in many(item["target"]):
        check_target(target)


def check_target(target):
    """4.1, 4.2.4, 4.2.5: a part of a resource, and how it is described."""
    check_iri(target["source"])
    for scope in many(target.get("scope", [])):
        check_iri(scope)
    for selector in many(target.get("selector", [])):
        if selector["type"] == "TextQuoteSelector":
            assert selector["exact"]
            assert all(isinstance(selector.get(key, ""), str) for key in ("prefix", "suffix"))
        else:
            assert selector["type"] == "TextPositionSelector"
            assert type(selector["start"]) is type(selector["end"]) is int
            assert 0 <= selector["start"] <= selector["end"]


def written(*articles):
    return json.loads(write_web_annotations(articles))


def test_an_export_follows_the_model():
    annotations = (
        placed(annotation_on(note="Check *this*.", tags=["a/b"], credibility=2)),
        placed(annotation_on(label=""), State.UNPLACED),
    )
    by_ana = replace(annotations[0], annotation=replace(annotations[0].annotation, id="other", author="Ana"))
    check_collection(
        written(replace(opened_article(*annotations, by_ana), note="Read twice."), opened_article(url=""))
    )


def test_an_empty_export_follows_the_model():
    check_collection(written())


TEXTS = st.text(min_size=1).filter(str.strip)


ADDRESSES = st.text() | st.text().map("https://courier.example/{}".format)


@given(quote=TEXTS, note=st.text(), tags=st.lists(st.text(), max_size=3), url=ADDRESSES)
def test_any_text_follows_the_model(quote, note, tags, url):
    annotation = placed(annotation_on(quote, text=quote, note=note, tags=tags))
    check_collection(written(replace(opened_article(annotation, url=url), note=note)))
