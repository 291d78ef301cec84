"""Take system calls from a process for good that no notebook needs, and attacks on a kernel do.

Namespaces and dropped privileges already stand between a submission and the machine. This takes
away the calls by which unprivileged processes have broken out of such walls: namespaces and mounts
of their own, debugging, programs that run in the kernel.
"""

import ctypes
import errno
import platform

_ALLOW, _ERROR = 0x7FFF0000, 0x00050000  # SECCOMP_RET_*, seccomp.h
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # BPF codes
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
_NEW_NAMESPACES = 0x7E020000  # all of CLONE_NEW* that clone() knows
_OTHER_NUMBERS = 0x40000000  # of x86-64's second interface, x32
_SET_SECCOMP, _FILTER = 22, 2  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
_CLONE3 = 435
_EVERYWHERE = (425, 428, 429, 430, 431, 432, 433, 438, 442)  # io_uring, mounts of the new kind, …

# By machine: AUDIT_ARCH_*, the number of clone, and the calls that fail. They are ptrace, mount,
# umount2, unshare, setns, pivot_root, chroot, bpf, perf_event_open, userfaultfd, add_key,
# request_key, keyctl, process_vm_readv and _writev, open_by_handle_at, kexec_load and modules.
_MACHINES = {
    "x86_64": (0xC000003E, 56, (101, 165, 166, 272, 308, 155, 161, 321, 298, 323, 248, 249, 250,
                                310, 311, 304, 246, 175, 176, 313)),
    "aarch64": (0xC00000B7, 220, (117, 40, 39, 97, 268, 41, 51, 280, 241, 282, 217, 218, 219,
                                  270, 271, 265, 104, 105, 106, 273)),
}  # fmt: skip


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_uint16), ("jt", ctypes.c_uint8), ("jf", ctypes.c_uint8),
                ("k", ctypes.c_uint32)]  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_uint16), ("first", ctypes.POINTER(_Instruction))]


def _instructions(machine: str) -> list[tuple[int, int, int, int]]:
    """Return the filter; a jump gives the instructions to skip if it holds, and if not."""
    architecture, clone, calls = _MACHINES[machine]
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    program = [(_LOAD, 0, 0, _ARCHITECTURE), (_JUMP_EQUAL, 1, 0, architecture), refuse,
               (_LOAD, 0, 0, _NUMBER), (_JUMP_AT_LEAST, 0, 1, _OTHER_NUMBERS), refuse]  # fmt: skip
    for call in (*calls, *_EVERYWHERE):
        program += [(_JUMP_EQUAL, 0, 1, call), refuse]
    # The filter can't read clone3's arguments; without it the C library falls back on clone.
    program += [(_JUMP_EQUAL, 0, 1, _CLONE3), (_RETURN, 0, 0, _ERROR | errno.ENOSYS)]
    program += [(_JUMP_EQUAL, 0, 3, clone), (_LOAD, 0, 0, _FIRST_ARGUMENT),
                (_JUMP_BITS, 0, 1, _NEW_NAMESPACES), refuse]  # fmt: skip
    return [*program, (_RETURN, 0, 0, _ALLOW)]


def restrict() -> bool:
    """Take the calls from this process and its children; needs ``PR_SET_NO_NEW_PRIVS``.

    Returns:
        Whether it could be done: not on other machines, nor on kernels without seccomp.
    """
    if platform.machine() not in _MACHINES:
        return False
    instructions = _instructions(platform.machine())
    array = (_Instruction * len(instructions))(*(_Instruction(*each) for each in instructions))
    program = _Program(len(instructions), array)
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0
