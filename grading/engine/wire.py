"""Messages between the grader and a sandbox: a length in four bytes, then JSON."""

import json
import socket
import struct
from typing import Any


class Closed(EOFError):
    """The other side has ended."""


class TooLong(ValueError):
    """The other side announces a message beyond the limit."""


def send(channel: socket.socket, message: Any) -> None:
    """Send one message.

    Raises:
        OSError: if the other side has ended.
    """
    content = json.dumps(message).encode()
    channel.sendall(struct.pack("!I", len(content)) + content)


def receive(channel: socket.socket, limit: int = 2**31) -> Any:
    """Wait for one message; the channel's own timeout applies to each piece of it.

    Raises:
        Closed: if the other side has ended.
        TooLong: if the message has more than ``limit`` bytes.
        ValueError: if it is no JSON.
        TimeoutError: after the channel's timeout.
    """
    (length,) = struct.unpack("!I", _exactly(channel, 4))
    if length > limit:
        raise TooLong(f"a message of {length:,} bytes; the limit is {limit:,}")
    content = _exactly(channel, length)
    if b"\\ud" in content.lower():  # it may hold half a character, which no file takes
        content = json.dumps(json.loads(content), ensure_ascii=False).encode("utf-8", "replace")
    return json.loads(content)


def _exactly(channel: socket.socket, count: int) -> bytes:
    pieces = bytearray()
    while len(pieces) < count:
        piece = channel.recv(min(count - len(pieces), 1 << 20))
        if not piece:
            raise Closed("the other side has ended")
        pieces += piece
    return bytes(pieces)
