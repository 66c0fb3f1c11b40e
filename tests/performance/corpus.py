"""Makes folders of articles of any size, to measure with.

The articles are resampled from a folder of texts (first line the title): each is given the paragraph lengths of one
of them and sentences of all of them, so that common words and phrases are as common as they really are. Resampling
alone would leave the vocabulary as it is however many articles there are. So each article also names people, drawn
by a Pitman-Yor process (Pitman and Yor 1997), whose number of different names grows with a power of the number of
articles, as the vocabulary of real collections does (Heaps 1978). The same seed gives the same articles.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

FIRST_DAY = date(2019, 1, 1)
DAYS = 730

_DISCOUNT = 0.8  # Pitman-Yor: n drawings give about n ** discount different names
_STRENGTH = 300.0  # Pitman-Yor: about how many drawings pass before names begin to repeat
_ARTICLES_PER_FOLDER = 500
_SENTENCE = re.compile(r"[^.!?]+[.!?]+[\"'”’)]*\s*|[^.!?]+$")
_WORD = re.compile(r"\b[a-z]{4,}\b")
_PAIR = re.compile(r"\b([a-z]{4,}) (?=([a-z]{4,})\b)")
_ONSETS = (
    "b",
    "br",
    "ch",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "v",
    "z",
)
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
_CODAS = ("n", "r", "l", "s", "t", "m", "k", "nd", "rt", "lm", "sk", "th")


@dataclass(frozen=True, slots=True)
class Source:
    """What articles are resampled from: sentences, and how many of them each paragraph of each article has."""

    sentences: tuple[str, ...]
    shapes: tuple[tuple[int, ...], ...]

    @classmethod
    def read(cls, folder: Path) -> Source:
        """Read all texts below a folder."""
        sentences: list[str] = []
        shapes: list[tuple[int, ...]] = []
        for path in sorted(folder.rglob("*.txt")):
            _title, *paragraphs = (part for part in path.read_text(encoding="utf-8").split("\n\n") if part.strip())
            cut = [[one.strip() for one in _SENTENCE.findall(part) if one.strip()] for part in paragraphs]
            sentences.extend(sentence for part in cut for sentence in part)
            shapes.append(tuple(len(part) for part in cut if part))
        if not sentences:
            raise SystemExit(f"There are no texts in {folder}; name a folder of texts with --source.")
        return cls(tuple(sentences), tuple(shapes))


class Names:
    """An endless supply of names: a few that come again and again, and a long tail that come once or twice."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._drawn: list[str] = []
        self._known: set[str] = set()

    def draw(self) -> str:
        """Return a name, new or drawn before. With discount and strength as above."""
        weight = _STRENGTH + _DISCOUNT * len(self._known)
        if self._chance.random() * (_STRENGTH + len(self._drawn)) < weight:
            name = self._new()
        else:
            name = self._chance.choice(self._drawn)
        self._drawn.append(name)
        return name

    def once_or_twice(self) -> list[str]:
        """Return the surnames that were drawn at most twice."""
        surnames = Counter(name.split()[-1] for name in self._drawn)
        return [surname for surname, count in surnames.items() if count <= 2]

    def _new(self) -> str:
        name = f"{self._word(2)} {self._word(3)}"
        while name in self._known:
            name = f"{self._word(2)} {self._word(3)}"
        self._known.add(name)
        return name

    def _word(self, syllables: int) -> str:
        pick = self._chance.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) for _ in range(syllables - 1)).capitalize() + pick(_CODAS)


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of made articles.

    Attributes:
        folder: Where they are.
        articles: How many there are.
        size: Of their texts, in bytes of UTF-8.
        word_counts: In how many articles each word of four letters and more occurs.
        pair_counts: In how many articles each pair of neighbouring words of that kind occurs.
        rare: Surnames that occur once or twice.
    """

    folder: Path
    articles: int
    size: int
    word_counts: Counter[str]
    pair_counts: Counter[str]
    rare: list[str]


def make_corpus(source: Source, folder: Path, articles: int, seed: int, share: float = 1.0) -> Corpus:
    """Write a folder of articles; the same arguments write the same bytes.

    Args:
        source: What they are resampled from.
        folder: Where they are written.
        articles: How many.
        seed: Of the chances.
        share: How much of the paragraphs of an article of the source each has.
    """
    chance = random.Random(f"{seed} {articles}")
    names = Names(chance)
    words: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    size = 0
    for number in range(articles):
        text = _make_article(source, names, chance, share)
        path = folder / f"{number // _ARTICLES_PER_FOLDER:03d}" / f"{number:06d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(text.encode("utf-8"))
        found = _WORD.findall(text.lower())
        words.update(set(found))
        pairs.update(set(_neighbours(text.lower())))
    return Corpus(folder, articles, size, words, pairs, names.once_or_twice())


def _make_article(source: Source, names: Names, chance: random.Random, share: float) -> str:
    published = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    title = " ".join(chance.choice(source.sentences).split()[:9]).rstrip(".,;:")
    shape = chance.choice(source.shapes)
    shape = shape[: math.ceil(len(shape) * share)]
    paragraphs = [" ".join(chance.choice(source.sentences) for _ in range(length)) for length in shape]
    for _ in range(math.ceil(chance.randint(3, 9) * share)):
        said = f"{names.draw()} said: {chance.choice(source.sentences)}"
        paragraphs.insert(chance.randint(0, len(paragraphs)), said)
    return "\n\n".join([title, f"{published:%A, %B} {published.day}, {published.year}", *paragraphs]) + "\n"


def _neighbours(text: str) -> list[str]:
    """Return the pairs of words of four letters and more with a single space between them."""
    return [f"{match[1]} {match[2]}" for match in _PAIR.finditer(text)]
