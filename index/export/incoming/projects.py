"""Reads projects of programs for qualitative analysis (REFI-QDA Project 1.5, .qdpx): codings of plain text.

Programs differ. Some give a selection for each code: those of one passage by one person are brought together. Some
name folder and namespace in another way. In ATLAS.ti a line end of two characters counts as one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from index.articles.packages import MOST_PARTS, Allowance, Package
from index.articles.readers.xml_tree import children, descendants, has_document_type, local, parsed_xml
from index.errors import NotesError, ReadError
from index.export.incoming.passages import Incoming, LeftOut, Passage, Remark, Source, time_from
from index.export.refi import COPIES_ONLY, GRADES, HANDLING, INTERNAL, LABELS, MARKED, ORIGIN, SOURCES
from index.notes.annotation import CONTEXT
from index.notes.handling import marking_from
from index.notes.labels import labels
from index.text.spans import Span
from index.wording import describe

MOST_SELECTIONS = 50_000
"""Selections in one project. One takes about a kilobyte of XML, and a part of a package may unpack to 64 MiB."""
MOST_QUOTED = 1_000_000
"""Code points that the selections of a project may quote together, however short its texts are."""
_MOST_OFTEN = 4  # times that texts may be quoted as a whole, where that is more

Element: TypeAlias = Any  # lxml has no types
OwnId: TypeAlias = Callable[[str], str]
"""Gives the id of the thing of ours that has a GUID; empty where it is none of ours."""


def is_project_file(content: bytes) -> bool:
    """Whether a file is a package, as projects are."""
    return content.startswith(b"PK\x03\x04")


def read_project(content: bytes, own_article: OwnId, own_annotation: OwnId) -> Incoming:
    """Return what a project holds; what cannot be taken is listed with the reason.

    Args:
        content: The bytes of the file.
        own_article: Knows the GUIDs that our articles have in a project.
        own_annotation: The same of annotations.

    Raises:
        NotesError: not-notes, or bad-notes with a ``detail``.
    """
    try:
        package = Package(content, Allowance(parts=MOST_PARTS))
        name = next((one for one in package.names if one.casefold().endswith(".qde")), None)
        if name is None:
            raise NotesError("not-notes")
        root = parsed_xml(package.read(name))
        if has_document_type(root):
            raise NotesError("bad-notes", detail="the project declares a document type")
        return _Reading(package, root, own_article, own_annotation).all()
    except ReadError as error:
        raise NotesError("bad-notes", detail=describe(error).rstrip(".")) from error


@dataclass(slots=True)
class _Codes:
    """What the codes of a passage say."""

    label: str = ""
    credibility: int | None = None
    marking: str = ""
    tags: dict[str, None] = field(default_factory=dict)


class _Limits:
    """Counts what a project selects: few bytes can select the same long text again and again."""

    def __init__(self) -> None:
        self._texts = 0
        self._selections = 0
        self._quoted = 0

    def add_text(self, length: int) -> None:
        """Count a text of so many code points."""
        self._texts += length

    def add_selection(self) -> None:
        """Count a selection.

        Raises:
            NotesError: bad-notes.
        """
        self._selections += 1
        if self._selections > MOST_SELECTIONS:
            raise NotesError("bad-notes", detail=f"the project has more than {MOST_SELECTIONS:,} selections")

    def add_quotation(self, span: Span) -> None:
        """Count a passage before it is copied.

        Raises:
            NotesError: bad-notes.
        """
        self._quoted += span.end - span.start
        most = max(MOST_QUOTED, _MOST_OFTEN * self._texts)
        if self._quoted > most:
            raise NotesError("bad-notes", detail=f"the selections are longer than {most:,} characters together")


class _Keys:
    """Makes the keys of the passages of one text, which is hashed once: those of ``key_from`` for the same parts."""

    def __init__(self, text: str) -> None:
        self._begun = hashlib.sha256(text.encode("utf-8", "surrogatepass"))

    def key(self, span: Span, author: str) -> str:
        """Return the key of a passage by an author."""
        whole = self._begun.copy()
        whole.update(f"\0{span.start}\0{span.end}\0{author}".encode("utf-8", "surrogatepass"))
        return whole.hexdigest()


class _Reading:
    """Reads one project."""

    def __init__(self, package: Package, root: Element, own_article: OwnId, own_annotation: OwnId) -> None:
        self._package = package
        self._own_article = own_article
        self._own_annotation = own_annotation
        self._root = root
        self._is_atlas = "atlas" in (root.get("origin") or "").casefold()
        self._paths = dict(_paths(children(root, "CodeBook"), ()))
        self._users = {_guid(one, "guid"): one.get("name") or "" for one in descendants(root, "User")}
        self._notes = {_guid(one, "guid"): one for notes in children(root, "Notes") for one in notes}
        self._parts = {one.casefold(): one for one in package.names}
        self._left_out: list[LeftOut] = []
        self._limits = _Limits()

    def all(self) -> Incoming:
        """Return everything that is said of texts."""
        passages: list[Passage] = []
        remarks: list[Remark] = []
        for sources in children(self._root, "Sources"):
            for element in sources:
                held = next(children(element, "Representation"), element)  # of a PDF: its text
                text = self._text(held)
                name = element.get("name") or ""
                if text is None:
                    self._left_out.append(LeftOut(name or _guid(element, "guid"), "import-no-text"))
                    continue
                self._limits.add_text(len(text))
                source = Source(article=self._own_article(_guid(element, "guid")), title=name, text=text)
                passages += self._passages(held, source, text)
                if note := self._note(element):
                    remarks.append(Remark(source, note, time_from(element.get("creationDateTime"))))
        return Incoming(tuple(passages), tuple(remarks), tuple(self._left_out))

    def _passages(self, element: Element, source: Source, text: str) -> Iterator[Passage]:
        keys = _Keys(text)
        together: dict[tuple[Span, str], list[Element]] = {}
        for one in children(element, "PlainTextSelection"):
            self._limits.add_selection()
            span = _span(one, len(text))
            own = self._own_annotation(_guid(one, "guid"))
            if span and not own and (those := together.get((span, self._author(one)))):
                those.append(one)
            elif span is None or not self._says_something(span, text):
                self._left_out.append(LeftOut(one.get("name") or source.title, "import-no-quotation"))
            elif own:
                yield replace(self._passage([one], span, source, keys), own=own)
            else:
                together[span, self._author(one)] = [one]
        for (span, _), those in together.items():
            yield self._passage(those, span, source, keys)

    def _says_something(self, span: Span, text: str) -> bool:
        self._limits.add_quotation(span)
        return bool(span.of(text).strip())

    def _passage(self, those: list[Element], span: Span, source: Source, keys: _Keys) -> Passage:
        text = source.text or ""
        first = those[0]
        codes = self._codes(those)
        notes = dict.fromkeys(note for one in those if (note := self._note(one)))
        author = self._author(first)
        return Passage(
            key=keys.key(span, author),
            source=source,
            quote=span.of(text),
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            span=span,
            label=codes.label,
            note="\n\n".join(notes),
            tags=tuple(codes.tags),
            credibility=codes.credibility,
            marking=codes.marking,
            author=author,
            created=time_from(first.get("creationDateTime")),
            modified=time_from(first.get("modifiedDateTime")),
        )

    def _author(self, selection: Element) -> str:
        name = self._users.get(_guid(selection, "creatingUser")) or self._users.get(_guid(selection, "modifyingUser"))
        return "" if name in {None, ORIGIN} else str(name)

    def _codes(self, selections: Iterable[Element]) -> _Codes:
        """Return label, grade and tags: those of ours are known by their place in the codebook."""
        found = _Codes()
        names = {one.name.casefold(): one.key for one in labels()}
        for selection in selections:
            for reference in descendants(selection, "CodeRef"):
                path = self._paths.get(_guid(reference, "targetGUID"), ())
                if path[:1] == (LABELS,) and path[-1].casefold() in names and not found.label:
                    found.label = names[path[-1].casefold()]
                elif path[:1] == (GRADES,) and path[-1][:1] in set("123456"):
                    found.credibility = int(path[-1][:1])
                elif path[:1] == (HANDLING,) and (marking := marking_from(path[-1])):
                    found.marking = marking
                elif path == (GRADES, COPIES_ONLY):
                    continue  # it was worked out, and is again where it holds
                elif path and path != (MARKED,):
                    found.tags["/".join(path)] = None
        return found

    def _note(self, element: Element) -> str:
        """Return the memo of an element, and the notes that it or its codings refer to."""
        notes = [one.text or "" for one in children(element, "Description")]
        references = [*children(element, "NoteRef")]
        for coding in children(element, "Coding"):
            references += children(coding, "NoteRef")
        for reference in references:
            held = self._notes.get(_guid(reference, "targetGUID"))
            if held is not None:
                notes.append(self._text(held) or "".join(one.text or "" for one in children(held, "Description")))
        return "\n\n".join(dict.fromkeys(note.strip("\n") for note in notes if note.strip()))

    def _text(self, element: Element) -> str | None:
        """Return the text of a source or note, as its positions count it."""
        for content in children(element, "PlainTextContent"):
            return content.text or ""
        path = element.get("plainTextPath") or ""
        part = self._parts.get(f"{SOURCES}/{path.removeprefix(INTERNAL)}".casefold())
        if not path.startswith(INTERNAL) or part is None:
            return None
        text = self._package.read(part).decode("utf-8-sig", "replace")
        return text.replace("\r\n", "\n") if self._is_atlas else text


def _paths(elements: Iterable[Element], above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the GUID of each code with its name and those of the levels above it."""
    pending = [(element, above) for element in elements]
    while pending:
        element, path = pending.pop()
        if local(element) == "Code":
            path = (*path, (element.get("name") or "").strip())
            yield _guid(element, "guid"), path
        pending += [(child, path) for child in children(element, "Codes", "Code")]


def _span(selection: Element, length: int) -> Span | None:
    try:
        start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
    except (TypeError, ValueError):
        return None
    return Span(start, end) if 0 <= start < end <= length else None


def _guid(element: Element, name: str) -> str:
    return (element.get(name) or "").strip("{} ").lower()
