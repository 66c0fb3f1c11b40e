"""Measures how long a note and a correction take while an update is running in another process, as it does in use.

Run it from the checkout with the interpreter of the development environment::

    python -m tests.performance.beside_update --articles 1500

A library of some articles gets many more. While they are read, and while they are recognised, names are corrected in
the whole library and passages are noted, by turns; each is timed until the article, opened anew, shows it. It
reports; it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from index.library.library import Library
from index.text.spans import Span
from tests.performance.corpus import Source, make_corpus
from tests.support.data import CHECKOUT, study_folder

SEED = 20_261_123
KNOWN = 40  # articles that the library has before the update
PAUSE = 0.4  # seconds between two actions
_QUOTED = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+) said:")


def corrected(library: Library, article: str, text: str, number: int) -> bool:
    """Say of a name of an article that it is a place, in the whole library; return whether the article shows it."""
    names = _QUOTED.findall(text)
    name = names[number // KNOWN % len(names)]
    library.correct(Correction(Action.KIND, Scope.EVERYWHERE, name, Kind.PERSON, to_kind=Kind.PLACE))
    mentions = library.article(article).recognition.mentions
    return not any(one.kind is Kind.PERSON and one.span.of(text) == name for one in mentions)


def noted(library: Library, article: str, text: str, number: int) -> bool:
    """Note a passage of an article; return whether the article shows it."""
    library.annotate(article, Span(number, number + 20), note="To be checked.")
    return bool(library.article(article).annotations) and bool(text)


def measure(place: Path, articles: int, seconds: float) -> dict[str, list[float]]:
    """Return the seconds that each action took, by what it was."""
    source = Source.read(study_folder() / "wikinews")
    make_corpus(source, place / "articles" / "known", KNOWN, SEED)
    library = Library.open(place / "library", repairs=False)
    library.follow(place / "articles")
    library.ingest()
    make_corpus(source, place / "articles" / "new", articles, SEED)
    hits = library.search("", limit=KNOWN).hits
    texts = [(hit.article, library.article(hit.article).article.text) for hit in hits]
    texts = [(name, text) for name, text in texts if _QUOTED.search(text)]
    ways: dict[str, Callable[[Library, str, str, int], bool]] = {"correction": corrected, "note": noted}
    taken: dict[str, list[float]] = {what: [] for what in ways}
    command = [sys.executable, "-P", "-m", "index", "index", "--library", str(place / "library"), "--json-progress"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    ) as update:
        number, begun = 0, time.perf_counter()
        while update.poll() is None and time.perf_counter() - begun < seconds:
            time.sleep(PAUSE)
            for what, act in ways.items():
                article, text = texts[number % len(texts)]
                begin = time.perf_counter()
                if not act(library, article, text, number):
                    raise AssertionError(f"the article does not show the {what}")
                taken[what].append(time.perf_counter() - begin)
            number += 1
        update.communicate(b"cancel\n")
    library.close()
    return taken


def main() -> None:
    """Measure, and write a line for each kind of action."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_500)
    parser.add_argument("--seconds", type=float, default=120.0, help="stop the update after so long")
    wanted = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores, {wanted.articles} articles")
    with tempfile.TemporaryDirectory() as scratch:
        for what, taken in measure(Path(scratch), wanted.articles, wanted.seconds).items():
            ordered = sorted(taken)
            late = ordered[int(len(ordered) * 0.95)]
            print(
                f"{what} until shown: median {statistics.median(ordered):.3f} s, 95 % {late:.3f} s, "
                f"worst {ordered[-1]:.3f} s ({len(ordered)})"
            )


if __name__ == "__main__":
    main()
