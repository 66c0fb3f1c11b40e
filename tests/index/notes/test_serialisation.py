import json

from index.notes.serialisation import annotation_from_json, annotation_to_json
from tests.support.notes import annotation_on


def test_an_annotation_survives_json_without_loss():
    annotation = annotation_on("“winter” apples", note="**why** 🍏", tags=["a/b"], credibility=4)
    assert annotation_from_json(json.loads(json.dumps(annotation_to_json(annotation)))) == annotation


def test_times_have_microseconds_and_a_zone():
    created = annotation_to_json(annotation_on())["created"]
    assert created.endswith("+00:00")
    assert "." in created
