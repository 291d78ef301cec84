"""Linux calls that Python 3.11 lacks: what the warm server's children isolate themselves with.

bubblewrap shuts the server in: no network, a read-only system, none of the course's files. Each
submission is a fork of it, since starting a process anew would cost the seconds that the imports
take. The fork puts a second wall around itself with the calls below: its own processes, its own
empty folders, no privileges.
"""

import ctypes
import os
import resource
import tempfile
from pathlib import Path

from grading.engine.limits import Limits

_NEW_MOUNTS, _NEW_IPC = 0x00020000, 0x08000000  # CLONE_NEW*, sched.h
_NEW_USERS, _NEW_PIDS = 0x10000000, 0x20000000
_READ_ONLY, _NO_SUID, _NO_DEVICES, _NO_EXEC = 1, 2, 4, 8  # MS_*, mount.h
_RECURSIVE, _PRIVATE = 0x4000, 1 << 18
_DROP_BOUND, _NO_NEW_PRIVILEGES, _DIE_WITH_PARENT = 24, 38, 1  # PR_*, prctl.h
_CAPABILITIES_V3 = 0x20080522
WORK = "/submission"

_libc = ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(kind: str, target: str, flags: int, options: str = "") -> None:
    result = _libc.mount(
        kind.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), options.encode()
    )
    _check(result, f"mounting {kind} on {target}")


def new_users() -> None:
    """Leave the server's users: where submissions are one user's, each counts its own processes.

    The limit on processes is the kernel's for a user; without this, one submission that uses it up
    would keep its neighbours from starting threads.
    """
    user, group = os.getuid(), os.getgid()
    _check(_libc.unshare(_NEW_USERS), "unshare")
    for name, text in (
        ("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")
    ):  # fmt: skip
        Path("/proc/self", name).write_text(text)


def new_processes() -> None:
    """Leave the server's IPC and processes; the next fork is process 1 of its own."""
    _check(_libc.unshare(_NEW_IPC | _NEW_PIDS), "unshare")


def private_folders(limits: Limits, user: int) -> None:
    """Put empty folders of limited size over all that can be written to, and a /proc of its own."""
    _check(_libc.unshare(_NEW_MOUNTS), "unshare")
    _check(_libc.mount(None, b"/", None, ctypes.c_ulong(_RECURSIVE | _PRIVATE), None), "mount /")
    for folder in dict.fromkeys((tempfile.gettempdir(), "/dev/shm", WORK)):
        options = f"size={limits.disk},nr_inodes=20000,mode=0700,uid={user},gid={user}"
        _mount("tmpfs", folder, _NO_SUID | _NO_DEVICES, options)
    _mount("proc", "/proc", _READ_ONLY | _NO_SUID | _NO_DEVICES | _NO_EXEC)  # no /proc/self/mem


def set_limits(limits: Limits) -> None:
    """Set the kernel's own limits of this process and its children."""
    for what, most in (
        (resource.RLIMIT_AS, limits.memory + 2**33),  # address space: a backstop, not the limit
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_FSIZE, limits.disk),
        (resource.RLIMIT_CPU, int(limits.total_seconds * 4) + 60),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def drop_privileges(user: int) -> None:
    """Become an unprivileged user for good, without any capability."""
    if user != os.getuid():
        os.setgroups([])
        os.setresgid(user, user, user)
    for capability in range(64):
        _libc.prctl(_DROP_BOUND, capability, 0, 0, 0)  # fails harmlessly past the last one
    if user != os.getuid():
        os.setresuid(user, user, user)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0)
    _check(_libc.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    _check(_libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0), "prctl")


def die_with_parent(signal: int) -> None:
    """Ask for a signal when the process that started this one ends."""
    _libc.prctl(_DIE_WITH_PARENT, signal, 0, 0, 0)
