"""The warm server: imports everything once, inside bubblewrap, and forks a process a submission.

Started by `grading.engine.sandbox`. It never runs a second thread, so that it can fork.
"""

import json
import os
import pkgutil
import select
import signal
import socket
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

from grading.engine import namespaces, seccomp, wire
from grading.engine.limits import Limits

IMPORTS = (
    "torch",
    "torch._dynamo",  # PyTorch imports it with the first optimiser, which takes 1.5 s
    "helpers",  # makes torchvision importable beside a CPU build of torch
    "torchvision",
    "numpy.testing",
    "pandas",
    "sklearn.linear_model",
    "sklearn.model_selection",
    "matplotlib.pyplot",
    "matplotlib_inline.backend_inline",
    "tqdm.auto",
    "helpers.checks",
    "helpers.data",
    "helpers.plots",
    "helpers.training",
    "helpers.widgets",
)
_INTERVAL = 0.05  # seconds between two looks at the memory


def main(descriptor: int, isolated: bool) -> None:
    """Import, report ready, then fork for every request until the grader hangs up.

    A request with ``modules`` imports more, for the submissions that come after it.
    """
    control = socket.socket(fileno=descriptor)
    missing = _import(IMPORTS)
    from grading.engine import runner, snapshot

    shell = runner.new_shell()
    before = snapshot.Snapshot(shell)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps the children
    control.send(json.dumps({"ready": os.getpid(), "missing": missing}).encode())
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 1 << 16, 2)
        if not message:
            return
        request = json.loads(message)
        if "modules" in request:
            _import(request["modules"])
            before = snapshot.Snapshot(shell)
            control.send(b"prepared")
            continue
        if os.fork() == 0:
            control.close()
            channel, leash = (socket.socket(fileno=number) for number in descriptors)
            _keeper(channel, leash, request, isolated, shell, before)
            os._exit(0)
        for number in descriptors:
            os.close(number)


def _import(paths: Iterable[str]) -> list[str]:
    """Import what dotted paths name; return in words what could not be."""
    missing = []
    for path in paths:
        try:
            pkgutil.resolve_name(path)
        except Exception as error:  # a library may raise anything while it is imported
            missing.append(f"{path}: {error}")
    return missing


def _keeper(channel, leash, request, isolated, shell, snapshot) -> None:
    """Start the submission's process and watch it: memory, orders from the grader, its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    limits = Limits(**{f.name: request["limits"][f.name] for f in fields(Limits)})
    user = request["user"]
    if isolated:
        if user == os.getuid():  # an ordinary user's server has no other users to give
            namespaces.new_users()
        namespaces.new_processes()
    pid = os.fork()
    if pid == 0:
        leash.close()
        _submission(channel, request, limits, user, isolated, shell, snapshot)
        os._exit(0)
    channel.close()
    peak, status, stopped = 0, None, ""
    while status is None:
        ready, _, _ = select.select([leash], [], [], _INTERVAL)
        order = leash.recv(1) if ready else None  # b"" if the grader has ended
        used = memory(pid)
        peak = max(peak, used)
        if used > limits.memory:
            stopped, order = "memory", b"k"
        if order == b"i":
            os.kill(pid, signal.SIGINT)
        elif order is not None:
            _kill(pid)
        ended, code = os.waitpid(pid, 0 if order in (b"k", b"") else os.WNOHANG)
        status = code if ended else None
    _kill(pid)
    with suppress(OSError):  # the grader may have ended
        wire.send(leash, {"peak": peak, "stopped": stopped, "status": status})


def _kill(pid: int) -> None:
    """Kill process 1 of the submission's namespace, and with it all the others."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def memory(root: int) -> int:
    """Return the bytes that a process and its descendants use.

    Within its namespace an orphan becomes a child of process 1, so none escapes the count.
    """
    used: dict[int, int] = {}
    parents: dict[int, int] = {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            text = Path(f"/proc/{entry}/status").read_text()
        except OSError:
            continue  # it has ended
        values = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
        parents[int(entry)] = int(values["PPid"])
        kib = sum(int(values.get(key, "0 kB").split()[0]) for key in ("RssAnon", "RssShmem"))
        used[int(entry)] = kib * 1024
    return sum(size for pid, size in used.items() if _descends(pid, root, parents))


def _descends(pid: int, root: int, parents: dict[int, int]) -> bool:
    while pid in parents:
        if pid == root:
            return True
        pid = parents[pid]
    return False


def _submission(channel, request, limits, user, isolated, shell, snapshot) -> None:
    """Shut this process in and run the submission's cells."""
    from grading.engine import runner

    namespaces.die_with_parent(signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    files = wire.receive(channel)
    try:
        if isolated:
            namespaces.private_folders(limits, user)
            namespaces.set_limits(limits)
            namespaces.drop_privileges(user)
            seccomp.restrict()
            os.chdir(namespaces.WORK)
        else:
            os.chdir(request["folder"])
        for number in (0, 1, 2):
            os.dup2(os.open(os.devnull, os.O_RDWR), number)
        import random

        random.seed()
        for name, text in files.items():
            Path(name).write_bytes(bytes.fromhex(text))
        wire.send(channel, {"started": time.time()})
    except OSError as error:
        wire.send(channel, {"failed": f"{error}"})
        return
    runner.serve(channel, shell, snapshot)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2] == "isolated")
