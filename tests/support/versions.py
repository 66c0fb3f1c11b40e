"""Invented articles of many words, and what becomes of them when somebody edits them."""

from __future__ import annotations

import random

_WHO = ("harbour", "union", "ministry", "court", "village", "railway", "museum", "council", "laboratory", "regiment")
_DEEDS = (
    "opened",
    "closed",
    "inspected",
    "praised",
    "repaired",
    "questioned",
    "sold",
    "visited",
    "measured",
    "moved",
)
_WHAT = ("the northern gate", "an old bridge", "its yearly accounts", "two hundred letters", "a disputed map")
_WHEN = ("on Monday", "last spring", "before dawn", "after the vote", "in heavy rain", "during the fair")


def told(seed: int, sentences: int = 24, title: str = "") -> str:
    """Return an invented article: a form of few phrases that each number fills in with other names and figures."""
    chance = random.Random(seed)
    lines = [
        f"The {chance.choice(_WHO)} of district {chance.randrange(10_000)} {chance.choice(_DEEDS)} "
        f"{chance.choice(_WHAT)} {chance.choice(_WHEN)}, said clerk number {chance.randrange(10_000)}."
        for _ in range(sentences)
    ]
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, sentences, 3)]
    return "\n\n".join([title or f"Report {seed} of the district", *paragraphs]) + "\n"


def edited(text: str, share: float, seed: int = 1) -> str:
    """Return a text with a share of its sentences replaced by others, at least one; the first line stays as it is."""
    chance = random.Random(seed)
    head, *paragraphs = text.split("\n\n")
    sentences = [paragraph.strip().split(". ") for paragraph in paragraphs]
    places = [(row, column) for row, some in enumerate(sentences) for column in range(len(some))]
    others = told(1_000_000 + seed, len(places)).split("\n\n", 1)[1].replace("\n\n", " ").split(". ")
    for row, column in chance.sample(places, max(1, round(share * len(places)))):
        sentences[row][column] = others.pop()
    return "\n\n".join([head, *(". ".join(some) for some in sentences)]) + "\n"
