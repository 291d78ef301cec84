"""Which network tells best whether a food review is a great one, over five seeds?

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/text_networks.py [ROW ...]

Claims of text courses, measured on the reviews' own split, 4,000 to learn from and 1,000 to test
on, the first 100 tokens of each: an LSTM read at its last position against one read at its real
tokens, two directions against one, a 1-D CNN, GloVe frozen and fine-tuned, each with dropout 0.3,
clipping at 5 and six epochs of Adam. No epoch and no setting was chosen by the test set. Prints a
table and writes ``results/text_networks.json``, which lesson 06 plots; rows that are not named keep
their last figures. About a quarter of an hour on one core.
"""

import argparse
import json
import re
import statistics
import time
from collections import Counter
from dataclasses import dataclass

import record
import torch
from sklearn.metrics import f1_score
from torch import nn
from tqdm import tqdm

from helpers import data, set_seed

LENGTH, HIDDEN, BATCH, NUM_EPOCHS, RATE, CLIP = 100, 64, 32, 6, 1e-3, 5.0
SEEDS = range(5)
PAD, UNKNOWN = 0, 1


@dataclass(frozen=True)
class Row:
    """A network: what reads the embedded tokens, how, and which embeddings it starts from."""

    kind: str  # "mean", "lstm" or "cnn"
    bidirectional: bool = False
    read: str = "max"  # of an LSTM's states: the "max" over real tokens, or the "last" position
    glove: str = ""  # "", "frozen" or "tuned"


ROWS = {
    "mean of embeddings": Row("mean"),
    "LSTM, last position": Row("lstm", read="last"),
    "LSTM": Row("lstm"),
    "BiLSTM": Row("lstm", bidirectional=True),
    "1-D CNN": Row("cnn"),
    "LSTM, GloVe frozen": Row("lstm", glove="frozen"),
    "LSTM, GloVe tuned": Row("lstm", glove="tuned"),
    "BiLSTM, GloVe tuned": Row("lstm", bidirectional=True, glove="tuned"),
    "1-D CNN, GloVe tuned": Row("cnn", glove="tuned"),
}


class Network(nn.Module):
    """Embeds tokens, reads them, and gives the logits of two classes.

    Maps ids (B, T) int64, padded with 0, to (B, 2) float32.
    """

    def __init__(self, row: Row, vectors: torch.Tensor) -> None:
        super().__init__()
        self.row = row
        size, dim = vectors.shape
        self.embedding = nn.Embedding(size, dim, padding_idx=PAD)
        if row.glove:
            self.embedding.weight.data.copy_(vectors)
        self.embedding.weight.requires_grad_(row.glove != "frozen")
        width = {"mean": dim, "cnn": 3 * HIDDEN}.get(row.kind, HIDDEN * (1 + row.bidirectional))
        if row.kind == "lstm":
            self.lstm = nn.LSTM(dim, HIDDEN, batch_first=True, bidirectional=row.bidirectional)
        elif row.kind == "cnn":
            self.convolutions = nn.ModuleList(
                nn.Conv1d(dim, HIDDEN, k, padding=k // 2) for k in (3, 4, 5)
            )
        self.norm, self.dropout = nn.LayerNorm(width), nn.Dropout(0.3)
        self.head = nn.Linear(width, 2)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        real = ids != PAD
        x = self.dropout(self.embedding(ids))
        if self.row.kind == "mean":
            pooled = (x * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        elif self.row.kind == "cnn":
            x = x.transpose(1, 2)
            pooled = torch.cat([c(x).relu().amax(2) for c in self.convolutions], dim=1)
        else:
            states, _ = self.lstm(x)
            if self.row.read == "last":
                pooled = states[:, -1]
            else:
                pooled = states.masked_fill(~real[..., None], float("-inf")).amax(1)
        return self.head(self.dropout(self.norm(pooled)))


def tokens(text: str) -> list[str]:
    """Split a text into words and marks, in lower case and without markup."""
    return re.findall(r"[a-z0-9']+|[!?.,]", re.sub(r"<[^>]+>", " ", text.lower()))


def encode(texts: data.Texts) -> tuple[data.Split, torch.Tensor]:
    """Return ids (N, 100), labels, and the GloVe vectors of the vocabulary.

    The vocabulary is that of the training texts, words seen once left out.
    """
    counts = Counter(token for text in texts.train["text"] for token in tokens(text))
    words = [word for word, count in counts.most_common() if count > 1]
    index = {word: i for i, word in enumerate(words, start=2)}
    parts = []
    for part in (texts.train, texts.test):
        ids = torch.zeros(len(part), LENGTH, dtype=torch.int64)
        for row, text in zip(ids, part["text"], strict=True):
            found = [index.get(token, UNKNOWN) for token in tokens(text)][:LENGTH]
            row[: len(found)] = torch.tensor(found)
        parts += [ids, torch.tensor(part["label"].to_numpy())]
    known = data.glove()
    place = {word: i for i, word in enumerate(known.words)}
    vectors = 0.1 * torch.randn(len(words) + 2, known.vectors.shape[1])
    for word, i in index.items():
        if word in place:
            vectors[i] = known.vectors[place[word]]
    vectors[PAD] = 0
    return data.Split(*parts), vectors


def trimmed(ids: torch.Tensor, row: Row) -> torch.Tensor:
    """Cut off the columns that are all padding; not where the network reads the last position."""
    return ids if row.read == "last" else ids[:, : int((ids != PAD).sum(1).max())]


def train(row: Row, split: data.Split, vectors: torch.Tensor, seed: int) -> dict:
    """Train once; return accuracy and macro-F1 on the test texts after the last epoch."""
    set_seed(seed)
    model = Network(row, vectors)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.Adam(weights, lr=RATE)
    loss_fn = nn.CrossEntropyLoss()
    started = time.perf_counter()
    accuracies = []
    lengths = (split.train_x != PAD).sum(1)
    for _ in range(NUM_EPOCHS):
        model.train()
        # By length, give or take: batches are alike in length, and yet others in every epoch.
        order = (lengths + 10 * torch.randn(len(lengths))).argsort().split(BATCH)
        for i in torch.randperm(len(order)).tolist():
            loss = loss_fn(model(trimmed(split.train_x[order[i]], row)), split.train_y[order[i]])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, CLIP)
            optimizer.step()
        guesses = predict(model, split.test_x)
        accuracies.append(round((guesses == split.test_y).float().mean().item(), 4))
    seconds = time.perf_counter() - started
    return {
        "accuracy": accuracies[-1],
        "macro_f1": round(float(f1_score(split.test_y, guesses, average="macro")), 4),
        "by_epoch": accuracies,
        "seconds": round(seconds, 1),
    }


@torch.no_grad()
def predict(model: Network, ids: torch.Tensor) -> torch.Tensor:
    """Return the class (N,) of each text."""
    model.eval()
    return torch.cat([model(trimmed(part, model.row)).argmax(1) for part in ids.split(250)])


def main() -> None:
    """Measure the rows that are asked for, write the results and print all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[*ROWS, []], help="all if left out")
    options = parser.parse_args()
    set_seed(0)
    split, vectors = encode(data.reviews())
    path = record.RESULTS / "text_networks.json"
    last = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    found = {row["model"]: row for row in last}
    majority = split.test_y.float().mean().item()
    for name in tqdm(options.rows or ROWS, desc="networks"):
        runs = [train(ROWS[name], split, vectors, seed) for seed in SEEDS]
        found[name] = {"model": name, "runs": runs}
        rows = [found[row] for row in ROWS if row in found]
        record.write("text_networks", {"majority": max(majority, 1 - majority), "rows": rows})
    print("| network | accuracy | macro-F1 | seconds |\n|---|---|---|---|")
    for name, row in found.items():
        accuracy = [run["accuracy"] for run in row["runs"]]
        f1 = statistics.mean(run["macro_f1"] for run in row["runs"])
        seconds = statistics.median(run["seconds"] for run in row["runs"])
        spread = f"{statistics.mean(accuracy):.3f} ± {statistics.stdev(accuracy):.3f}"
        print(f"| {name} | {spread} | {f1:.3f} | {seconds:.0f} |")


if __name__ == "__main__":
    main()
