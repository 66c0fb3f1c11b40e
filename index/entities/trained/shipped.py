"""The model that comes with Lectern."""

from __future__ import annotations

import logging
from pathlib import Path

import resources
from index.entities.trained.model_file import Model, ModelError, load_model

_LOG = logging.getLogger(__name__)


def shipped_model_file() -> Path:
    """Return where the model that comes with Lectern stands."""
    return Path(resources.__file__).parent / "models" / "names-en.npz"


def model_or_none(file: Path) -> Model | None:
    """Return the model of ``file``; None, and one line in the log, where it is missing or damaged."""
    try:
        return load_model(file)
    except (OSError, ModelError) as error:
        _LOG.warning("names are recognised by rules alone, as the model cannot be used: %s", error)
        return None
