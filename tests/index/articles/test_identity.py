"""Hashes of articles."""

from __future__ import annotations

import hashlib

from index.articles.identity import bytes_hash, text_hash


def test_white_space_and_composition_do_not_change_the_hash_of_a_text() -> None:
    assert text_hash("café  of\nVarn ") == text_hash("cafe\u0301 of Varn")


def test_words_change_the_hash_of_a_text() -> None:
    assert text_hash("the café") != text_hash("a café")


def test_hash_of_bytes_is_sha_256() -> None:
    assert bytes_hash(b"Varn") == hashlib.sha256(b"Varn").hexdigest()
