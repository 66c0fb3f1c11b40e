"""Makes a private environment beside the checkout and runs a program in it.

Used by ``python3 desktop`` and ``python3 tests`` only; an installed Lectern never gets here. Standard library
only, Python 3.11 and newer, any platform.

An environment lives in ``.environment/NAME-PYTHON-DIGEST``: the digest is that of the pinned requirements, so
that changed requirements make a new environment instead of patching an old one. The file ``complete`` is written
last; an environment without it was interrupted and is made anew.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".environment"
REQUIREMENTS = ROOT / "resources" / "requirements"
OLDEST_PYTHON = (3, 11)
EXIT_UNMET = 2  # the exit code of a request that cannot be met

# Shared libraries that the wheels of Qt expect from the system, with the Debian packages that bring them.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupError(Exception):
    """The environment cannot be made; the message says what to do, in one line."""


def environment_for(name: str) -> Path:
    """Return the folder of the environment for the pinned requirements called ``name``; it may not exist yet."""
    digest = hashlib.sha256((REQUIREMENTS / f"{name}.txt").read_bytes()).hexdigest()[:12]
    return ENVIRONMENTS / f"{name}-{sys.version_info.major}.{sys.version_info.minor}-{digest}"


def interpreter_of(environment: Path) -> Path:
    """Return the Python interpreter inside an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_environment(name: str) -> Path:
    """Make the environment if it is not complete, and return its interpreter.

    Raises:
        SetupError: Python is too old, or the requirements cannot be installed.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(f"Lectern needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    environment = environment_for(name)
    if not _is_complete(environment):
        with _alone(environment):
            if not _is_complete(environment):  # another start may have made it meanwhile
                _make_environment(environment, REQUIREMENTS / f"{name}.txt")
    return interpreter_of(environment)


def _is_complete(environment: Path) -> bool:
    """Whether an environment was made wholly, and its Python is still there: it is a link to the system's."""
    return (environment / "complete").is_file() and interpreter_of(environment).exists()


@contextmanager
def _alone(environment: Path) -> Iterator[None]:
    """Be the only one that makes an environment; wait for another one. The system frees the lock of a dead process.

    Raises:
        SetupError: the folder of the checkout cannot be written.
    """
    try:
        environment.parent.mkdir(exist_ok=True)
        lock = (environment.parent / f"{environment.name}.lock").open("a", encoding="utf-8")
    except OSError as error:
        raise SetupError(f"The environment cannot be made in {environment.parent}: {error.strerror}.") from error
    with lock:
        if os.name == "nt":
            _lock_on_windows(lock.fileno())
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _lock_on_windows(file: int) -> None:
    """Lock the first byte of a file; Windows itself gives up after ten seconds, and an environment takes minutes."""
    windows = import_module("msvcrt")  # other systems lack it
    while True:
        try:
            windows.locking(file, windows.LK_LOCK, 1)
        except OSError as error:
            if error.errno != errno.EDEADLK:
                raise
        else:
            return


def _make_environment(environment: Path, requirements: Path) -> None:
    print(f"Setting up {environment.name} (once, a minute or two) …", file=sys.stderr, flush=True)
    try:
        if environment.exists():
            shutil.rmtree(environment)
        venv.create(environment, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(
            f"A private environment cannot be made in {environment}: {error}. "
            "On Debian, 'apt-get install python3-venv' brings what Python needs for it."
        ) from error
    command = [str(interpreter_of(environment)), "-m", "pip", "install", "--quiet", "--require-hashes"]
    command += [
        "--disable-pip-version-check",
        "--no-warn-script-location",
        "--requirement",
        str(requirements),
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetupError(f"The requirements in {requirements} could not be installed; see the lines above.")
    _make_checkout_importable(environment)
    (environment / "complete").write_text("", encoding="utf-8")


def _make_checkout_importable(environment: Path) -> None:
    """Put the checkout on the environment's module path, relative to it, so that both can be copied together."""
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(environment)}))
    (packages / "checkout.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="utf-8")


def has_screen() -> bool:
    """Whether a window could be shown; without one the libraries for it are not worth installing."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_system_packages(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages among ``libraries`` (shared library → package) whose library does not load."""
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure_system_packages(packages: list[str]) -> None:
    """Install Debian packages when this user may; elsewhere do nothing.

    Raises:
        SetupError: packages are missing and cannot be installed; the message holds the line to run.
    """
    if not packages or not sys.platform.startswith("linux"):
        return
    names = _debian_names(packages)
    line = f"apt-get install -y {' '.join(names)}"
    apt_get = shutil.which("apt-get")
    if apt_get is None:
        raise SetupError(f"Qt needs libraries that this system lacks; on Debian they come with: {line}")
    if os.geteuid() != 0:
        raise SetupError(f"Qt needs libraries that this system lacks. Please run: sudo {line}")
    print(f"Installing {' '.join(names)} …", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *names]):
        done = subprocess.run([apt_get, *arguments], check=False, env=environment, stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        raise SetupError(f"The system libraries could not be installed. Please run: {line}")


def _debian_names(packages: list[str]) -> list[str]:
    """Debian 13 renamed one package in the 64-bit time transition."""
    try:
        release = Path("/etc/debian_version").read_text(encoding="utf-8").split(".")[0]
    except OSError:
        return packages
    renamed = {"libglib2.0-0": "libglib2.0-0t64"} if release.isdigit() and int(release) >= 13 else {}
    return [renamed.get(package, package) for package in packages]


def command_in(interpreter: Path, module: str, arguments: list[str]) -> list[str]:
    """Return the command line that runs a module of this checkout with the environment's interpreter."""
    # -P keeps the current folder, which may well hold an "index" of its own, off the module path.
    return [str(interpreter), "-P", "-m", module, *arguments]


def run(command: list[str]) -> int:
    """Become the command where the platform can; else run it and return its exit code."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - the interpreter of our own environment
    return subprocess.run(command, check=False).returncode
