"""Recoll among the engines of search that are compared: its programs, run as they are. See ``search_peers``.

Each article is a file. Every question starts a program, which takes about ten milliseconds by itself; that is part of
what is measured, because there is no other way in without Recoll's own Python package.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from index.overriding import override
from index.search.document import SearchDocument
from tests.performance.search_peers import PAGE, Engine, Question

_FOUND = re.compile(r"^(\d+) results", re.MULTILINE)


class Recoll(Engine):
    name = "Recoll"
    most_articles = 20_000  # more take several minutes

    @override
    def build(self, documents: Sequence[SearchDocument]) -> None:
        texts = self._texts
        texts.mkdir()
        for one in documents:
            (texts / f"{one.article}.txt").write_text(f"{one.title}\n\n{one.body}", "utf-8")
        (self.folder / "recoll.conf").write_text(f"topdirs = {texts}\nloglevel = 1\nidxflushmb = 100\n", "utf-8")
        subprocess.run(["recollindex", "-c", self.folder], check=True, stderr=subprocess.DEVNULL)
        shutil.rmtree(texts)

    @override
    def open(self) -> None:
        """Nothing is kept open: each question starts a program."""

    @override
    def ask(self, question: Question) -> int:
        command = ["recollq", "-c", str(self.folder), "-n", str(PAGE), "-F", "url", self._query(question)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
        found = _FOUND.search(told)
        return int(found[1]) if found else 0

    @override
    def save(self, document: SearchDocument) -> None:
        raise NotImplementedError

    @property
    def _texts(self) -> Path:
        return self.folder.with_name("recoll-texts")

    def _query(self, question: Question) -> str:
        words = [word.capitalize() for word in question.words]  # which keeps Recoll from looking for other forms
        queries = {
            "all": " ".join(words),
            "any": " OR ".join(words),
            "phrase": f'"{" ".join(words)}"',
            "near": f'"{" ".join(words)}"p5',
            "stems": " ".join(question.words),
            "prefix": f"{question.words[0]}*",
            "ending": f"*{question.words[0]}",
        }
        if question.kind not in queries:
            raise NotImplementedError
        return queries[question.kind]


def is_installed() -> bool:
    """Whether Recoll's programs are here."""
    return bool(shutil.which("recollindex") and shutil.which("recollq"))
