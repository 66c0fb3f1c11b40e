"""The fields of the query language: their names, and where each looks."""

from __future__ import annotations

from index.search.clauses import AUTHORS, BODY, ORGANISATIONS, OUTLET, PATH, PEOPLE, PLACES, TITLE

# Fields that take words, with the parts of an article in which those are searched.
WORD_FIELDS: dict[str, tuple[str, ...]] = {
    "title": (TITLE,),
    "body": (BODY,),
    "outlet": (OUTLET,),
    "author": (AUTHORS,),
    "person": (PEOPLE,),
    "org": (ORGANISATIONS,),
    "place": (PLACES,),
    "entity": (PEOPLE, ORGANISATIONS, PLACES),
    "path": (PATH,),
}
DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, HAS_FIELD = "date", "last", "lang", "has"

# Fields that name sets of articles which other rooms know, with how they are said.
MEMBER_FIELDS: dict[str, str] = {
    "tag": "with a note tagged {value}",
    "label": "with a passage labelled {value}",
    "note": "with a note that says {value}",
}
FIELDS = frozenset({*WORD_FIELDS, *MEMBER_FIELDS, DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, HAS_FIELD})

# How a field is named in the sentence that says what was searched.
IN_WORDS: dict[str, str] = {
    "title": "in the title",
    "body": "in the text",
    "outlet": "as the outlet",
    "author": "as an author",
    "person": "among the people",
    "org": "among the organisations",
    "place": "among the places",
    "entity": "among the people, organisations and places",
    "path": "in the path",
}
