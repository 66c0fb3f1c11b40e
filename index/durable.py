"""Makes the names in a folder durable: a file that is on the disk is lost all the same where its name is not."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Write the names in a folder to the disk, where the system can do that (Windows does it by itself).

    Raises:
        OSError: the folder cannot be opened, or the disk fails.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
