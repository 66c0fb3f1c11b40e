"""Recognitions as JSON and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.recognition import recognise
from index.entities.serialisation import recognition_from_json, recognition_to_json

TEXT = "President Recep Tayyip Erdogan left Ankara. Erdogan will be back."


def test_json_has_the_fields_that_scripts_rely_on() -> None:
    values = recognition_to_json(recognise(TEXT))
    certainty = values["mentions"][0].pop("certainty")
    assert 0.5 < certainty <= 1
    assert values["mentions"][0] == {
        "start": 10,
        "end": 30,
        "kind": "PERSON",
        "text": "Recep Tayyip Erdogan",
        "entity": 0,
        "role": "President",
    }
    assert "role" not in values["mentions"][1]  # only where there is something to say
    entity = values["entities"][0]
    assert (entity["name"], entity["kind"], entity["aliases"], entity["count"]) == (
        "Recep Tayyip Erdogan",
        "PERSON",
        ["Erdogan"],
        2,
    )


@given(st.text() | st.just(TEXT))
def test_json_gives_back_the_same_recognition(text: str) -> None:
    recognition = recognise(text)
    assert recognition_from_json(json.loads(json.dumps(recognition_to_json(recognition)))) == recognition


def test_unknown_kind_is_refused() -> None:
    values = recognition_to_json(recognise(TEXT))
    values["mentions"][0]["kind"] = "NOBODY"
    with pytest.raises(ValueError, match="NOBODY"):
        recognition_from_json(values)
