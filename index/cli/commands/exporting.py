"""``lectern export``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import counted, say, write, write_json
from index.cli.values import export_to_json
from index.views import ExportReport


def run_export(options: argparse.Namespace) -> int:
    """Export notes to files."""
    with opened_library(options) as library:
        report = library.export(
            options.target,
            articles=options.articles,
            tag=options.tag,
            query=options.query,
            entity=options.entity,
            annotations=options.annotations,
            by=options.by,
            form=options.form,
            template=options.template,
        )
    if options.json:
        write_json(export_to_json(report))
    else:
        _print(report, options.by)
    return 0


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
