"""Gathers the texts of the interface for their translators, and makes the files that the window loads.

Run it from the checkout, with the interpreter of the development environment, after texts have changed or
translations were written::

    python -m tests.translations

Qt's ``lupdate`` finds what stands in calls of ``tr`` and ``translate``. Texts of tables are handed to ``translate``
by a name, where it cannot see them: they are gathered here and shown to it in a file of their own.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.translating import LANGUAGES
from index.articles.cleaning.cues import table as cues
from tests.support.data import CHECKOUT

FOLDER = CHECKOUT / "resources" / "translations"
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


def files() -> list[Path]:
    """Return the modules in which texts of the interface stand."""
    return sorted((CHECKOUT / "desktop").rglob("*.py"))


def table_texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of what stands in tables and in data files."""
    from desktop.dialogs import encoding
    from desktop.models import (
        contents,
        entities,
        exports,
        facet_clauses,
        facet_rows,
        naming,
        notes,
        palette,
        searched,
        suggestions,
        undo_wording,
    )
    from index.entities import reasons
    from index.wording import EXPECTED, LACKING, TEMPLATES

    tables: dict[Any, tuple[Mapping[Any, str], ...]] = {
        encoding: (encoding._SCRIPTS,),
        entities: (entities._TITLES,),
        exports: (exports.SCOPES, exports.FORMS, exports.DIVISIONS, exports.TEMPLATES),
        facet_rows: (facet_rows.STATE_NAMES, {facet: facet.title for facet in facet_rows.FACETS}),
        naming: (naming.ACTION_WORDS, naming.SCOPE_WORDS, naming.SENTENCES, naming.FIELD_WORDS, reasons._WORDS),
        contents: ({held: held.value for held in facet_clauses.Held if held is not facet_clauses.Held.OPEN},),
        notes: (notes.STATE_WORDS, notes.ABOUT_WORDS),
        palette: ({kind: kind.value for kind in palette.OfferKind},),
        searched: (searched.SENTENCES,),
        suggestions: (suggestions._MEANINGS,),
        undo_wording: (undo_wording.ASPECTS,),
    }
    for module, of_module in tables.items():
        yield from ((module._TR, text) for table in of_module for text in table.values() if text)
    yield from (("Errors", text) for table in (TEMPLATES, EXPECTED, LACKING) for text in table.values())
    yield from _action_texts()
    yield from _preference_texts()
    yield from _reading_texts()


def _action_texts() -> Iterator[tuple[str, str]]:
    from desktop.actions import KEYS_IN_PLACE, SPECS, Section
    from desktop.reading_keys import READING_KEYS

    yield from (("Actions", section.value) for section in Section)
    yield from (("Actions", text) for spec in SPECS for text in (spec.text, spec.tooltip))
    yield from (("Actions", what) for _, _, what in KEYS_IN_PLACE)
    yield from (("Actions", key.what) for key in READING_KEYS)


def _preference_texts() -> Iterator[tuple[str, str]]:
    from desktop.dialogs.preferences import PAGES, Choice, Number

    for title, rows in PAGES.items():
        yield "PreferencesDialog", title
        for row in rows:
            named = row.values.values() if isinstance(row, Choice) else ()
            unit = row.unit if isinstance(row, Number) else ""
            texts = (row.label, row.hint, unit, *(text for text in named if text not in LANGUAGES.values()))
            yield from (("PreferencesDialog", text) for text in texts if text)


def _reading_texts() -> Iterator[tuple[str, str]]:
    from desktop.models import entities
    from desktop.reading import wording
    from desktop.reading.type_popover import _ROWS
    from index.notes.handling import markings
    from index.notes.labels import labels
    from index.notes.scales import credibility, reliability

    for table in (wording._FORMATS, wording._ORIGINS, wording._STATES, entities.KIND_NAMES):
        yield from (("Reading", text) for text in table.values() if text)
    for row in _ROWS:
        yield "Reading", row.label
        yield from (("Reading", text) for _, text in getattr(row, "values", ()))
    yield from (("Reading", text) for label in labels() for text in (label.name, label.meaning))
    yield from (("Reading", why) for why in reasons_of_the_core())
    yield from (("Reading", text) for step in markings().steps for text in (step.name, step.meaning))
    for scale in (reliability(), credibility()):
        yield "Reading", scale.title
        yield from (("Reading", text) for step in scale.steps for text in (step.name, step.meaning))


def reasons_of_the_core() -> list[str]:
    """Return every reason for which the core takes a line for furniture, but for how often a line is repeated.

    They are found where they are given: behind ``Role.BOILERPLATE`` in a call, and where a ``why`` is set.
    """
    found = [value for name, value in vars(cues).items() if name.isupper() and isinstance(value, str)]
    for path in sorted((CHECKOUT / "index" / "articles").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found.extend(text for given in _reasons_given(node) for text in _plain_texts(given))
    return list(dict.fromkeys(found))


def _reasons_given(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what a call or an assignment says is the reason."""
    if isinstance(node, ast.Call):
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        roles = [isinstance(one, ast.Attribute) and one.attr == "BOILERPLATE" for one in given]
        yield from given[roles.index(True) + 1 :] if any(roles) else ()
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            pairs: list[tuple[ast.expr, ast.expr]] = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=False))
            yield from (value for name, value in pairs if ast.unparse(name).split(".")[-1] == "why")


def _plain_texts(given: ast.expr) -> Iterator[str]:
    """Yield the literal texts of an expression, but those with something put in."""
    if not isinstance(given, ast.JoinedStr):
        if isinstance(given, ast.Constant) and isinstance(given.value, str) and given.value:
            yield given.value
        for part in ast.iter_child_nodes(given):
            yield from _plain_texts(part) if isinstance(part, ast.expr) else ()


def plural_texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of what is said of numbers."""
    from desktop.models.wording import FORMS

    yield from (("Counts", text) for text in FORMS.values())
    yield from _literal_arguments(files(), "plural")


def wrapped_texts(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield context and text of what is said by functions that hand their argument to ``translate``."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    wrappers = {
        (_module_of(path), name): context for path, tree in trees.items() for name, context in _wrappers(tree)
    }
    for path, tree in trees.items():
        known = {name: context for (module, name), context in wrappers.items() if module == _module_of(path)}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                known |= dict(_imported(node, wrappers))
        yield from (
            (known[_name_of(call)], str(argument.value))
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and _name_of(call) in known
            for argument in _constants(call)
        )


def _imported(node: ast.ImportFrom, wrappers: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
    """Yield name and context of the wrappers that an import brings: by their names, or all of a module."""
    for alias in node.names:
        if (node.module or "", alias.name) in wrappers:
            yield alias.asname or alias.name, wrappers[node.module or "", alias.name]
        module = f"{node.module}.{alias.name}"
        yield from ((name, context) for (where, name), context in wrappers.items() if where == module)


def _constants(call: ast.Call) -> Iterator[ast.Constant]:
    """Yield the texts that a call may be given: a literal, or either side of a condition."""
    for argument in call.args[:1]:
        for node in ast.walk(argument):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield node


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield name and context of the functions that hand their only argument to ``translate``."""
    contexts = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1 and isinstance(node.body[-1], ast.Return):
            call = node.body[-1].value
            if isinstance(call, ast.Call) and _name_of(call) == "translate" and len(call.args) == 2:
                context, text = call.args
                is_plain = isinstance(text, ast.Name) and text.id == node.args.args[0].arg
                if is_plain and isinstance(context, ast.Name) and context.id in contexts:
                    yield node.name, contexts[context.id]


def _literal_arguments(paths: Iterable[Path], function: str) -> Iterator[tuple[str, str]]:
    for path in paths:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _name_of(call) == function and len(call.args) == 3:
                context, text = call.args[:2]
                if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                    yield str(context.value), str(text.value)


def _name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _module_of(path: Path) -> str:
    return ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)


def stub() -> str:
    """Return the module that shows ``lupdate`` what it cannot find."""
    lines = [f"translate({context!r}, {text!r})" for context, text in (*table_texts(), *wrapped_texts(files()))]
    lines += [f"translate({context!r}, {text!r}, None, 2)" for context, text in plural_texts()]
    return "\n".join(_quoted(line) for line in dict.fromkeys(lines)) + "\n"


def _quoted(line: str) -> str:
    """Write a line with double quotes only, which is what ``lupdate`` reads best."""
    tree = ast.parse(line, mode="eval")
    assert isinstance(tree.body, ast.Call)
    values = [argument.value for argument in tree.body.args if isinstance(argument, ast.Constant)]
    written = (f'"{value}"'.replace("\n", "\\n") if isinstance(value, str) else str(value) for value in values)
    return f"translate({', '.join(written)})"


def tool(name: str) -> str:
    """Return the path of one of Qt's tools."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}{suffix}")


def gather(folder: Path) -> None:
    """Bring the files for translators up to date; what is translated stays, what is said no more goes."""
    with tempfile.TemporaryDirectory() as scratch:
        shown = Path(scratch) / "tables.py"
        shown.write_text(stub(), encoding="utf-8")
        sources = [str(path.relative_to(CHECKOUT)) for path in files()] + [str(shown)]
        for code in TRANSLATED:
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
            target = str(folder / f"lectern_{code}.ts")
            subprocess.run([tool("lupdate"), "-silent", *options, *sources, "-ts", target], cwd=CHECKOUT, check=True)


def release(folder: Path) -> None:
    """Make the files that the window loads."""
    for code in TRANSLATED:
        source, target = folder / f"lectern_{code}.ts", folder / f"lectern_{code}.qm"
        subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def main() -> None:
    """Do both."""
    FOLDER.mkdir(exist_ok=True)
    gather(FOLDER)
    release(FOLDER)


if __name__ == "__main__":
    main()
