"""The YAML at the head of an exported file: our keys in it, and the user's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias, cast

import yaml

from index.errors import ExportError
from index.export.escaping import clean

Value: TypeAlias = str | list[str]

ID_KEY = "lectern"
_LIMIT = 64 * 1024  # code points; nobody writes more by hand
_DEEPEST = 20  # lists in lists; the same
_HEAD = re.compile(r"(\ufeff?---[ \t]*(\r?\n))(.*?)(^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z))", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"""(?:"([^"\\]*)"|'([^']*)'|([^\s#"'\-?:][^:\r\n]*?))[ \t]*:(?:[ \t]|\r?\n|$)""")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")  # str.splitlines would also cut at U+2028 inside a value
_ROUGH_ID = re.compile(rf"""^["']?{ID_KEY}["']?[ \t]*:[ \t]*["']?([\w-]+)""", re.MULTILINE)


class _Quoted(str):
    """A string that is written in quotes, so that no reader takes it for a number, a date or a Boolean."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Knows strings that are to be quoted."""


_Dumper.add_representer(
    _Quoted, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')
)


def write_front_matter(ours: Mapping[str, Value]) -> str:
    """Return front matter, its lines of dashes included, that holds these keys."""
    return f"---\n{_dump(ours)}---\n"


def split(text: str) -> tuple[str, str]:
    """Return the front matter, its lines of dashes included, and the rest; the former may be empty."""
    head = _HEAD.match(text)
    return (head[0], text[head.end() :]) if head else ("", text)


def identity(head: str) -> str:
    """Return the id that front matter names, or "". Also of front matter that is not valid YAML."""
    found = _ROUGH_ID.search(head)
    return found[1] if found else ""


def values_of(head: str) -> dict[str, object]:
    """Return what front matter says, without types: strings, lists and maps.

    Raises:
        ExportError: export-bad-front-matter.
    """
    parts = _HEAD.fullmatch(head)
    return _load(parts[3]) if parts else {}


def merged(head: str, ours: Mapping[str, Value]) -> str:
    """Return front matter in which our keys have today's values, and every other line is as it was.

    Where they have them already the front matter is returned as it is, however it is written.

    Raises:
        ExportError: export-bad-front-matter, where it is not YAML that we are sure to alter rightly.
    """
    wanted = {key: _cleaned(value) for key, value in ours.items()}
    parts = _HEAD.fullmatch(head)
    before = values_of(head)
    if {key: before.get(key) for key in wanted} == wanted:
        return head
    if parts is None:
        return write_front_matter(ours) + head
    start, newline, body, end = parts.groups()
    altered = _replaced(body, _dump(ours).replace("\n", newline), set(wanted))
    if _load(altered) != {**before, **wanted}:
        raise ExportError("export-bad-front-matter")
    return start + altered + end


def _replaced(body: str, block: str, keys: set[str]) -> str:
    """Take our keys out line by line, and put the block where the first of them stood."""
    kept: list[str] = []
    place: int | None = None
    is_ours = False
    for line in _LINE.findall(body):
        if found := _KEY.match(line):
            is_ours = (found[1] or found[2] or found[3]) in keys
            if is_ours and place is None:
                place = len(kept)
        elif line[0] not in " \t-":  # a comment or an empty line belongs to the user
            is_ours = False
        if not is_ours:
            kept.append(line)
    place = 0 if place is None else place
    return "".join([*kept[:place], block, *kept[place:]])


def _dump(ours: Mapping[str, Value]) -> str:
    values = {
        key: [_Quoted(item) for item in value] if isinstance(value, list) else _Quoted(value)
        for key, value in ((key, _cleaned(value)) for key, value in ours.items())
    }
    return yaml.dump(values, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))


def _cleaned(value: Value) -> Value:
    """One line each: nobody expects line breaks in a title, and some readers of front matter do not take them."""
    if isinstance(value, list):
        return [" ".join(clean(item).split()) for item in value]
    return " ".join(clean(value).split())


def _refuse_traps(body: str) -> None:
    """Refuse YAML that costs far more than its length to read: references to itself, and deep nesting."""
    depth = 0
    is_trap = len(body) > _LIMIT
    for event in () if is_trap else yaml.parse(body, Loader=yaml.BaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST or isinstance(event, yaml.AliasEvent):
            is_trap = True
            break
    if is_trap:
        raise ExportError("export-bad-front-matter")


def _load(body: str) -> dict[str, object]:
    """Read YAML without giving it types: ``NO`` stays NO and ``1.10`` stays 1.10."""
    try:
        _refuse_traps(body)
        value = yaml.load(body, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but strings, lists and maps
    except yaml.YAMLError as error:
        raise ExportError("export-bad-front-matter") from error
    if value in (None, ""):
        return {}
    if not isinstance(value, dict):
        raise ExportError("export-bad-front-matter")
    return cast("dict[str, object]", value)
