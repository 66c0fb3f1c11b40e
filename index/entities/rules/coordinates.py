"""Places given in degrees: "36°12′N 37°09′E", "36.2021° N, 37.1343° E", "(36.2021, 37.1343)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_SURE = 0.96  # nothing else has this form
_PARTS = r"(?:[ ]?[0-5]?\d(?:\.\d{1,6})?[ ]?['’′](?:[ ]?[0-5]?\d(?:\.\d{1,6})?[ ]?[\"”″])?)?"
_LATITUDE = rf"\d{{1,2}}(?:\.\d{{1,8}})?[ ]?[°º]{_PARTS}[ ]?[NS]"
_LONGITUDE = rf"\d{{1,3}}(?:\.\d{{1,8}})?[ ]?[°º]{_PARTS}[ ]?[EW]"
# Bare numbers are taken for degrees only with four figures or more behind both points: "36.2021, 37.1343".
_DECIMAL = r"[-+]?\d{1,2}\.\d{4,8},[ ]?[-+]?\d{1,3}\.\d{4,8}"
_PATTERN = re.compile(rf"(?<![\w.])(?:{_LATITUDE}[,;/]?[ ]?(?:and[ ])?{_LONGITUDE}|{_DECIMAL})(?![\w.]*\d)", re.ASCII)


def coordinates(tokens: Tokenised) -> Iterator[Candidate]:
    """Yield the positions. Time grows with the length of the text."""
    for match in _PATTERN.finditer(tokens.text):
        yield Candidate(match.start(), match.end(), Kind.PLACE, _SURE)
