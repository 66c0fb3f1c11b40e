"""Annotated texts, cut into tokens, sentences and labels as the networks see them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.entities.tokenised import Tokenised
from index.entities.trained.features import sentences_of
from index.entities.trained.labels import KINDS, LABELS, NUMBER
from index.entities.trained.words import Rows

Mark = tuple[int, int, str]  # first code point, code point after the last, kind


@dataclass(frozen=True, slots=True)
class Record:
    """A text as it was annotated.

    Attributes:
        source: The corpus that it is from.
        text: The text.
        marks: Its names.
    """

    source: str
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with labels.

    Attributes:
        tokens: Its tokens.
        sentences: First token of each sentence, and the token after its last.
        labels: The number of each token's label.
    """

    tokens: Tokenised
    sentences: list[tuple[int, int]]
    labels: Rows


def read_records(file: Path) -> Iterator[Record]:
    """Yield the texts of a file with one JSON object on each line: "text", "spans", and "src" for the source.

    Args:
        file: The file; one that ends in ".gz" is packed with gzip.
    """
    content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    for line in content.decode("utf-8").split("\n"):
        if line.strip():
            record = json.loads(line)
            marks = tuple((start, end, kind) for start, end, kind in record["spans"])
            yield Record(record.get("src", ""), record["text"], marks)


def labelled(text: str, marks: Sequence[Mark], common: frozenset[str]) -> Labelled | None:
    """Return a text with the labels of its marks; None where it has no tokens.

    Args:
        text: The text.
        marks: The names in it; those of kinds that are not learned are left out.
        common: Words usually written in lower case; see ``Tokenised``.
    """
    tokens = Tokenised(text, common=common)
    if not len(tokens):
        return None
    labels = np.zeros(len(tokens), np.int32)
    for start, end, kind in sorted(marks, key=lambda mark: mark[0] - mark[1]):
        first, after = tokens.at_or_after(start), tokens.at_or_after(end)
        if first and tokens.ends[first - 1] > start:
            first -= 1  # the mark begins inside a token
        if kind in KINDS and after > first and not labels[first:after].any():
            _label(labels, first, after, kind)
    return Labelled(tokens, _unbroken(list(sentences_of(tokens)), labels), labels)


def _unbroken(sentences: list[tuple[int, int]], labels: Rows) -> list[tuple[int, int]]:
    """Join sentences that were cut inside a name: no sequence of labels allows for that."""
    joined: list[tuple[int, int]] = []
    for first, after in sentences:
        if joined and LABELS[labels[first]][0] in "IE":
            joined[-1] = (joined[-1][0], after)
        else:
            joined.append((first, after))
    return joined


def _label(labels: Rows, first: int, after: int, kind: str) -> None:
    if after - first == 1:
        labels[first] = NUMBER[f"S-{kind}"]
        return
    labels[first] = NUMBER[f"B-{kind}"]
    labels[first + 1 : after - 1] = NUMBER[f"I-{kind}"]
    labels[after - 1] = NUMBER[f"E-{kind}"]
