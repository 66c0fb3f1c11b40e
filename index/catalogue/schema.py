"""The tables of the catalogue.

There are no migrations: a catalogue of another version is put aside and made anew from the files.
"""

from __future__ import annotations

from index.catalogue.entity_schema import ENTITY_TABLES

SCHEMA_VERSION = 12

TABLES = f"""{ENTITY_TABLES}CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
    path TEXT NOT NULL,
    part TEXT NOT NULL,             -- '' for the first; every file has that one
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    article TEXT NOT NULL,          -- '' where the file gave none
    failure_code TEXT NOT NULL,     -- '' where it gave one
    failure_reason TEXT NOT NULL,
    PRIMARY KEY (path, part)
) WITHOUT ROWID;
CREATE INDEX files_by_article ON files (article);
CREATE INDEX files_by_digest ON files (sha256);
CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,        -- ISO 8601, '' where unknown
    language TEXT NOT NULL,
    entities INTEGER NOT NULL,
    article TEXT NOT NULL,          -- JSON
    recognition TEXT NOT NULL,      -- JSON
    recogniser TEXT NOT NULL,       -- whose it is, '' where the article has not been recognised yet
    lines BLOB NOT NULL,            -- digests of the lines that are counted over its outlet, 8 bytes each
    shown_day TEXT NOT NULL         -- that of publication, else that of the file, else ''
);
CREATE TABLE unrecognised (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    fault TEXT NOT NULL             -- what the recogniser failed with
) WITHOUT ROWID;
CREATE INDEX articles_by_recogniser ON articles (recogniser);
CREATE INDEX articles_by_outlet ON articles (outlet);
CREATE INDEX articles_by_language ON articles (language);
CREATE TABLE repeats (
    outlet TEXT NOT NULL,
    line TEXT NOT NULL,             -- its digest, in hexadecimal digits
    articles INTEGER NOT NULL,      -- of different origin, in which it stands
    PRIMARY KEY (outlet, line)
) WITHOUT ROWID;
CREATE INDEX articles_by_text ON articles (text_hash);
CREATE INDEX articles_by_date ON articles (published, title, id);
CREATE TABLE origins (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    signature BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX origins_by_origin ON origins (origin);
CREATE TABLE bands (
    band INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article)
) WITHOUT ROWID;
CREATE INDEX bands_by_article ON bands (article);
CREATE TABLE departed (
    number INTEGER PRIMARY KEY,     -- in order of leaving
    article TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    signature BLOB NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT
);
CREATE INDEX departed_by_text ON departed (text_hash);
CREATE TABLE applied (
    about TEXT PRIMARY KEY,         -- an article or an outlet that the user ruled on
    rulings TEXT NOT NULL           -- JSON
) WITHOUT ROWID;
CREATE TABLE stale_outlets (
    outlet TEXT PRIMARY KEY         -- whose lines have to be counted again
) WITHOUT ROWID;
CREATE TABLE pending (
    article TEXT PRIMARY KEY        -- what the search index does not know yet
) WITHOUT ROWID;
CREATE TABLE told (
    article TEXT PRIMARY KEY        -- what it was told of, but does not have durably yet
) WITHOUT ROWID;
"""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",  # disposable: after a power cut the last batch is simply read again
    "PRAGMA foreign_keys=ON",
)
