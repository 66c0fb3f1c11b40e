"""The form in which Lectern keeps a text, and the form in which it compares two."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\x85\u2028]")
_PARAGRAPH_ENDS = re.compile(r"[\f\u2029]")
# Controls (tab and line feed apart), the byte order mark, and code points that are no characters at all.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\U0001fffe\U0001ffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t]+")


def canonical(text: str) -> str:
    r"""Return ``text`` with ``\n`` as its only line end, composed (NFC), and free of control characters.

    Invisible characters that carry meaning in some script (joiners, direction marks, soft hyphens) stay. A lone
    surrogate, which no encoding can write, becomes U+FFFD. Applying it twice changes nothing more.
    """
    text = _PARAGRAPH_ENDS.sub("\n\n", _LINE_ENDS.sub("\n", text))
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _NO_TEXT.sub("", text))
    return unicodedata.normalize("NFC", text)


def tidy_line(line: str) -> str:
    """Return one line without blanks at its ends, and one space for each run of spaces and tabs inside."""
    return _BLANKS.sub(" ", line).strip()


def folded_space(text: str) -> str:
    """Return ``text`` composed (NFC), with one space for each run of white space: the form that is hashed."""
    return " ".join(unicodedata.normalize("NFC", text).split())
