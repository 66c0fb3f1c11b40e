"""``python3 desktop``, ``python -m desktop`` and the ``lectern`` command.

Run as a folder of a checkout, it first sets up a private environment. The first word decides the rest: a command
of the command line goes to ``index.cli``, anything else opens the window. Nothing heavy is imported before that.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run Lectern with the arguments of the process; return the exit code."""
    arguments = sys.argv[1:]
    from index.cli.arguments import is_command_line

    if is_command_line(arguments):
        from index.cli.main import run as run_command_line

        return run_command_line(arguments)
    import gc

    gc.disable()  # a tenth of a start is spent looking through what it makes, all of which stays; see ``running``
    from desktop.sources import read_no_sources
    from index.locks import accept_soft_locks

    read_no_sources()
    accept_soft_locks()
    from desktop.running import main as open_window

    return open_window(arguments)


def _main_of_checkout() -> int:
    """Set up the environment of this checkout and run Lectern in it."""
    sys.path[0] = str(__import__("pathlib").Path(__file__).resolve().parent.parent)
    from desktop import bootstrap

    arguments = sys.argv[1:]
    try:
        interpreter = bootstrap.ensure_environment("runtime")
        from index.cli.arguments import is_command_line

        if not is_command_line(arguments) and bootstrap.has_screen():
            bootstrap.ensure_system_packages(bootstrap.missing_system_packages(bootstrap.QT_LIBRARIES))
    except bootstrap.SetupError as error:
        print(error, file=sys.stderr)
        return bootstrap.EXIT_UNMET
    return bootstrap.run(bootstrap.command_in(interpreter, "desktop", arguments))


if __name__ == "__main__":
    # A folder given to the interpreter is run with no package around it: that is the checkout.
    sys.exit(main() if __package__ else _main_of_checkout())
