from __future__ import annotations

import gzip
import json

import pytest

from index.entities.trained.labels import LABELS
from index.entities.training.corpus import Record, labelled, read_records
from index.entities.training.variation import Variation
from tests.support.marked import unmarked


def labels_of(marked):
    text, marks = unmarked(marked)
    found = labelled(text, marks, frozenset())
    assert found is not None
    return [LABELS[number] for number in found.labels]


def test_marks_become_labels_of_tokens():
    assert labels_of("{Anna van Berg|PERSON} left {Oslo|PLACE}") == [
        "B-PERSON", "I-PERSON", "E-PERSON", "O", "S-PLACE",
    ]  # fmt: skip


def test_kinds_that_are_not_learned_are_left_out():
    assert labels_of("the {S-400|WEAPON}") == ["O"] * 4


def test_name_is_never_cut_by_the_end_of_a_sentence():
    text = "Yahoo! Inc. left."
    found = labelled(text, [(0, 10, "ORG")], frozenset())
    assert found is not None
    assert found.sentences[0][1] >= 3


@pytest.mark.parametrize("packed", [False, True])
def test_records_are_read_from_plain_and_packed_files(tmp_path, packed):
    line = json.dumps({"text": "Oslo", "spans": [[0, 4, "PLACE"]], "src": "own"}).encode() + b"\n"
    file = tmp_path / ("a.jsonl.gz" if packed else "a.jsonl")
    file.write_bytes(gzip.compress(line) if packed else line)
    assert list(read_records(file)) == [Record("own", "Oslo", ((0, 4, "PLACE"),))]


NAMES = {"first": ["Ida"], "last": ["Moe"], "city": ["Bergen"], "country": ["Norway"], "region": ["Upper Fjord"]}


ORGANISATIONS: tuple[str, ...] = ()


def varied(marked, share=1.0, organisations=ORGANISATIONS):
    text, marks = unmarked(marked)
    records = [Record("own", text, tuple(marks))]
    found, moved = Variation(records, NAMES, organisations, seed=3).of(text, marks, share)
    return [found[start:end] for start, end, _ in moved], found


def test_person_is_renamed_alike_in_full_and_in_part():
    assert varied("{Anna Berg|PERSON} left. {Berg|PERSON} slept.")[0] == ["Ida Moe", "Moe"]


def test_marks_still_stand_on_the_names_after_renaming():
    names, text = varied("In {Oslo|PLACE} the {Ministry of Fish|ORG} met {Anna Berg|PERSON}.")
    assert names[1:] == ["Ministry of Fish", "Ida Moe"]
    assert text == f"In {names[0]} the Ministry of Fish met Ida Moe."


def test_share_of_nothing_changes_nothing():
    marked = "{Anna Berg|PERSON} left {Oslo|PLACE}."
    assert varied(marked, share=0.0)[1] == unmarked(marked)[0]


def test_listed_organisations_stand_in_for_others():
    names, _ = varied("{Acme|ORG} paid {Bolt|ORG}.", organisations=["Harbour"] * 1000)
    assert names == ["Harbour", "Harbour"]
