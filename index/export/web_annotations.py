"""Annotations after the W3C Web Annotation data model (Recommendation of 23 February 2017), as JSON-LD.

Quotations are ``TextQuoteSelector``, offsets ``TextPositionSelector``: of the text that the annotation was made on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

from index.export.pages import marking_on, said_of_support
from index.json_values import JsonObject
from index.notes.annotation import FileVersion, PlacedAnnotation
from index.notes.labels import label_named
from index.views import OpenedArticle

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_COLLECTION = "urn:lectern:annotations"
_HALVES = re.compile(r"[\ud800-\udfff]")


def write_web_annotations(articles: Sequence[OpenedArticle]) -> bytes:
    """Return the annotations of some articles as an ``AnnotationCollection`` of one page."""
    items = [item for opened in articles for item in _items(opened)]
    value = {
        "@context": _CONTEXT,
        "id": _COLLECTION,
        "type": "AnnotationCollection",
        "label": "Annotations made in Lectern",
        "total": len(items),
        "first": {
            "id": f"{_COLLECTION}:1",
            "type": "AnnotationPage",
            "partOf": _COLLECTION,
            "startIndex": 0,
            "items": items,
        },
        "last": f"{_COLLECTION}:1",
    }
    written = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", written).encode("utf-8")


def is_web_annotations(content: bytes) -> bool:
    """Whether a file was written by ``write_web_annotations``."""
    try:
        value = json.loads(content)
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("id") == _COLLECTION


def _items(opened: OpenedArticle) -> Iterator[JsonObject]:
    """Yield the note on an article, if there is one, and its annotations."""
    if opened.note:
        yield {
            "id": f"urn:lectern:note:article:{opened.id}",
            "type": "Annotation",
            "motivation": "commenting",
            "body": {**_body(opened.note, "commenting"), "format": "text/markdown"},
            "target": _article(opened),
        }
    for placed in opened.annotations:
        yield _annotation(opened, placed)


def _annotation(opened: OpenedArticle, placed: PlacedAnnotation) -> JsonObject:
    annotation = placed.annotation
    value: JsonObject = {
        "id": f"urn:lectern:annotation:{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": _time(annotation.created),
        "modified": _time(annotation.modified),
        "target": _target(opened, placed),
    }
    if annotation.author:
        value["creator"] = {"type": "Person", "name": annotation.author}
    if bodies := _bodies(opened, placed):
        value["body"] = bodies
    return value


def _time(moment: datetime) -> str:
    """Return a time as the model has it: in UTC, and said so with a Z."""
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def _bodies(opened: OpenedArticle, placed: PlacedAnnotation) -> list[JsonObject]:
    annotation = placed.annotation
    bodies = [_body(tag, "tagging") for tag in annotation.tags]
    if annotation.note:
        bodies.insert(0, {**_body(annotation.note, "commenting"), "format": "text/markdown"})
    if annotation.label:
        bodies.append(_body(label_named(annotation.label).name, "classifying"))
    bodies.append(_body(f"{opened.reliability}{annotation.credibility}", "assessing"))
    said = (said_of_support(placed), marking_on(opened, placed))
    return bodies + [_body(one, "assessing") for one in said if one]


def _body(value: str, purpose: str) -> JsonObject:
    return {"type": "TextualBody", "value": value, "purpose": purpose}


def _target(opened: OpenedArticle, placed: PlacedAnnotation) -> JsonObject:
    selector = placed.annotation.selector
    return {
        **_article(opened, placed.version),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": selector.quote,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
            },
            {"type": "TextPositionSelector", "start": selector.span.start, "end": selector.span.end},
        ],
    }


def _article(opened: OpenedArticle, version: FileVersion | None = None) -> JsonObject:
    """Return what tells an article again: its address, and as the scope its id here and the digest of its file.

    Args:
        opened: The article.
        version: The earlier file that is quoted, with the day on which it was seen; None for today's.
    """
    own = f"urn:lectern:article:{opened.id}"
    digest = version.sha256 if version else opened.sha256
    target: JsonObject = {
        "type": "SpecificResource",
        "source": _iri(opened.article.url) or own,
        "scope": [own, *([f"urn:sha256:{digest}"] if digest else ())],
    }
    if version and not opened.is_gone and digest != opened.sha256:
        target["dcterms:isReplacedBy"] = {"id": f"urn:sha256:{opened.sha256}"}
    if version:
        source_date = f"{version.day.isoformat()}T00:00:00Z"
        target["state"] = {"type": "TimeState", "sourceDate": source_date}
    return target


def _iri(address: str) -> str:
    """Return an address of the web as an IRI may be written; "" for what is none."""
    try:
        is_web = urlsplit(address).scheme.lower() in {"http", "https"}
    except ValueError:
        is_web = False
    return quote(address, safe="%/:?=&#+@!$,;~*-._'()") if is_web else ""
