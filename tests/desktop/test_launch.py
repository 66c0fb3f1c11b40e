"""What is settled before the window."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.launch import Launch, has_display, launch_of, log_to, sample
from index.layout import Layout, default_library, sample_library
from tests.support.data import CHECKOUT

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_display_is_looked_for_on_linux(environment, expected):
    assert has_display(environment, "linux") is expected


def test_other_platforms_always_have_a_display():
    assert has_display({}, "win32")
    assert has_display({}, "darwin")


def test_no_display_is_one_line_and_exit_code_2():
    environment = {"PATH": "/usr/bin", "HOME": "/nowhere"}
    command = [sys.executable, "-P", "-c", "from desktop.running import main; raise SystemExit(main([]))"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=CHECKOUT, check=False)
    assert done.returncode == 2
    (line,) = done.stderr.strip().splitlines()
    assert "no display" in line
    assert "lectern index, search, show, annotate, notes, export, entities, read, doctor" in line


def test_folder_is_followed_by_the_default_library(tmp_path):
    assert launch_of([str(tmp_path)]) == Launch(default_library(), (tmp_path,))


def test_folder_is_followed_by_the_named_library(tmp_path):
    assert launch_of([str(tmp_path), "--library", "/data"]).data.as_posix() == "/data"


def test_data_folder_of_a_library_is_opened_as_one(tmp_path):
    Layout(tmp_path).settings.write_text("{}")
    assert launch_of([str(tmp_path)]) == Launch(tmp_path)


def test_files_and_links_are_opened_in_the_library_that_is_meant_anyway(tmp_path):
    file = tmp_path / "one.txt"
    file.write_text("A text", encoding="utf-8")
    launch = launch_of([str(file), "lectern://article/a#n1"])
    assert launch == replace(sample(), things=(str(file), "lectern://article/a#n1"))
    assert launch_of([str(file), "--library", "/data"]).things == (str(file),)


def test_without_arguments_the_sample_is_opened_until_there_is_a_library_with_folders(tmp_path):
    assert launch_of([]) == sample()
    default_library().mkdir(parents=True)
    Layout(default_library()).settings.write_text(json.dumps({"format": 1, "folders": []}))
    assert launch_of([]) == sample()
    Layout(default_library()).settings.write_text(json.dumps({"format": 1, "folders": [str(tmp_path)]}))
    assert launch_of([]) == Launch(default_library())


def test_sample_is_there():
    launch = sample()
    assert launch.data == sample_library()
    assert all(folder.is_dir() for folder in launch.follow)


def test_unknown_option_ends_with_exit_code_2(capsys):
    with pytest.raises(SystemExit) as ended:
        launch_of(["--colour"])
    assert ended.value.code == 2
    assert "--colour" in capsys.readouterr().err


def test_log_goes_to_one_library_at_a_time(tmp_path):
    before = list(logging.getLogger().handlers)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        log_to(tmp_path / name)
    added = [handler for handler in logging.getLogger().handlers if handler not in before]
    assert len(added) == 1
    added[0].handle(logging.LogRecord("x", logging.ERROR, "", 0, "a line", None, None))
    logging.getLogger().removeHandler(added[0])
    added[0].close()
    assert not Layout(tmp_path / "one").log.exists()
    assert "a line" in Layout(tmp_path / "two").log.read_text(encoding="utf-8")


def test_what_is_neither_command_nor_folder_nor_file_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        launch_of(["serach"])
    assert left.value.code == 2
    assert "there is no command, folder or file serach" in capsys.readouterr().err


def test_refusal_is_one_line_that_says_where_to_read_on(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        launch_of(["serach"])
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "'lectern --help' shows what it takes" in said
