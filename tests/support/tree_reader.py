"""Reads windows through the accessibility tree of the desktop, as a screen reader does; the system's Python runs it.

It answers each line of JSON with one: ``{"do": "tree"}`` with what is on the screen, ``{"do": "act", "role", "name",
"action"}`` with whether that control was there and did it, ``{"do": "write", "role", "name", "text"}`` with whether
the field took the text, ``{"do": "heard"}`` with what was announced so far.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be said first

_SEEN_OF_A_TEXT = 4000  # characters
_MOST_CHILDREN = 80
_heard: list[str] = []


def _nodes(one: Any) -> Iterator[Any]:
    """Yield a part of a window and all that is shown in it."""
    yield one
    for number in range(min(one.get_child_count(), _MOST_CHILDREN)):
        child = one.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from _nodes(child)


def _everything() -> Iterator[Any]:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None:
            yield from _nodes(program)


def _actions(one: Any) -> list[str]:
    face = one.get_action_iface()
    return [face.get_action_name(number) for number in range(face.get_n_actions())] if face is not None else []


def _text_of(face: Any) -> str:
    return str(Atspi.Text.get_text(face, 0, min(Atspi.Text.get_character_count(face), _SEEN_OF_A_TEXT)))


def _said(one: Any) -> dict[str, Any]:
    text, states = one.get_text_iface(), one.get_state_set()
    return {
        "role": one.get_role_name(),
        "name": one.get_name(),
        "description": one.get_description(),
        "text": _text_of(text) if text is not None else None,
        "actions": _actions(one),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
    }


def _named(wanted: dict[str, Any]) -> Iterator[Any]:
    for one in _everything():
        if (one.get_role_name(), one.get_name()) == (wanted["role"], wanted["name"]):
            yield one


def _act(wanted: dict[str, Any]) -> bool:
    for one in _named(wanted):
        if wanted["action"] in (actions := _actions(one)):
            return bool(one.get_action_iface().do_action(actions.index(wanted["action"])))
    return False


def _write(wanted: dict[str, Any]) -> bool:
    for one in _named(wanted):
        field = one.get_editable_text_iface()
        if field is not None:
            return bool(field.set_text_contents(wanted["text"]))
    return False


def _answer(line: str) -> object:
    wanted = json.loads(line)
    if wanted["do"] == "tree":
        return [_said(one) for one in _everything()]
    if wanted["do"] == "heard":
        return _heard
    return _act(wanted) if wanted["do"] == "act" else _write(wanted)


def main() -> None:
    """Answer until nobody asks any more."""
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: _heard.append(event.any_data))
    listener.register("object:announcement")
    loop = GLib.MainLoop()

    def take(_source: object, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        print(json.dumps(_answer(line)), flush=True)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, take)
    loop.run()


if __name__ == "__main__":
    main()
