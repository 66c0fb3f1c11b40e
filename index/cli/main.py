"""Runs a command and turns what came of it into an exit code."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence

from index import guard
from index.cli.arguments import build_parser
from index.cli.log import LibraryLog
from index.cli.output import say, write_json
from index.errors import Cancelled, DamagedError, LecternError
from index.layout import default_library
from index.wording import describe

DONE = 0
BUG = 1
UNMET = 2
INTERRUPTED = 130

_LOG = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments; return the exit code."""
    _write_utf8()
    try:
        options = build_parser().parse_args(arguments)
    except SystemExit as leaving:  # argparse has said what was wrong, or shown the help
        return leaving.code if isinstance(leaving.code, int) else UNMET
    guard.forbid_network()
    return _guarded(_command(options.command), options)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Return the function of a command; its module is imported only now."""
    module = importlib.import_module(f"index.cli.commands.{_MODULES[name]}")
    command: Callable[[argparse.Namespace], int] = getattr(module, f"run_{name}")
    return command


_MODULES = {
    "index": "updating",
    "search": "finding",
    "show": "finding",
    "hits": "concordance",
    "read": "files",
    "entities": "files",
    "anchor": "files",
    "entity": "naming",
    "timeline": "naming",
    "correct": "correcting",
    "annotate": "notes",
    "notes": "notes",
    "reattach": "mending",
    "mark": "mending",
    "undo": "mending",
    "redo": "mending",
    "export": "exporting",
    "cite": "citing",
    "outlets": "outlets",
    "import": "keeping",
    "backup": "keeping",
    "restore": "keeping",
    "doctor": "updating",
    "help": "files",
}


def _guarded(command: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    log = LibraryLog(getattr(options, "library", None) or default_library())
    logging.getLogger().addHandler(log)
    try:
        return _repaired(command, options)
    except Cancelled as error:
        say(describe(error))
        return INTERRUPTED
    except KeyboardInterrupt:
        say("Interrupted; what was acknowledged is kept.")
        return INTERRUPTED
    except LecternError as error:
        if getattr(options, "json_progress", False):
            write_json({"error": {"code": error.code, "reason": describe(error)}})
        say(describe(error))
        return UNMET
    except BrokenPipeError:
        # The reader of our output has gone, as in a pipe to head; nothing is wrong here.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:  # noqa: BLE001 - the last line of defence: logged with its traceback, exit code 1
        _LOG.exception("unexpected error in %s", options.command)
        say(
            f"Something went wrong that should not have; nothing you made is lost. Details are in {log.baseFilename}."
        )
        return BUG


def _repaired(command: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command; once more with a new catalogue when the damage of the old one shows only in use."""
    try:
        return command(options)
    except DamagedError as error:
        if error.data.get("part") != "catalogue":
            raise
        say(describe(error))
    from index.cli.commands.opening import opened_library

    with opened_library(options, update=False) as library:
        library.remake_catalogue()
    return command(options)


def _write_utf8() -> None:
    """Speak UTF-8 on every terminal and pipe, whatever the system's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
