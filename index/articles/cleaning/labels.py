"""Lines that begin with a label of furniture: "Topics: harbour, ships", "READ | Dredger arrives", "Live: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import cues_in, tokens_of

_LABELLED = re.compile(r"^[\W_]*(?P<label>[^:：|\n]{2,40}?)\s*[:：|]\s*(?P<rest>\S.*)$")
_KINDS = frozenset({table.RELATED, table.TAGS})
_LONGEST = 30  # words
_LONGEST_BOX = 12  # lines
_LONGEST_LINK = 16  # words
_TICKERS = (
    "عاجل|خبر عاجل|مباشر|breaking|breaking news|just in|live|live updates|eilmeldung"
    "|liveticker|live ticker|newsticker|срочно|прямой эфир|онлайн|última hora|en vivo|en directo|directo"
    "|urgente|urgent|alerte|alerte info|en direct"
    "|direct|ultima ora|diretta|in diretta|ao vivo|em direto|em direto|últimas|plantão|laatste nieuws|liveblog"
    "|pilne"
    "|z ostatniej chwili|na żywo|son dakika|canlı|flaş|терміново|наживо|έκτακτο|ζωντανά|τώρα|senaste nytt|just nu"
    "|siste nytt|siste|seneste|breaking nyt|juuri nyt|خبر فوری|فوری|زنده|速報|ライブ|快讯|突发|直播|속보"
    "|aktuálně|živě|élő|friss|ultimă oră|חדשות מתפרצות|מבזק|ब्रेकिंग न्यूज़|लाइव|terkini|langsung"
)
# What stands in front of a title inside an article: "READ | …", "Lire : …".
_TO_READ = (
    "read|watch|listen|lire|à lire|voir|lee|lea|leia|leggi|guarda|lees|lesen sie|läs|les|læs|lue|czytaj|zobacz"
    "|čtěte"
    "|читать|читай|читайте|смотрите|читайте|дивіться|oku|izle|اقرأ|شاهد|بخوانید|ببینید|διαβάστε|δείτε|baca|simak"
)
_READ = frozenset(map(tokens_of, _TO_READ.split("|")))
_FEWEST_OF_TITLE = 3  # words
_TICKER = frozenset(map(tokens_of, _TICKERS.split("|")))


def labelled_kind(line: Line) -> str:
    """Return the kind of furniture that the label in front of a colon or stroke names, or ""."""
    found = _LABELLED.match(line.text) if line.words <= _LONGEST else None
    if found is None or line.text.endswith((".", "。", "۔")) or line.is_byline or line.part.role is not Role.BODY:
        return ""
    label = tokens_of(found["label"])
    if label in _READ and line.words >= _FEWEST_OF_TITLE and not line.is_sentence:
        return table.RELATED
    cues = cues_in(label)
    return next((cue.why for cue in cues if cue.why in _KINDS and cue.field in {"whole", "opens"}), "")


def is_of_ticker(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a title of a ticker: "Live", "Breaking" stands right above it or in front of it."""
    found = _LABELLED.match(lines[number].text)
    is_labelled = found is not None and tokens_of(found["label"]) in _TICKER
    return is_labelled or (number > 0 and lines[number - 1].tokens in _TICKER)


def ends_with_box(lines: Sequence[Line]) -> bool:
    """Whether below the last sentence there is nothing but the label of a box and a few titles or words."""
    tail = list(dropwhile(lambda line: line.is_sentence or line.is_prose, reversed(lines[-_LONGEST_BOX:])))
    below = len(tail) and next((place for place, line in enumerate(tail) if line.is_sentence), len(tail))
    box = tail[:below][::-1]
    if not 1 < len(box) < _LONGEST_BOX or box[-1] is not lines[-1]:
        return False
    is_label = any(cue.why in _KINDS and cue.field in {"whole", "opens"} for cue in box[0].cues)
    return is_label and all(line.words <= _LONGEST_LINK and not (line.is_item or line.ends) for line in box[1:])
