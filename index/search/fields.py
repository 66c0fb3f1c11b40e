"""The fields of the query language: their names, and where each looks."""

from __future__ import annotations

from index.search.clauses import AUTHORS, BODY, FOLDER, NOTES, ORGANISATIONS, OUTLET, PATH, PEOPLE, PLACES, TITLE

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
    "note": (NOTES,),
}
DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, TYPE_FIELD = "date", "last", "lang", "type"
HAS_FIELD, IS_FIELD, IN_FIELD = "has", "is", "in"
GRADE_FIELD, LIKE_FIELD = "grade", "like"

# Fields that name sets of articles which other rooms know.
MEMBER_FIELDS = frozenset({"tag", "label", GRADE_FIELD, IS_FIELD, LIKE_FIELD})
FIELDS = frozenset(
    {
        *WORD_FIELDS,
        *MEMBER_FIELDS,
        *(DATE_FIELD, LAST_FIELD, LANGUAGE_FIELD, TYPE_FIELD),
        *(HAS_FIELD, IS_FIELD, IN_FIELD),
    }
)

# What may follow a field, where that is not any word.
EXAMPLES: dict[str, str] = {
    DATE_FIELD: "2021-09",
    LAST_FIELD: "7d",
    LANGUAGE_FIELD: "tr",
    TYPE_FIELD: "pdf",
    HAS_FIELD: "notes",
    IS_FIELD: "unread",
    IN_FIELD: "boilerplate",
    GRADE_FIELD: "B2",
    LIKE_FIELD: "report.html",
}
