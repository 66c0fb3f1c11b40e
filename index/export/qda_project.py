"""Annotations as a REFI-QDA project (.qdpx), which programs for qualitative analysis open.

Labels, grades and tags are the codebook, "/" in a tag being a level of it; articles are plain text sources; passages
are selections with positions in code points, as the standard has them, and with the note as their description. A
passage that is not in today's text as it was marked stands in a source of its own with the text that it was made on,
so that it is shown where it was.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from index.export.names import file_name
from index.export.pages import marking_on
from index.export.refi import (
    COPIES_ONLY,
    GRADES,
    HANDLING,
    INTERNAL,
    LABELS,
    MARKED,
    NAMESPACE,
    ORIGIN,
    PROJECT,
    SOURCES,
    guid,
)
from index.notes.annotation import UNJUDGED, PlacedAnnotation, State
from index.notes.labels import label_named
from index.notes.scales import credibility
from index.text.spans import Span
from index.views import OpenedArticle

TextOf = Callable[[str], str | None]
"""Gives the text that annotations were made on, by its hash; None where it is lost."""

# What XML 1.0 does not take; replaced one by one, since positions count code points.
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_NAME = 120  # code points
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the first that ZIP knows: nothing in the file depends on the clock


def write_project(articles: Sequence[OpenedArticle], text_of: TextOf) -> bytes:
    """Return the annotations of some articles, and the notes on the whole of them, as a project.

    Args:
        articles: The articles with their annotations.
        text_of: Gives the texts of passages that are not found any more.
    """
    writing = _Project(text_of)
    for opened in articles:
        writing.add(opened)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in ((PROJECT, writing.xml()), *sorted(writing.texts.items())):
            part = zipfile.ZipInfo(name, _FIRST_DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o644 << 16
            archive.writestr(part, content)
    return packed.getvalue()


def is_project(content: bytes) -> bool:
    """Whether a file was written by ``write_project``."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(PROJECT) as part:
            return f'origin="{ORIGIN}"'.encode() in part.read(2000)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError):
        return False


class _Project:
    """Gathers the parts of a project.

    Attributes:
        texts: The sources, by their names in the package.
    """

    def __init__(self, text_of: TextOf) -> None:
        self.texts: dict[str, bytes] = {}
        self._text_of = text_of
        self._users: dict[str, str] = {}
        self._codes = _Codebook()
        self._sources: list[ET.Element] = []
        self._names: set[str] = set()

    def add(self, opened: OpenedArticle) -> None:
        """Add the sources of an article: one of today's text, and one of each earlier text that is needed."""
        here = [(placed, span) for placed in opened.annotations if (span := _place_today(placed))]
        self._add_source(opened, guid("article", opened.id), opened.article.text, here)
        _describe(self._sources[-1], opened.note, first=True)
        lost: dict[str, list[PlacedAnnotation]] = {}
        for placed in opened.annotations:
            if _place_today(placed) is None:
                lost.setdefault(placed.annotation.text_hash, []).append(placed)
        for digest, those in sorted(lost.items()):
            text = self._text_of(digest)
            if text is None:  # then the quotation is all that there is
                for placed in those:
                    quote = placed.annotation.selector.quote
                    own = guid("quotation", placed.annotation.id)
                    self._add_source(opened, own, quote, [(placed, Span(0, len(quote)))])
            else:
                there = [(placed, placed.annotation.selector.span) for placed in those]
                self._add_source(opened, guid("text", f"{opened.id}/{digest}"), text, there)

    def _add_source(
        self, opened: OpenedArticle, own: str, text: str, passages: Iterable[tuple[PlacedAnnotation, Span]]
    ) -> None:
        file = f"{own}.txt"
        self.texts[f"{SOURCES}/{file}"] = _xml_text(text).encode("utf-8")
        source = ET.Element("TextSource", guid=own, name=self._name(opened), plainTextPath=INTERNAL + file)
        made = min((placed.annotation.created for placed in opened.annotations), default=_LONG_AGO)
        source.set("creatingUser", self._user(""))
        source.set("creationDateTime", _time(made))  # some programs cannot do without
        for placed, span in passages:
            source.append(self._selection(opened, placed, span))
        self._sources.append(source)

    def _name(self, opened: OpenedArticle) -> str:
        """Return a name that no other source has, and that a file may have: some programs make files of sources."""
        name = file_name(opened.article.title).removesuffix(".md")
        number = 2
        unique = name
        while unique.casefold() in self._names:
            unique = f"{name} ({number})"
            number += 1
        self._names.add(unique.casefold())
        return unique

    def _selection(self, opened: OpenedArticle, placed: PlacedAnnotation, span: Span) -> ET.Element:
        annotation = placed.annotation
        user = self._user(annotation.author)
        selection = ET.Element(
            "PlainTextSelection",
            guid=guid("annotation", annotation.id),
            name=_xml_text(" ".join(annotation.selector.quote.split()))[:_LONGEST_NAME],
            startPosition=str(span.start),
            endPosition=str(span.end),
            creatingUser=user,
            creationDateTime=_time(annotation.created),
            modifyingUser=user,
            modifiedDateTime=_time(annotation.modified),
        )
        _describe(selection, annotation.note)
        for code in self._codes.of(opened, placed):
            coding = ET.SubElement(
                selection,
                "Coding",
                guid=guid("coding", f"{annotation.id}/{code}"),
                creatingUser=user,
                creationDateTime=_time(annotation.created),
            )
            ET.SubElement(coding, "CodeRef", targetGUID=code)
        return selection

    def _user(self, name: str) -> str:
        shown = _xml_text(name) or ORIGIN
        return self._users.setdefault(shown, guid("user", shown))

    def xml(self) -> bytes:
        """Return the project as XML in the order of the standard's schema."""
        project = ET.Element("Project", xmlns=NAMESPACE, name="Notes from Lectern", origin=ORIGIN)
        if self._users:
            users = ET.SubElement(project, "Users")
            for name, own in sorted(self._users.items()):
                ET.SubElement(users, "User", guid=own, name=name)
        if self._codes:
            ET.SubElement(project, "CodeBook").append(self._codes.xml())
        if self._sources:
            ET.SubElement(project, "Sources").extend(self._sources)
        ET.indent(project)
        return f"<?xml version='1.0' encoding='utf-8'?>\n{ET.tostring(project, encoding='unicode')}\n".encode()


class _Codebook:
    """The codes in use, as a tree of names."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self._known)

    def of(self, opened: OpenedArticle, placed: PlacedAnnotation) -> Iterator[str]:
        """Yield the GUIDs of an annotation's codes, and take them into the codebook."""
        annotation = placed.annotation
        if annotation.label:
            yield self._take((LABELS, label_named(annotation.label).name), guid("label", annotation.label))
        if annotation.credibility != UNJUDGED:
            step = credibility().step(str(annotation.credibility))
            yield self._take((GRADES, f"{step.key} {step.name}"), guid("grade", step.key))
        if placed.support and placed.support.is_of_copies_only:
            yield self._take((GRADES, COPIES_ONLY), guid("grade", COPIES_ONLY))
        if marking := marking_on(opened, placed):
            yield self._take((HANDLING, marking), guid("marking", marking))
        for tag in annotation.tags:
            yield self._take(tuple(tag.split("/")), guid("tag", tag.casefold()))
        if not (annotation.label or annotation.tags or annotation.credibility != UNJUDGED):
            yield self._take((MARKED,), guid("marked", ""))

    def _take(self, path: tuple[str, ...], own: str) -> str:
        self._known[own] = min(path, self._known.get(own, path))
        return own

    def xml(self) -> ET.Element:
        """Return the tree; a level that nothing is coded with is a group, and not codable."""
        codes = ET.Element("Codes")
        made: dict[tuple[str, ...], ET.Element] = {(): codes}
        for own, path in sorted(self._known.items(), key=lambda item: (item[1], item[0])):
            parent = codes
            for depth in range(1, len(path)):
                level = path[:depth]
                if level not in made:
                    made[level] = _code(parent, guid("group", "/".join(level)), level[-1], is_codable=False)
                parent = made[level]
            code = _code(parent, own, path[-1], is_codable=True)
            made.setdefault(path, code)
        return codes


def _code(parent: ET.Element, own: str, name: str, *, is_codable: bool) -> ET.Element:
    return ET.SubElement(parent, "Code", guid=own, name=_xml_text(name), isCodable="true" if is_codable else "false")


def _place_today(placed: PlacedAnnotation) -> Span | None:
    """Return where a passage stands in today's text; None where that does not hold it as it was marked."""
    return placed.placement.span if placed.placement.state in {State.EXACT, State.MOVED} else None


def _describe(element: ET.Element, note: str, *, first: bool = False) -> None:
    """Add a description, before all other parts of an element or behind them."""
    if note.strip():
        description = ET.Element("Description")
        description.text = _xml_text(note.replace("\r\n", "\n"))
        element.insert(0 if first else len(element), description)


def _xml_text(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
