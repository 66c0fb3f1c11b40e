"""How far a note or an article may be passed on: the Traffic Light Protocol.

The marking of a passage is a tag ("tlp/red"), so that it is set, found, undone, exported and brought in like any
other, and a program that knows nothing of it shows it all the same. An article bears no tags; its marking is one of
the user's decisions, which undo, backups and the exchange of notes reach as well.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from index.errors import NotesError
from index.notes.decisions import Decision, Topic
from index.notes.scales import Step

_TOP = "tlp/"
_FIELD = "tlp"


@dataclass(frozen=True, slots=True)
class Markings:
    """The steps of the protocol.

    Attributes:
        title: What they are.
        source: Where they come from.
        held_back: The key of the step from which on nothing leaves in an export without being asked for.
        steps: All steps, the most open first.
    """

    title: str
    source: str
    held_back: str
    steps: tuple[Step, ...]

    def strictness(self, key: str) -> int:
        """Return how strict a marking is, the stricter the more; -1 for none."""
        keys = [step.key for step in self.steps]
        return keys.index(key) if key in keys else -1


@cache
def markings() -> Markings:
    """Return the steps as ``resources/scales/tlp.toml`` has them."""
    content = tomllib.loads(files("resources").joinpath("scales", "tlp.toml").read_text(encoding="utf-8"))
    return Markings(
        content["title"], content["source"], content["held_back"], tuple(Step(**step) for step in content["step"])
    )


def checked_marking(key: str) -> str:
    """Return the key of a marking as it is stored; "" for none stays that.

    Raises:
        NotesError: bad-marking.
    """
    bare = key.strip().casefold().removeprefix("tlp:").removeprefix(_TOP)
    if bare and markings().strictness(bare) < 0:
        raise NotesError("bad-marking", marking=key, known=", ".join(step.key for step in markings().steps))
    return bare


def tag_of(key: str) -> str:
    """Return the tag that marks a passage."""
    return _TOP + key


def plain_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags that are no markings: what the user put together by, and is shown in lists of tags."""
    return tuple(tag for tag in tags if tag[: len(_TOP)].casefold() != _TOP or not marking_of([tag]))


def marking_of(tags: Iterable[str]) -> str:
    """Return the strictest marking among some tags; empty where there is none."""
    return strictest(tag.casefold().removeprefix(_TOP) for tag in tags if tag.casefold().startswith(_TOP))


def marking_from(shown: str) -> str:
    """Return the marking that ``shown_marking`` writes so; empty for any other text."""
    key = shown.strip().casefold().removeprefix("tlp:")
    return key if shown.strip().upper() == shown_marking([key]) and key else ""


def strictest(keys: Iterable[str]) -> str:
    """Return the strictest of some markings; what is none counts for nothing."""
    best = max(keys, key=markings().strictness, default="")
    return best if markings().strictness(best) >= 0 else ""


def shown_marking(keys: Iterable[str]) -> str:
    """Return the strictest of some markings as it is written, such as "TLP:AMBER"; empty where there is none."""
    key = strictest(keys)
    return f"TLP:{key.upper()}" if key else ""


def is_held_back(key: str) -> bool:
    """Whether what is marked so may leave in an export only when that is asked for."""
    return markings().strictness(key) >= markings().strictness(markings().held_back)


def article_decision(article: str, key: str, present: Decision | None) -> Decision:
    """Return the decision that marks an article, in place of the present one."""
    return Decision(present.id if present else "", Topic.HANDLING, article, {_FIELD: key})


def decided_marking(decision: Decision) -> str:
    """Return the marking that a decision gives; empty where it is none that is known."""
    return strictest([str(decision.value.get(_FIELD, ""))])
