"""How well does BERT tell a great food review: frozen, its upper layers tuned, or all of it?

    OMP_WAIT_POLICY=PASSIVE python benchmarks/finetune_bert.py --rows 1000 --frozen-layers 4 \
        --epochs 3 --learning-rate 3e-4 --seed 0 1 2

One call measures one row over the seeds it names: a network with the lowest layers frozen, trained
on so many of the 4,000 training reviews (drawn by the seed) and tested on all 1,000 test reviews
after each epoch. Mean of the token vectors under the attention mask, dropout 0.1, a linear head;
AdamW without decay of biases and norms, 10 % linear warm-up and linear decay by step, clipping at
1, batches sorted by length. With every layer frozen there is nothing to tune: scikit-learn's
logistic regression then learns from the mean vectors. What the frozen layers return is computed
once and kept. On a GPU the arithmetic is bf16 where autocast chooses it.

Prints a table of all rows measured so far and writes ``results/finetune_bert.json``, which lesson
07 plots; rows and seeds that were not asked for keep their last figures. No epoch and no setting
was chosen by the test reviews.
"""

import argparse
import copy
import json
import statistics
import time
from dataclasses import dataclass
from functools import partial

import record
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from torch import nn
from tqdm import tqdm
from transformers import AutoModel, AutoTokenizer
from transformers import logging as transformers_logging

from helpers import data, get_device, pretrained, set_seed

CARRIED = "carried"
DECAY, WARM_UP, CLIP, DROPOUT, EVAL_BATCH = 0.01, 0.1, 1.0, 0.1, 64


@dataclass(frozen=True)
class Checkpoint:
    """A pretrained network, the tokenizer it was trained with, and a name to print."""

    name: str
    tokenizer: AutoTokenizer
    backbone: nn.Module

    @property
    def layers(self) -> nn.ModuleList:
        """The layers, lowest first, whatever the architecture calls them."""
        count = self.backbone.config.num_hidden_layers
        lists = [m for m in self.backbone.modules() if isinstance(m, nn.ModuleList)]
        return next(modules for modules in lists if len(modules) == count)


def load(name: str) -> Checkpoint:
    """Load the carried checkpoint, or one of the hub or of a folder."""
    place = pretrained.minilm() if name == CARRIED else name
    tokenizer, backbone = AutoTokenizer.from_pretrained(place), AutoModel.from_pretrained(place)
    return Checkpoint("MiniLM-L6" if name == CARRIED else name, tokenizer, backbone)


def mean_under(mask: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
    """Return the mean (B, H) of the token vectors (B, T, H) where the mask (B, T) is 1."""
    weights = mask[..., None].to(hidden.dtype)
    return (hidden * weights).sum(1) / weights.sum(1)


class Classifier(nn.Module):
    """The upper layers, all from ``frozen_layers`` on, and a head on the mean of their output.

    Maps the output (B, T, H) of the frozen layers, or ids (B, T) if none is frozen, and the mask
    (B, T) to (B, 2) logits.
    """

    def __init__(self, checkpoint: Checkpoint, frozen_layers: int) -> None:
        super().__init__()
        if frozen_layers:
            self.upper = copy.deepcopy(checkpoint.layers[frozen_layers:])
        else:
            self.backbone = copy.deepcopy(checkpoint.backbone)
            self.backbone.pooler = None  # BERT's own head, which is not used
        self.dropout = nn.Dropout(DROPOUT)
        self.head = nn.Linear(checkpoint.backbone.config.hidden_size, 2)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        if hasattr(self, "backbone"):
            x = self.backbone(input_ids=x, attention_mask=mask).last_hidden_state
        else:
            attended = (1.0 - mask.float())[:, None, None] * -1e9  # added to the attention scores
            for layer in self.upper:
                x = layer(x, attended.to(x.dtype))
        return self.head(self.dropout(mean_under(mask, x)))


@dataclass
class Part:
    """Texts as the trained layers take them: one tensor a text, of its own length; and labels."""

    inputs: list[torch.Tensor]
    labels: torch.Tensor

    def batch(self, rows: list[int], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
        """Return these texts, padded to the longest, and their mask (B, T)."""
        pad = partial(nn.utils.rnn.pad_sequence, batch_first=True)
        mask = pad([torch.ones(len(self.inputs[row]), dtype=torch.int64) for row in rows])
        return pad([self.inputs[row] for row in rows]).to(device), mask.to(device)

    def by_length(self, rows: list[int], batch_size: int, noise: float = 0.0) -> list[list[int]]:
        """Cut rows, sorted by length give or take some tokens, into batches."""
        keys = torch.tensor([len(self.inputs[row]) for row in rows]) + noise * torch.rand(len(rows))
        order = [rows[i] for i in keys.argsort().tolist()]
        return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]


def encode(checkpoint: Checkpoint, frame, max_length: int) -> Part:
    """Turn the texts of a table into ids, each of its own length."""
    encoded = checkpoint.tokenizer(list(frame["text"]), truncation=True, max_length=max_length)
    labels = torch.tensor(frame["label"].to_numpy())
    return Part([torch.tensor(ids) for ids in encoded["input_ids"]], labels)


@torch.no_grad()
def through(checkpoint: Checkpoint, part: Part, rows: list[int], layer: int, device) -> Part:
    """Replace the ids of these rows by the output (T, H) of the first ``layer`` layers."""
    model, inputs = checkpoint.backbone.eval().to(device), list(part.inputs)
    for batch in tqdm(part.by_length(rows, EVAL_BATCH), desc="frozen layers", leave=False):
        ids, mask = part.batch(batch, device)
        hidden = model(input_ids=ids, attention_mask=mask, output_hidden_states=True)
        for row, vectors in zip(batch, hidden.hidden_states[layer].cpu(), strict=True):
            inputs[row] = vectors[: len(part.inputs[row])].clone()
    return Part(inputs, part.labels)


def parameter_groups(model: nn.Module) -> list[dict]:
    """Divide the parameters: biases and norms, which have one dimension, are not decayed."""
    trained = [p for p in model.parameters() if p.requires_grad]
    return [
        {"params": [p for p in trained if p.ndim > 1], "weight_decay": DECAY},
        {"params": [p for p in trained if p.ndim < 2], "weight_decay": 0.0},
    ]


def factor(step: int, steps: int) -> float:
    """Return the learning rate of a step, counted from 0, as a share of the highest."""
    warm_up = round(WARM_UP * steps)
    if step < warm_up:
        return (step + 1) / (warm_up + 1)
    return max(steps - step, 0) / (steps - warm_up)


def tune(
    checkpoint: Checkpoint, train: Part, test: Part, options, frozen: int, seed: int, device
) -> dict:
    """Train once; return accuracy and macro-F1 on the test reviews after the last epoch."""
    set_seed(seed)
    rows = drawn(len(train.labels), options.rows, seed)
    model = Classifier(checkpoint, frozen).to(device)
    optimizer = torch.optim.AdamW(parameter_groups(model), lr=options.learning_rate)
    steps = options.epochs * -(-len(rows) // options.batch_size)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, partial(factor, steps=steps))
    accuracies = []
    bar = tqdm(total=steps, desc=f"seed {seed}", leave=False)
    for _ in range(options.epochs):
        model.train()
        batches = train.by_length(rows, options.batch_size, noise=10.0)
        for i in torch.randperm(len(batches)).tolist():
            with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
                logits = model(*train.batch(batches[i], device))
            targets = train.labels[batches[i]].to(device)
            loss = nn.functional.cross_entropy(logits.float(), targets)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), CLIP)
            optimizer.step()
            scheduler.step()
            bar.update()
        guesses = predict(model, test, device)
        accuracies.append(round((guesses == test.labels).double().mean().item(), 4))
    bar.close()
    return figures(seed, guesses, test.labels, accuracies)


@torch.no_grad()
def predict(model: nn.Module, part: Part, device: torch.device) -> torch.Tensor:
    """Return the class (N,) of each text."""
    model.eval()
    classes = torch.empty_like(part.labels)
    for rows in part.by_length(list(range(len(part.labels))), EVAL_BATCH):
        classes[rows] = model(*part.batch(rows, device)).argmax(1).cpu()
    return classes


def regress(train: Part, test: Part, options, seed: int) -> dict:
    """Fit logistic regression on the mean vectors of the frozen network."""
    rows = drawn(len(train.labels), options.rows, seed)
    x = torch.stack([train.inputs[row].mean(0) for row in rows])
    classifier = LogisticRegression(max_iter=2000).fit(x.numpy(), train.labels[rows].numpy())
    guesses = classifier.predict(torch.stack([vectors.mean(0) for vectors in test.inputs]).numpy())
    accuracy = round((torch.tensor(guesses) == test.labels).double().mean().item(), 4)
    return figures(seed, torch.tensor(guesses), test.labels, [accuracy])


def drawn(size: int, count: int, seed: int) -> list[int]:
    """Return the training rows of a seed."""
    return torch.randperm(size, generator=torch.Generator().manual_seed(seed))[:count].tolist()


def figures(
    seed: int, guesses: torch.Tensor, labels: torch.Tensor, accuracies: list[float]
) -> dict:
    """Return what is kept of one run."""
    macro_f1 = round(float(f1_score(labels, guesses, average="macro")), 4)
    return {"seed": seed, "accuracy": accuracies[-1], "macro_f1": macro_f1, "by_epoch": accuracies}


def measure(options: argparse.Namespace) -> dict:
    """Measure one row: its settings, the seconds a seed takes, and the runs."""
    device = get_device()
    checkpoint, texts = load(options.checkpoint), data.reviews()
    count = len(checkpoint.layers)
    frozen = count if options.frozen_layers is None else options.frozen_layers
    if not 0 <= frozen <= count:
        raise SystemExit(f"--frozen-layers should be from 0 to {count}, the layers there are")
    started = time.perf_counter()
    parts = [encode(checkpoint, frame, options.max_length) for frame in (texts.train, texts.test)]
    if frozen:
        size = len(parts[0].labels)
        rows = sorted(set().union(*(drawn(size, options.rows, seed) for seed in options.seed)))
        for i, chosen in enumerate((rows, range(len(parts[1].labels)))):
            parts[i] = through(checkpoint, parts[i], list(chosen), frozen, device)
    once, runs = time.perf_counter() - started, []
    for seed in options.seed:
        if frozen == count:
            runs.append(regress(*parts, options, seed))
        else:
            runs.append(tune(checkpoint, *parts, options, frozen, seed, device))
    trained = sum(p.numel() for p in Classifier(checkpoint, frozen).parameters())
    how = {
        count: "frozen, logistic regression",
        count - 1: "top layer tuned",
        0: "all layers tuned",
    }.get(frozen, f"upper {count - frozen} layers tuned")
    settings = {
        "model": f"{checkpoint.name}, {how}",
        "rows": min(options.rows, len(texts.train)),
        "epochs": 0 if frozen == count else options.epochs,
        "max_length": options.max_length,
        "learning_rate": None if frozen == count else options.learning_rate,
        "batch_size": None if frozen == count else options.batch_size,
        "frozen_layers": frozen,
    }
    # of one run: the frozen layers' output is shared by the seeds, but any one of them needs it
    seconds = once + (time.perf_counter() - started - once) / len(options.seed)
    sizes = {
        "parameters": sum(p.numel() for p in checkpoint.backbone.parameters()),
        "trainable_parameters": trained,
    }
    return settings | sizes | {"seconds": round(seconds, 1), "runs": runs}


SETTINGS = ("model", "rows", "epochs", "max_length", "learning_rate", "batch_size")


def merged(rows: list[dict], row: dict) -> list[dict]:
    """Put a row among the others: new runs replace those of the same settings and seed."""
    last = [other for other in rows if all(other[key] == row[key] for key in SETTINGS)]
    runs = {run["seed"]: run for other in [*last, row] for run in other["runs"]}
    row = row | {"runs": [runs[seed] for seed in sorted(runs)]}
    others = [*(other for other in rows if other not in last), row]
    return sorted(others, key=lambda one: (one["model"], one["rows"], one["epochs"], str(one)))


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n")[0], formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    add = parser.add_argument
    add("--checkpoint", default=CARRIED, help="a name of the hub, such as bert-base-uncased")
    add("--rows", type=int, default=1000, help="training reviews, at most 4,000")
    add("--epochs", type=int, default=2)
    add("--learning-rate", type=float, default=5e-5)
    add("--max-length", type=int, default=64, help="tokens of a review")
    add("--batch-size", type=int, default=16)
    add("--frozen-layers", type=int, help="the lowest; all if left out")
    add("--seed", type=int, nargs="+", default=[0])
    return parser.parse_args()


def main() -> None:
    """Measure the row that is asked for, write the results and print all rows."""
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    options = parse()
    row = measure(options)
    path = record.RESULTS / "finetune_bert.json"
    last = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    row["command"] = record.circumstances()["command"]
    rows = merged(last, row)
    record.write("finetune_bert", {"rows": rows})
    print("| model | reviews | epochs | trained | accuracy | macro-F1 | seconds |")
    print("|---|---|---|---|---|---|---|")
    for row in rows:
        size = f"{row['rows']:,} | {row['epochs']} | {row['trainable_parameters']:,}"
        accuracy = [run["accuracy"] for run in row["runs"]]
        f1 = statistics.mean(run["macro_f1"] for run in row["runs"])
        spread = f" ± {statistics.stdev(accuracy):.3f}" if len(accuracy) > 1 else ""
        reached = f"{statistics.mean(accuracy):.3f}{spread} | {f1:.3f} | {row['seconds']:.0f}"
        print(f"| {row['model']} | {size} | {reached} |")


if __name__ == "__main__":
    main()
