"""A child process that answers JSON lines, and is ended when it takes too long or says too much.

The child is a module of this package. It reads one JSON object a line from its standard input, and answers each with
one line on standard output; an answer ``{"alive": true}`` only says that time begins anew. The end of its input ends
it, so that none is left behind when its parent dies. Nothing is pickled.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, cast

import index
from index.errors import ChildError
from index.json_values import JsonObject
from index.patience import Alarm

LONGEST_ANSWER = 256 * 1024 * 1024
"""Code points in one answer: several times what the largest article that is read comes to."""

_LAST_WAIT = 2.0  # seconds that a child whose input has ended may take to end


class Child:
    """One child process, started by the first question and again after each failure. Use from one thread at a time.

    Args:
        module: The module that the child runs.
        arguments: Its arguments.
        longest: How long an answer may be, in code points.
    """

    def __init__(self, module: str, arguments: Sequence[str], longest: int = LONGEST_ANSWER) -> None:
        self._module = module
        self._arguments = tuple(arguments)
        self._longest = longest
        self._process: subprocess.Popen[str] | None = None

    def ask(self, question: JsonObject, seconds: float) -> JsonObject:
        """Return the child's answer.

        Args:
            question: Plain JSON values.
            seconds: How long the child may take for it, and after each sign of life; see ``patience``.

        Raises:
            ChildError: child-late, child-died or child-verbose. It was ended; the next question starts another.
        """
        process = self._process = self._process or self._started()
        try:
            answer = self._answered(process, seconds, question)
            while "alive" in answer:
                answer = self._answered(process, seconds)
        except ChildError:
            self.end(at_once=True)
            raise
        return answer

    def end(self, *, at_once: bool = False) -> None:
        """End the child, if there is one, and reap it.

        Args:
            at_once: Whether to kill it; otherwise it may finish what it is at, for a moment.
        """
        process, self._process = self._process, None
        if process is None:
            return
        if at_once:
            process.kill()
        try:
            process.communicate(timeout=_LAST_WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _started(self) -> subprocess.Popen[str]:
        """Return a child that waits for questions.

        It finds the package where this process found it, and nothing in the current folder can take the place of its
        modules.
        """
        home = str(Path(index.__file__).resolve().parents[1])
        paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
        return subprocess.Popen(  # noqa: S603 - our own interpreter with our own module
            [sys.executable, "-P", "-X", "utf8", "-m", self._module, *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _answered(
        self, process: subprocess.Popen[str], seconds: float, question: JsonObject | None = None
    ) -> JsonObject:
        """Return the child's next line, after a question if there is one: a child may be stuck before it has read.

        Raises:
            ChildError: it took too long, died before it had written one, or wrote too long a one.
        """
        with Alarm(process, seconds) as alarm:
            try:
                if question is not None:
                    _write(process, question)
                line = cast("IO[str]", process.stdout).readline(self._longest)
            except OSError:
                line = ""
        if not line.endswith("\n"):
            if alarm.has_rung:
                raise ChildError("child-late", seconds=seconds)
            if len(line) >= self._longest:
                raise ChildError("child-verbose")
            raise ChildError("child-died")
        answer: JsonObject = json.loads(line)
        return answer


def _write(process: subprocess.Popen[str], question: JsonObject) -> None:
    """Send the child a question; where it has died, its missing answer will tell."""
    questions = cast("IO[str]", process.stdin)
    with contextlib.suppress(OSError):  # a broken pipe
        questions.write(json.dumps(question) + "\n")
        questions.flush()
