"""The update process: progress, end, cancel, crash and restart, with small children in its place."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from desktop.workers.update import IngestProcess, update_command
from index.progress import Progress, Stage

pytestmark = pytest.mark.qt

REPORT = (
    '{"report": {"added": 2, "changed": 0, "moved": 0, "removed": 0, "unchanged": 0, "failed": [],'
    ' "articles": 2, "seconds": 0.1}}'
)
PROGRESS = '{"stage": "indexing", "done": 1, "total": 2, "searchable": 1, "rate": 10.0}'


@pytest.fixture
def process(qtbot):
    process = IngestProcess()
    yield process
    process.close()


def child(code):
    return [sys.executable, "-c", code]


def test_command_keeps_the_current_folder_off_the_module_path(tmp_path):
    command = update_command(tmp_path)
    assert command[:5] == [sys.executable, "-P", "-m", "index", "index"]
    assert command[5:] == ["--library", str(tmp_path), "--json-progress"]


def test_progress_and_report_are_passed_on(process, qtbot):
    said: list[Any] = []
    process.progressed.connect(said.append)
    with qtbot.waitSignal(process.finished) as finished:
        process.start(child(f"print('''{PROGRESS}'''); print('''{REPORT}''')"))
    assert said == [Progress(Stage.INDEXING, 1, 2, 1, 10.0)]
    assert finished.args[0].added == 2
    assert not process.is_running


def test_cancel_is_said_to_the_child_and_ends_as_stopped(process, qtbot):
    code = f"import sys; print('''{PROGRESS}''', flush=True); sys.exit(130 if input() == 'cancel' else 1)"
    with qtbot.waitSignal(process.progressed):
        process.start(child(code))
    with qtbot.waitSignal(process.stopped):
        process.cancel()
    assert not process.is_running


def test_request_that_cannot_be_met_fails_with_the_code_of_the_child(process, qtbot):
    code = """import sys; print('{"error": {"code": "library-busy", "reason": ""}}'); sys.exit(2)"""
    with qtbot.waitSignal(process.failed) as failed:
        process.start(child(code))
    assert failed.args[0].code == "library-busy"


def test_words_of_the_child_are_kept_where_it_gives_no_code(process, qtbot):
    with qtbot.waitSignal(process.failed) as failed:
        process.start(child("import sys; print('No room.', file=sys.stderr); sys.exit(2)"))
    assert failed.args[0].data["detail"] == "No room"


def test_child_that_crashes_once_is_started_again(process, qtbot, tmp_path, caplog):
    mark = tmp_path / "mark"
    code = (
        f"import os, pathlib; mark = pathlib.Path({str(mark)!r})\n"
        f"if mark.exists(): print('''{REPORT}''')\n"
        "else: mark.touch(); os.abort()"
    )
    with qtbot.waitSignals([process.restarted, process.finished]):
        process.start(child(code))
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()


def test_child_that_crashes_twice_is_an_error(process, qtbot, caplog):
    with qtbot.waitSignal(process.failed) as failed:
        process.start(child("raise RuntimeError('worn out')"))
    assert failed.args[0].code == "update-failed"
    assert "worn out" in failed.args[0].data["detail"]
    assert len(caplog.records) == 2
    caplog.clear()


def test_child_that_cannot_be_started_is_an_error(process, qtbot, tmp_path, caplog):
    with qtbot.waitSignal(process.failed) as failed:
        process.start([str(tmp_path / "nothing")])
    assert failed.args[0].code == "update-failed"
    caplog.clear()


def test_child_that_waits_is_the_next_update_of_the_same_library_only(process, qtbot):
    code = f"import sys; assert sys.stdin.readline() == 'begin\\n'; print('''{REPORT}''')"
    process.make_ready(child(code))
    waiting = process._ready
    process.make_ready(child(code))
    assert process._ready is waiting
    with qtbot.waitSignal(process.finished):
        process.start(child(code))
        assert process._process is waiting
    process.make_ready(child(code))
    with qtbot.waitSignal(process.finished):
        process.start(child(f"print('''{REPORT}''')"))
    assert process._ready is None


def test_child_that_died_waiting_costs_nothing(process, qtbot):
    code = f"import sys; sys.exit() if '--on-request' in sys.argv else print('''{REPORT}''')"
    process.make_ready(child(code))
    qtbot.waitUntil(lambda: not process._is_ready(child(code)))
    with qtbot.waitSignal(process.finished):
        process.start(child(code))


def test_look_is_said_to_the_child(process, qtbot):
    code = f"import sys; print('''{PROGRESS}''', flush=True); sys.exit(130 if input() == 'look' else 1)"
    with qtbot.waitSignal(process.progressed):
        process.start(child(code))
    with qtbot.waitSignal(process.stopped):
        process.look()


def test_second_start_while_one_runs_does_nothing(process, qtbot):
    started: list[Any] = []
    process.started.connect(lambda: started.append(1))
    with qtbot.waitSignal(process.stopped):
        process.start(child("input(); raise SystemExit(130)"))
        process.start(child("raise SystemExit(3)"))
        process.cancel()
    assert started == [1]


def test_close_ends_a_child_that_waits_for_its_input_to_end(process, qtbot):
    process.start(child("import sys; sys.stdin.read(); raise SystemExit(130)"))
    process.close()
    assert not process.is_running


def test_child_that_does_not_listen_is_ended_and_not_started_again(qtbot):
    process = IngestProcess(patience=50)
    ends: list[Any] = []
    for ended in (process.restarted, process.failed, process.stopped):
        ended.connect(ends.append)
    with qtbot.waitSignal(process.progressed):
        process.start(child(f"import time; print('''{PROGRESS}''', flush=True); time.sleep(60)"))
    process.close()
    assert not process.is_running
    assert ends == []
