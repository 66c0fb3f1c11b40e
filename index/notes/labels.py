"""The labels a passage can bear: what it is for the analyst's argument."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Label:
    """A colour with a meaning, and a shape for those who do not see the colour.

    Attributes:
        key: The stable name that is stored, such as "claim"; themes hold its colour under the same name.
        name: What is shown.
        meaning: When to use it, in one sentence.
        shape: "circle", "square", "diamond", "triangle", "bar", "star", or "ring" for a key that is not known.
        digit: The key on the keyboard that sets it; 0 where there is none.
    """

    key: str
    name: str
    meaning: str
    shape: str
    digit: int


@cache
def labels() -> tuple[Label, ...]:
    """Return the labels in the order in which menus show them, as ``resources/scales/labels.toml`` has them."""
    content = files("resources").joinpath("scales", "labels.toml").read_text(encoding="utf-8")
    return tuple(Label(**entry) for entry in tomllib.loads(content)["label"])


def label_named(key: str) -> Label:
    """Return the label of this key; one made up from the key itself where it is not known any more.

    A store may hold labels that were removed from the list since: they are kept and shown.
    """
    known = {label.key: label for label in labels()}
    return known.get(key) or Label(key, key.replace("-", " ").capitalize(), "", "ring", 0)
