"""What one submission may use."""

from dataclasses import dataclass

MIB = 2**20


@dataclass(frozen=True)
class Limits:
    """What one submission may use; at a limit it is stopped and the reason is stated.

    Attributes:
        memory: bytes of all its processes together.
        cell_seconds: wall time of one cell.
        total_seconds: wall time of all cells.
        processes: processes and threads at a time.
        open_files: open files at a time, of each process.
        disk: bytes it may write, in each of its three folders.
        cell_output: bytes of one cell's outputs; the rest is cut off, and said so.
        total_output: bytes of all outputs; beyond them the kernel is killed.
    """

    memory: int = 4096 * MIB
    cell_seconds: float = 120.0
    total_seconds: float = 600.0
    processes: int = 128
    open_files: int = 256
    disk: int = 256 * MIB
    cell_output: int = MIB
    total_output: int = 32 * MIB
