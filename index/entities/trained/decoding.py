"""From weights of labels to how probable each label is, and to the best sequence of labels.

Both work on all sentences of a text at once, laid out as [sentences, places, labels] with a mask. The
forward-backward and Viterbi algorithms are those of Rabiner (1989), "A tutorial on hidden Markov models".
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.entities.trained.labels import FORBIDDEN, FORBIDDEN_END, FORBIDDEN_START
from index.entities.trained.words import Reals, Rows

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Chains:
    """The forward and backward weights of every sentence, each place scaled to a sum of 1.

    Attributes:
        forward: What stands before and at each place says of its label.
        backward: What stands behind each place says of its label.
        inner: Exponentials of the emissions, scaled.
        step: Exponentials of the transitions.
        log_total: The logarithm of the sum over all sequences, for each sentence.
    """

    forward: Reals
    backward: Reals
    inner: Reals
    step: Reals
    log_total: Reals


def by_sentence(values: Reals, sentences: Rows) -> tuple[Reals, Mask]:
    """Return the rows of places as [sentences, places, labels], and which of them are places of a sentence."""
    lengths = sentences[:, 1] - sentences[:, 0]
    longest = int(lengths.max())
    mask = np.arange(longest)[None, :] < lengths[:, None]
    laid = np.zeros((len(sentences), longest, values.shape[1]), np.float32)
    laid[mask] = values[places_of(sentences)]
    return laid, mask


def places_of(sentences: Rows) -> npt.NDArray[np.intp]:
    """Return the places of all sentences in order, without the gaps."""
    return np.concatenate([np.arange(first, after) for first, after in sentences])


def chains(emissions: Reals, mask: Mask, transitions: Reals) -> Chains:
    """Run forward and backward over every sentence.

    Args:
        emissions: The weights of labels as [sentences, places, labels]; more axes may stand before these.
        mask: Which are places of a sentence.
        transitions: The weights of labels that follow each other, with the same axes before them.
    """
    longest = emissions.shape[-2]
    greatest = emissions.max(axis=-1, keepdims=True)
    inner = np.exp(emissions - greatest)
    step, start, end = np.exp(transitions + FORBIDDEN), np.exp(FORBIDDEN_START), np.exp(FORBIDDEN_END)
    forward, backward = np.empty_like(inner), np.empty_like(inner)
    scales = np.ones_like(greatest)
    for place in range(longest):
        here = (forward[..., place - 1, :] @ step if place else start) * inner[..., place, :]
        scale = here.sum(axis=-1, keepdims=True)
        inside = mask[:, place, None]
        forward[..., place, :] = np.where(inside, here / scale, forward[..., place - 1, :] if place else 0.0)
        scales[..., place, :] = scale
    log_total = _log_total(scales, greatest, mask)
    log_total += np.log(forward[..., -1, :] @ end)
    backward[..., -1, :] = end
    returning = np.swapaxes(step, -1, -2)
    for place in range(longest - 2, -1, -1):
        here = (inner[..., place + 1, :] * backward[..., place + 1, :]) @ returning
        here /= here.sum(axis=-1, keepdims=True)
        backward[..., place, :] = np.where(mask[:, place + 1, None], here, end)
    return Chains(forward, backward, inner, step, log_total)


def _log_total(scales: Reals, greatest: Reals, mask: Mask) -> Reals:
    """Return the logarithm of the product of the scales of each sentence's places."""
    each = (np.log(scales) + greatest)[..., 0]
    total: Reals = np.where(mask, each, np.float32(0)).sum(axis=-1)
    return total


def probabilities(found: Chains) -> Reals:
    """Return how probable each label is at each place of each sentence."""
    both = found.forward * found.backward
    result: Reals = both / np.maximum(both.sum(axis=-1, keepdims=True), 1e-30)
    return result


def best_labels(scores: Reals, mask: Mask) -> npt.NDArray[np.int8]:
    """Return the sequence of labels with the greatest sum of ``scores`` among those that may follow each other."""
    count, longest, labels = scores.shape
    same = np.arange(labels, dtype=np.int8)
    back = np.zeros((count, longest, labels), np.int8)
    best = FORBIDDEN_START + scores[:, 0]
    for place in range(1, longest):
        paths = best[:, :, None] + FORBIDDEN
        origin = paths.argmax(axis=1)
        reached = np.take_along_axis(paths, origin[:, None, :], 1)[:, 0] + scores[:, place]
        inside = mask[:, place, None]
        back[:, place] = np.where(inside, origin, same)
        best = np.where(inside, reached, best)
    label = (best + FORBIDDEN_END).argmax(axis=-1).astype(np.int8)
    chosen = np.zeros((count, longest), np.int8)
    for place in range(longest - 1, -1, -1):
        chosen[:, place] = label
        label = np.take_along_axis(back[:, place], label[:, None].astype(np.intp), 1)[:, 0]
    return chosen
