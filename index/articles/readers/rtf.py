"""Rich text (RTF 1.9.1): its words by striprtf, its properties from the group of information.

Before striprtf sees it, what Word would not show (hidden and deleted text) is cut out, and so are binary data and
the instructions of fields, on whose links striprtf's own pattern can take quadratic time.
"""

from __future__ import annotations

import re
from pathlib import Path

from striprtf.striprtf import rtf_to_text

from index.articles.article import Article, Role
from index.articles.draft import Part
from index.articles.readers.properties import Properties, finished_document
from index.errors import ReadError
from index.text.normalisation import canonical, tidy_line

_BINARY = re.compile(r"\\bin(\d{1,9}) ?")
# Marks at which text begins or ends to be shown, and those that only look like them.
_MARKS = re.compile(r"\\[\\{}*'~_-]|\\(?P<word>v|deleted|plain|pard)(?P<off>0)?(?![A-Za-z0-9])|(?P<brace>[{}])")
_ALWAYS_HIDDEN = re.compile(r"\{\\\*?\\?(?:fldinst|objdata|pict|themedata|datastore)\b")
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_RAW = re.compile("[\x80-\xff]")
_INFO = re.compile(r"\{\\info\b")
_FIELD = r"\{\\(?:\*\\)?%s ([^{}]{0,1000}?)\}"
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_INFO_LENGTH = 8000  # code points
_NEAR = 8  # code points: line ends may stand behind a brace
_DEEPEST = 500  # groups inside each other; Word writes some twenty
_CODE_PAGE = re.compile(r"\\ansicpg(\d{3,5})")
_LANGUAGES = {"2057": "en", "1031": "de", "1036": "fr", "3082": "es", "1049": "ru", "1025": "ar"}
_ANY_LANGUAGE = "1033"  # programs write it whatever the text is in
_DEFAULT_LANGUAGE = re.compile(r"\\deflang(\d{4})")


def read_rtf(data: bytes, path: Path) -> Article:
    """Return the article in a document of rich text.

    Raises:
        ReadError: it has no text, or nests its groups too deep.
    """
    source = _RAW.sub(lambda byte: f"\\'{ord(byte[0]):02x}", _without_binary(data.decode("latin-1")))
    shown = _shown(source)
    try:
        text: str = rtf_to_text(shown, errors="replace")  # type: ignore[no-untyped-call] # it ships no types
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise ReadError("broken-file", detail=f"rich text's format is not kept ({type(error).__name__})") from error
    return finished_document(_parts(canonical(_SURROGATES.sub(_joined, text))), _properties(source), path)


def _without_binary(source: str) -> str:
    """Return the source without the raw data that pictures and objects may hold."""
    kept: list[str] = []
    place = 0
    for mark in _BINARY.finditer(source):
        if mark.start() >= place:
            kept.append(source[place : mark.start()])
            length = int(mark[1])
            # A length beyond the end is a lie; the text goes on right behind it.
            place = mark.end() + (length if mark.end() + length < len(source) else 0)
    return "".join(kept) + source[place:]


def _shown(source: str) -> str:
    """Return the source without hidden and deleted text; groups stay balanced.

    Raises:
        ReadError: "broken-file": groups are nested beyond reason.
    """
    kept: list[str] = []
    hidden = [False]
    place = 0
    for mark in _MARKS.finditer(source):
        if not hidden[-1]:
            kept.append(source[place : mark.start()])
        place = mark.end()
        if mark["brace"] == "{":
            hidden.append(hidden[-1] or bool(_ALWAYS_HIDDEN.match(source, mark.start())))
            kept.append("{")
        elif mark["brace"]:
            kept.append("}")
            hidden[-1:] = [] if len(hidden) > 1 else [hidden[-1]]
        elif mark["word"] in {"v", "deleted"}:
            hidden[-1] = mark["off"] is None
        else:
            hidden[-1] = hidden[-1] and mark["word"] != "plain"
            if not hidden[-1] and not (mark[0] == "\\*" and not _opens_group(source, mark.start())):
                kept.append(mark[0])
        if len(hidden) > _DEEPEST:
            raise ReadError("broken-file", detail="its groups are nested too deep")
    return "".join(kept) + ("" if hidden[-1] else source[place:])


def _opens_group(source: str, place: int) -> bool:
    """Whether a mark stands at the beginning of a group: only there what follows an asterisk may be passed over."""
    return source[max(0, place - _NEAR) : place].rstrip().endswith("{")


def _joined(pair: re.Match[str]) -> str:
    """Return the one character that two halves of UTF-16 stand for; a lone half is mended later."""
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _parts(text: str) -> list[Part]:
    """Return the paragraphs of the text, the rows of tables as such; rich text does not wrap its lines."""
    parts: list[Part] = []
    for line in text.split("\n"):
        if line.rstrip().endswith("|") and line.partition("|")[0].strip() and line.count("|") > 1:
            cells = (tidy_line(cell) for cell in line.split("|"))
            parts.append(Part(" | ".join(filter(None, cells)), Role.TABLE_ROW))
        else:
            parts.append(Part(tidy_line(line)))
    return [part for part in parts if part.text]


def _properties(source: str) -> Properties:
    """Return what the group of information says."""
    info = _INFO.search(source)
    block = source[info.start() : info.start() + _INFO_LENGTH] if info else ""
    created = _CREATED.search(block)
    language = _DEFAULT_LANGUAGE.search(source[:_INFO_LENGTH])
    return Properties(
        title=_field(block, "title", source),
        author=_field(block, "author", source),
        created="{}-{:0>2}-{:0>2}".format(*created.groups()) if created else "",
        language=_LANGUAGES.get(language[1], "") if language and language[1] != _ANY_LANGUAGE else "",
    )


def _field(block: str, name: str, source: str) -> str:
    """Return the words of one field of the information."""
    found = re.search(_FIELD % name, block)
    if found is None:
        return ""
    code_page = _CODE_PAGE.search(source[:_INFO_LENGTH])
    source = f"{{\\rtf1\\ansi{code_page[0] if code_page else ''} {found[1]}}}"
    words: str = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call] # it ships no types
    return _SURROGATES.sub(_joined, words).strip()
