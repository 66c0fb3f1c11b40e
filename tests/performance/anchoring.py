"""Measures anchoring on real articles that a program edits: right, wrong and unplaced, and the time it takes.

Run from a checkout:  python tests/performance/anchoring.py [ARTICLES] [--peers] [--half=A|B] [--seed=TEXT]. A report,
not a test. The articles fall into two halves by the hash of their file's name: what is tuned on one is reported on
the other; another seed makes other edits and takes other passages. With --peers
the same work is given to exact matching, to the best fuzzy window, and to the quote matching of Hypothesis; see
``anchoring_peers``.

Each passage is one sentence or up to three of one paragraph. "Right" is a place that shares more than 0.8 of its
words with the true one (Jaccard index), or *unplaced* where less than half of the passage's letters are left;
"wrong" is any other place.
"""

from __future__ import annotations

import hashlib
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.notes.annotation import Placement
from index.notes.textmap import TextMap
from index.text.spans import Span
from tests.performance.anchoring_peers import PEERS
from tests.support.data import study_folder

# A text is paragraphs of tagged words: (number in the old text or -1, word, whether it is still the old word).
Word = tuple[int, str, bool]
Text = list[list[Word]]
Edit = Callable[[Text, random.Random], Text]


@dataclass(frozen=True, slots=True)
class Case:
    """An old text, a new one, which words stand for which, which are the same, and where old paragraphs end."""

    old: str
    new: str
    old_words: list[Span]
    breaks: set[int]
    new_words: dict[int, Span]
    survivors: set[int]


def load(limit: int, half: str = "") -> list[Text]:
    """Return articles of the study data as tagged words; of one half only, where it is named."""
    files = sorted((study_folder() / "wikinews").glob("*/*.txt"))[:limit]
    files = [file for file in files if half in {"", half_of(file)}]
    articles = []
    for file in files:
        number = 0
        article: Text = []
        for paragraph in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
            words = paragraph.split()
            article.append(tagged(words, number))
            number += len(words)
        articles.append([paragraph for paragraph in article if paragraph])
    return articles


def half_of(file: Path) -> str:
    """Return "A" or "B", by the hash of a file's name."""
    return "AB"[hashlib.sha256(file.name.encode()).digest()[0] % 2]


def tagged(words: Sequence[str], first: int) -> list[Word]:
    """Return words with their numbers."""
    return [(number, word, True) for number, word in enumerate(words, first)]


def words_edited(share: float) -> Edit:
    """Replace, remove or add a word at this share of places; the words come from the text itself."""

    def edit(text: Text, chance: random.Random) -> Text:
        stock = [word for paragraph in text for _, word, _ in paragraph]
        edited: Text = []
        for paragraph in text:
            words: list[Word] = []
            for word in paragraph:
                if chance.random() >= share:
                    words.append(word)
                    continue
                kind = chance.choice(("replace", "remove", "add"))
                if kind == "replace":
                    words.append((word[0], chance.choice(stock), False))
                elif kind == "add":
                    words += [word, (-1, chance.choice(stock), False)]
            edited.append(words)
        return edited

    return edit


def paragraphs_inserted(text: Text, chance: random.Random) -> Text:
    """Put three paragraphs of shuffled words in."""
    edited = list(text)
    stock = [word for paragraph in text for _, word, _ in paragraph]
    for _ in range(3):
        edited.insert(chance.randrange(len(edited) + 1), [(-1, chance.choice(stock), False) for _ in range(40)])
    return edited


def paragraphs_removed(text: Text, chance: random.Random) -> Text:
    """Take a third of the paragraphs out."""
    kept = sorted(chance.sample(range(len(text)), max(1, len(text) * 2 // 3)))
    return [text[number] for number in kept]


def paragraphs_reordered(text: Text, chance: random.Random) -> Text:
    """Shuffle the paragraphs."""
    return chance.sample(text, len(text))


def paragraphs_repeated(text: Text, chance: random.Random) -> Text:
    """Repeat a third of the paragraphs somewhere below, as an insertion; the first one is the true one."""
    edited = list(text)
    for number in sorted(chance.sample(range(len(text)), max(1, len(text) // 3)), reverse=True):
        copy = [(-1, word, False) for _, word, _ in text[number]]
        edited.insert(chance.randrange(number + 1, len(edited) + 1), copy)
    return edited


def article_repeated(text: Text, chance: random.Random) -> Text:
    """Put the whole article in twice, below a line; the first copy is the true one."""
    line = [(-1, chance.choice(["Saved", "Printed"]), False), (-1, "today", False)]
    return [line, *text, *([(-1, word, False) for _, word, _ in paragraph] for paragraph in text)]


def sentences_repeated(text: Text, chance: random.Random) -> Text:
    """Repeat the end of some paragraphs at the end of others, as an insertion."""
    edited = [list(paragraph) for paragraph in text]
    for paragraph in chance.sample(text, len(text) // 3):
        ends = [number for number, (_, word, _) in enumerate(paragraph[:-1]) if word[-1] in ".?!"]
        copy = [(-1, word, False) for _, word, _ in paragraph[ends[-1] + 1 if ends else 0 :]]
        chance.choice(edited).extend(copy)
    return edited


def typography_changed(text: Text, chance: random.Random) -> Text:
    """Set other quotes and dashes, and soft hyphens in long words; the spaces are changed in ``write``."""
    signs = str.maketrans({'"': "“", "'": "’", "“": "«", "”": "»", "—": "–", "-": "‐"})

    def reset(word: str) -> str:
        half = len(word) // 2
        return (f"{word[:half]}\u00ad{word[half:]}" if len(word) > 8 and chance.random() < 0.5 else word).translate(
            signs
        )

    return [[(number, reset(word), is_same) for number, word, is_same in paragraph] for paragraph in text]


def unchanged(text: Text, _chance: random.Random) -> Text:
    """Change no word; the spaces between them are changed in ``write``."""
    return text


def both(first: Edit, second: Edit) -> Edit:
    """Do one edit after the other."""
    return lambda text, chance: second(first(text, chance), chance)


def write(text: Text, spaces: str = " ", chance: random.Random | None = None) -> tuple[str, dict[int, Span]]:
    """Return the text, and where its numbered words stand in it; between them stands any of the spaces."""
    places: dict[int, Span] = {}
    parts: list[str] = []
    length = 0
    for paragraph in text:
        for number, word, _ in paragraph:
            if number >= 0:
                places[number] = Span(length, length + len(word))
            parts.append(word + (chance.choice(spaces) if chance else spaces))
            length += len(word) + 1
        parts.append("\n\n")
        length += 2
    return "".join(parts), places


def make_case(article: Text, edit: Edit, chance: random.Random) -> Case:
    """Edit an article."""
    old, old_places = write(article)
    edited = edit(article, chance)
    new, new_places = write(edited, SPACES.get(edit, " "), chance)
    survivors = {number for paragraph in edited for number, _, is_same in paragraph if is_same}
    breaks = {paragraph[-1][0] + 1 for paragraph in article}
    return Case(old, new, [old_places[number] for number in range(len(old_places))], breaks, new_places, survivors)


def passages(case: Case, chance: random.Random, count: int = 8) -> list[tuple[int, int]]:
    """Return passages of one to three sentences of one paragraph, as ranges of old words."""
    sentences = {number + 1 for number, span in enumerate(case.old_words) if case.old[span.end - 1] in ".?!"}
    ends = sorted(sentences | case.breaks)
    starts = [0, *ends[:-1]]
    chosen = []
    for _ in range(count):
        first = last = chance.randrange(len(ends))
        for _ in range(chance.choice((0, 0, 1, 2))):
            if ends[last] not in case.breaks:
                last += 1
        chosen.append((starts[first], ends[last]))
    return chosen


def judge(case: Case, first: int, end: int, placement: Placement) -> str:
    """Return "right", "wrong" or "unplaced"."""
    left = [case.new_words[number] for number in range(first, end) if number in case.new_words]
    survived = sum(len(case.old_words[number]) for number in range(first, end) if number in case.survivors)
    if placement.span is None:
        return "right" if 2 * survived < sum(map(len, case.old_words[first:end])) else "unplaced"
    found = placement.span
    inside = {(found.start + m.start(), found.start + m.end()) for m in re.finditer(r"\S+", found.of(case.new))}
    if not left:
        return "wrong"
    low, high = min(span.start for span in left), max(span.end for span in left)
    true = {(low + m.start(), low + m.end()) for m in re.finditer(r"\S+", case.new[low:high])}
    return "right" if len(inside & true) > 0.8 * len(inside | true) else "wrong"


EDITS: dict[str, Edit] = {
    "2 % of words": words_edited(0.02),
    "10 % of words": words_edited(0.10),
    "25 % of words": words_edited(0.25),
    "paragraphs inserted": paragraphs_inserted,
    "paragraphs removed": paragraphs_removed,
    "paragraphs reordered": paragraphs_reordered,
    "reordered and 10 %": both(paragraphs_reordered, words_edited(0.10)),
    "paragraphs repeated": paragraphs_repeated,
    "article repeated": article_repeated,
    "sentences repeated": sentences_repeated,
    "typography changed": typography_changed,
    "lines broken elsewhere": unchanged,
}
SPACES: dict[Edit, str] = {typography_changed: " \u00a0", unchanged: " \n"}


Work = tuple[Case, list[tuple[int, int]]]


def prepared(articles: list[Text], name: str, edit: Edit, seed: str = "") -> list[Work]:
    """Return the edited articles, each with passages to be found in it."""
    chance = random.Random(name + seed)
    cases = (make_case(article, edit, chance) for article in articles)
    return [(case, passages(case, chance)) for case in cases]


def span_of(case: Case, first: int, end: int) -> Span:
    """Return where a range of words stands in the old text."""
    return Span(case.old_words[first].start, case.old_words[end - 1].end)


def lecterns(work: list[Work]) -> list[list[Placement]]:
    """Place all passages as Lectern does."""
    found = []
    for case, ranges in work:
        text_map = TextMap(case.old, case.new)
        found.append([text_map.place(span_of(case, *bounds)) for bounds in ranges])
    return found


def measure(name: str, method: str, work: list[Work], found: list[list[Placement]]) -> None:
    """Print one line of the table."""
    outcomes = Counter(
        judge(case, *bounds, placement)
        for (case, ranges), placements in zip(work, found, strict=True)
        for bounds, placement in zip(ranges, placements, strict=True)
    )
    total = sum(outcomes.values())
    shares = "".join(f"{100 * outcomes[outcome] / total:>10.2f}" for outcome in ("right", "wrong", "unplaced"))
    print(f"{name:<24}{method:<12}{shares}{total:>10}", flush=True)


def time_long_text(articles: list[Text]) -> None:
    """Print how long 1,000 passages of a text of 100,000 words take."""
    words = [word for article in articles for paragraph in article for _, word, _ in paragraph][:100_000]
    long_text: Text = [tagged(words[start : start + 60], start) for start in range(0, len(words), 60)]
    chance = random.Random(1)
    for share in (0.02, 0.25):
        case = make_case(long_text, words_edited(share), chance)
        spans = [Span(span.start, span.start + 120) for span in chance.sample(case.old_words[:-40], 1000)]
        seconds = []
        for _ in range(5):
            begun = time.process_time()  # other work on the machine is not counted
            text_map = TextMap(case.old, case.new)
            built = time.process_time()
            for span in spans:
                text_map.place(span)
            seconds.append((built - begun, time.process_time() - built))
        building, placing = (statistics.median(column) for column in zip(*seconds, strict=True))
        print(f"{len(words):,} words, {share:.0%} edited: map {building:.2f} s, 1,000 passages {placing:.2f} s")


def main() -> None:
    """Print the report."""
    with_peers = "--peers" in sys.argv
    numbers = [argument for argument in sys.argv[1:] if argument.isdecimal()]
    named = dict(argument.removeprefix("--").split("=", 1) for argument in sys.argv[1:] if "=" in argument)
    articles = load(int(numbers[0]) if numbers else 294, named.get("half", ""))
    print(f"{'edit, in %':<24}{'':<12}{'right':>10}{'wrong':>10}{'unplaced':>10}{'passages':>10}")
    for name, edit in EDITS.items():
        work = prepared(articles, name, edit, named.get("seed", ""))
        measure(name, "Lectern", work, lecterns(work))
        for method, place in PEERS.items() if with_peers else ():
            jobs = [(case.old, case.new, [span_of(case, *bounds) for bounds in ranges]) for case, ranges in work]
            if found := place(jobs):
                measure("", method, work, found)
    time_long_text(articles)


if __name__ == "__main__":
    main()
