"""How many seconds of training take a network to 99.12 % on all of MNIST, on this CPU?

    python benchmarks/mnist_time_to_accuracy.py

Three seeds of the small recipe of ``mnist_recipes.py``, and one of that of pytorch/examples, in the
same run, one after the other. The 10,000 test images only measure: nothing is chosen by them, and
the time of measuring does not count. Nothing else should run meanwhile.
"""

import argparse
import contextlib
import io
import statistics

import mnist_recipes
import record
from tqdm import tqdm

from helpers import data, set_seed

TARGET = 0.9912


def main() -> None:
    """Train, print a table, and write ``results/mnist_time_to_accuracy.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="of the small recipe")
    parser.add_argument("--most-epochs", type=int, default=14, help="of the recipe to compare with")
    options = parser.parse_args()
    line = io.StringIO()
    with contextlib.redirect_stdout(line):
        split = mnist_recipes.standardised(data.mnist("full"))
    runs = []
    for seed in tqdm(range(options.seeds), desc="small recipe", unit="seed"):
        set_seed(seed)
        ((seconds, accuracy),) = mnist_recipes.small_recipe(split)
        runs.append({"seed": seed, "seconds": round(seconds, 1), "accuracy": accuracy})
    set_seed(0)
    example = []
    bar = tqdm(desc="pytorch/examples", total=options.most_epochs, unit="epoch")
    for seconds, accuracy in mnist_recipes.example_recipe(split, options.most_epochs):
        example.append({"seconds": round(seconds, 1), "accuracy": accuracy})
        bar.update()
        if accuracy >= TARGET:
            break
    bar.close()
    ours = statistics.median(run["seconds"] for run in runs)
    reached = example[-1]["accuracy"] >= TARGET
    print(f"{line.getvalue().strip()}\n\n| recipe | seconds | test accuracy |\n|---|---|---|")
    for run in runs:
        print(f"| small, seed {run['seed']} | {run['seconds']} | {run['accuracy']:.2%} |")
    for epoch, run in enumerate(example, 1):
        print(f"| pytorch/examples, epoch {epoch} | {run['seconds']} | {run['accuracy']:.2%} |")
    more = "" if reached else "more than "
    print(f"\nto {TARGET:.2%}: {more}{example[-1]['seconds'] / ours:.1f} times as fast")
    record.write(
        "mnist_time_to_accuracy",
        {"data": line.getvalue().strip(), "target": TARGET, "small": runs, "example": example},
    )


if __name__ == "__main__":
    main()
