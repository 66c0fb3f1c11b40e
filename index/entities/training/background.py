"""What the networks are told of words: names from open data, cue words of Lectern's lists, and counts of capitals."""

from __future__ import annotations

import gzip
import hashlib
import json
import lzma
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from index.entities.forms import plain
from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised
from index.entities.trained.knowledge import CUE_CATEGORIES, NAME_CATEGORIES, Knowledge, bits
from index.entities.trained.words import Reals
from index.entities.training.clusters import clusters_of

_LONGEST_NAME = 9  # tokens
_SEEN_OFTEN = 12  # times a word must be seen before its capitals are judged
_STEPS = (0.02, 0.2, 0.6, 0.95)  # shares of capitals that part the classes
_HEADLINE = 0.6  # share of words with capitals from which on a line says nothing about capitals
_ENDS = frozenset('.!?:"“”‘•')
_SAYS = (
    "said says told tells added adds asked asks warned claimed argued insisted noted stated explained announced who"
    " tweeted wrote replied declined recalled"
)
_PREPOSITIONS = "in at from near to across outside into toward towards around inside through"
_MORE_TITLES = "mr mrs ms dr prof gen sen rep gov lt col maj capt sgt hon spokesman spokeswoman spokesperson"


def read_knowledge(data: Path, lists: Gazetteer, words: list[str], vectors: Reals) -> Knowledge:
    """Return what there is to know of words.

    Args:
        data: A folder with "gaz_with_factbook.json.gz" (names by category) and "unlabelled.txt.xz" (cased text, a
            paragraph on each line, its tokens parted by spaces).
        lists: Lectern's own lists.
        words: The words of the table of vectors.
        vectors: The table; its row 0 is the unknown word's.
    """
    with lzma.open(data / "unlabelled.txt.xz", "rt", encoding="utf-8") as lines:
        capitals = count_capitals(lines)
    return Knowledge(
        names=_names(_with_lists(read_categories(data), lists)),
        cues=_cues(lists),
        capitals=capitals,
        vectors=words,
        clusters=clusters_of(vectors[1:]),
    )


def read_categories(data: Path) -> dict[str, list[str]]:
    """Return the names of the folder's gazetteer by category."""
    with gzip.open(data / "gaz_with_factbook.json.gz", "rt", encoding="utf-8") as file:
        categories: dict[str, list[str]] = json.load(file)["cat"]
    return categories


def read_vectors(file: Path) -> tuple[list[str], Reals]:
    """Return words and their vectors, scaled to the size of the other inputs; row 0 is the unknown word's."""
    with np.load(file, allow_pickle=False) as held:
        words, vectors = held["words"].tolist(), held["V"].astype(np.float32)
    scaled = vectors / (vectors.std() * 3)
    return words, np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), scaled])


def listed_organisations(lists: Gazetteer) -> list[str]:
    """Return the organisations of Lectern's own lists, in an order that is always the same."""
    return sorted(" ".join(words) for words, known in lists.names() if known.kind is Kind.ORG)


def digest_of_lists(lists: Gazetteer) -> str:
    """Return the SHA-256, in hexadecimal digits, of all that the fitting takes from Lectern's own lists."""
    taken = [listed_organisations(lists), sorted(_cues(lists).items()), sorted(lists.words("common-words"))]
    return hashlib.sha256(json.dumps(taken).encode()).hexdigest()


def _with_lists(categories: dict[str, list[str]], lists: Gazetteer) -> dict[str, list[str]]:
    """Return the categories, those of organisations with the names of Lectern's own lists."""
    listed = listed_organisations(lists)
    short = [name for name in listed if name.isupper()]
    return {
        **categories,
        "org": [*categories.get("org", ()), *listed],
        "orgabbr": [*categories.get("orgabbr", ()), *short],
    }


def _names(categories: dict[str, list[str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for category in NAME_CATEGORIES:
        bit = bits([category], NAME_CATEGORIES)
        for name in categories.get(category, ()):
            words = Tokenised(name).words
            if 0 < len(words) <= _LONGEST_NAME:
                key = " ".join(words)
                found[key] = found.get(key, 0) | bit
    return found


def _cues(lists: Gazetteer) -> dict[str, int]:
    sections = {
        "title": [word for title in lists.words("titles") for word in title.split()] + _MORE_TITLES.split(),
        "organisation": [*lists.words("organisation-heads"), *lists.words("organisation-openers")],
        "place": [*lists.words("place-heads"), *lists.words("place-openers"), *lists.words("place-cues")],
        "particle": list(lists.words("name-particles")),
        "says": _SAYS.split(),
        "preposition": _PREPOSITIONS.split(),
    }
    found: dict[str, int] = {}
    for category, words in sections.items():
        bit = bits([category], CUE_CATEGORIES)
        for word in words:
            key = word.lower().rstrip(".")
            found[key] = found.get(key, 0) | bit
    for word in ("of", "and", "the"):
        found.pop(word, None)
    return found


def count_capitals(lines: Iterable[str]) -> dict[str, int]:
    """Return how often each frequent word has a capital where none is owed to its place, as a class from 0 to 4."""
    capital, small = Counter[str](), Counter[str]()
    for line in lines:
        words = line.split()
        letters = [word for word in words if word[0].isalpha()]
        if len(letters) > 3 and sum(word[0].isupper() for word in letters) > _HEADLINE * len(letters):
            continue
        before = "."
        for word in words:
            if word[0].isalpha() and before[0] not in _ENDS:
                if word.islower():
                    small[plain(word)] += 1
                elif word[0].isupper() and not (len(word) > 3 and word.isupper()):
                    capital[plain(word).lower()] += 1
            before = word
    seen = capital + small
    return {
        word: sum(capital[word] / count >= step for step in _STEPS)
        for word, count in sorted(seen.items())
        if count >= _SEEN_OFTEN
    }
