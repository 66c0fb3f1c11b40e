"""Scores the recogniser on annotated text: exact and overlapping F1 of each kind, and words in a second.

    python tests/performance/entities_score.py dev.jsonl.gz [--errors 40]

The file holds one JSON object on each line: {"text", "spans": [[start, end, KIND], …]}, offsets in code points; it
may be packed with gzip. Only kinds that the file annotates are scored.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.entities.gazetteer import gazetteer_for
from index.entities.recognition import recognise

Span = tuple[int, int, str]
NAMES = ("PERSON", "ORG", "PLACE")


def records(path: Path) -> Iterator[tuple[str, str, set[Span]]]:
    """Yield source, text and annotated spans of each line."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in content.decode("utf-8").split("\n"):
        if line.strip():
            record = json.loads(line)
            spans = {(start, end, kind) for start, end, kind in record["spans"]}
            yield record.get("src", ""), record["text"], spans


def f1(right: int, found: int, wanted: int) -> float:
    """Return F1 in per cent."""
    return 200 * right / (found + wanted) if found + wanted else 0.0


class Score:
    """Counts of what is wanted, found and right, by kind."""

    def __init__(self) -> None:
        self.wanted: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.exact: Counter[str] = Counter()
        self.overlap: Counter[str] = Counter()

    def add(self, wanted: set[Span], found: set[Span]) -> None:
        """Count one text."""
        self.wanted.update(kind for _, _, kind in wanted)
        self.found.update(kind for _, _, kind in found)
        self.exact.update(kind for _, _, kind in wanted & found)
        for start, end, kind in found:
            if any(kind == other and start < last and first < end for first, last, other in wanted):
                self.overlap[kind] += 1

    def lines(self) -> Iterator[str]:
        """Yield a table."""
        yield f"{'kind':10}{'exact F1':>10}{'precision':>11}{'recall':>8}{'overlap F1':>12}{'wanted':>8}"
        kinds = sorted(self.wanted)
        for name, group in [(kind, [kind]) for kind in kinds] + [("names", list(NAMES))]:
            wanted, found, exact, overlap = (
                sum(counter[kind] for kind in group)
                for counter in (self.wanted, self.found, self.exact, self.overlap)
            )
            yield (
                f"{name:10}{f1(exact, found, wanted):10.1f}{100 * exact / max(1, found):11.1f}"
                f"{100 * exact / max(1, wanted):8.1f}{f1(overlap, found, wanted):12.1f}{wanted:8}"
            )


def main() -> None:
    """Read the arguments, score, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="annotated text, one JSON object on each line")
    parser.add_argument("--source", default="", help="only records of sources that begin with this")
    parser.add_argument(
        "--errors", type=int, default=0, help="print this many of the most frequent errors of each sort"
    )
    arguments = parser.parse_args()
    gazetteer_for("en")
    recognise("A first call loads what is needed.")
    score, missed, wrong, words, seconds = Score(), Counter[str](), Counter[str](), 0, 0.0
    for source, text, wanted in records(arguments.file):
        if not source.startswith(arguments.source):
            continue
        begun = time.perf_counter()
        recognition = recognise(text)
        seconds += time.perf_counter() - begun
        words += len(text.split())
        found = {(one.span.start, one.span.end, one.kind.value) for one in recognition.mentions}
        score.add(wanted, found)
        kinds = {kind for _, _, kind in wanted} | set(NAMES)
        missed.update(f"{kind} {text[start:end]!r}" for start, end, kind in wanted - found)
        wrong.update(f"{kind} {text[start:end]!r}" for start, end, kind in found - wanted if kind in kinds)
    print("\n".join(score.lines()))
    print(f"{words} words in {seconds:.2f} s: {words / max(seconds, 1e-9):,.0f} words/s")
    for title, errors in (("missed", missed), ("wrong", wrong)):
        for error, count in errors.most_common(arguments.errors):
            print(f"{title}: {error} x{count}")


if __name__ == "__main__":
    main()
