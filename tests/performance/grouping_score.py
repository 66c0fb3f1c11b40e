"""How well mentions are grouped: B-cubed on the annotated articles of ``tests/data/entities/grouping.txt``.

    python -m tests.performance.grouping_score

B-cubed (Bagga and Baldwin 1998) gives each mention the share of its group that is right (precision) and the share of
its entity that is in its group (recall). Mentions that the recogniser misses count as groups of their own in recall,
those that it invents in precision; the second line leaves both out, and so judges the grouping alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from index.entities.mentions import Kind
from index.entities.recognition import recognise

ARTICLES = Path(__file__).resolve().parents[1] / "data" / "entities" / "grouping.txt"
_MARK = re.compile(r"\[([^|\]]+)\|(\d+)\]")
_KINDS = frozenset({Kind.PERSON, Kind.ORG, Kind.PLACE})

Groups = Mapping[tuple[int, int], int]  # from the span of a mention to its group


def annotated() -> list[tuple[str, Groups]]:
    """Return the articles with their marked mentions."""
    lines = ARTICLES.read_text(encoding="utf-8").splitlines()
    return [_unmarked(line) for line in lines if line and not line.startswith("#")]


def _unmarked(line: str) -> tuple[str, Groups]:
    text, groups, end = "", {}, 0
    for match in _MARK.finditer(line):
        text += line[end : match.start()]
        groups[len(text), len(text) + len(match[1])] = int(match[2])
        text += match[1]
        end = match.end()
    return text + line[end:], groups


def recognised_groups(text: str) -> Groups:
    """Return the groups of people, organisations and places that the recogniser makes of a text."""
    mentions = recognise(text).mentions
    return {(one.span.start, one.span.end): one.entity for one in mentions if one.kind in _KINDS}


def b_cubed(gold: Groups, found: Groups) -> tuple[float, float, int, int]:
    """Return the sums of precision and recall over mentions, and how many mentions each is over."""
    return _shares(found, gold), _shares(gold, found), len(found), len(gold)


def _shares(one: Groups, other: Groups) -> float:
    """Return, summed over the mentions of ``one``, which share of their group is together in ``other`` too."""
    groups: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for span, group in one.items():
        groups[group].append(span)
    total = 0.0
    for span, group in one.items():
        if span in other:
            together = sum(other.get(member) == other[span] for member in groups[group])
            total += together / len(groups[group])
    return total


def score(*, only_common: bool) -> tuple[float, float, float]:
    """Return precision, recall and F1 over all articles; with ``only_common``, over mentions that both have."""
    sums = [0.0, 0.0, 0, 0]
    for text, gold in annotated():
        found = recognised_groups(text)
        common = gold.keys() & found.keys()
        kept = [{span: one[span] for span in common} if only_common else one for one in (gold, found)]
        sums = [one + other for one, other in zip(sums, b_cubed(*kept), strict=True)]
    precision, recall = sums[0] / sums[2], sums[1] / sums[3]
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    """Print the scores."""
    for what, only_common in {"with recognition": False, "grouping alone": True}.items():
        precision, recall, f1 = score(only_common=only_common)
        print(
            f"{what:<17} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  ({len(annotated())} articles)"
        )


if __name__ == "__main__":
    main()
