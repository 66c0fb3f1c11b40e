"""Scores the recogniser on annotated text: exact and overlapping F1 of each kind and source, speed, load, memory.

    python tests/performance/entities_score.py dev.jsonl.gz [--errors 40] [--rules]

The file holds one JSON object on each line: {"text", "spans": [[start, end, KIND], …], "src"}, offsets in code
points; it may be packed with gzip. A file that ends in ".txt" holds articles in which names stand in braces, such as
``tests/data/entities/events-and-documents.txt``: eight that no rule was written for and no model was fitted to. Only
kinds that the file annotates are scored.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.entities.candidates import Recogniser
from index.entities.gazetteer import gazetteer_for
from index.entities.recognition import recognise, recogniser_for
from index.entities.rules.recogniser import EnglishRules
from index.entities.training.articles import read_marked
from index.entities.training.corpus import Record, read_records
from index.entities.training.scoring import NAMES, Score, f1


def table(score: Score) -> Iterator[str]:
    """Yield the lines of a table of kinds."""
    yield f"{'kind':10}{'exact F1':>10}{'precision':>11}{'recall':>8}{'overlap F1':>12}{'wanted':>8}"
    for name, group in [(kind, [kind]) for kind in sorted(score.wanted)] + [("names", list(NAMES))]:
        wanted, found, exact, overlap = (
            sum(counter[kind] for kind in group)
            for counter in (score.wanted, score.found, score.exact, score.overlap)
        )
        yield (
            f"{name:10}{f1(exact, found, wanted):10.1f}{100 * exact / max(1, found):11.1f}"
            f"{100 * exact / max(1, wanted):8.1f}{f1(overlap, found, wanted):12.1f}{wanted:8}"
        )


@dataclass
class Run:
    """What a run over a file counts."""

    scores: defaultdict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    missed: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    words: int = 0
    articles: int = 0
    seconds: float = 0.0

    def add(self, record: Record, recogniser: Recogniser) -> None:
        """Recognise one text, and count."""
        text, wanted = record.text, set(record.marks)
        begun = time.perf_counter()
        recognition = recognise(text, recogniser=recogniser)
        self.seconds += time.perf_counter() - begun
        self.words += len(text.split())
        self.articles += 1
        found = {(one.span.start, one.span.end, one.kind.value) for one in recognition.mentions}
        for name in ("all", record.source):
            self.scores[name].add(wanted, found)
        kinds = {kind for _, _, kind in wanted} | set(NAMES)
        self.missed.update(f"{kind} {text[start:end]!r}" for start, end, kind in wanted - found)
        self.wrong.update(f"{kind} {text[start:end]!r}" for start, end, kind in found - wanted if kind in kinds)


def memory() -> float:
    """Return the greatest memory of this process so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def loaded(*, by_rules: bool) -> Recogniser:
    """Load a recogniser, and print what that costs."""
    gazetteer_for("en")
    before, begun = memory(), time.perf_counter()
    recogniser = EnglishRules(gazetteer_for("en")) if by_rules else recogniser_for("en")
    recognise("Anna Berg of Norway loads what is needed.", recogniser=recogniser)
    print(f"loaded in {time.perf_counter() - begun:.2f} s, {memory() - before:.0f} MB on top of {before:.0f} MB")
    return recogniser


def main() -> None:
    """Read the arguments, score, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="annotated text, one JSON object on each line")
    parser.add_argument("--source", default="", help="only records of sources that begin with this")
    parser.add_argument("--rules", action="store_true", help="rules and lists alone, without the trained networks")
    parser.add_argument(
        "--errors", type=int, default=0, help="print this many of the most frequent errors of each sort"
    )
    arguments = parser.parse_args()
    recogniser = loaded(by_rules=arguments.rules)
    run = Run()
    read = read_marked if arguments.file.suffix == ".txt" else read_records
    for record in read(arguments.file):
        if record.source.startswith(arguments.source):
            run.add(record, recogniser)
    print("\n".join(table(run.scores.pop("all"))))
    for name, score in sorted(run.scores.items()):
        print(f"{name}: " + ", ".join(f"{kind} {value}" for kind, value in score.table().items()))
    speed = 1 / max(run.seconds, 1e-9)
    print(f"{run.words} words in {run.seconds:.2f} s: {run.words * speed:,.0f} words/s, ", end="")
    print(f"{run.articles * speed:,.0f} texts/s; {memory():.0f} MB at most")
    for title, errors in (("missed", run.missed), ("wrong", run.wrong)):
        for error, count in errors.most_common(arguments.errors):
            print(f"{title}: {error} x{count}")


if __name__ == "__main__":
    main()
