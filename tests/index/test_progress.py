from __future__ import annotations

import io
import threading

from index.ingest.listening import cancel_on_request, is_asked_to_begin
from index.progress import CancelToken


def test_work_rests_until_it_may_go_on():
    token, rested = CancelToken(), threading.Event()
    token.pause()

    def work():
        token.rest()
        rested.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert not rested.is_set()
    token.go_on()
    worker.join(10)
    assert rested.is_set()


def test_work_that_rests_can_be_stopped():
    token = CancelToken()
    token.pause()
    token.cancel()
    token.rest()
    assert token.is_cancelled


def test_work_that_is_to_stop_rests_no_more():
    token = CancelToken()
    token.cancel()
    token.pause()
    worker = threading.Thread(target=token.rest, daemon=True)
    worker.start()
    worker.join(10)
    assert not worker.is_alive()


def test_another_process_pauses_and_goes_on():
    told = []

    class Token(CancelToken):
        def pause(self):
            told.append("pause")

        def go_on(self):
            told.append("go on")

    token = Token()
    with cancel_on_request(io.StringIO("pause\nsing\ngo on\ncancel\n"), token):
        token._event.wait(10)
    assert told == ["pause", "go on"]
    assert token.is_cancelled


def test_look_is_asked_for_once():
    token = CancelToken()
    assert not token.took_look()
    token.look()
    assert token.took_look()
    assert not token.took_look()


def test_look_is_heard():
    token = CancelToken()
    with cancel_on_request(io.StringIO("look\n"), token):
        token._event.wait(10)  # the end of the input
    assert token.took_look()


def test_only_begin_begins():
    assert is_asked_to_begin(io.StringIO("begin\ncancel\n"))
    assert not is_asked_to_begin(io.StringIO("cancel\n"))
    assert not is_asked_to_begin(io.StringIO(""))
