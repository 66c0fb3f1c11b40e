"""The fields of the query language: their names, and where each looks."""

from __future__ import annotations

from index.search.clauses import AUTHORS, BODY, FOLDER, ORGANISATIONS, OUTLET, PATH, PEOPLE, PLACES, TITLE

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
    "folder": (FOLDER,),
}
DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, TYPE_FIELD = "date", "last", "lang", "type"
HAS_FIELD, IS_FIELD, IN_FIELD = "has", "is", "in"
GRADE_FIELD, LIKE_FIELD = "grade", "like"

# Fields that name sets of articles which other rooms know, with how they are said.
MEMBER_FIELDS: dict[str, str] = {
    "tag": "with a note tagged {value}",
    "label": "with a passage labelled {value}",
    "note": "with a note that says {value}",
    "grade": "graded {value}",
    "is": "that you have {value}",
    "like": "like {value}",
}
FIELDS = frozenset(
    {
        *WORD_FIELDS,
        *MEMBER_FIELDS,
        *(DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, TYPE_FIELD),
        *(HAS_FIELD, IS_FIELD, IN_FIELD),
    }
)

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
    "folder": "in the names of folders",
    "in": "in the furniture of the page",
}
