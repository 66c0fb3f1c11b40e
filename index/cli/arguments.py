"""The commands and options of the command line. Imports nothing heavy: ``--help`` has to answer at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from index.overriding import override

_UNMET = 2  # exit code of a request that cannot be met
VERSION = "0.1.0"

_DESCRIPTION = "Search, read, annotate and export local articles, offline."
_EPILOGUE = (
    "Without a command, 'lectern [FOLDER]' opens the window. Exit codes: 0 done, 1 a bug, "
    "2 the request cannot be met, 130 interrupted."
)
_LIBRARY_HELP = "the library's data folder (default: $LECTERN_LIBRARY, else the platform's data folder)"


def _index(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path, help="follow these folders too")
    parser.add_argument(
        "--retry", action="store_true", help="try again what could not be read or recognised, though it is unchanged"
    )
    parser.add_argument(
        "--json-progress",
        action="store_true",
        help="print progress as lines of JSON, then the report; stop on 'cancel'",
    )
    parser.add_argument(
        "--on-request", action="store_true", help="be ready, and begin when standard input says 'begin'"
    )


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="how many hits to show (default: 20)")
    parser.add_argument("--offset", type=_count, default=0, metavar="N", help="how many to pass over")
    parser.add_argument("--sort", choices=("relevance", "newest", "oldest"), default="relevance")
    parser.add_argument(
        "--collapse",
        action="store_true",
        help="show of several copies of one text only the best, and count the others as its copies; without it, "
        "each is a hit of its own that leaves out none",
    )
    parser.add_argument(
        "--facets", action="store_true", help="count outlets, languages, dates, notes and entities of all hits"
    )


def _hits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument(
        "--context", type=_count, default=8, metavar="WORDS", help="words before and after (default: 8)"
    )
    parser.add_argument("--to", type=Path, metavar="FILE.md", dest="target", help="write a Markdown search report")


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument(
        "--encoding", default="", metavar="NAME", help="read text in this encoding, not the likeliest"
    )


def _entities(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help="files, or - for lines of JSON on standard input")


HELP_PAGES = ("start", "search", "reading", "access", "entities", "notes", "export", "library", "speed")
_KINDS = ("PERSON", "PLACE", "ORG", "WEAPON", "EVENT", "DOCUMENT", "GROUP", "DATE", "MONEY", "QUANTITY", "CONTACT")


def _entity(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", help="name or id of an entity; without it, a list")
    parser.add_argument("--query", default="", metavar="TEXT", help="list those with this in a name")
    parser.add_argument("--doubts", action="store_true", help="list those of which the recogniser is least sure")
    parser.add_argument("--kind", choices=_KINDS, default="", help="list those of this kind")
    parser.add_argument("--limit", type=_count, default=50, metavar="N", help="how many to list (default: 50)")
    parser.add_argument("--offset", type=_count, default=0, metavar="N", help="how many to pass over")
    parser.add_argument("--to", type=Path, metavar="FILE.md", dest="target", help="write the dossier as Markdown")


def _timeline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="?", default="", help="of the articles that this finds")
    parser.add_argument("--article", default="", metavar="ARTICLE", help="of this article")
    parser.add_argument("--entity", default="", metavar="NAME", help="of the sentences that name this entity")
    parser.add_argument("--to", type=Path, metavar="FILE", dest="target", help="write Markdown, or CSV to FILE.csv")


def _correct(parser: argparse.ArgumentParser) -> None:
    actions = ("not-entity", "kind", "extent", "same", "not-same", "add", "rename", "alias")
    parser.add_argument("action", choices=actions, nargs="?", help="what is wrong; without it, list the corrections")
    parser.add_argument("name", metavar="NAME", nargs="?", help="as it stands in the text, or is called")
    parser.add_argument(
        "--kind", choices=_KINDS, default="", help="what it is taken for (default: as the library has the name)"
    )
    parser.add_argument("--to", metavar="NAME", help="the other entity, the new name, the alias, or the right extent")
    parser.add_argument("--to-kind", choices=_KINDS, default="", help="the right kind")
    parser.add_argument("--article", default="", metavar="ARTICLE", help="in this article only")
    parser.add_argument("--quote", default="", metavar="TEXT", help="at this place of the article only")
    parser.add_argument("--preview", action="store_true", help="show what would change, and change nothing")
    parser.add_argument("--list", action="store_true", help="list the corrections that hold")
    parser.add_argument("--withdraw", action="append", default=[], metavar="ID", help="take a correction back")


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="id or path of an article of the library")


def _annotate(parser: argparse.ArgumentParser) -> None:
    _show(parser)
    _passage(parser)
    parser.add_argument("--whole", action="store_true", help="note the whole article; an empty note goes")
    parser.add_argument("--note", default="", metavar="MARKDOWN")
    parser.add_argument("--label", default="", metavar="LABEL")
    parser.add_argument("--tag", action="append", default=[], dest="tags", metavar="TAG")
    parser.add_argument(
        "--credibility", type=int, choices=range(1, 7), default=6, help="1 confirmed … 6 cannot be judged"
    )
    parser.add_argument("--reason", default="", metavar="TEXT", help="why the credibility is what it is")
    parser.add_argument("--author", default="", metavar="NAME")


def _passage(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    parser.add_argument("--quote", metavar="TEXT", required=is_required, help="the passage")
    parser.add_argument("--prefix", default="", metavar="TEXT", help="what stands before it")
    parser.add_argument("--suffix", default="", metavar="TEXT", help="what stands after it")


def _reattach(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("annotation", metavar="ANNOTATION", help="its id")
    parser.add_argument("--accept", action="store_true", help="put it where it is suggested")
    _passage(parser)


def _mark(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="ANNOTATION|ARTICLE", help="an id, or the path of an article")
    parser.add_argument("marking", help="clear, green, amber, amber+strict, red, or none to take it away")


def _undo(_parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def _notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", metavar="QUERY", nargs="?", default="", help="words in notes, quotations, tags and titles"
    )
    parser.add_argument("--tag", default="", metavar="TAG")
    parser.add_argument("--label", default="", metavar="LABEL")
    parser.add_argument("--article", default="", metavar="ARTICLE")
    parser.add_argument("--entity", default="", metavar="NAME")
    parser.add_argument("--state", choices=("exact", "moved", "changed", "unplaced"), default="")
    parser.add_argument("--kind", choices=("annotation", "article", "entity"), default="", help="what it stands on")
    parser.add_argument("--outlet", default="", metavar="NAME")
    parser.add_argument("--grade", default="", metavar="GRADE", help="such as B2, <=B2, A..C or 1-3")
    for name, what in (("created", "it was made"), ("modified", "it was changed"), ("published", "its article was")):
        parser.add_argument(f"--{name}", default="", metavar="DAYS", help=f"when {what}: 2024-03, 2024-01..2024-06")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR", dest="target", help="the folder to write to")
    parser.add_argument("--keep", action="store_true", help="keep this export in step with the notes from now on")
    parser.add_argument("--allow-red", action="store_true", help="let what is marked TLP:RED leave too")
    parser.add_argument("--again", action="store_true", help="bring the exports that are kept in step up to date")
    parser.add_argument("--kept", action="store_true", help="list the exports that are kept in step")
    parser.add_argument("--drop", default="", metavar="ID", help="keep this export in step no more")
    parser.add_argument("--article", action="append", default=[], dest="articles", metavar="ARTICLE")
    parser.add_argument("--tag", default="", metavar="TAG")
    parser.add_argument("--entity", default="", metavar="NAME")
    parser.add_argument("--query", default="", metavar="QUERY")
    parser.add_argument("--annotation", action="append", default=[], dest="annotations", metavar="ID")
    kinds = ("article", "tag", "entity", "annotation", "query")
    parser.add_argument(
        "--by", choices=kinds, default="article", help="one Markdown file for each; query: one in all"
    )
    parser.add_argument(
        "--template", default="", metavar="FILE|NAME", help="word Markdown files so; see 'lectern help export'"
    )
    forms = ("markdown", "jsonld", "csv", "html", "json", "qdpx")
    parser.add_argument("--format", choices=forms, default="markdown", dest="form")


def _cite(parser: argparse.ArgumentParser) -> None:
    _show(parser)
    parser.add_argument("--quote", default="", metavar="TEXT", help="a passage, for the number of its paragraph")
    parser.add_argument("--annotation", default="", metavar="ID", help="an annotation, for the same")
    parser.add_argument("--style", default="full", metavar="STYLE", help="such as full, note, chicago, apa or plain")


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--repair", action="store_true", help="make damaged parts anew")


def _outlets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--grade", nargs=2, metavar=("NAME", "A-F"), help="grade the reliability of an outlet")
    parser.add_argument("--merge", nargs="+", metavar="NAME", help="make one of several; the first name stays")
    parser.add_argument("--history", action="store_true", help="show every grade that an outlet had")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why it is graded so")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help="of 'export --format json', JSON-LD annotations, or .qdpx"
    )


def _rule(parser: argparse.ArgumentParser) -> None:
    _show(parser)
    parser.add_argument("verdict", choices=("furniture", "text"), help="what the paragraph is")
    _passage(parser, is_required=True)
    parser.add_argument("--outlet", action="store_true", help="the same line in every article of its outlet too")


def _reopen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--encoding", default="", metavar="NAME", help="without it, the encoding is found out again")


def _seen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help="ids or paths of articles of the library")
    parser.add_argument("--no-longer", action="store_true", help="take them as not read")


def _searches(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--save", default="", metavar="QUERY", help="save a query; one that is saved counts as seen")
    parser.add_argument("--drop", default="", metavar="QUERY", help="save a query no longer")
    parser.add_argument("--seen", action="store_true", help="take what all of them find as seen, after listing it")


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.zip", type=Path)


def _anchor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="-", choices=("-",), help="lines of JSON on standard input")


def _help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", nargs="?", choices=HELP_PAGES, help="which one; without it, a list of them")


# Command → what its line in the help says, its own arguments, whether it has --library.
COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], bool]] = {
    "index": ("follow folders and bring the library up to date", _index, True),
    "search": ("search the library", _search, True),
    "hits": ("show every hit of a search in its context", _hits, True),
    "read": ("read files as articles; needs no library", _read, False),
    "entities": ("recognise who and what is named in files; needs no library", _entities, False),
    "entity": ("show the dossier of an entity of the library, or list its entities", _entity, True),
    "timeline": ("show dated sentences in the order of their dates", _timeline, True),
    "correct": ("correct what was recognised, everywhere or in an article", _correct, True),
    "show": ("show an article of the library", _show, True),
    "rule": ("say whether a paragraph is text of the article or the page's furniture", _rule, True),
    "reopen": ("read a file in another encoding from now on", _reopen, True),
    "seen": ("take articles as read", _seen, True),
    "searches": ("list saved searches with what is new in them, save or drop one", _searches, True),
    "annotate": ("annotate a passage", _annotate, True),
    "notes": ("list and search annotations", _notes, True),
    "reattach": ("put an annotation on another passage, or see where it might belong", _reattach, True),
    "mark": ("say how far a note, or an article with its notes, may be passed on (TLP)", _mark, True),
    "undo": ("take back what was done last", _undo, True),
    "redo": ("do again what was taken back last", _undo, True),
    "export": ("export notes to Markdown files", _export, True),
    "cite": ("cite an article, or a passage of it", _cite, True),
    "outlets": ("list all outlets with their articles and grades, or grade one", _outlets, True),
    "import": ("bring in notes of another library", _import, True),
    "backup": ("write everything you made into one file", _backup, True),
    "restore": ("put the notes of a backup in the place of those that are there", _backup, True),
    "doctor": ("check the library, and say what is wrong", _doctor, True),
    "anchor": ("find passages of an old text in a new one; needs no library", _anchor, False),
    "help": ("show a page of the help", _help, False),
}

_WITHOUT_JSON = frozenset({"help"})


def is_command_line(arguments: Sequence[str]) -> bool:
    """Whether these arguments are for the command line; otherwise they are for the window."""
    return bool(arguments) and (arguments[0] in COMMANDS or arguments[0] in {"-h", "--help", "--version"})


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what it cannot take and where to read what it can; argparse would show all options first."""

    @override
    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and leave."""
        self.exit(_UNMET, f"{self.prog}: {message}; '{self.prog} --help' shows what it takes.\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = OneLineParser(prog="lectern", description=_DESCRIPTION, epilog=_EPILOGUE, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"lectern {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (summary, add_arguments, has_library) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        add_arguments(command)
        if has_library:
            command.add_argument("--library", type=Path, metavar="DIR", help=_LIBRARY_HELP)
        if name not in _WITHOUT_JSON:
            command.add_argument("--json", action="store_true", help="print JSON on standard output")
    return parser


def _count(text: str) -> int:
    """Return a whole number from 0, as an argument's type."""
    try:
        number = int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no whole number") from error
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than 0")
    return number
