from __future__ import annotations

import errno
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from desktop import bootstrap


@pytest.fixture
def empty_requirements(tmp_path, monkeypatch):
    """A checkout of its own whose requirements are none, so that its environment is quickly made."""
    requirements = tmp_path / "requirements"
    requirements.mkdir()
    (requirements / "runtime.txt").write_text("# nothing\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "REQUIREMENTS", requirements)
    monkeypatch.setattr(bootstrap, "ENVIRONMENTS", tmp_path / ".environment")
    return requirements / "runtime.txt"


def test_changed_requirements_mean_another_environment(empty_requirements):
    before = bootstrap.environment_for("runtime")
    empty_requirements.write_text("# something else\n", encoding="utf-8")
    assert bootstrap.environment_for("runtime") != before


def test_an_environment_is_made_once_and_can_import_the_checkout(empty_requirements, tmp_path):
    interpreter = bootstrap.ensure_environment("runtime")
    program = "import index; print(index.__file__)"
    done = subprocess.run(
        [interpreter, "-P", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    made = interpreter.stat().st_ctime_ns
    assert bootstrap.ensure_environment("runtime") == interpreter
    assert interpreter.stat().st_ctime_ns == made
    assert done.stdout.startswith(str(bootstrap.ROOT)), done.stderr


def test_an_interrupted_environment_is_made_anew(empty_requirements):
    environment = bootstrap.environment_for("runtime")
    environment.mkdir(parents=True)
    (environment / "left-over").write_text("", encoding="utf-8")
    bootstrap.ensure_environment("runtime")
    assert (environment / "complete").is_file()
    assert not (environment / "left-over").exists()


def test_two_first_starts_at_once_make_one_environment(empty_requirements):
    with ThreadPoolExecutor(2) as both:
        starts = [both.submit(bootstrap.ensure_environment, "runtime") for _ in range(2)]
    assert starts[0].result() == starts[1].result()
    assert starts[0].result().exists()


def test_a_first_start_on_windows_waits_longer_than_its_system_does(monkeypatch):
    answers = [OSError(errno.EDEADLK, "ten attempts"), OSError(errno.EDEADLK, "ten attempts"), None]
    asked = []

    def locking(*place):
        asked.append(place)
        if (answer := answers[len(asked) - 1]) is not None:
            raise answer

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_LOCK=1, locking=locking))
    bootstrap._lock_on_windows(7)
    assert asked == [(7, 1, 1)] * 3


def test_an_environment_whose_python_is_gone_is_made_anew(empty_requirements):
    interpreter = bootstrap.ensure_environment("runtime")
    interpreter.unlink()
    assert bootstrap.ensure_environment("runtime").exists()


def test_requirements_that_cannot_be_installed_are_an_error_and_no_environment(empty_requirements, capsys):
    empty_requirements.write_text("no-such-package==1 --hash=sha256:00\n", encoding="utf-8")
    with pytest.raises(bootstrap.SetupError):
        bootstrap.ensure_environment("runtime")
    assert not (bootstrap.environment_for("runtime") / "complete").exists()


def test_an_old_python_is_refused_in_words(monkeypatch):
    monkeypatch.setattr("sys.version_info", (3, 10, 0))
    with pytest.raises(bootstrap.SetupError, match=r"3\.11 or newer"):
        bootstrap.ensure_environment("runtime")


def test_a_user_who_may_not_install_is_given_the_line_to_run(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(bootstrap, "_debian_names", lambda packages: packages)
    with pytest.raises(bootstrap.SetupError, match="sudo apt-get install -y libegl1 libgl1"):
        bootstrap.ensure_system_packages(["libegl1", "libgl1"])


def test_a_library_that_does_not_load_names_its_package():
    assert bootstrap.missing_system_packages({"libno-such-thing.so.9": "libno"}) == ["libno"]
