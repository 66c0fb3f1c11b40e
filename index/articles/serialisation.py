"""Articles as JSON values: what the sandbox sends, the catalogue keeps and the command line prints."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from index.articles.article import FILE_TIME, Article, Block, Role
from index.articles.reading import Failure, Reading
from index.json_values import JsonObject
from index.text.direction import Direction
from index.text.spans import Span

_WORDS = ("title", "standfirst", "byline", "outlet", "url", "language")


def article_to_json(article: Article) -> JsonObject:
    """Return the article as an object of plain JSON values; keys as in the contract of the command line.

    A day that is only that of the file is given for the day of publication, and "file time" for its source.
    """
    day, source = article.shown_day
    return {
        "title": article.title,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "authors": list(article.authors),
        "outlet": article.outlet,
        "published": day.isoformat() if day else None,
        "published_from": source,
        "url": article.url,
        "language": article.language,
        "direction": article.direction.value,
        "modified": article.modified.isoformat() if article.modified else None,
        "sources": {**article.sources, **({"published": source} if source else {})},
        "text": article.text,
        "blocks": [block_to_json(block) for block in article.blocks],
    }


def article_from_json(value: JsonObject) -> Article:
    """Return the article that ``article_to_json`` gave this object for; older ones have fewer keys.

    Raises:
        KeyError, ValueError: the object is not of that form.
    """
    day = date.fromisoformat(value["published"]) if value["published"] else None
    is_of_file = value["published_from"] == FILE_TIME
    return Article(
        text=value["text"],
        blocks=tuple(block_from_json(block) for block in value["blocks"]),
        authors=tuple(value["authors"]),
        published=None if is_of_file else day,
        published_from="" if is_of_file else value["published_from"],
        file_day=day if is_of_file else None,
        direction=Direction(value["direction"]),
        modified=date.fromisoformat(value["modified"]) if value.get("modified") else None,
        sources={name: source for name, source in value.get("sources", {}).items() if name != "published"},
        **{word: value[word] for word in _WORDS},
    )


def block_to_json(block: Block) -> JsonObject:
    """Return a block as an object of plain JSON values."""
    return {"role": block.role.value, "start": block.span.start, "end": block.span.end, "why": block.why}


def block_from_json(value: JsonObject) -> Block:
    """Return the block that ``block_to_json`` gave this object for."""
    return Block(Role(value["role"]), Span(value["start"], value["end"]), value["why"])


def reading_to_json(reading: Reading) -> JsonObject:
    """Return what came of a file as an object of plain JSON values; keys as in the contract of the command line.

    A file that gave no article has the keys of an empty one, and its ``error`` is an object instead of null.
    """
    failure = reading.failure
    return {
        "path": str(reading.path),
        "format": reading.format,
        "encoding": reading.encoding,
        "sha256": reading.sha256,
        **article_to_json(reading.article or Article(text="", blocks=())),
        "error": {"code": failure.code, "reason": failure.reason} if failure else None,
        "part": reading.part,
        "more": [reading_to_json(part) for part in reading.more],
    }


def reading_from_json(value: JsonObject) -> Reading:
    """Return the reading that ``reading_to_json`` gave this object for.

    Raises:
        KeyError, ValueError: the object is not of that form.
    """
    error = value["error"]
    return Reading(
        path=Path(value["path"]),
        format=value["format"],
        encoding=value["encoding"],
        sha256=value["sha256"],
        article=None if error else article_from_json(value),
        failure=Failure(error["code"], error["reason"]) if error else None,
        part=value["part"],
        more=tuple(reading_from_json(part) for part in value["more"]),
    )
