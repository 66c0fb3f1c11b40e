from __future__ import annotations

import numpy as np
import pytest

from index.entities.trained.model_file import ModelError, load_model, save_model
from tests.support.networks import model


@pytest.fixture(name="saved", scope="module")
def _saved(tmp_path_factory):
    file = tmp_path_factory.mktemp("models") / "model.npz"
    save_model(model(2), file)
    return file


def test_model_comes_back_as_it_was_but_for_rounding(saved):
    written, read = model(2), load_model(saved)
    members = zip((*written.networks, *written.linear), (*read.networks, *read.linear), strict=True)
    for before, after in members:
        for name, values in before.items():
            largest = np.abs(values).max()
            assert np.abs(values - after[name]).max() <= largest / 200, name
    assert read.knowledge == written.knowledge


def test_same_model_gives_the_same_bytes(saved, tmp_path):
    save_model(model(2), tmp_path / "again.npz")
    assert (tmp_path / "again.npz").read_bytes() == saved.read_bytes()


@pytest.mark.parametrize("keep", [0, 10, 0.5, 0.99])
def test_file_that_was_cut_short_is_refused(saved, tmp_path, keep):
    whole = saved.read_bytes()
    cut = tmp_path / "cut.npz"
    cut.write_bytes(whole[: int(keep * len(whole)) if isinstance(keep, float) else keep])
    with pytest.raises(ModelError):
        load_model(cut)


def test_file_with_changed_bytes_is_refused(saved, tmp_path):
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 0xFF
    changed = tmp_path / "changed.npz"
    changed.write_bytes(content)
    with pytest.raises(ModelError):
        load_model(changed)


def test_file_with_pickled_objects_is_refused(tmp_path):
    file = tmp_path / "pickled.npz"
    np.savez(file, format=np.array([object()], dtype=object))
    with pytest.raises(ModelError):
        load_model(file)


def test_model_of_another_form_is_refused(tmp_path):
    file = tmp_path / "other.npz"
    np.savez(file, format=np.array([99, 1, 1], np.int32), labels=np.frombuffer(b"O", np.uint8))
    with pytest.raises(ModelError, match="form 99"):
        load_model(file)
