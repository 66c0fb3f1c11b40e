"""``lectern export``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import say, write, write_json
from index.cli.values import export_to_json, kept_to_json
from index.errors import ExportError
from index.library.library import Library
from index.views import ExportReport, KeptExport
from index.wording import counted


def run_export(options: argparse.Namespace) -> int:
    """Export notes to files, or look after the exports that are kept in step."""
    with opened_library(options) as library:
        if options.drop:
            library.drop_kept_export(options.drop)
        if options.kept or options.drop:
            _print_kept(library.kept_exports(), as_json=options.json)
            return 0
        report = library.bring_exports_in_step() if options.again else _export(library, options)
    if options.json:
        write_json(export_to_json(report))
    else:
        _print(report, options.by)
    return 0


def _export(library: Library, options: argparse.Namespace) -> ExportReport:
    if options.target is None:
        raise ExportError("export-nowhere")
    choice = {
        "articles": options.articles,
        "tag": options.tag,
        "query": options.query,
        "entity": options.entity,
        "by": options.by,
        "form": options.form,
        "template": options.template,
    }
    if options.keep and options.annotations:
        raise ExportError("export-cannot-keep")
    if options.keep:
        kept, report = library.keep_export(options.target, **choice)
        say(f"kept in step as {kept.id}")
        return report
    return library.export(options.target, annotations=options.annotations, allow_red=options.allow_red, **choice)


def _print_kept(kept: tuple[KeptExport, ...], *, as_json: bool) -> None:
    if as_json:
        write_json([kept_to_json(one) for one in kept])
        return
    for one in kept:
        standing = f"behind since {one.at or 'it was chosen'}" if one.is_due else f"in step since {one.at}"
        chosen = (one.form, f"by {one.by}", one.tag and f"#{one.tag}", one.query, one.entity, one.template)
        write(f"{one.id}  {one.target}  {' · '.join(part for part in (*chosen, *one.articles) if part)}")
        write(f"    {standing}")
    if any(one.is_due for one in kept):
        say("'lectern export --again' brings them up to date.")


def _print(report: ExportReport, by: str) -> None:
    for path in report.written:
        write(str(path))
    for path, reason in report.skipped:
        say(f"left alone: {path}: {reason}")
    for annotation, reason in report.refused:
        say(f"kept back: {annotation}: {reason}")
    if report.left_out:
        say(f"{counted(report.left_out, 'annotation')} without {'a tag' if by == 'tag' else 'an entity'}: in no file")
    say(f"{len(report.written):,} written, {len(report.unchanged):,} unchanged, {len(report.skipped):,} left alone")
