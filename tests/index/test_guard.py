"""No process of Lectern reaches the network, whichever way it tries."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from index.guard import NetworkRefusedError

HERE = ("127.0.0.1", 9)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda udp: udp.connect(HERE),
        lambda udp: udp.sendto(b"x", HERE),
        lambda udp: udp.sendmsg([b"x"], [], 0, HERE),
        lambda udp: udp.bind(HERE),
        lambda _udp: socket.getaddrinfo("localhost", 80),
        lambda _udp: socket.gethostbyname("localhost"),
        lambda _udp: socket.getnameinfo(HERE, 0),
        lambda _udp: socket.create_connection(HERE),
    ],
    ids=["connect", "sendto", "sendmsg", "bind", "getaddrinfo", "gethostbyname", "getnameinfo", "create_connection"],
)
def test_the_network_is_refused(attempt):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, pytest.raises(NetworkRefusedError):
        attempt(udp)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no local sockets there")
def test_local_sockets_stay_open(tmp_path):
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "socket"))
        server.listen()
        client.connect(str(tmp_path / "socket"))
        client.sendmsg([b"x"])


def test_a_parser_may_not_start_a_program():
    program = (
        "from index.guard import forbid_processes; import subprocess; forbid_processes(); subprocess.run(['true'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "ProcessRefusedError" in done.stderr
