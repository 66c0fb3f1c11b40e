"""Keeps every process of Lectern off the network, by an audit hook that cannot be removed once added."""

from __future__ import annotations

import sys

_NETWORK_EVENTS = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "socket.sendto",
        "socket.sendmsg",
        "socket.bind",
        "urllib.Request",
        "http.client.connect",
        "ftplib.connect",
        "smtplib.connect",
    }
)
_PROCESS_EVENTS = frozenset(
    {
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.fork",
        "os.forkpty",
        "os.startfile",
        "pty.spawn",
    }
)


class NetworkRefusedError(PermissionError):
    """Something in this process tried to reach the network."""


class ProcessRefusedError(PermissionError):
    """Something in this process tried to start a program."""


def forbid_network() -> None:
    """Refuse every connection from now on; local sockets (X11, D-Bus) are no network and stay allowed."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _NETWORK_EVENTS and not _is_local_socket(event, arguments):
            raise NetworkRefusedError(f"Lectern never connects to a network: {event}")

    sys.addaudithook(hook)


def forbid_processes() -> None:
    """Refuse to start any program from now on. For processes that parse files."""

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        if event in _PROCESS_EVENTS:
            raise ProcessRefusedError(f"a parser may not start a program: {event}")

    sys.addaudithook(hook)


def _is_local_socket(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether the address of a socket event is a path (AF_UNIX), or none on a connected one, instead of a host."""
    if event not in {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"} or len(arguments) < 2:
        return False
    return arguments[1] is None or isinstance(arguments[1], str | bytes)
