"""Turns the bytes of a text file into characters.

The order is: byte order mark, bytes that show UTF-16 or UTF-32 by where their NULs stand, strict UTF-8, what an HTML
page declares, UTF-8 with a few damaged bytes, and last a guess by charset-normalizer among the encodings of the web
(https://encoding.spec.whatwg.org/). UTF-8 goes before the declaration because pages lie about it, and because text
in another encoding is all but never valid UTF-8 by chance.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from index.articles.alphabets import latin_encoding
from index.errors import ReadError


class Decoded(NamedTuple):
    """Characters, and the encoding they were in."""

    text: str
    encoding: str


ENCODINGS: Mapping[str, tuple[str, ...]] = {
    "unicode": ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-7"),
    "western": ("windows-1252", "iso-8859-15", "iso-8859-14", "macintosh", "ibm850"),
    "central-european": ("windows-1250", "iso-8859-2", "iso-8859-16", "ibm852", "mac-centeuro"),
    "baltic": ("windows-1257", "iso-8859-13", "iso-8859-4"),
    "nordic": ("iso-8859-10",),
    "south-european": ("iso-8859-3",),
    "cyrillic": ("windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "mac-cyrillic"),
    "greek": ("windows-1253", "iso-8859-7", "mac-greek"),
    "turkish": ("windows-1254", "iso-8859-9", "mac-turkish"),
    "hebrew": ("windows-1255", "iso-8859-8"),
    "arabic": ("windows-1256", "iso-8859-6"),
    "vietnamese": ("windows-1258",),
    "thai": ("windows-874",),
    "chinese": ("gb18030", "big5", "big5hkscs", "hz"),
    "japanese": ("shift_jis", "cp932", "euc-jp", "iso-2022-jp"),
    "korean": ("cp949", "euc-kr", "johab"),
}
"""The encodings in which a text file can be opened again, by the script that they write, the likeliest first."""

_MARKS: tuple[tuple[bytes, str], ...] = (  # longest first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WEB_ENCODINGS = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 cp866 koi8_r koi8_u iso8859_2 iso8859_3"
    " iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_10 iso8859_13 iso8859_14 iso8859_15 iso8859_16"
    " mac_roman mac_cyrillic gb18030 big5 big5hkscs euc_jp shift_jis euc_kr iso2022_jp"
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})"
    rb"|<\?xml[^>]{0,200}?encoding=[\"']([\w.-]{2,40})",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 16_384  # bytes
_CODECS = {"windows-874": "cp874", "mac-centeuro": "mac-latin2"}  # where Python has another name
# Browsers read the first of each pair as the second.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_SAMPLE = 65_536  # bytes that a guess is made from
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1B} | {0x7F})
_MOST_CONTROLS = 0.05  # of all bytes, NULs apart; text has next to none
_MOST_NULS = 0.5
_WIDE_NULS = 0.05  # of all bytes: below, NULs are damage and not the other half of wide characters
_WIDE_ONE_SIDED = 0.95  # of these on one side
_EAST_ASIAN = re.compile(r"[\t\n\r\x20-\x7e\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]")
_EASTERN_STOPS = "。，、．"  # and the blanks of Korean, each with a NUL, as no encoding of one or more bytes has them
_MOSTLY = 0.98
_FEWEST_STOPS = 0.01  # of all characters
_UTF_7 = re.compile(rb"\+[A-Za-z0-9/]{3,}-")
_BYTES_OF_A_SCRIPT = 3  # that of its letters, that of blanks and figures, that of dashes and quotes
_WIDE_SCRIPT = 0.9
_FEWEST_UTF_7 = 3
_ESCAPED = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_DAMAGED_LINE = re.compile("[^\n]*[\udc80-\udcff][^\n]*")


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Return the characters of a text file and the encoding they were in; never canonicalised.

    Args:
        data: The bytes.
        encoding: The encoding that the user says it is, one of ``ENCODINGS`` by any of its names; "" finds out.

    Raises:
        ReadError: "not-text": these bytes are not text in any encoding; "unknown-encoding": there is no such one.
    """
    if encoding:
        name = known_encoding(encoding)
        return Decoded(data.decode(name, "replace"), name)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(marked.removesuffix("-sig"), "replace"), marked)
    wide = _wide_encoding(data) or _wide_of_east_asia(data)
    if wide:
        return Decoded(_without_controls(data.decode(wide, "replace")), wide)
    return _decode_narrow(_without_nuls(data))


def known_encoding(encoding: str) -> str:
    """Return the codec of an encoding that is offered.

    Raises:
        ReadError: "unknown-encoding": it is not.
    """
    try:
        name = codecs.lookup(_CODECS.get(encoding.lower(), encoding)).name
    except (LookupError, ValueError):
        name = ""
    if name not in _offered():
        raise ReadError("unknown-encoding", encoding=encoding)
    return name


def _offered() -> frozenset[str]:
    """Return the codecs of all encodings that are offered."""
    names = (name for group in ENCODINGS.values() for name in group)
    return frozenset(codecs.lookup(_CODECS.get(name, name)).name for name in names)


def _wide_encoding(data: bytes) -> str:
    """Return the encoding of two or four bytes to a character that the places of the NULs show, or ""."""
    nuls = data.count(0)
    if nuls < _WIDE_NULS * len(data) or len(data) < 4:
        return ""
    places = [data[place::4].count(0) for place in range(4)]
    quarter = len(data) // 4
    if places[2] + places[3] >= 2 * quarter * _WIDE_ONE_SIDED and places[0] < quarter / 2:
        return "utf-32-le"
    if places[0] + places[1] >= 2 * quarter * _WIDE_ONE_SIDED and places[3] < quarter / 2:
        return "utf-32-be"
    if places[1] + places[3] >= nuls * _WIDE_ONE_SIDED and _is_wide(data, 1):
        return "utf-16-le"
    return "utf-16-be" if places[0] + places[2] >= nuls * _WIDE_ONE_SIDED and _is_wide(data, 0) else ""


def _wide_of_east_asia(data: bytes) -> str:
    """Return the encoding of two bytes to a character of Chinese, Japanese or Korean, or ""; it has few NULs.

    All characters have to be of those scripts or of ASCII, with as many commas and full stops as texts have.
    """
    sample = data[: _SAMPLE // 2 * 2]
    if len(data) % 2 or data.isascii() or _is_utf_8(sample):
        return ""
    for name in ("utf-16-le", "utf-16-be"):
        text = sample.decode(name, "replace")
        known = len(_EAST_ASIAN.findall(text))
        stops = sum(text.count(mark) for mark in _EASTERN_STOPS) + text.count(" ")
        if known >= _MOSTLY * len(text) and stops >= _FEWEST_STOPS * len(text):
            return name
    return ""


def _is_utf_8(sample: bytes) -> bool:
    """Whether some bytes are UTF-8, but for a character that their end cuts."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _is_wide(data: bytes, place: int) -> bool:
    """Whether every second byte, from ``place`` on, is one of the few that name the script of a text in UTF-16."""
    high = Counter(data[place:_SAMPLE:2])
    return sum(count for _, count in high.most_common(_BYTES_OF_A_SCRIPT)) >= _WIDE_SCRIPT * high.total()


def _without_controls(text: str) -> str:
    """Return text of wide characters as it is.

    Raises:
        ReadError: "not-text": it is full of control characters.
    """
    sample = text[:_SAMPLE]
    if sum(character < " " and character not in "\t\n\f\r" for character in sample) > _MOST_CONTROLS * len(sample):
        raise ReadError("not-text")
    return text


def _without_nuls(data: bytes) -> bytes:
    """Return the data without NULs, where what is left looks like text.

    Raises:
        ReadError: "not-text": it does not.
    """
    legible = data.replace(b"\0", b"")
    sample = legible[:_SAMPLE] + legible[len(legible) // 2 :][:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if len(data) - len(legible) > _MOST_NULS * len(data) or controls > _MOST_CONTROLS * len(sample):
        raise ReadError("not-text")
    return legible


def _decode_narrow(data: bytes) -> Decoded:
    """Return the characters of text whose characters begin with one byte."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _damaged_utf8(data) or _guessed(data)
    return _seven_bit(data) or Decoded(text, "utf-8")


def _seven_bit(data: bytes) -> Decoded | None:
    """Return text in an encoding that writes other characters with ASCII bytes, or None where it is not."""
    if b"\x1b$" in data:
        encoding = "iso2022_jp"
    elif len(_UTF_7.findall(data[:_SAMPLE])) >= _FEWEST_UTF_7:
        encoding = "utf-7"
    else:
        return None
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> Decoded | None:
    """Return the text by the encoding that the page declares, or None where it declares none that fits."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if found is None:
        return None
    try:
        encoding = codecs.lookup((found.group(1) or found.group(2)).decode("ascii")).name
        encoding = _MEANT.get(encoding, encoding)
        return Decoded(data.decode(encoding), encoding)
    except (LookupError, UnicodeDecodeError):
        return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return text that is UTF-8 but for some bytes, or None.

    A line in which nothing else is beyond ASCII was pasted in from a Western encoding and is read as that; elsewhere
    a damaged byte becomes U+FFFD.
    """
    text = data.decode("utf-8", "surrogateescape")
    damaged = len(_ESCAPED.findall(text))
    whole = sum(map(len, _BEYOND_ASCII.findall(text))) - damaged
    if damaged > whole:
        return None
    return Decoded(_DAMAGED_LINE.sub(_mended, text), "utf-8")


def _mended(line: re.Match[str]) -> str:
    """Return a line of text with its escaped bytes replaced."""
    if len(_ESCAPED.findall(line.group())) == sum(map(len, _BEYOND_ASCII.findall(line.group()))):
        return line.group().encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return _ESCAPED.sub("\N{REPLACEMENT CHARACTER}", line.group())


def _guessed(data: bytes) -> Decoded:
    """Return the text by the likeliest encoding of the web; Windows' Western one where none is likely."""
    from charset_normalizer import from_bytes  # takes a while to import, and few files need it

    lines = b"\n".join(line for line in data[: 4 * _SAMPLE].split(b"\n") if not line.isascii())
    sample = lines[:_SAMPLE] or data[-_SAMPLE:]
    best = from_bytes(sample, cp_isolation=_WEB_ENCODINGS.split()).best()
    encoding = best.encoding if best else "cp1252"
    if _is_latin(sample.decode(encoding, "replace")):
        encoding = latin_encoding(sample) or "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding)


def _is_latin(text: str) -> bool:
    """Whether most letters are Latin, so that only those beyond ASCII are in doubt."""
    letters = [character for character in text if character.isalpha()]
    return sum(character < "\u0250" for character in letters) > len(letters) / 2
