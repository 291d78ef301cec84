"""Seconds and memory of every lesson and reference solution, each in a fresh cold kernel.

The time runs from the start of the kernel to the end of the last cell, all imports included; the
memory is the largest resident set of the kernel. One notebook runs at a time.
"""

import argparse
import time
from pathlib import Path

import nbclient
import nbformat
from record import merged, write
from tqdm import tqdm

from grading import cells
from grading.course import Course

_PEAK = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"  # KiB on Linux


def measure(path: Path) -> tuple[float, float]:
    """Run a notebook; return wall seconds and peak memory in GiB.

    Raises:
        nbclient.exceptions.CellExecutionError: if a cell fails.
    """
    notebook = cells.read(path)
    notebook.cells.append(nbformat.v4.new_code_cell(_PEAK))
    client = nbclient.NotebookClient(
        notebook, timeout=600, extra_arguments=["--log-level=ERROR"], shutdown_kernel="immediate"
    )
    started = time.perf_counter()
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            client.execute_cell(cell, index)
        seconds = time.perf_counter() - started
    return seconds, int(notebook.cells[-1].outputs[0].text) / 2**20


def main() -> None:
    """Measure, print a Markdown table and write ``results/course.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3, help="runs; the median counts")
    parser.add_argument("notebooks", nargs="*", type=Path, help="all if left out; others stay")
    options = parser.parse_args()
    repeats = options.repeats
    course = Course.find()
    notebooks = [*course.lessons, *(part for lab in course.labs for part in course.parts(lab))]
    notebooks = [path.resolve() for path in options.notebooks] or notebooks
    rows = []
    for path in tqdm(notebooks, unit="notebook"):
        runs = sorted(measure(path) for _ in range(repeats))
        seconds = [round(run[0], 1) for run in runs]
        name = path.relative_to(course.root).as_posix()
        peak = round(max(run[1] for run in runs), 2)
        rows.append({"notebook": name, "seconds": seconds, "peak_gib": peak})
    print("| notebook | seconds, median | range | peak memory, GiB |\n|---|---|---|---|")
    for row in rows:
        times = row["seconds"]
        middle, spread = times[len(times) // 2], f"{times[0]} to {times[-1]}"
        print(f"| {row['notebook']} | {middle} | {spread} | {row['peak_gib']} |")
    print(f"\nAll, one after the other: {sum(r['seconds'][repeats // 2] for r in rows):.0f} s")
    write("course", {"notebooks": merged("course", rows) if options.notebooks else rows})


if __name__ == "__main__":
    main()
