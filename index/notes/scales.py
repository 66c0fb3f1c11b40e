"""The two axes of a grade: reliability of a source, credibility of a piece of information."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a scale.

    Attributes:
        key: A letter or digit.
        name: What is shown.
        meaning: When it applies.
    """

    key: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale, best step first.

    Attributes:
        title: What it measures.
        source: Where its wording comes from.
        unjudged: The key of the step for "cannot be judged", which is the default.
        steps: All steps.
    """

    title: str
    source: str
    unjudged: str
    steps: tuple[Step, ...]

    def step(self, key: str) -> Step:
        """Return the step of this key.

        Raises:
            KeyError: the scale has no such step.
        """
        return {step.key: step for step in self.steps}[key]


@cache
def reliability() -> Scale:
    """Return the scale A to F of the reliability of a source."""
    return _load("reliability.toml")


@cache
def credibility() -> Scale:
    """Return the scale 1 to 6 of the credibility of information."""
    return _load("credibility.toml")


def _load(name: str) -> Scale:
    content = tomllib.loads(files("resources").joinpath("scales", name).read_text(encoding="utf-8"))
    steps = tuple(Step(**entry) for entry in content["step"])
    return Scale(content["title"], content["source"], content["unjudged"], steps)
