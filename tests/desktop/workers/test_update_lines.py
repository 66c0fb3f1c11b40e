"""Lines of an update process become values, whatever the pipe does to them."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.messages import in_words
from desktop.workers.update_lines import LineBuffer, parse_line
from index.errors import LecternError
from index.progress import Progress, Stage
from index.views import IngestReport, UnreadableFile


def test_progress_line_becomes_progress():
    line = b'{"stage": "reading", "done": 3, "total": 9, "searchable": 2, "rate": 41.5}'
    assert parse_line(line) == Progress(Stage.READING, 3, 9, 2, 41.5)


def test_last_line_becomes_a_report():
    report: dict[str, object] = {"added": 4, "changed": 1, "moved": 0, "removed": 2, "unchanged": 9}
    report |= {"articles": 14, "seconds": 1.5}
    report["failed"] = [{"path": "a.txt", "reason": "The file holds no text."}]
    line = json.dumps({"report": report}).encode()
    failed = (UnreadableFile("a.txt", "", "The file holds no text."),)
    assert parse_line(line) == IngestReport(4, 1, 0, 2, 9, failed, 14, 1.5)


def test_error_line_becomes_an_error_with_its_code():
    error = parse_line(b'{"error": {"code": "library-busy", "reason": "Busy."}}')
    assert isinstance(error, LecternError)
    assert error.code == "library-busy"


def test_error_line_brings_what_its_sentence_needs():
    said = {"code": "damaged", "reason": "…", "data": {"part": "catalogue", "detail": "version 3"}}
    error = parse_line(json.dumps({"error": said}).encode())
    assert isinstance(error, LecternError)
    assert error.data == {"part": "catalogue", "detail": "version 3"}
    assert "catalogue" in in_words(error)


@pytest.mark.parametrize(
    "line", [b"", b"hello", b"[1]", b"{}", b'{"stage": "dancing"}', b'{"report": 3}', b"\xff\xfe"]
)
def test_foreign_line_says_nothing(line):
    assert parse_line(line) is None


@given(st.lists(st.binary(max_size=20).filter(lambda line: b"\n" not in line)), st.lists(st.integers(0, 60)))
def test_lines_are_whole_however_the_pipe_cuts_them(lines, cuts):
    stream = b"".join(line + b"\n" for line in lines)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    buffer = LineBuffer()
    found = [line for start, end in pairwise(edges) for line in buffer.take(stream[start:end])]
    assert found == lines
