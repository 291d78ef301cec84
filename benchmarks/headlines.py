"""What the labs claim, and what it comes to when it is measured.

    TORCH_LABS_DATA=FOLDER OMP_WAIT_POLICY=PASSIVE python benchmarks/headlines.py [ROW ...]
    python benchmarks/headlines.py --show > docs/headlines.md

Each row is run with several seeds on the full data, which takes from seconds to an hour on two
cores; rows that are not named keep their last figures. Prints Markdown tables, those of
``claims.py`` too, and writes ``results/headlines.json``. With ``--show`` nothing is measured.
"""

import argparse
import contextlib
import io
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cifar_recipes
import claims
import mnist_recipes
import palindromes
import record
import torch

from helpers import data, get_device, set_seed

Run = dict[str, float]


@dataclass(frozen=True)
class Headline:
    """A claim that is measured.

    Attributes:
        claim: in words, with the unit.
        reference: the figure that is claimed elsewhere, or asked for.
        seeds: how many runs.
        load: loads the data, and prints the loader's line.
        run: trains and tests once; returns ``accuracy`` and ``seconds``.
    """

    claim: str
    reference: float
    seeds: int
    load: Callable[[], Any]
    run: Callable[[Any], Run]


def load_mnist() -> data.Split:
    """Return all of MNIST with standardised pixels."""
    return mnist_recipes.standardised(data.mnist("full"))


def mnist_cnn(split: data.Split) -> Run:
    """Train the small network of ``mnist_recipes.py`` for three epochs."""
    ((seconds, accuracy),) = mnist_recipes.small_recipe(split)
    return {"accuracy": accuracy, "seconds": round(seconds, 1)}


def load_cifar() -> data.Split:
    """Return all of CIFAR-10."""
    return data.cifar10("full")


def cifar_mlp(split: data.Split) -> Run:
    """Train the MLP 512-256-128 with augmentation for at most 50 epochs."""
    recipe = cifar_recipes.Recipe(50, batch_size=256, shift=2)
    return cifar_recipes.train(cifar_recipes.mlp(), split, recipe, get_device())


def cifar_cnn(split: data.Split) -> Run:
    """Train the three-block CNN: all of it on a GPU, a quarter of its width on a CPU."""
    device = get_device()
    whole = device.type == "cuda"
    model = cifar_recipes.cnn() if whole else cifar_recipes.cnn((16, 32, 64), 256)
    parameters = sum(p.numel() for p in model.parameters())
    recipe = cifar_recipes.Recipe(40 if whole else 6)
    return cifar_recipes.train(model, split, recipe, device) | {"parameters": parameters}


def load_palindromes() -> None:
    """Say what the palindromes are: they are drawn on the way."""
    print("Palindromes: 128 new ones a step, 2,000 to test on, generated")


def palindrome_rnn(_: None) -> Run:
    """Train the tanh network of lab 08 until it gets 99 % of new palindromes right."""
    started = time.perf_counter()
    run = palindromes.train("tanh, normal", 5, torch.initial_seed())
    return {"accuracy": run["accuracy"], "seconds": round(time.perf_counter() - started, 1)}


def load_analogies() -> tuple[data.WordVectors, list[data.Analogy]]:
    """Return all of GloVe 6B with 50 dimensions, and the Google analogies."""
    return data.glove(), data.analogies()


@torch.no_grad()
def analogies(loaded: tuple[data.WordVectors, list[data.Analogy]]) -> Run:
    """Answer every analogy by the nearest cosine, the three words of the question left out."""
    started = time.perf_counter()
    (words, vectors), questions = loaded
    index = {word: row for row, word in enumerate(words)}
    unit = torch.nn.functional.normalize(vectors)
    rows = torch.tensor([[index[word] for word in (q.a, q.b, q.c, q.d)] for q in questions])
    right = 0
    for a, b, c, d in (block.T for block in rows.split(256)):
        scores = torch.nn.functional.normalize(unit[b] - unit[a] + unit[c]) @ unit.T
        scores.scatter_(1, torch.stack([a, b, c], dim=1), -1.0)
        right += int((scores.argmax(1) == d).sum())
    seconds = time.perf_counter() - started
    return {"accuracy": round(right / len(rows), 4), "seconds": round(seconds, 1)}


HEADLINES = {
    "mnist_cnn": Headline("MNIST, CNN, test accuracy", 0.9912, 3, load_mnist, mnist_cnn),
    "cifar_mlp": Headline(
        "CIFAR-10, MLP 512-256-128, test accuracy", 0.5666, 1, load_cifar, cifar_mlp
    ),
    "cifar_cnn": Headline(
        "CIFAR-10, CNN of three blocks, test accuracy", 0.5666, 1, load_cifar, cifar_cnn
    ),
    "palindromes": Headline(
        "Palindromes of 5 digits, tanh RNN, accuracy", 1.0, 5, load_palindromes, palindrome_rnn
    ),
    # The reference has 300 dimensions: Pennington, Socher, Manning, GloVe, EMNLP 2014, table 2.
    "analogies": Headline(
        "GloVe 6B, Google analogies, top-1 (reference: 300 dimensions, ours: 50)",
        0.717, 1, load_analogies, analogies,
    ),
}  # fmt: skip


def measure(name: str) -> dict:
    """Run a headline; return its row."""
    headline = HEADLINES[name]
    line = io.StringIO()
    with contextlib.redirect_stdout(line):  # the loader's line
        split = headline.load()
    runs = []
    for seed in range(headline.seeds):
        set_seed(seed)
        runs.append(headline.run(split))
    return {
        "row": name,
        "claim": headline.claim,
        "reference": headline.reference,
        "data": line.getvalue().strip().replace("\n", "; "),
        "machine": record.machine(),
        "runs": runs,
    }


def table(rows: list[dict]) -> str:
    """Return the rows as a Markdown table."""
    lines = [
        "| claim | reference | ours | seeds, lowest to highest | data | seconds a run | machine |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        values = [run["accuracy"] for run in row["runs"]]
        seconds = statistics.median(run["seconds"] for run in row["runs"])
        machine = row["machine"]["gpu"] or f"{row['machine']['cores']} cores"
        spread = f"{len(values)}: {min(values):.2%} to {max(values):.2%}"
        lines.append(
            f"| {row['claim']} | {row['reference']:.2%} | {statistics.mean(values):.2%} | {spread} "
            f"| {row['data']} | {seconds:.0f} | {machine} |"
        )
    return "\n".join(lines)


PAGE = """\
# Headlines

What the labs claim, and what it comes to when it is measured. `python benchmarks/headlines.py`
measures the first table again; the second compares figures that other benchmarks have recorded.
`benchmarks/results/` holds every run with its machine, date and command.

## What the networks reach

{headlines}

## What is often said

Differences are in points, run against run. A difference within two standard errors of zero is not
shown by these runs, in whichever direction it points.

{claims}
"""


def main() -> None:
    """Measure the rows that are asked for, and print all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[*HEADLINES, []], help="all if left out")
    parser.add_argument("--show", action="store_true", help="print the page, measure nothing")
    options = parser.parse_args()
    path = record.RESULTS / "headlines.json"
    last = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    found = {row["row"]: row for row in last}
    for name in [] if options.show else options.rows or HEADLINES:
        found[name] = measure(name)
        rows = [found[row] for row in HEADLINES if row in found]
        record.write("headlines", {"rows": rows})  # at once: the next row may take an hour
    rows = [found[row] for row in HEADLINES if row in found]
    print(PAGE.format(headlines=table(rows), claims=claims.table()), end="")


if __name__ == "__main__":
    main()
