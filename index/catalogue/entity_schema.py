"""The tables of what articles name, and of the entities of the whole library that are linked from it."""

from __future__ import annotations

ENTITY_TABLES = """CREATE TABLE named_articles (
    number INTEGER PRIMARY KEY,     -- short for the article's id
    article TEXT NOT NULL UNIQUE
);
CREATE TABLE name_keys (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,              -- what equal names have in common
    block TEXT NOT NULL,            -- what names have in common that might be linked
    name TEXT NOT NULL,             -- as a list or the first article has it
    listed INTEGER NOT NULL,        -- whether a list of known names has it
    target INTEGER NOT NULL,        -- the key that it is taken for; itself where it is taken for none
    root INTEGER NOT NULL,          -- the end of the way over targets: the key of the entity
    reason TEXT NOT NULL,           -- why it is taken for its target
    sounds TEXT NOT NULL,           -- what a person's name has in common with its spellings in other letters
    UNIQUE (kind, key)
);
CREATE INDEX name_keys_by_sounds ON name_keys (sounds) WHERE sounds != '';
CREATE INDEX name_keys_by_block ON name_keys (kind, block);
CREATE INDEX name_keys_by_root ON name_keys (root);
CREATE INDEX name_keys_by_target ON name_keys (target);
CREATE TABLE name_uses (
    number INTEGER PRIMARY KEY,
    key INTEGER NOT NULL,           -- the key under which articles have this form
    form TEXT NOT NULL,
    spelled TEXT NOT NULL,          -- the key of the form by itself
    reason TEXT NOT NULL,           -- why articles take the form for the key
    meant INTEGER NOT NULL,         -- the key for which it counts, the user's rulings regarded; 0 for none
    articles INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    certainty REAL NOT NULL,        -- summed over the articles
    UNIQUE (key, form)
);
CREATE INDEX name_uses_by_spelling ON name_uses (spelled);
CREATE INDEX name_uses_by_meaning ON name_uses (meant);
CREATE TABLE named (
    article INTEGER NOT NULL,
    use INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    certainty REAL NOT NULL,
    PRIMARY KEY (article, use)
) WITHOUT ROWID;
CREATE INDEX named_by_use ON named (use, article, mentions);
CREATE TABLE entities (
    root INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,           -- the name as it is sorted and searched
    articles INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    certainty REAL NOT NULL         -- mean over the articles
);
CREATE INDEX entities_by_kind ON entities (kind, articles);
CREATE INDEX entities_by_articles ON entities (articles);
CREATE TABLE renamed_keys (
    key INTEGER PRIMARY KEY         -- whose articles search has to hear of, as their entity is another now
);
CREATE TABLE entity_rulings (
    id TEXT PRIMARY KEY,            -- of a correction that is counted in
    value TEXT NOT NULL             -- JSON
) WITHOUT ROWID;
"""
