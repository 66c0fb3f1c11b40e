from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.notes.making import utc_now
from index.notes.read_states import UNREAD, ReadState, read_state_from_json, read_state_to_json

STATES = st.builds(ReadState, st.sampled_from([None, utc_now()]), st.integers(0, 2**31))


@given(state=STATES)
def test_state_comes_back_from_json_as_it_was(state):
    assert read_state_from_json(json.loads(json.dumps(read_state_to_json(state)))) == state


@pytest.mark.parametrize(
    "value", [None, 3, [], {}, {"at": "yesterday"}, {"position": -1}, {"position": "7", "at": 5}]
)
def test_whatever_else_lies_there_is_no_reading(value):
    assert read_state_from_json(value) == UNREAD
