"""Makes a library of any size without reading or recognising anything, to measure a window over it.

The articles are those of ``tests.performance.corpus``: as long and as worded as real ones, each with an outlet, a day
and the people whom it quotes. Catalogue and search index are filled as an update fills them; only what costs hours at
this size, the parsers and the recogniser, is left out. A library that is there already is taken as it is.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from index.articles.article import Article, Block, Role
from index.catalogue.records import ArticleRecord, FileRecord
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.entities.serialisation import recognition_to_json
from index.entities.version import RECOGNISER_VERSION
from index.layout import Layout
from index.library.library import Library
from index.library.rooms import Rooms
from index.text.spans import Span
from tests.performance.corpus import Source, make_corpus

SEED = 20_261_122
_OUTLETS = tuple(
    f"{place} {kind}" for place in ("Velmora", "Karsholm", "Ostrava Gap") for kind in ("Courier", "Post")
)
_QUOTED = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+) said:")


def made_library(source: Source, place: Path, articles: int) -> Path:
    """Return the data folder of a library that follows ``articles`` made articles, all below ``place``."""
    data, folder = place / "library", place / "articles"
    if Layout(data).settings.is_file():
        return data
    make_corpus(source, folder, articles, SEED)
    library = Library.open(data)
    library.follow(folder)
    library.close()
    _fill_catalogue(data, folder)
    library = Library.open(data)
    library.ingest()
    library.close()
    return data


def _fill_catalogue(data: Path, folder: Path) -> None:
    rooms = Rooms(Layout(data), has_folders=True)
    chance = random.Random(SEED)
    with rooms.updating(), rooms.catalogue.transaction():
        for path in sorted(folder.rglob("*.txt")):
            status, content = path.stat(), path.read_bytes()
            name = hashlib.sha256(content).hexdigest()
            article = _article(content.decode("utf-8"), chance.choice(_OUTLETS))
            rooms.catalogue.put_article(ArticleRecord(name[:16], str(path), name, name, "txt", article))
            rooms.catalogue.put_file(FileRecord(str(path), status.st_size, status.st_mtime_ns, name, name[:16]))
            found = recognition_to_json(_quoted(article.text))
            rooms.catalogue.recognitions.put(name[:16], found, RECOGNISER_VERSION)
        rooms.catalogue.set_lost(is_lost=False)
    rooms.close()


def _article(content: str, outlet: str) -> Article:
    title, day, *paragraphs = content.rstrip("\n").split("\n\n")
    parts = (title, *paragraphs)
    blocks = tuple(Block(Role.BODY if number else Role.HEADLINE, span) for number, span in enumerate(_spans(parts)))
    published = datetime.strptime(day, "%A, %B %d, %Y").date()  # noqa: DTZ007 - a day, without a time
    text = "\n\n".join(parts)
    return Article(
        text, blocks, title=title, outlet=outlet, published=published, published_from="text", language="en"
    )


def _spans(parts: tuple[str, ...]) -> Iterator[Span]:
    start = 0
    for part in parts:
        yield Span(start, start + len(part))
        start += len(part) + 2


def _quoted(text: str) -> Recognition:
    """Return the people whom a text quotes, each as an entity of its own."""
    found = list(_QUOTED.finditer(text))
    names = list(dict.fromkeys(match[1] for match in found))
    mentions = tuple(
        Mention(Span(match.start(1), match.end(1)), Kind.PERSON, match[1], names.index(match[1])) for match in found
    )
    counts = [sum(match[1] == name for match in found) for name in names]
    return Recognition(
        mentions, tuple(Entity(name, Kind.PERSON, (), count) for name, count in zip(names, counts, strict=True))
    )
