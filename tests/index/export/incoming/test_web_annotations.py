"""Annotations of the W3C model, as we and others write them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.export.incoming.passages import Passage, Remark, Source
from index.export.incoming.web_annotations import is_web_annotation, read_web_annotations
from index.export.web_annotations import write_web_annotations
from index.text.spans import Span
from tests.support.exporting import opened_article, placed
from tests.support.notes import annotation_on

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation(**fields):
    """Return an annotation as another program would write it."""
    return {
        "@context": CONTEXT,
        "id": "https://annotations.example/1",
        "type": "Annotation",
        "target": {
            "source": "https://courier.example/harbour",
            "selector": {"type": "TextQuoteSelector", "exact": "winter", "prefix": "of “", "suffix": "” apples"},
        },
        **fields,
    }


def one(**fields):
    (passage,) = read_web_annotations(annotation(**fields)).passages
    return passage


def test_our_own_annotations_read_back():
    mine = annotation_on(note="Check *this*.", tags=["fruit/apples"], credibility=2)
    (passage,) = read_web_annotations(json.loads(write_web_annotations([opened_article(placed(mine))]))).passages
    assert (passage.own, passage.quote, passage.span) == (mine.id, mine.selector.quote, mine.selector.span)
    assert (passage.label, passage.note, passage.tags, passage.credibility) == (
        *("claim", "Check *this*.", ("fruit/apples",)),
        2,
    )
    assert passage.source == Source("article1", "5" * 64, "https://courier.example/harbour")
    assert (passage.created, passage.modified) == (mine.created, mine.modified)


def test_a_foreign_annotation_is_told_by_its_name_and_its_words():
    passage = one(bodyValue="Really?", creator={"type": "Person", "name": "Ana"}, created="2021-09-05T08:00:00Z")
    assert (passage.key, passage.own) == ("https://annotations.example/1", "")
    assert (passage.prefix, passage.quote, passage.suffix) == ("of “", "winter", "” apples")
    assert (passage.note, passage.author, passage.created.isoformat()) == (
        *("Really?", "Ana"),
        "2021-09-05T08:00:00+00:00",
    )


def test_an_annotation_without_a_name_has_the_same_key_each_time():
    nameless = {key: value for key, value in annotation(bodyValue="a").items() if key != "id"}
    first, second = (read_web_annotations(nameless).passages[0].key for _ in range(2))
    assert first == second
    assert first != read_web_annotations({**nameless, "bodyValue": "b"}).passages[0].key


@pytest.mark.parametrize(
    "body",
    [
        "https://other.example/page",
        {"type": "TextualBody", "value": "https://other.example/page"},
        {"source": "https://other.example/page"},
        {"type": "Choice", "items": [{"type": "TextualBody", "value": "https://other.example/page"}]},
        {"@type": "cnt:ContentAsText", "chars": "https://other.example/page"},
    ],
)
def test_every_shape_of_a_body_is_understood(body):
    assert one(body=body).note == "https://other.example/page"


def test_bodies_have_a_purpose_of_their_own_or_that_of_the_annotation():
    bodies = [
        {"type": "TextualBody", "value": "port", "purpose": "tagging"},
        {"type": "TextualBody", "value": "Evidence", "purpose": "classifying"},
        {"type": "TextualBody", "value": "unheard of", "purpose": "classifying"},
        {"type": "TextualBody", "value": "B3", "purpose": "assessing"},
        {"type": "TextualBody", "value": "good", "purpose": "assessing"},
    ]
    passage = one(body=bodies)
    assert (passage.tags, passage.label, passage.credibility, passage.note) == (
        *(("port", "unheard of"), "evidence", 3),
        "good",
    )
    assert one(motivation="tagging", body="port").tags == ("port",)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("urn:lectern:article:a1", Source(article="a1")),
        (f"urn:sha256:{'AB' * 32}", Source(sha256="ab" * 32)),
        ("https://courier.example/a#part", Source(url="https://courier.example/a")),
        ("file:///articles/two%20words.txt", Source(path="/articles/two words.txt")),
        ("articles/one.txt", Source(path="articles/one.txt")),
        ({"id": "https://courier.example/a", "type": "Text"}, Source(url="https://courier.example/a")),
    ],
)
def test_an_article_is_named_in_many_ways(source, found):
    target = {"source": source, "selector": {"type": "TextQuoteSelector", "exact": "x"}}
    assert one(target=target).source == found


def test_a_position_counts_only_where_it_is_as_long_as_the_quotation():
    def with_position(start, end):
        quote = {"type": "TextQuoteSelector", "exact": "winter"}
        position = {"type": "TextPositionSelector", "start": start, "end": end}
        return one(target={"source": "https://a.example", "selector": [position, quote]}).span

    assert with_position(3, 9) == Span(3, 9)
    assert with_position(3, 10) is None
    assert with_position(-3, 3) is None
    assert with_position("3", 9) is None


def test_a_refinement_describes_the_passage_more_closely():
    inner = {"type": "TextQuoteSelector", "exact": "winter"}
    outer = {"type": "FragmentSelector", "value": "p3", "refinedBy": inner}
    assert one(target={"source": "https://a.example", "selector": outer}).quote == "winter"


def test_several_targets_are_several_passages():
    target = annotation()["target"]
    passages = read_web_annotations(annotation(target=[target, {**target, "source": "https://b.example"}])).passages
    assert len({passage.key for passage in passages}) == 2


@pytest.mark.parametrize(
    "wrap",
    [
        lambda item: [item],
        lambda item: {"type": "AnnotationPage", "items": [item]},
        lambda item: {"type": ["AnnotationCollection"], "first": {"type": "AnnotationPage", "items": [item]}},
        lambda item: {"@graph": [item]},
    ],
)
def test_annotations_are_found_in_whatever_holds_them(wrap):
    assert len(read_web_annotations(wrap(annotation())).passages) == 1


def test_a_comment_on_a_whole_article_is_a_note_on_it():
    incoming = read_web_annotations(annotation(target="https://courier.example/harbour", bodyValue="Good."))
    assert incoming.remarks == (Remark(Source(url="https://courier.example/harbour"), "Good."),)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"target": None}, "import-no-target"),
        ({"target": {"selector": {"type": "TextQuoteSelector", "exact": "x"}}}, "import-no-target"),
        ({"target": {"source": "https://a.example", "selector": {"type": "SvgSelector"}}}, "import-no-quotation"),
        ({"target": "https://a.example"}, "import-nothing-said"),
    ],
)
def test_what_cannot_be_taken_is_listed(fields, code):
    incoming = read_web_annotations(annotation(**fields))
    assert not incoming.passages
    assert [left.code for left in incoming.left_out] == [code]


@pytest.mark.parametrize("value", [None, 1, "a", [], {}, {"type": "Person"}, {"rows": []}])
def test_other_values_hold_no_annotations(value):
    assert not is_web_annotation(value)


KEYS = st.sampled_from(
    ["type", "id", "target", "body", "selector", "source", "exact", "start", "purpose", "value", "items", "creator"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, JSON, max_size=6))
def test_whatever_an_annotation_holds_it_is_taken_or_listed(fields):
    incoming = read_web_annotations(annotation(**{key: value for key, value in fields.items() if key != "type"}))
    assert all(isinstance(passage, Passage) for passage in incoming.passages)
    assert incoming.passages or incoming.remarks or incoming.left_out
