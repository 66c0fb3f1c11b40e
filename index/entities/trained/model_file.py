"""The file of a model: its members, their vectors, and what they know of words. Compressed arrays, no pickle.

Every row of a large array is kept as 8-bit integers and one scale (every column, where there are many more rows than
columns): a quarter of the size, for less than a tenth of a point of F1.
"""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from index.entities.trained import linear, network
from index.entities.trained.knowledge import Knowledge
from index.entities.trained.labels import LABELS
from index.entities.trained.network import Weights
from index.entities.trained.words import Reals

FORMAT = 2
_SMALL = 2000  # numbers; smaller arrays are kept as they are
_STEPS = 127
_TALL = 4096  # rows for each column; a taller array has one scale for each column
_Arrays = Mapping[str, npt.NDArray[Any]]


class ModelError(ValueError):
    """The file is no model that this code can use."""


@dataclass(frozen=True, slots=True)
class Model:
    """Networks and linear members that were fitted to the same text with the same inputs.

    Attributes:
        networks: The weights of each network.
        linear: The weights of each linear member.
        vectors: Word vectors; row 0 is the unknown word's.
        knowledge: What they know of words.
    """

    networks: tuple[Weights, ...]
    linear: tuple[Weights, ...]
    vectors: Reals
    knowledge: Knowledge


def checksum(file: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def save_model(model: Model, file: Path) -> None:
    """Write a model."""
    knowledge = model.knowledge
    arrays: dict[str, npt.NDArray[Any]] = {
        "format": np.array([FORMAT, len(model.networks), len(model.linear)], np.int32),
        "labels": _packed_text(LABELS),
        "names": _packed_text(f"{bits}\t{name}" for name, bits in sorted(knowledge.names.items())),
        "cues": _packed_text(f"{bits}\t{word}" for word, bits in sorted(knowledge.cues.items())),
        "capitals": _packed_text(f"{step}\t{word}" for word, step in sorted(knowledge.capitals.items())),
        "words": _packed_text(knowledge.vectors),
        "clusters": np.array(knowledge.clusters, np.int16),
    }
    arrays.update(_quantised("vectors", model.vectors))
    for sort, members in (("network", model.networks), ("linear", model.linear)):
        for number, weights in enumerate(members):
            for name, values in weights.items():
                arrays.update(_quantised(f"{sort}/{number}/{name}", values))
    with file.open("wb") as stream:
        np.savez_compressed(stream, allow_pickle=False, **arrays)


def load_model(file: Path) -> Model:
    """Read a model.

    Raises:
        ModelError: The file is damaged, or written by other code.
        OSError: The file cannot be read.
    """
    try:
        # Opened here, as numpy leaves a file open that turns out to be damaged.
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as held:
            return _model({name: held[name] for name in held.files})
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ModelError(f"{file.name}: {error}") from error


def _model(arrays: _Arrays) -> Model:
    written, *counts = (int(number) for number in arrays["format"])
    if written != FORMAT or tuple(_text(arrays["labels"])) != LABELS:
        raise ModelError(f"form {written} with other labels or rules than form {FORMAT}")
    vectors = _restored("vectors", arrays)
    networks = _members("network", counts[0], network.shapes(vectors.shape[1]), arrays)
    linears = _members("linear", counts[1], linear.shapes(), arrays)
    knowledge = Knowledge(
        names=_table(arrays["names"]),
        cues=_table(arrays["cues"]),
        capitals=_table(arrays["capitals"]),
        vectors=_text(arrays["words"]),
        clusters=[(few, some, many) for few, some, many in arrays["clusters"].tolist()],
    )
    return Model(networks, linears, vectors, knowledge)


def _members(sort: str, count: int, wanted: Mapping[str, tuple[int, ...]], arrays: _Arrays) -> tuple[Weights, ...]:
    members = tuple(
        {name: _restored(f"{sort}/{number}/{name}", arrays) for name in wanted} for number in range(count)
    )
    if any(values.shape != wanted[name] for weights in members for name, values in weights.items()):
        raise ModelError("an array has not the shape that its member needs")
    return members


def _packed_text(lines: Iterable[str]) -> npt.NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode("utf-8"), np.uint8)


def _text(packed: npt.NDArray[Any]) -> list[str]:
    return packed.tobytes().decode("utf-8").split("\n")


def _table(packed: npt.NDArray[Any]) -> dict[str, int]:
    pairs = (line.split("\t", 1) for line in _text(packed))
    return {word: int(number) for number, word in pairs}


def _quantised(name: str, values: Reals) -> dict[str, npt.NDArray[Any]]:
    if values.ndim < 2 or values.size < _SMALL:
        return {name: values.astype(np.float32)}
    axis = 0 if len(values) > _TALL * values.shape[1] else 1
    scale = np.abs(values).max(axis=axis, keepdims=True) / _STEPS
    scale = np.maximum(scale, np.float32(1e-8)).astype(np.float32)
    return {f"{name}.steps": np.round(values / scale).astype(np.int8), f"{name}.scale": scale}


def _restored(name: str, arrays: _Arrays) -> Reals:
    if name in arrays:
        return network.to_float32(arrays[name])
    return network.to_float32(arrays[f"{name}.steps"]) * network.to_float32(arrays[f"{name}.scale"])
