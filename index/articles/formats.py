"""Which files are looked at, and what kind of file each one is by its content."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path


class Format(StrEnum):
    """A kind of file that Lectern reads."""

    TXT = "txt"
    MD = "md"
    HTML = "html"
    MHTML = "mhtml"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    EML = "eml"
    MBOX = "mbox"
    XML = "xml"
    ZIP = "zip"


_SUFFIXES = (
    ".txt .text .md .markdown .html .htm .xhtml .xht .mhtml .mht .pdf .docx .docm .dotx .odt .ott .fodt .rtf .epub"
    " .eml .emlx .mbox .mbx .xml .nitf .rss .atom .zip"
)
READABLE_SUFFIXES = frozenset(_SUFFIXES.split())
"""Endings of the kinds that Lectern reads, in lower case. The kind itself is told by the content."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
# Endings that no saved article has. Documents of kinds that are not read are candidates: the user is told of them.
_PASSED_OVER = (
    ".part .partial .crdownload .download .tmp .temp .swp .swo .bak .lock .log .ini .cfg .conf .toml .yaml .yml"
    " .url .webloc .lnk .desktop .json .jsonl .ndjson .csv .tsv .db .sqlite .sqlite3 .py .pyc .js .mjs .css .ts"
    " .map .wasm .sh .bat .exe .dll .so .dylib .class .jar .c .h .cpp .rs .go .java .png .jpg .jpeg .gif .webp"
    " .svg .bmp .tif .tiff .ico .heic .avif .mp3 .mp4 .m4a .m4v .wav .ogg .flac .webm .mov .avi .mkv .woff .woff2"
    " .ttf .otf .eot .gz .tgz .bz2 .xz .7z .rar .tar .zst .iso .dmg .xsd .dtd .xsl .xslt .pst .ost .msf .torrent"
)
_PASSED_OVER_SUFFIXES = frozenset(_PASSED_OVER.split())
_PASSED_OVER_NAMES = frozenset({"thumbs.db", "desktop.ini"})

_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
# Roots of XML, for documents that do not begin by saying that they are XML.
_NEWS_ROOT = re.compile(
    r"<(?:rss|feed|nitf|newsML|newsItem|newsMessage|rdf:RDF)\b|<[A-Za-z][\w:.-]*\s(?:[^<>]{0,2000}\s)?xmlns(?::\w+)?=",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"</?(?:p|div|a|span|br|h[1-6]|ul|ol|li|table|tr|td|article|section|meta|title|script|img)\b[^<>]*>",
    re.IGNORECASE,
)
_FEWEST_TAGS = 6
_CODE_POINTS_PER_TAG = (
    400  # a page without a head has at least a tag in so much text; an article about HTML has fewer
)
_LOOK_AT = 65_536  # code points
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FRONT_MATTER_KEY = re.compile(r"^[A-Za-z_][\w -]*:", re.MULTILINE)
_HEADINGS = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKDOWN_LINKS = re.compile(r"\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*")


def is_candidate(path: Path) -> bool:
    """Whether a file of a followed folder is looked at at all, by its name alone.

    Hidden files, office and editor leftovers, partial downloads, pictures, recordings and code are not.
    """
    name = path.name.lower()
    if name.startswith((".", "~$", "#")) or name.endswith("~") or name in _PASSED_OVER_NAMES:
        return False
    return path.suffix.lower() not in _PASSED_OVER_SUFFIXES


def format_of(text: str, path: Path) -> Format:
    """Return what kind of file this decoded text is; the ending counts only where the content leaves it open."""
    head = text[:_LOOK_AT]
    root = _prologue_end(head)
    if _ROOT.match(head, root):
        return Format.HTML
    if head.lstrip().startswith("<?xml") or _NEWS_ROOT.match(head, root):
        return Format.XML
    if _is_fragment(head):
        return Format.HTML
    if path.suffix.lower() in _MARKDOWN_SUFFIXES or _has_front_matter(head):
        return Format.MD
    has_markdown = len(_HEADINGS.findall(head)) >= 2 and _MARKDOWN_LINKS.search(head)
    return Format.MD if has_markdown else Format.TXT


def _prologue_end(head: str) -> int:
    """Return the offset behind the white space, XML declaration and comments that a page may begin with."""
    place = 0
    while True:
        place = len(head) - len(head[place:].lstrip())
        for opening, closing in (("<!--", "-->"), ("<?", "?>")):
            if head.startswith(opening, place):
                end = head.find(closing, place)
                place = len(head) if end < 0 else end + len(closing)
                break
        else:
            return place


def _is_fragment(head: str) -> bool:
    """Whether this is HTML without its head, as some programs save it."""
    if "<" not in head:
        return False
    return len(_TAGS.findall(head)) >= max(_FEWEST_TAGS, len(head) // _CODE_POINTS_PER_TAG)


def _has_front_matter(head: str) -> bool:
    """Whether the text begins with a block of YAML between two rules."""
    block = _FRONT_MATTER.match(head)
    return bool(block and _FRONT_MATTER_KEY.search(block.group()))
