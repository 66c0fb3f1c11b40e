"""What is to be known of locks between processes, which ``filelock`` takes."""

from __future__ import annotations

import warnings


def accept_soft_locks() -> None:
    """Say nothing where a file system knows no locks, as some of networks do.

    ``filelock`` then goes by whether a file is there that names the process, and sees when that has died. It warns
    of it in two lines of its source, as of a mistake; whoever uses the program can do nothing about it.
    """
    warnings.filterwarnings("ignore", message="flock not supported on this filesystem", category=UserWarning)
