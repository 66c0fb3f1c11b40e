from __future__ import annotations

import threading

import pytest

from index.ingest.ahead import _HEAVIEST, Crew


class Worker:
    def __init__(self) -> None:
        self.is_dismissed = False


def test_results_come_in_the_order_of_the_tasks():
    gates = [threading.Event() for _ in range(3)]

    def work(_worker, number):
        if number == 0:
            gates[1].wait(10)  # the first task ends after the second
        gates[number].set()
        return number * 10

    with Crew([Worker(), Worker()], lambda _worker: None) as crew:
        assert list(crew.each(range(3), work)) == [(0, 0), (1, 10), (2, 20)]


def test_workers_are_dismissed_whatever_happens():
    workers = [Worker(), Worker()]

    def dismiss(worker):
        worker.is_dismissed = True

    def fail(_worker, _task):
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"), Crew(workers, dismiss) as crew:
        list(crew.each([1], fail))
    assert all(worker.is_dismissed for worker in workers)


def test_no_worker_does_two_tasks_at_a_time():
    busy, clashes = set(), []

    def work(worker, _task):
        if id(worker) in busy:
            clashes.append(worker)
        busy.add(id(worker))
        busy.discard(id(worker))

    with Crew([Worker(), Worker(), Worker()], lambda _worker: None) as crew:
        assert len(list(crew.each(range(200), work))) == 200
    assert clashes == []


@pytest.mark.parametrize(("weight", "most"), [(1, 8), (_HEAVIEST + 1, 1)])
def test_no_more_is_in_flight_than_may_be_held_in_memory(weight, most):
    begun = []

    def tasks():
        for number in range(20):
            begun.append(number)
            yield number

    with Crew([Worker()], lambda _worker: None, ahead=8) as crew:
        held = [len(begun) - number for number, _ in crew.each(tasks(), lambda *_: None, lambda _task: weight)]
    assert max(held) == most
