"""Whether the words around a date speak of what is yet to come."""

from __future__ import annotations

import re

_FUTURE = re.compile(
    r"\b(?:will|shall|would|could|won['’]t|going to|due|scheduled|slated|expected|planned|plans?|planning"
    r"|hopes?|set|intends?|(?:is|are|be) to|about to|ahead of|before|until|till|by|no later than|starting|beginning"
    r"|next|coming|upcoming)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:said|says|told|was|were|had|has|have|did|took|met|held|killed|began|came|went|left|won|lost|made|saw|found"
    r"|fell|rose|struck|fled|sent|gave|broke|spoke|wrote|announced|(?!scheduled|slated|expected|planned)\w+ed)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:was|were|had|has|have|did|met|held|began|came|went|left|won|lost|fell|rose|fled|sent|gave|broke"
    r"|(?!scheduled|slated|expected|planned|added|announced|agreed|promised|signed|vowed|wanted|ordered|urged|asked)"
    r"\w+ed|withdrew)\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\b(?:must|should|may|might|can|to \w+)\b", re.IGNORECASE)
_PASSED_PLAN = re.compile(
    r"\b(?:was|were|had been)\s+(?:scheduled|slated|expected|planned|due|set|to)\b", re.IGNORECASE
)
_VERB_OF_FUTURE = re.compile(
    r"\b(?:will|shall|won['’]t|going to|due to|scheduled to|expected to|(?:is|are|be) to|plans? to)\b", re.IGNORECASE
)  # behind a date only a verb tells: "In May he agreed to meet before the vote"
_SPEECH = re.compile(r",(?: [\w.'-]+){1,6}? (?:said|says|told \w+|added|announced),", re.IGNORECASE)
_UNREAL = re.compile(r"\b(?:would|could) have\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:be|being)\s+\w+", re.IGNORECASE)  # "will be held": the participle says nothing of time
_EVENT_OF = re.compile(r"\w of (?:the )?$", re.IGNORECASE)  # "the attack of 7 March" was, whatever will come of it
_NEAR = 160  # code points before the date that are looked at


def is_future(before: str, behind: str = "") -> bool:
    """Whether what stands around a date in its sentence makes it a date to come.

    The last such word before it decides; where none is, the first behind it: "In November, voters will decide".

    Args:
        before: The sentence up to the date.
        behind: The sentence from the date's end on.
    """
    if _EVENT_OF.search(before):
        return False
    future, past = _cues(before)
    if future < 0 and past < 0:
        future, past = _cues(behind, is_behind=True)
    return future > past


def is_past(before: str) -> bool:
    """Whether what stands before a date in its sentence makes it a date gone by."""
    future, past = _cues(before)
    return past > future


def is_done(before: str) -> bool:
    """Whether what stands before a date says that something has been done: more than that somebody said so."""
    near = before[-_NEAR:]
    return _last(_DONE, near) > max(_last(_FUTURE, near), _last(_TO_DO, near))


def _cues(text: str, *, is_behind: bool = False) -> tuple[int, int]:
    """Return how near to the date a word of the future stands, and how near one of the past; -1 where none does."""
    near = text[:_NEAR] if is_behind else text[-_NEAR:]
    near = _PASSIVE.sub("be", _PASSED_PLAN.sub("was", _UNREAL.sub("had", near)))
    if is_behind:
        near = _SPEECH.sub(",", near)
        return _first(_VERB_OF_FUTURE, near), _first(_PAST, near)
    return _last(_FUTURE, near), _last(_PAST, near)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _first(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.search(text)
    return len(text) - match.start() if match else -1
