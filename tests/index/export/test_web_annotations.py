import json

from index.export.web_annotations import is_web_annotations, write_web_annotations
from tests.support.exporting import opened_article, placed
from tests.support.notes import TEXT, annotation_on


def items(*articles):
    return json.loads(write_web_annotations(articles))["first"]["items"]


def test_a_passage_is_described_by_its_words_and_its_place():
    (item,) = items(opened_article())
    quote, position = item["target"]["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert TEXT[position["start"] : position["end"]] == quote["exact"]
    assert TEXT[: position["start"]].endswith(quote["prefix"])
    assert item["target"]["source"] == "https://courier.example/harbour"


def test_note_tags_label_and_grade_are_bodies_with_a_purpose():
    (item,) = items(opened_article())
    said = [(body["purpose"], body["value"]) for body in item["body"]]
    assert said == [
        ("commenting", "Check *this*."),
        ("tagging", "fruit/apples"),
        ("tagging", "port"),
        ("classifying", "Claim"),
        ("assessing", "F6"),
    ]


def test_an_article_without_an_address_has_a_name():
    (item,) = items(opened_article(url=""))
    assert item["target"]["source"] == "urn:lectern:article:article1"


def test_every_annotation_has_what_the_model_asks_for():
    value = json.loads(write_web_annotations([opened_article(), opened_article(placed(annotation_on(label="")))]))
    assert value["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (value["type"], value["total"]) == ("AnnotationCollection", 2)
    assert value["first"]["type"] == "AnnotationPage"
    for item in value["first"]["items"]:
        assert item["type"] == "Annotation"
        assert ":" in item["id"]
        assert item["target"]


def test_an_export_knows_itself():
    assert is_web_annotations(write_web_annotations([]))
    assert not is_web_annotations(b"{}")
    assert not is_web_annotations(b"[")
