"""Reads annotations after the W3C Web Annotation data model (Recommendation of 23 February 2017), ours and others'.

A single annotation, a list, a page, a collection with its pages, or a graph of them. What JSON-LD allows to be one
thing or many is taken as many. No context is loaded: the terms are those of the model, with or without "oa:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit
from urllib.request import url2pathname

from index.export.incoming.passages import Incoming, LeftOut, Passage, Remark, Source, key_from, time_from
from index.json_values import JsonObject
from index.notes.handling import marking_from
from index.notes.labels import labels
from index.text.spans import Span

OWN_ANNOTATION = "urn:lectern:annotation:"
OWN_ARTICLE = "urn:lectern:article:"
_DIGEST = re.compile(r"(?:urn:sha256:|hash://sha256/|urn:sha-256:)([0-9a-fA-F]{64})")
ON_COPIES = re.compile(r"[\d,]+ articles, 1 origin")
"""What an export says of a credibility of 1 that rests on copies of one text."""
_GRADE = re.compile(r"[A-F]([1-6])")
_DEEPEST = 8  # collections in collections
_BEGINNING = 60  # code points of a quotation in a report


def is_web_annotation(value: object) -> bool:
    """Whether a JSON value is an annotation of this model, or holds some."""
    return any(True for _ in _annotations(value))


def read_web_annotations(value: object) -> Incoming:
    """Return what a JSON value holds; what cannot be taken is listed with the reason."""
    passages: list[Passage] = []
    remarks: list[Remark] = []
    left_out: list[LeftOut] = []
    for annotation in _annotations(value):
        for number, target in enumerate(_many(annotation.get("target"))):
            found = _read(annotation, target, number)
            match found:
                case Passage():
                    passages.append(found)
                case Remark():
                    remarks.append(found)
                case LeftOut():
                    left_out.append(found)
        if not annotation.get("target"):
            left_out.append(LeftOut(_name(annotation), "import-no-target"))
    return Incoming(tuple(passages), tuple(remarks), tuple(left_out))


def _annotations(value: object, depth: int = 0) -> Iterator[JsonObject]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
    elif isinstance(value, dict):
        kinds = _types(value)
        if "Annotation" in kinds:
            yield value
        for key in ("first", "next", "items", "@graph"):
            if key in value and "Annotation" not in kinds:
                yield from _annotations(value[key], depth + 1)


def _read(annotation: JsonObject, target: object, number: int) -> Passage | Remark | LeftOut:
    source, selectors = _target(target)
    said = _said(annotation)
    if not source.shown:
        return LeftOut(_name(annotation), "import-no-target")
    quotes = [one for one in selectors if "TextQuoteSelector" in _types(one) and _text(one.get("exact")).strip()]
    if not quotes:
        if selectors or not said["note"]:
            return LeftOut(_name(annotation), "import-no-quotation" if selectors else "import-nothing-said")
        return Remark(source, said["note"], said["created"])
    quote = quotes[0]
    exact = _text(quote.get("exact"))
    identity = _text(annotation.get("id") or annotation.get("@id"))
    key = identity or key_from(source.shown, exact, _text(quote.get("prefix")), said["note"], *said["tags"])
    own = identity.removeprefix(OWN_ANNOTATION) if identity.startswith(OWN_ANNOTATION) else ""
    return Passage(
        key=f"{key}#{number}" if number else key,
        own="" if number else own,
        source=source,
        quote=exact,
        prefix=_text(quote.get("prefix")),
        suffix=_text(quote.get("suffix")),
        span=_position(selectors, len(exact)),
        **said,
    )


def _target(target: object) -> tuple[Source, list[JsonObject]]:
    """Return the article that a target is in, and how the passage is described, refinements included."""
    if not isinstance(target, dict):
        return _source(_text(target)), []
    # The digest of today's file goes first: it is the one that the article has here, if it was edited here as well.
    newer = _many(target.get("dcterms:isReplacedBy"))
    sources = _many(target.get("source", target.get("id", target.get("@id"))))
    names = [*newer, *sources, *_many(target.get("scope"))]
    source = Source()
    for name in names:
        text = _text(name.get("id", name.get("@id")) if isinstance(name, dict) else name)
        found = _source(text)
        source = Source(
            *(getattr(source, key) or getattr(found, key) for key in ("article", "sha256", "url", "path"))
        )
    pending = [one for one in _many(target.get("selector")) if isinstance(one, dict)]
    selectors: list[JsonObject] = []
    while pending and len(selectors) < 100:
        one = pending.pop(0)
        selectors.append(one)
        pending += [inner for inner in _many(one.get("refinedBy")) if isinstance(inner, dict)]
    return source, selectors


def _source(name: str) -> Source:
    if name.startswith(OWN_ARTICLE):
        return Source(article=name.removeprefix(OWN_ARTICLE))
    if digest := _DIGEST.fullmatch(name):
        return Source(sha256=digest[1].lower())
    try:
        parts = urlsplit(name)
    except ValueError:
        return Source()
    if parts.scheme == "file":
        return Source(path=url2pathname(unquote(parts.path)))
    if parts.scheme in {"http", "https"}:
        return Source(url=urldefrag(name).url)
    return Source(path=name) if name and not parts.scheme else Source()


def _position(selectors: list[JsonObject], length: int) -> Span | None:
    """Return where the passage stood, if that agrees with the length of its quotation."""
    for one in selectors:
        start, end = one.get("start"), one.get("end")
        if "TextPositionSelector" in _types(one) and type(start) is int and type(end) is int:
            return Span(start, end) if start >= 0 and end - start == length else None
    return None


def _said(annotation: JsonObject) -> dict[str, Any]:
    """Return what an annotation says of its passage, by the names of ``Passage``'s fields."""
    notes: list[str] = [_text(annotation.get("bodyValue"))]
    tags: list[str] = []
    label, credibility, marking = "", None, ""
    known = {name.casefold(): one.key for one in labels() for name in (one.key, one.name)}
    for body in _many(annotation.get("body")):
        purposes = _names(body.get("purpose")) if isinstance(body, dict) else set()
        purposes = purposes or _names(annotation.get("motivation"))
        value = _value(body)
        if "assessing" in purposes and (grade := _GRADE.fullmatch(value.strip())):
            credibility = int(grade[1])
        elif "assessing" in purposes and (shown := marking_from(value)):
            marking = shown
        elif "assessing" in purposes and ON_COPIES.fullmatch(value):
            continue  # it was worked out, and is again where it holds
        elif "classifying" in purposes and not label and value.casefold().strip() in known:
            label = known[value.casefold().strip()]
        elif purposes & {"tagging", "classifying"}:
            tags.append(value)
        else:
            notes.append(value)
    creator = next(iter(_many(annotation.get("creator"))), "")
    return {
        "label": label,
        "note": "\n\n".join(note.strip("\n") for note in notes if note.strip()),
        "tags": tuple(tags),
        "credibility": credibility,
        "marking": marking,
        "author": _text(creator.get("name") or creator.get("nickname")) if isinstance(creator, dict) else "",
        "created": time_from(annotation.get("created")),
        "modified": time_from(annotation.get("modified")),
    }


def _value(body: object) -> str:
    """Return the text of a body; of one that only points elsewhere, where it points."""
    if not isinstance(body, dict):
        return _text(body)
    if "Choice" in _types(body):
        return _value(next(iter(_many(body.get("items"))), ""))
    for key in ("value", "chars", "cnt:chars", "source", "id", "@id"):
        if text := _text(body.get(key)):
            return text
    return ""


def _name(annotation: JsonObject) -> str:
    """Return how a report calls an annotation: by its quotation, or its id."""
    for target in _many(annotation.get("target")):
        for one in _target(target)[1]:
            if exact := _text(one.get("exact")).strip():
                return f"“{exact[:_BEGINNING]}”"
    return _text(annotation.get("id") or annotation.get("@id")) or _value(annotation.get("body"))[:_BEGINNING]


def _types(value: JsonObject) -> set[str]:
    return _names(value.get("type", value.get("@type")))


def _names(value: object) -> set[str]:
    return {_text(one).removeprefix("oa:").rpartition("#")[2] for one in _many(value)}


def _many(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    """Return a text, without halves of characters, which nothing could store; "" for anything else."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""
