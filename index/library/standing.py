"""Where annotations stand today, without opening articles whose text is the same as at the last look.

A place is kept with what names the text it was worked out in; after any change of that text it counts for nothing,
and the passage is looked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from index.articles.version import ARTICLE_RULES_VERSION
from index.catalogue.editions import Edition
from index.catalogue.records import ArticleRecord
from index.ingest.kept_texts import anchored, whole_text
from index.library.rooms import Rooms
from index.notes.annotation import Annotation, NotedArticle, PlacedAnnotation, Placement
from index.notes.derived import placement_key
from index.notes.kept import last_text


def placed_today(
    rooms: Rooms,
    annotations: Iterable[Annotation],
    noted: Mapping[str, NotedArticle],
    editions: Mapping[str, Edition],
) -> list[PlacedAnnotation]:
    """Return annotations at their places in today's text, in the order in which they are given.

    Args:
        rooms: The library's.
        annotations: Any.
        noted: What the notes store knows of their articles, by id.
        editions: Those of their articles that the catalogue has today, by id; the others are gone.
    """
    wanted = list(annotations)
    names = {one.id: _name_of_text(one) for one in editions.values()}
    names |= _names_of_gone(rooms, {one.article for one in wanted} - names.keys(), noted)
    keys = {one.id: placement_key(one, names[one.article]) for one in wanted}
    known = rooms.placements.known(keys)
    missing: dict[str, list[Annotation]] = {}
    for one in wanted:
        if one.id not in known:
            missing.setdefault(one.article, []).append(one)
    for article, made in missing.items():
        known |= _work_out(rooms, article, names[article], made)
    return [rooms.listed.placed(one, known[one.id]) for one in wanted]


def place_all(rooms: Rooms) -> None:
    """Work out where every annotation stands, so that the next list of all of them need not."""
    noted = rooms.notes.roster.articles()
    annotations = [one for one in rooms.notes.roster.annotations().values() if one.article in noted]
    placed_today(rooms, annotations, noted, rooms.catalogue.editions.of({one.article for one in annotations}))


def _name_of_text(article: Edition | ArticleRecord) -> str:
    """Return what names a text to the character: the same rules make the same of the same bytes."""
    return f"{article.sha256} {article.text_hash} by {ARTICLE_RULES_VERSION}"


def _names_of_gone(rooms: Rooms, gone: set[str], noted: Mapping[str, NotedArticle]) -> dict[str, str]:
    """Return the hash of the last text of each article that is gone."""
    if not gone:
        return {}
    borne: dict[str, list[Annotation]] = {name: [] for name in gone}
    for one in rooms.notes.roster.annotations().values():
        if one.article in gone:
            borne[one.article].append(one)
    kept = rooms.notes.roster.kept_texts()
    return {name: last_text(noted[name], made, kept) for name, made in borne.items()}


def _work_out(rooms: Rooms, article: str, name: str, made: list[Annotation]) -> dict[str, Placement]:
    """Look for passages in today's text, and keep what was found.

    Args:
        rooms: The library's.
        article: The id of their article.
        name: What names its text; where it is gone, the hash of the last one that is kept.
        made: The annotations.
    """
    record = rooms.catalogue.article(article)
    if record is not None:
        text, name = record.article.text, _name_of_text(record)  # it may have changed just now
    else:
        text = whole_text(rooms.notes, name) or ""
    found = anchored(rooms.notes, made, text)
    if text:  # a damaged one may be mended, and is to be looked at again
        rooms.placements.keep({one.id: (placement_key(one, name), found[one.id]) for one in made})
    return found
