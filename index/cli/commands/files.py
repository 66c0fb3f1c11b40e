"""Commands that need no library: ``read``, ``entities``, ``anchor`` and ``help``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from index.articles.article import FILE_TIME
from index.articles.reading import Reading
from index.articles.sandbox import Sandbox
from index.articles.serialisation import reading_to_json
from index.cli.arguments import HELP_PAGES
from index.cli.output import say, write, write_json
from index.entities.recognition import recognise
from index.entities.rules.name_signs import LANGUAGES
from index.entities.values.valued import recognition_with_values
from index.errors import ReadError
from index.notes.anchoring import anchor_spans
from index.text.language import language_of, script_of
from index.text.spans import Span


def run_read(options: argparse.Namespace) -> int:
    """Read files as articles, in a sandbox."""
    has_failed = False
    for reading in _readings(options.files, options.encoding):
        has_failed = has_failed or reading.failure is not None
        if options.json:
            write_json(reading_to_json(reading))
        else:
            _print_file(reading)
    return 2 if has_failed else 0


def run_entities(options: argparse.Namespace) -> int:
    """Recognise who and what is named, in files or in lines of JSON."""
    if options.files == ["-"]:
        for value in _json_lines({"text": str}):
            text, language = value["text"], _language(value)
            recognised = recognise(text, language=language)
            told = recognition_with_values(recognised, text, _day(value), language)
            write_json({"id": value["id"], **told})
        return 0
    has_failed = False
    for reading in _readings(Path(name) for name in options.files):
        has_failed = has_failed or reading.failure is not None
        for heading, part in _numbered(reading):
            _tell_entities(part, heading, as_json=options.json)
    return 2 if has_failed else 0


def _tell_entities(reading: Reading, heading: str, *, as_json: bool) -> None:
    """Write who and what is named in one article."""
    article = reading.article
    if article is None:
        _say_failure(reading)
        return
    recognised = recognise(article.text, language=article.language, skip=article.boilerplate())
    if as_json:
        told = recognition_with_values(recognised, article.text, article.published, article.language)
        part = {"part": reading.part} if reading.part else {}
        write_json({"id": str(reading.path), **part, **told})
        return
    if heading:
        write(heading)
    for entity in recognised.entities:
        aliases = f"  ({', '.join(entity.aliases)})" if entity.aliases else ""
        write(f"{entity.kind.value:<9} {entity.count:>4}  {entity.name}{aliases}")


def run_anchor(_options: argparse.Namespace) -> int:
    """Find passages of an old text in a new one."""
    for value in _json_lines({"old": str, "new": str, "spans": list}):
        placements = anchor_spans(value["old"], value["new"], _spans(value))
        spans = [
            {
                "state": placement.state.value,
                "start": placement.span.start if placement.span else None,
                "end": placement.span.end if placement.span else None,
            }
            for placement in placements
        ]
        write_json({"id": value["id"], "spans": spans})
    return 0


def run_help(options: argparse.Namespace) -> int:
    """Show a page of the help; without a name, what pages there are."""
    if options.page:
        write(_help_page(options.page))
        return 0
    write("'lectern help PAGE' shows one of these pages, which the window has too:")
    width = max(map(len, HELP_PAGES))
    for page in HELP_PAGES:
        title = _help_page(page).partition("\n")[0].lstrip("# ")
        write(f"  {page:<{width}}  {title}")
    return 0


def _help_page(name: str) -> str:
    return files("resources").joinpath("help", f"{name}.md").read_text(encoding="utf-8")


def _readings(paths: Iterable[Path], encoding: str = "") -> Iterator[Reading]:
    with Sandbox() as sandbox:
        for path in paths:
            yield sandbox.read(path, encoding)


def _print_file(reading: Reading) -> None:
    """Print every article of a file, each below its number where there are several."""
    for heading, part in _numbered(reading):
        if heading:
            write(heading)
        _print_reading(part)


def _numbered(reading: Reading) -> Iterator[tuple[str, Reading]]:
    """Yield the articles of a file, each with the line above it; that is empty where there is one article."""
    parts = reading.parts()
    for number, part in enumerate(parts, start=1):
        named = f": {part.part}" if part.part else ""
        yield f"=== {number} of {len(parts)}{named} ===" if len(parts) > 1 else "", part


def _say_failure(reading: Reading) -> None:
    named = f", {reading.part}" if reading.part else ""
    say(f"{reading.path}{named}: {reading.failure.reason if reading.failure else ''}")


def _print_reading(reading: Reading) -> None:
    article = reading.article
    if article is None:
        _say_failure(reading)
        return
    day, source = article.shown_day
    published = f"{day.isoformat()} ({source})" if day else ""
    about = (article.outlet, published, article.byline, article.language, reading.format, reading.encoding)
    write(article.title)
    write(" · ".join(part for part in about if part))
    for block in article.blocks:
        why = f": {block.why}" if block.why else ""
        write(f"[{block.role.value}{why}] {block.span.of(article.text)}")
    write()


# Words from which the language of a text in Latin letters is told by how it looks. Of 470 English sentences of 15 to
# 24 words four were taken for another language; of 409 of 10 to 14, three for one of the languages known better.
_ENOUGH_WORDS = 15
_FEW_WORDS = 10  # from which one of the languages is believed that are known better
_MOST_COMMON = {"cyrillic": "ru", "arabic": "ar"}  # of the languages of a script, where nothing tells which
_KINDS: Mapping[type, str] = {str: "a text", list: "a list"}


def _json_lines(kinds: Mapping[str, type]) -> Iterator[dict[str, Any]]:
    """Yield the objects on standard input, a line each, with the number of the line as ``"line"``.

    Args:
        kinds: The keys that an object needs besides ``"id"``, with the kinds of their values.

    Raises:
        ReadError: a line is no such object.
    """
    for number, line in enumerate(sys.stdin, start=1):
        bare = line.removeprefix("\ufeff") if number == 1 else line
        if not bare.strip():
            continue
        try:
            value = json.loads(bare)
        except (ValueError, RecursionError) as error:
            raise ReadError("bad-json-line", line=number, detail=str(error)) from error
        if not isinstance(value, dict) or "id" not in value:
            raise ReadError("bad-json-line", line=number, detail="it needs an object with an id")
        for key, kind in kinds.items():
            if not isinstance(value.get(key), kind):
                raise ReadError("bad-json-line", line=number, detail=f"it needs {key}, {_KINDS[kind]}")
        yield {**value, "line": number}


def _language(value: Mapping[str, Any]) -> str:
    """Return the language of a line: as it is told, else as the text looks; "" where that is too short to be judged.

    Few words hold too few function words: "Brandvik met Hart in Oslo" has two that are Dutch. Letters that are not
    Latin tell that it is not English, however few.
    """
    told = value.get("language")
    if isinstance(told, str) and told:
        return told
    text: str = value["text"]
    found, script = language_of(text), script_of(text)
    if script not in {"", "latin"}:
        return found or _MOST_COMMON.get(script, script)
    count = len(text.split(maxsplit=_ENOUGH_WORDS))
    is_believed = count >= _ENOUGH_WORDS or (count >= _FEW_WORDS and found in LANGUAGES)
    return found if is_believed else ""


def _day(value: Mapping[str, Any]) -> date | None:
    """Return the day of publication of a line; None where it tells none, and dates that need it tell nothing.

    What ``lectern read`` printed may be piped in: a day that is only that of the file is none.
    """
    told = value.get("published") if value.get("published_from") != FILE_TIME else None
    try:
        return date.fromisoformat(told[:10]) if isinstance(told, str) else None
    except ValueError:
        return None


def _spans(value: Mapping[str, Any]) -> list[Span]:
    """Return the spans of a line.

    Raises:
        ReadError: they are none, or lie outside the old text.
    """
    length = len(value["old"])
    spans: list[Span] = []
    for pair in value["spans"]:
        is_pair = isinstance(pair, list) and len(pair) == 2 and all(type(number) is int for number in pair)
        if not is_pair or not 0 <= pair[0] <= pair[1] <= length:
            raise ReadError("bad-json-line", line=value["line"], detail=f"{pair} is no span of the old text")
        spans.append(Span(*pair))
    return spans
