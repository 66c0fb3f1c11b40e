"""``python3 tests``: everything that continuous integration runs. With arguments: pytest with these arguments.

Run as a folder of a checkout, it first sets up a private environment with the test requirements, and the system
packages that a real window on a virtual screen needs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_WITHOUT_QT = ("pytest", "-p", "no:pytest-qt")


def main() -> int:
    """Run the checks, or pytest with the arguments; return the exit code."""
    from tests.support.screen import virtual_screen

    os.chdir(ROOT)
    with virtual_screen():
        if sys.argv[1:]:
            return _run("pytest", *sys.argv[1:])
        failed = [title for title, command, environment in _steps() if not _passes(title, command, environment)]
    if failed:
        print(f"\nfailed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _steps() -> list[tuple[str, tuple[str, ...], dict[str, str]]]:
    """Title, module with arguments, and additions to the environment, of each check."""
    return [
        ("lint", ("ruff", "check", "."), {}),
        ("format", ("ruff", "format", "--check", "."), {}),
        ("types", ("mypy",), {}),
        ("layers", (*_WITHOUT_QT, "tests/architecture/test_layers.py"), {"LECTERN_TEST_WITHOUT_QT": "1"}),
        (
            "core, without Qt",
            (*_WITHOUT_QT, "tests/architecture", "tests/index", "tests/resources", "tests/test_readme.py", "-n", "2"),
            {"LECTERN_TEST_WITHOUT_QT": "1"},
        ),
        ("shell", ("pytest", "tests/desktop", "-n", "2"), {"QT_QPA_PLATFORM": "offscreen"}),
        ("journeys", ("pytest", "tests/e2e", "-n", "2", "--dist", "loadfile"), {}),
    ]


def _passes(title: str, command: tuple[str, ...], environment: dict[str, str]) -> bool:
    print(f"\n── {title}", flush=True)
    started = time.monotonic()
    code = _run(*command, environment=environment)
    print(f"── {title}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)
    return code == 0


def _run(module: str, *arguments: str, environment: dict[str, str] | None = None) -> int:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, check=False, cwd=ROOT, env={**os.environ, **(environment or {})}).returncode


def _main_of_checkout() -> int:
    """Set up the environment of this checkout and run the checks in it."""
    sys.path[0] = str(ROOT)
    from desktop import bootstrap
    from tests.support.screen import missing_packages

    try:
        interpreter = bootstrap.ensure_environment("development")
    except bootstrap.SetupError as error:
        print(error, file=sys.stderr)
        return bootstrap.EXIT_UNMET
    try:
        bootstrap.ensure_system_packages(
            [*bootstrap.missing_system_packages(bootstrap.QT_LIBRARIES), *missing_packages()]
        )
    except bootstrap.SetupError as error:
        # The checks that need a screen will say so themselves; the others can run.
        print(error, file=sys.stderr)
    return bootstrap.run(bootstrap.command_in(interpreter, "tests", sys.argv[1:]))


if __name__ == "__main__":
    # A folder given to the interpreter is run with no package around it: that is the checkout.
    sys.exit(main() if __package__ else _main_of_checkout())
