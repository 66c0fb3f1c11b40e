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
from index.cli.output import give_up_output, hand_over, say, write_json
from index.errors import Cancelled, DamagedError, LecternError
from index.layout import default_library
from index.locks import accept_soft_locks
from index.wording import describe

DONE = 0
BUG = 1
UNMET = 2
INTERRUPTED = 130

_LOG = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments; return the exit code."""
    _fill_closed_streams()
    _write_utf8()
    try:
        options = build_parser().parse_args(arguments)
        accept_soft_locks()
        guard.forbid_network()
        return _guarded(options)
    except SystemExit as leaving:  # argparse has said what was wrong, or shown the help
        return leaving.code if isinstance(leaving.code, int) else UNMET
    except KeyboardInterrupt:
        say("Interrupted; what was acknowledged is kept.")
        return INTERRUPTED
    finally:
        give_up_output()


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
    "rule": "ruling",
    "reopen": "ruling",
    "seen": "remembering",
    "searches": "remembering",
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
_FILES = frozenset({"files"})  # options that are names of files though they are no paths: "-" stands among them


def _guarded(options: argparse.Namespace) -> int:
    log = LibraryLog(getattr(options, "library", None) or default_library())
    logging.getLogger().addHandler(log)
    try:
        _check_texts(options)
        return _repaired(_command(options.command), options)
    except Cancelled as error:
        say(describe(error))
        return INTERRUPTED
    except LecternError as error:
        if getattr(options, "json_progress", False):
            plain = {name: value if isinstance(value, int) else str(value) for name, value in error.data.items()}
            write_json({"error": {"code": error.code, "reason": describe(error), "data": plain}})
        say(describe(error))
        return UNMET
    except BrokenPipeError:
        return DONE  # the reader of our output has gone, as in a pipe to head; nothing is wrong here
    except Exception:  # noqa: BLE001 - the last line of defence: logged with its traceback, exit code 1
        _LOG.exception("unexpected error in %s", options.command)
        say(
            f"Something went wrong that should not have; nothing you made is lost. Details are in {log.baseFilename}."
        )
        return BUG


def _check_texts(options: argparse.Namespace) -> None:
    """Refuse what was typed in another encoding than the system's, but for names of files, which may be in any.

    Raises:
        LecternError: bad-argument.
    """
    for name, value in vars(options).items():
        for text in value if isinstance(value, list) else [value]:
            if name not in _FILES and isinstance(text, str) and not text.isascii():
                try:
                    text.encode()
                except UnicodeEncodeError as error:
                    raise LecternError("bad-argument", argument=text) from error


def _repaired(command: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command; once more with a new catalogue when the damage of the old one shows only in use."""
    try:
        return _finished(command, options)
    except DamagedError as error:
        if error.data.get("part") != "catalogue":
            raise
        say(describe(error))
    from index.cli.commands.opening import opened_library

    with opened_library(options, update=False) as library:
        library.remake_catalogue()
    return _finished(command, options)


def _finished(command: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    code = command(options)
    hand_over()
    return code


def _fill_closed_streams() -> None:
    """Put nothing at all in the place of standard streams that were closed before we began.

    Their numbers would be given to the next files that are opened, and a child process would then write into those.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - for the life of the process
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - the same
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - the same


def _write_utf8() -> None:
    """Speak UTF-8 on every terminal and pipe, whatever the system's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
