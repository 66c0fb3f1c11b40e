"""Measures the reading view on a 10,000-word article with 2,000 marks, and on a longer one. Reports, asserts nothing.

Run with ``python tests/performance/reading_view.py [WORDS MARKS CARDS]``; without a screen it draws offscreen.
Medians of several rounds, by the clock and by the processor time of the window's thread, which can be compared on a
machine that has other things to do. "open" is from the call to the first painted picture; "first" one of the first
ten notches of scrolling, one right after the other, with the rest of the text laid out meanwhile; "step" a notch
later, a frame of the screen after the one before; "beside" the same while another thread works in Python, as a query
does; "jump" a leap of a third of the text; "annotate" an annotation more
or less, painted.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.appearance.appearance import Appearance
from desktop.reading.pane import ReadingPane
from desktop.running import TURN
from index.articles.article import Role
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.notes.annotation import PlacedAnnotation
from index.notes.labels import labels
from index.text.spans import Span
from index.views import OpenedArticle
from tests.support.reading import annotated, article, opened

ROUNDS = 9
FRAME = 16  # milliseconds
SEED = 20240514
NOTE = "Rests on *one* source that is not named; compare the later reports with it."
WORDS = [
    "harbour",
    "pilot",
    "strike",
    "council",
    "water",
    "price",
    "delta",
    "ferry",
    "bridge",
    "signal",
    "quiet",
    "report",
]


def made(words: int, marks: int, cards: int) -> tuple[OpenedArticle, tuple[Span, ...]]:
    """Return an article of so many words, with so many marks: annotations with a card each, hits, and entities."""
    chance = random.Random(SEED)
    paragraphs = [" ".join(chance.choices(WORDS, k=80)).capitalize() + "." for _ in range(words // 80)]
    shown = article([(Role.HEADLINE, "A long report", ""), *((Role.BODY, text, "") for text in paragraphs)])
    spans = [block.span for block in shown.blocks[1:]]
    passages = [_part(chance, spans[number * len(spans) // cards], 90) for number in range(cards)]
    hits = sorted(_part(chance, chance.choice(spans), 7) for _ in range(marks // 10))
    names = sorted({_part(chance, chance.choice(spans), 12).start for _ in range(marks)})[: marks - cards - len(hits)]
    kinds = (Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.WEAPON)
    mentions = tuple(
        Mention(Span(start, start + 12), kinds[number % 4], "name", number % 40) for number, start in enumerate(names)
    )
    entities = tuple(Entity(f"Name {number}", kinds[number % 4], (), 1) for number in range(40))
    notes = [_note(shown.text, span, number) for number, span in enumerate(passages)]
    return opened(shown, notes, Recognition(mentions, entities)), tuple(hits)


def _part(chance: random.Random, span: Span, length: int) -> Span:
    start = span.start + chance.randrange(max(1, len(span) - length))
    return Span(start, start + length)


def _note(text: str, span: Span, number: int) -> PlacedAnnotation:
    label = labels()[number % len(labels())].key
    placed = annotated(text, span.of(text), label, NOTE, tags=["water", "price"], key=f"n{number}")
    return PlacedAnnotation(placed.annotation, type(placed.placement)(placed.placement.state, span))


class Times:
    """How long deeds of one kind took, in milliseconds."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        self.worked: list[float] = []

    def take(self, deed: Callable[[], object]) -> None:
        """Do something once, with all that it makes the application draw."""
        began, worked = time.perf_counter(), time.thread_time()
        deed()
        QApplication.processEvents()
        self.clock.append((time.perf_counter() - began) * 1000)
        self.worked.append((time.thread_time() - worked) * 1000)


def in_words(times: list[float]) -> str:
    """Return the median, the 95th percentile and the most, in words."""
    ordered = sorted(times)
    late = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(ordered):6.1f} ms  95 % {late:6.1f}  most {ordered[-1]:6.1f}"


def rest() -> None:
    """Let a frame of the screen pass."""
    loop = QEventLoop()
    QTimer.singleShot(FRAME, loop.quit)
    loop.exec()


@contextmanager
def another_thread() -> Iterator[None]:
    """Let another thread work in Python."""
    is_wanted = True

    def work() -> None:
        while is_wanted:
            sum(range(1_000))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        is_wanted = False
        thread.join()


def measure(words: int, marks: int, cards: int) -> None:
    """Measure one size and print the figures."""
    pane = ReadingPane(_APPEARANCE.theme)
    pane.resize(1188, 907)
    pane.show()
    shown, hits = made(words, marks, cards)
    small, _ = made(160, 8, 2)
    bar = pane.view.verticalScrollBar()
    figures = {name: Times() for name in ("open", "first", "step", "beside", "jump", "annotate")}

    def show() -> None:
        pane.show_article(shown, hits)
        pane.view.viewport().repaint()

    def step() -> None:
        bar.setValue(bar.value() + 84)

    def jump() -> None:
        bar.setValue((bar.value() + bar.maximum() // 3) % max(1, bar.maximum()))

    def annotate(number: int) -> None:
        pane.set_annotations(shown.annotations[: len(shown.annotations) - number % 2])

    def repeat(name: str, deed: Callable[[], None], times: int, pause: Callable[[], None] = lambda: None) -> None:
        for _ in range(times):
            pause()
            figures[name].take(deed)

    for _ in range(ROUNDS):
        pane.show_article(small)
        QApplication.processEvents()
        figures["open"].take(show)
        repeat("first", step, 10)
        repeat("step", step, 60, rest)
        with another_thread():
            repeat("beside", step, 20, rest)
        repeat("jump", jump, 5)
        for number in range(1, 5):
            figures["annotate"].take(partial(annotate, number))
    print(f"{words:,} words, {marks:,} marks, {cards} cards; load {os.getloadavg()[0]:.1f}")
    for name, times in figures.items():
        print(f"  {name:9}{in_words(times.clock)}    worked {in_words(times.worked)}   n {len(times.clock)}")
    pane.close()


if __name__ == "__main__":
    sys.setswitchinterval(TURN)
    _APP = QApplication(sys.argv[:1])
    _APPEARANCE = Appearance()
    _APPEARANCE.apply(_APP)
    asked = [int(number) for number in sys.argv[1:4]]
    if asked:
        measure(asked[0], asked[1], asked[2])
    else:
        measure(10_000, 2_000, 60)
        measure(100_000, 2_000, 300)
