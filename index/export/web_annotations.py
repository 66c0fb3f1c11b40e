"""Annotations after the W3C Web Annotation data model (Recommendation of 23 February 2017), as JSON-LD.

Quotations are ``TextQuoteSelector``, offsets ``TextPositionSelector``: of the text that the annotation was made on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from index.notes.annotation import Annotation
from index.notes.labels import label_named
from index.views import OpenedArticle

JsonObject: TypeAlias = dict[str, Any]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_COLLECTION = "urn:lectern:annotations"
_HALVES = re.compile(r"[\ud800-\udfff]")


def write_web_annotations(articles: Sequence[OpenedArticle]) -> bytes:
    """Return the annotations of some articles as an ``AnnotationCollection`` of one page."""
    items = [_annotation(opened, placed.annotation) for opened in articles for placed in opened.annotations]
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


def _annotation(opened: OpenedArticle, annotation: Annotation) -> JsonObject:
    value: JsonObject = {
        "id": f"urn:lectern:annotation:{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "target": _target(opened, annotation),
    }
    if annotation.author:
        value["creator"] = {"type": "Person", "name": annotation.author}
    if bodies := _bodies(opened, annotation):
        value["body"] = bodies
    return value


def _bodies(opened: OpenedArticle, annotation: Annotation) -> list[JsonObject]:
    bodies = [_body(tag, "tagging") for tag in annotation.tags]
    if annotation.note:
        bodies.insert(0, {**_body(annotation.note, "commenting"), "format": "text/markdown"})
    if annotation.label:
        bodies.append(_body(label_named(annotation.label).name, "classifying"))
    bodies.append(_body(f"{opened.reliability}{annotation.credibility}", "assessing"))
    return bodies


def _body(value: str, purpose: str) -> JsonObject:
    return {"type": "TextualBody", "value": value, "purpose": purpose}


def _target(opened: OpenedArticle, annotation: Annotation) -> JsonObject:
    selector = annotation.selector
    return {
        "source": opened.article.url or f"urn:lectern:article:{opened.id}",
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
