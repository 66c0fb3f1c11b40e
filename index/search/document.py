"""What the search index is told of an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One article as the index takes it. Unknown strings are empty.

    Attributes:
        article: The article's id; putting a second document of the same id replaces the first.
        title: The headline.
        body: The text that words and phrases are searched in.
        outlet: Who published it.
        authors: The authors' names.
        published: The day of publication.
        language: Primary subtag of BCP 47, such as "en".
        path: Where its file is.
        folder: The folder of its file, with those above it.
        format: Of the file: "txt", "pdf" …
        boilerplate: The furniture of the page, such as menus: searched only where that is asked for.
        people: Names of the people that it mentions.
        organisations: Names of the organisations that it mentions.
        places: Names of the places that it mentions.
        entities: The entities that it mentions, as (kind, canonical name), each once; they are counted, not searched.
        file_day: The day of its file, where that of publication is unknown: for sorting alone.
    """

    article: str
    title: str
    body: str
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str = ""
    path: str = ""
    folder: str = ""
    format: str = ""
    boilerplate: str = ""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    entities: tuple[tuple[str, str], ...] = ()
    file_day: date | None = None
