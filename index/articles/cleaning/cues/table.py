"""The form of a table of cues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

MENU = "menu line"
NEWSLETTER = "newsletter box"
RELATED = "related link"
SHARING = "sharing line"
COOKIES = "cookie notice"
COPYRIGHT = "copyright line"
REPRINT = "reprint footer"
ADVERT = "advertisement"
COMMENTS = "comment area"
TAGS = "tag line"
READING_TIME = "reading time"
OFFER = "subscription offer"
PLAYER = "player control"
FOOTER = "page footer"
ADDRESS = "page address"
HEADLINE_AGAIN = "headline again"


@dataclass(frozen=True, slots=True)
class Cues:
    """The phrases that betray one kind of furniture in one language.

    Attributes:
        whole: The line is this phrase.
        start: A line of fewer than 30 words begins with it.
        within: A line that is no sentence of an article has it somewhere.
        sure: Any line that has it somewhere is furniture, a whole sentence included.
        opens: The line is this phrase, and the lines below it belong to it until the article goes on.
        weak: The line is this phrase; it counts only beside other furniture.
    """

    whole: str = ""
    start: str = ""
    within: str = ""
    sure: str = ""
    opens: str = ""
    weak: str = ""


CueTable: TypeAlias = dict[str, Cues]
