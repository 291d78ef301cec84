"""Do the reference solutions pass with other seeds and thread counts?

Runs each notebook once a seed and thread count, in a process forked after the imports. Every
``set_seed(s)`` in it becomes ``set_seed(s + 1000 * k)`` for run k. Counts the graded cells that
fail; there should be none. Cells that no graded cell depends on, such as demonstrations, are left
out unless ``--everything`` is given.
"""

import argparse
import os
import symtable
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from nbformat import NotebookNode
from record import merged, write
from tqdm import tqdm

from grading import cells
from grading.course import Course, use_few_threads

_IMPORTS = ["matplotlib.pyplot", "helpers.plots", "grading.replay", "torch._dynamo"]


def _shift_seeds(offset: int) -> None:
    import helpers
    from helpers import seed

    original = seed.set_seed

    def shifted(value: int = 0):
        return original(value + offset)

    helpers.set_seed = seed.set_seed = shifted


def _hide_fashion_mnist() -> None:
    from helpers.data import images
    from helpers.data.cache import DataUnavailable

    def refuse(*_):
        raise DataUnavailable("hidden for this run")

    images.SYSTEM_FOLDER = Path("/nonexistent")
    images._download = refuse


def _names(source: str) -> tuple[set[str], set[str]]:
    """Return the global names a cell binds, and those it takes from elsewhere."""
    top = symtable.symtable(source, "<cell>", "exec")
    symbols = top.get_symbols()
    binds = {s.get_name() for s in symbols if s.is_assigned() or s.is_imported()}
    takes = {s.get_name() for s in symbols if s.is_referenced()}
    scopes = list(top.get_children())
    while scopes:
        scope = scopes.pop()
        scopes += scope.get_children()
        takes |= {s.get_name() for s in scope.get_symbols() if s.is_global()}
    return binds, takes - binds


def needed(notebook: NotebookNode) -> list[NotebookNode]:
    """Return the code cells that graded cells depend on, and those cells, in order."""
    kept: list[NotebookNode] = []
    wanted: set[str] = set()
    for cell in reversed(notebook.cells):
        if cell.cell_type != "code" or cell.source.lstrip().startswith("try:\n    import helpers"):
            continue
        binds, takes = _names(cell.source)
        if cells.role(cell) in ("test", "solution") or binds & wanted:
            kept.append(cell)
            wanted |= takes
    return kept[::-1]


def run(
    notebook: Path, k: int, threads: int, stand_in: bool, everything: bool
) -> tuple[list[str], float]:
    """Run a notebook; return the cells that failed, with their messages, and the seconds."""
    import torch

    from grading.replay import new_shell, run_cell

    torch.set_num_threads(threads)
    torch.set_num_threads = lambda _: None  # a notebook's own wish would undo it
    _shift_seeds(1000 * k)
    if stand_in:
        os.environ["TORCH_LABS_DATA"] = "/nonexistent"
        _hide_fashion_mnist()
    started = time.perf_counter()
    shell = new_shell()
    whole = cells.read(notebook)
    code = [cell for cell in whole.cells if cell.cell_type == "code"]
    results = [run_cell(shell, cell) for cell in (code if everything else needed(whole))]
    failed = [f"{r.cell}: {r.message or 'no full points'}" for r in results if not r.passed]
    return failed, time.perf_counter() - started


def main() -> None:
    """Run, print a Markdown table, and write it to ``results/seeds.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebooks", nargs="*", type=Path, help="all if left out; others stay")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--stand-in", action="store_true", help="MNIST in place of Fashion-MNIST")
    parser.add_argument("--everything", action="store_true", help="demonstrations, too")
    options = parser.parse_args()
    course = Course.find()
    parts = [part for lab in course.labs for part in course.parts(lab)]
    notebooks = [path.resolve() for path in options.notebooks] or parts
    use_few_threads()
    rows = []
    # One process a run: a shell keeps its names, and torch its number of threads.
    how = (options.stand_in, options.everything)
    context = get_context("forkserver")
    context.set_forkserver_preload(_IMPORTS)
    with ProcessPoolExecutor(options.jobs, context, max_tasks_per_child=1) as pool:
        tasks = {
            pool.submit(run, path, k, threads, *how): (path, threads, k)
            for path in notebooks for threads in options.threads for k in range(options.seeds)
        }  # fmt: skip
        done = {}
        for task in tqdm(as_completed(tasks), total=len(tasks), unit="run"):
            done[tasks[task]] = task.result()
            for line in task.result()[0]:
                tqdm.write(f"{tasks[task]}: {line}")
    for path in notebooks:
        runs = [value for key, value in done.items() if key[0] == path]
        failures = Counter(line.split(":")[0] for failed, _ in runs for line in failed)
        rows.append({
            "notebook": path.relative_to(course.root).as_posix(),
            "seeds": options.seeds,
            "threads": options.threads,
            "runs": len(runs),
            "failures": dict(failures),
            "slowest_s": round(max(seconds for _, seconds in runs), 1),
        })  # fmt: skip
    print("| notebook | runs | failures | slowest, s |\n|---|---|---|---|")
    for row in rows:
        failures = row["failures"] or "none"
        print(f"| {row['notebook']} | {row['runs']} | {failures} | {row['slowest_s']} |")
    name = "seeds_stand_in" if options.stand_in else "seeds"
    write(name, {"notebooks": merged(name, rows) if options.notebooks else rows})


if __name__ == "__main__":
    main()
