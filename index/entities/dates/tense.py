"""Whether words before a date speak of what is yet to come."""

from __future__ import annotations

import re

_FUTURE = re.compile(
    r"\b(?:will|shall|won['’]t|going to|due|scheduled|slated|expected|planned|plans?|planning|hopes?|set|intends?"
    r"|(?:is|are|be) to|about to|ahead of|before|until|till|by|no later than|starting|beginning"
    r"|next|coming|upcoming)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:said|says|told|was|were|had|has|have|did|took|met|held|killed|began|came|went|left|won|lost|made|saw|found"
    r"|fell|rose|struck|fled|sent|gave|broke|spoke|wrote|announced|(?!scheduled|slated|expected|planned)\w+ed)\b",
    re.IGNORECASE,
)
_PASSED_PLAN = re.compile(
    r"\b(?:was|were|had been)\s+(?:scheduled|slated|expected|planned|due|set|to)\b", re.IGNORECASE
)
_PASSIVE = re.compile(r"\b(?:be|being)\s+\w+", re.IGNORECASE)  # "will be held": the participle says nothing of time
_EVENT_OF = re.compile(r"\w of (?:the )?$", re.IGNORECASE)  # "the attack of 7 March" was, whatever will come of it
_NEAR = 160  # code points before the date that are looked at


def is_future(before: str) -> bool:
    """Whether what stands before a date in its sentence makes it a date to come: the last such word decides."""
    if _EVENT_OF.search(before):
        return False
    future, past = _cues(before)
    return future > past


def is_past(before: str) -> bool:
    """Whether what stands before a date in its sentence makes it a date gone by."""
    future, past = _cues(before)
    return past > future


def _cues(before: str) -> tuple[int, int]:
    """Return where the last word of the future, and the last of the past, stands."""
    near = _PASSIVE.sub("be", _PASSED_PLAN.sub("was", before[-_NEAR:]))
    return _last(_FUTURE, near), _last(_PAST, near)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)
