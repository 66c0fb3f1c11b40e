"""A folder of traps beside honest articles: each trap costs its own line and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.articles import PIPELINE, write_article
from tests.support.data import study_data

LONG = 1_000_000  # bytes
HANDFUL = 20  # of the files that are only there to be many


def _long_texts(place, names):
    """Leave out texts of megabytes, which are no traps for a reader; the recogniser is at them for half a minute."""
    return [name for name in names if name.endswith(".txt") and (Path(place) / name).stat().st_size > LONG]


def children_of_this_process():
    tasks = Path("/proc/self/task").glob("*/children")
    return {child for task in tasks for child in task.read_text(encoding="ascii").split()}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the traps are made for a system with such files")
def test_folder_with_odd_names_and_special_files_is_brought_in(library, folder):
    script = study_data("hostile") / "make_fs_traps.sh"
    traps = folder / "traps"
    made = subprocess.run(["bash", script, traps], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"this system cannot make them all: {made.stderr[-200:]}")
    for path in sorted((traps / "many").iterdir())[HANDFUL:]:
        path.unlink()
    honest = write_article(folder, "pipeline.txt", PIPELINE)
    before = children_of_this_process()
    report = library.ingest()
    assert library.search("Ostrava").hits[0].path == str(honest)
    assert library.search("trapword").total == HANDFUL + 1  # the many differ; all others are copies of one text
    reasons = {Path(one.path).name: one.code for one in report.failed}
    assert {"fifo.txt", "dangling.txt", "sparse_5GB.txt"} <= reasons.keys()
    assert set(reasons.values()) <= {"not-a-regular-file", "too-large", "no-permission", "bad-name", "empty"}
    assert all(one.reason for one in report.failed)
    assert not (traps / "pwned").exists()
    assert children_of_this_process() == before
    subprocess.run(["chmod", "-R", "u+rwX", traps], check=True)
    shutil.rmtree(traps)
    assert library.ingest().articles == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are counted by /proc")
def test_files_made_to_trap_their_reader_cost_their_own_lines(library, folder):
    shutil.copytree(study_data("hostile"), folder / "hostile", ignore=_long_texts)
    honest = write_article(folder, "pipeline.txt", PIPELINE)
    before = children_of_this_process()
    report = library.ingest()
    assert library.search("Ostrava").hits[0].path == str(honest)
    assert report.articles > len(report.failed) > 0
    assert all(one.reason and one.code for one in report.failed)
    assert not {one.code for one in report.failed} & {"parser-timeout", "parser-crashed", "parser-failed"}
    assert children_of_this_process() == before
    assert library.diagnose() == ()
