"""``lectern import``, ``lectern backup`` and ``lectern restore``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import library_to_note_in, opened_library
from index.cli.output import say, write, write_json
from index.layout import Layout, default_library
from index.library.bringing_in import check_notes
from index.library.handing_over import restore_library
from index.library.settings import is_vacant
from index.notes.archive import Manifest
from index.wording import counted


def run_import(options: argparse.Namespace) -> int:
    """Bring in notes of another library; one is made where there is none yet."""
    if _is_vacant(options):
        for file in options.files:
            check_notes(file)  # before a library is made for it
    with library_to_note_in(options, create=True) as library:
        done, _ = library.bring_in(*options.files)
    if options.json:
        conflicts = [{"kind": one.kind, "kept": one.kept, "added": one.added or None} for one in done.conflicts]
        left_out = [{"what": what, "reason": reason} for what, reason in done.left_out]
        write_json({"added": done.added, "known": done.known, "conflicts": conflicts, "left_out": left_out})
        return 0
    for one in done.conflicts:
        other = f"; the other version came in as {one.added}" if one.added else ""
        write(f"two versions of the {one.kind} {one.kept}: the one that was here stays{other}")
    for what, reason in done.left_out:
        write(f"not brought in: {what}: {reason}")
    say(f"{done.added:,} brought in, {done.known:,} known already, {counted(len(done.conflicts), 'conflict')}")
    return 0


def run_backup(options: argparse.Namespace) -> int:
    """Write everything the user made into one file."""
    with opened_library(options, update=False, create=False) as library:
        manifest = library.backup(options.file)
    _print(options, manifest)
    if not options.json:
        write(f"Backed up to {options.file}.")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Put the notes of a backup in the place of those that are there."""
    was_vacant = _is_vacant(options)
    manifest = restore_library(options.library or default_library(), options.file)
    _print(options, manifest)
    if not options.json:
        write(f"Restored the backup of {manifest.made.isoformat(sep=' ', timespec='minutes')}.")
        if not was_vacant:
            say("What was there before is in the library's folder of backups.")
    return 0


def _is_vacant(options: argparse.Namespace) -> bool:
    """Whether there is no library yet at the place that the options name."""
    return is_vacant(Layout((options.library or default_library()).expanduser().absolute()))


def _print(options: argparse.Namespace, manifest: Manifest) -> None:
    if options.json:
        write_json({"path": str(options.file), "made": manifest.made.isoformat(), "sha256": manifest.sha256})
