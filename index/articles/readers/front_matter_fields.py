"""The fields of front matter, whether it is written in YAML, in TOML or in something that was meant for YAML."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

Fields: TypeAlias = dict[str, list[str]]
"""The values of each key, by its letters and digits in lower case: ``dateSaved`` and ``date-saved`` are one key."""

_LONGEST = 65_536  # code points
_KEY = re.compile(r"[\W_]+")
_PAIR = re.compile(r"(?P<key>[^\W\d_][\w .-]{0,40}?)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"\s+-\s+(?P<value>.*)$|-\s+(?P<alone>.*)$")
_FEWEST_PAIRS = 2
_NAMED = ("name", "title", "literal", "text")  # of a mapping that stands where a name is meant
_MOST_NESTED = 3
_OPEN = frozenset({"params", "extra", "meta"})  # where site generators keep the keys of their users


def fields_of_yaml(source: str) -> Fields | None:
    """Return the fields of a YAML mapping, or None where it is none, uses aliases or is very long.

    A title with a colon in it is no YAML, but often written: lines that each are a key and a value are taken as such.
    """
    import yaml  # few files need it

    if len(source) > _LONGEST:
        return None
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source, Loader=yaml.BaseLoader)):
            return None
        # BaseLoader keeps every scalar a string: no object is made, and a title of "NO" stays one.
        value = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - it can make strings, lists and mappings only
    except yaml.YAMLError:
        return _fields_of_lines(source)
    except (RecursionError, ValueError):
        return None
    return _fields(value) if isinstance(value, dict) else None


def fields_of_toml(source: str) -> Fields | None:
    """Return the fields of a TOML document, or None where it is none or very long."""
    if len(source) > _LONGEST:
        return None
    try:
        return _fields(tomllib.loads(source))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None


def _fields_of_lines(source: str) -> Fields | None:
    """Return the fields of lines that each are a key and a value or an item of a list, or None where others are."""
    found: Fields = {}
    values: list[str] = []
    for line in filter(str.strip, source.split("\n")):
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair:
            values = found.setdefault(_plain_key(pair["key"]), [])
            values.extend(_words(pair["value"] or ""))
        elif item and found:
            values.extend(_words(item["value"] or item["alone"] or ""))
        else:
            return None
    return found if len(found) >= _FEWEST_PAIRS else None


def _words(value: str) -> list[str]:
    """Return a value without the quotation marks around it; nothing where it is empty."""
    bare = value.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        bare = bare[1:-1]
    return [" ".join(bare.split())] if bare else []


def _fields(value: Mapping[Any, Any]) -> Fields:
    """Return the scalars and lists of scalars of a mapping; what is nested in it under the joined keys as well."""
    found: Fields = {}
    for key, inner in _flat(value, 0):
        found.setdefault(_plain_key(key), []).extend(inner)
    return found


def _flat(value: Mapping[Any, Any], depth: int) -> Iterator[tuple[str, list[str]]]:
    """Yield the keys of a mapping with their values, and those of mappings inside it with both keys and their own."""
    for key, inner in value.items():
        yield str(key), list(_strings(inner))
        if isinstance(inner, Mapping) and depth < _MOST_NESTED:
            for below, strings in _flat(inner, depth + 1):
                yield f"{key}{below}", strings
                if str(key).lower() in {
                    "params",
                    "extra",
                    "meta",
                }:  # where site generators keep their users' own keys
                    yield below, strings


def _strings(value: object) -> Iterator[str]:
    """Yield the scalars of a value as strings; of a mapping, the name in it."""
    if isinstance(value, (str, dt.date)):
        words = " ".join(str(value).split())
        if words:
            yield words
    elif isinstance(value, Mapping):
        yield from _name(value)
    elif isinstance(value, Iterable):
        for inner in value:
            yield from _strings(inner) if isinstance(inner, (str, Mapping)) else ()


def _name(value: Mapping[Any, Any]) -> Iterator[str]:
    """Yield the name that a mapping gives, whole or in parts as lists of references have it."""
    named = {_plain_key(str(key)): inner for key, inner in value.items() if isinstance(inner, str)}
    whole = next((named[key] for key in _NAMED if named.get(key)), "")
    words = whole or " ".join(filter(None, (named.get("given"), named.get("family"))))
    if words.strip():
        yield " ".join(words.split())


def _plain_key(key: str) -> str:
    """Return a key without what programs write differently in it."""
    return _KEY.sub("", key).casefold()
