"""How long a palindrome does a recurrent network learn in a fixed number of steps?

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/palindromes.py

The task of lab 08: digits as one-hot vectors, the last one to be foretold from those before it, so
the first must be remembered all the way. The tanh network of the lab, its recurrent weights normal
or orthogonal, an LSTM as PyTorch begins it and with a forget gate that begins open, and a GRU; each
with 128 hidden numbers, RMSprop at 0.001, batches of 128 new palindromes, clipping at norm 10. A
run ends as soon as it gets 99 % of 500 new palindromes right, asked every 20 steps, or after 400
steps. Prints a table and writes ``results/palindromes.json``, which lesson 08 plots. Some ten
minutes on one core.
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
NUM_STEPS, BATCH, HIDDEN, RATE, CLIP = 400, 128, 128, 1e-3, 10.0
ENOUGH, EVERY = 0.99, 20
KINDS = ("tanh, normal", "tanh, orthogonal", "LSTM", "LSTM, forget gate open", "GRU")


def palindromes(n: int, length: int) -> torch.Tensor:
    """Draw palindromes: (n, length) int64, digits from 0 to 9."""
    half = torch.randint(10, (n, (length + 1) // 2))
    return torch.cat([half, half[:, : length // 2].flip(1)], dim=1)


class Reader(nn.Module):
    """Reads one-hot digits (B, T - 1) and gives logits (B, 10) of the last from the last state."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        layer = {"LSTM": nn.LSTM, "GRU": nn.GRU}.get(kind.partition(",")[0], nn.RNN)
        self.layer = layer(10, HIDDEN, batch_first=True)
        self.head = nn.Linear(HIDDEN, 10)
        if kind.startswith("tanh"):
            for name, weight in self.named_parameters():
                nn.init.zeros_(weight) if "bias" in name else nn.init.normal_(weight, std=0.1)
            if kind.endswith("orthogonal"):
                nn.init.orthogonal_(self.layer.weight_hh_l0)
        if kind.endswith("forget gate open"):  # sigmoid(1) = 0.73 of the cell is kept at each step
            nn.init.ones_(self.layer.bias_ih_l0.data[HIDDEN : 2 * HIDDEN])

    def forward(self, digits: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        states, _ = self.layer(nn.functional.one_hot(digits, 10).float())
        return self.head(states[:, -1])


@torch.no_grad()
def accuracy(model: Reader, length: int, count: int) -> float:
    """Return the share of new palindromes whose last digit the model foretells."""
    digits = palindromes(count, length)
    return (model(digits[:, :-1]).argmax(1) == digits[:, -1]).float().mean().item()


def train(kind: str, length: int, seed: int) -> dict[str, float | int | None]:
    """Train once; return the accuracy, the steps it took to be enough (or None), and CPU time."""
    set_seed(seed)
    model = Reader(kind)
    optimizer = torch.optim.RMSprop(model.parameters(), lr=RATE)
    seconds, enough = 0.0, None
    for step in range(1, NUM_STEPS + 1):
        started = time.process_time()
        digits = palindromes(BATCH, length)
        loss = nn.functional.cross_entropy(model(digits[:, :-1]), digits[:, -1])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()
        seconds += time.process_time() - started
        if step % EVERY == 0 and accuracy(model, length, 500) >= ENOUGH:
            enough = step
            break
    return {
        "accuracy": accuracy(model, length, 2000),
        "steps": enough,
        "cpu_ms_a_step": round(1000 * seconds / step, 1),
    }


def main() -> None:
    """Measure, write the results at each row, and print them."""
    rows = []
    torch.set_num_threads(1)
    train(KINDS[0], LENGTHS[0], 0)  # what is loaded at first use counts in nobody's time
    for kind in KINDS:
        for length in tqdm(LENGTHS, desc=kind):
            runs = [train(kind, length, seed) for seed in SEEDS]
            rows.append({"model": kind, "length": length, "runs": runs})
            record.write("palindromes", {"steps": NUM_STEPS, "hidden": HIDDEN, "rows": rows})
    print("| network | T | accuracy over 5 seeds | lowest | steps to 99 % | CPU ms a step |")
    print("|---|---|---|---|---|---|")
    for row in rows:
        runs = row["runs"]
        scores = [run["accuracy"] for run in runs]
        steps = ", ".join(str(run["steps"] or "-") for run in runs)
        cpu = statistics.median(run["cpu_ms_a_step"] for run in runs)
        print(
            f"| {row['model']} | {row['length']} | {statistics.mean(scores):.3f} "
            f"| {min(scores):.3f} | {steps} | {cpu:.0f} |"
        )


if __name__ == "__main__":
    main()
