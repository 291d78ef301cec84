"""How long a palindrome does a recurrent network learn in a fixed number of steps?

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/palindromes.py

The task of lab 08: digits as one-hot vectors, the last one to be foretold from those before it, so
the first must be remembered all the way. The tanh network of the lab, its recurrent weights normal
or orthogonal, an LSTM and a GRU, each with 128 hidden numbers, RMSprop at 0.001, batches of 128 new
palindromes, clipping at norm 10. Prints a table and writes ``results/palindromes.json``, which
lesson 08 plots. Some twenty minutes on one core.
"""

import statistics
import time

import record
import torch
from torch import nn
from tqdm import tqdm

from helpers import set_seed

LENGTHS = (5, 10, 15, 20, 30)
SEEDS = range(5)
NUM_STEPS, BATCH, HIDDEN, RATE, CLIP = 600, 128, 128, 1e-3, 10.0
KINDS = ("tanh, normal", "tanh, orthogonal", "LSTM", "GRU")


def palindromes(n: int, length: int) -> torch.Tensor:
    """Draw palindromes: (n, length) int64, digits from 0 to 9."""
    half = torch.randint(10, (n, (length + 1) // 2))
    return torch.cat([half, half[:, : length // 2].flip(1)], dim=1)


class Reader(nn.Module):
    """Reads one-hot digits (B, T - 1) and gives logits (B, 10) of the last from the last state."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        layer = {"LSTM": nn.LSTM, "GRU": nn.GRU}.get(kind, nn.RNN)
        self.layer = layer(10, HIDDEN, batch_first=True)
        self.head = nn.Linear(HIDDEN, 10)
        if kind.startswith("tanh"):
            for name, weight in self.named_parameters():
                nn.init.zeros_(weight) if "bias" in name else nn.init.normal_(weight, std=0.1)
            if kind.endswith("orthogonal"):
                nn.init.orthogonal_(self.layer.weight_hh_l0)

    def forward(self, digits: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        states, _ = self.layer(nn.functional.one_hot(digits, 10).float())
        return self.head(states[:, -1])


def train(kind: str, length: int, seed: int) -> dict:
    """Train once; return the accuracy on 2,000 new palindromes."""
    set_seed(seed)
    model = Reader(kind)
    optimizer = torch.optim.RMSprop(model.parameters(), lr=RATE)
    started = time.perf_counter()
    for _ in range(NUM_STEPS):
        digits = palindromes(BATCH, length)
        loss = nn.functional.cross_entropy(model(digits[:, :-1]), digits[:, -1])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()
    seconds = time.perf_counter() - started
    digits = palindromes(2000, length)
    with torch.no_grad():
        right = model(digits[:, :-1]).argmax(1) == digits[:, -1]
    return {"accuracy": right.float().mean().item(), "seconds": round(seconds, 1)}


def main() -> None:
    """Measure, write the results at each row, and print them."""
    rows = []
    for kind in KINDS:
        for length in tqdm(LENGTHS, desc=kind):
            runs = [train(kind, length, seed) for seed in SEEDS]
            rows.append({"model": kind, "length": length, "runs": runs})
            record.write("palindromes", {"steps": NUM_STEPS, "hidden": HIDDEN, "rows": rows})
    print("| network | T | accuracy over 5 seeds | lowest | seconds |\n|---|---|---|---|---|")
    for row in rows:
        accuracy = [run["accuracy"] for run in row["runs"]]
        seconds = statistics.median(run["seconds"] for run in row["runs"])
        print(
            f"| {row['model']} | {row['length']} | {statistics.mean(accuracy):.3f} "
            f"| {min(accuracy):.3f} | {seconds:.0f} |"
        )


if __name__ == "__main__":
    main()
