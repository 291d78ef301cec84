"""Which model foretells best what becomes of a shelter's animals, by five folds of the full table?

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/shelter_models.py

Gives what is known at intake to a logistic regression, to gradient boosting and to a network with
one embedding a categorical column, each with and without class weights, and asks for one of four
outcomes. Scales and categories are learnt inside each fold. No setting was searched: boosting is
scikit-learn's as it comes, the network is that of lab 03 and is trained with three seeds a fold.
Then a logistic regression of what arrived until May forecasts, week by week from June on, how many
newcomers will be transferred. Prints a table and writes ``results/shelter_models.json``, which
lesson 03 plots. Two minutes on one core. The table is what ``helpers.data.shelter("full")`` finds;
its line is kept in the result.
"""

import contextlib
import io
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import record
import torch
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, log_loss, recall_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import OneHotEncoder
from torch import nn
from tqdm import tqdm

from helpers import data, set_seed

CLASSES = ("Adoption", "Transfer", "Return to Owner", "Euthanasia")
CATEGORICAL = (
    "Intake Type", "Intake Condition", "Pet Type", "Sex upon Intake", "Breed", "Color",
)  # fmt: skip
DAYS = {"year": 365, "month": 30, "week": 7, "day": 1}
NUM_FOLDS = 5
SEEDS = (0, 1, 2)
LEAST = 20  # training rows of a category that gets an index of its own
NUM_EPOCHS, BATCH, RATE = 10, 256, 3e-3


@dataclass(frozen=True)
class Rows:
    """Scaled numbers (N, D) float32, categories (N, K) int64 and their number a column."""

    numbers: np.ndarray
    categories: np.ndarray
    sizes: Sequence[int]


Predict = Callable[[Rows], np.ndarray]  # (N, classes), the probabilities of each row
Fit = Callable[[Rows, np.ndarray, bool, int], Predict]


def load() -> tuple[pd.DataFrame, np.ndarray, str]:
    """Return the table without the outcome Other, its classes, and the loader's line about it."""
    line = io.StringIO()
    with contextlib.redirect_stdout(line):
        table = data.shelter("full")
    table = table[table["Outcome Type"].isin(CLASSES)].reset_index(drop=True)
    return table, table["Outcome Type"].map(CLASSES.index).to_numpy(), line.getvalue().strip()


def numbers_of(table: pd.DataFrame) -> pd.DataFrame:
    """Return what is a number at intake: age, whether it or the name is missing, the season."""
    parts = table["Age upon Intake"].str.extract(r"^(\d+) (year|month|week|day)s?$")
    days = parts[0].astype(float) * parts[1].map(DAYS)
    angle = 2 * np.pi * (pd.to_datetime(table["Intake DateTime"]).dt.month - 1) / 12
    columns = {
        "age": np.log1p(days), "age missing": days.isna(), "named": table["Name"].notna(),
        "sine": np.sin(angle), "cosine": np.cos(angle),
    }  # fmt: skip
    return pd.DataFrame(columns).astype(float)


def prepare(train: pd.DataFrame) -> Callable[[pd.DataFrame], Rows]:
    """Learn scales and categories from rows; return what applies them to any rows."""
    numbers = numbers_of(train)
    median = numbers.median()
    mean, std = numbers.fillna(median).mean(), numbers.fillna(median).std().replace(0, 1)
    known = []
    for column in CATEGORICAL:
        counts = train[column].value_counts()
        known.append({name: i for i, name in enumerate(counts.index[counts >= LEAST], start=1)})

    def apply(table: pd.DataFrame) -> Rows:
        scaled = (numbers_of(table).fillna(median) - mean) / std
        pairs = zip(CATEGORICAL, known, strict=True)
        indices = [table[column].map(index).fillna(0) for column, index in pairs]
        sizes = [len(index) + 1 for index in known]
        return Rows(scaled.to_numpy(np.float32), np.stack(indices, 1).astype(np.int64), sizes)

    return apply


def majority(rows: Rows, targets: np.ndarray, weighted: bool, seed: int) -> Predict:
    """Give every row the shares of the classes."""
    model = DummyClassifier(strategy="prior").fit(rows.numbers, targets)
    return lambda other: model.predict_proba(other.numbers)


def logistic_regression(rows: Rows, targets: np.ndarray, weighted: bool, seed: int) -> Predict:
    """Fit one linear layer on numbers and one-hot categories."""
    encoder = OneHotEncoder(
        categories=[np.arange(size) for size in rows.sizes], sparse_output=False
    ).fit(rows.categories)

    def x(other: Rows) -> np.ndarray:
        return np.concatenate([other.numbers, encoder.transform(other.categories)], axis=1)

    weight = "balanced" if weighted else None
    model = LogisticRegression(max_iter=2000, class_weight=weight).fit(x(rows), targets)
    return lambda other: model.predict_proba(x(other))


def gradient_boosting(rows: Rows, targets: np.ndarray, weighted: bool, seed: int) -> Predict:
    """Fit scikit-learn's histogram gradient boosting with its own settings."""
    is_category = [False] * rows.numbers.shape[1] + [True] * rows.categories.shape[1]

    def x(other: Rows) -> np.ndarray:
        return np.concatenate([other.numbers, other.categories], axis=1)

    model = HistGradientBoostingClassifier(
        categorical_features=is_category, class_weight="balanced" if weighted else None,
        random_state=seed,
    ).fit(x(rows), targets)  # fmt: skip
    return lambda other: model.predict_proba(x(other))


class TableNet(nn.Module):
    """Embeddings of the categories beside the numbers, then two hidden layers."""

    def __init__(self, num_numbers: int, sizes: Sequence[int], width: int = 8, hidden: int = 64):
        super().__init__()
        self.embeddings = nn.ModuleList(nn.Embedding(size, width) for size in sizes)
        self.layers = nn.Sequential(
            nn.Linear(num_numbers + width * len(sizes), hidden), nn.ReLU(), nn.Dropout(0.2),
            nn.Linear(hidden, hidden), nn.ReLU(), nn.Dropout(0.2), nn.Linear(hidden, len(CLASSES)),
        )  # fmt: skip

    def forward(self, numbers: torch.Tensor, categories: torch.Tensor) -> torch.Tensor:
        """Return the logits (N, classes)."""
        columns = [embed(categories[:, i]) for i, embed in enumerate(self.embeddings)]
        return self.layers(torch.cat([numbers, *columns], dim=1))


def network(rows: Rows, targets: np.ndarray, weighted: bool, seed: int) -> Predict:
    """Train a TableNet with Adam."""
    set_seed(seed)
    numbers, categories, y = map(torch.tensor, (rows.numbers, rows.categories, targets))
    weight = len(y) / (len(CLASSES) * torch.bincount(y)) if weighted else None
    model, loss_fn = TableNet(numbers.shape[1], rows.sizes), nn.CrossEntropyLoss(weight=weight)
    optimizer = torch.optim.Adam(model.parameters(), lr=RATE)
    for _ in range(NUM_EPOCHS):
        for batch in torch.randperm(len(y)).split(BATCH):
            optimizer.zero_grad()
            loss_fn(model(numbers[batch], categories[batch]), y[batch]).backward()
            optimizer.step()
    model.eval()

    def predict(other: Rows) -> np.ndarray:
        with torch.no_grad():
            logits = model(torch.tensor(other.numbers), torch.tensor(other.categories))
        return torch.softmax(logits, dim=1).numpy()

    return predict


def run(
    name: str, fit: Fit, weighted: bool, seed: int, fold: int, parts: Sequence[Rows],
    targets: Sequence[np.ndarray],
) -> dict[str, object]:  # fmt: skip
    """Fit a model to one fold's training rows; return what was measured on its other rows."""
    begin = time.process_time()
    p = fit(parts[0], targets[0], weighted, seed)(parts[1])
    seconds = time.process_time() - begin
    said = p.argmax(axis=1)
    return {
        "model": name, "class_weights": weighted, "fold": fold, "seed": seed,
        "accuracy": round(float(accuracy_score(targets[1], said)), 5),
        "balanced_accuracy": round(float(balanced_accuracy_score(targets[1], said)), 5),
        "recalls": [round(float(r), 4) for r in recall_score(targets[1], said, average=None)],
        "log_loss": round(float(log_loss(targets[1], p)), 5),
        "cpu_seconds": round(seconds, 2),
    }  # fmt: skip


def planning(table: pd.DataFrame, targets: np.ndarray) -> dict[str, object]:
    """Forecast the transfers of each week's newcomers from June on by what arrived until May."""
    week = pd.to_datetime(table["Intake DateTime"]).dt.to_period("W").dt.start_time
    early = (table["Intake DateTime"] < "2015-06-01").to_numpy()
    timeless = table.assign(**{"Intake DateTime": "2015-01-01"})  # no season was seen twice
    apply = prepare(timeless[early])
    predict = logistic_regression(apply(timeless[early]), targets[early], False, 0)
    p = predict(apply(timeless[~early]))[:, 1]
    came = targets[~early] == 1
    sums = pd.DataFrame({"expected": p, "variance": p * (1 - p), "came": came})
    sums = sums.groupby(week[~early].to_numpy()).sum().iloc[:-1]  # the last week is cut
    inside = (sums["came"] - sums["expected"]).abs() <= 2 * sums["variance"] ** 0.5
    print(
        f"\ntransfers of {len(sums)} weeks from June on: expected {sums['expected'].sum():.0f}, "
        f"came {sums['came'].sum():.0f}; within two deviations {inside.mean():.0%}"
    )
    return {
        "outcome": CLASSES[1],
        "weeks": [f"{day:%Y-%m-%d}" for day in sums.index],
        **{name: [round(float(value), 2) for value in sums[name]] for name in sums},
    }


def main() -> None:
    """Cross-validate every model and print means and spreads over the folds."""
    table, targets, source = load()
    print(source)
    contenders: list[tuple[str, Fit, tuple[bool, ...], tuple[int, ...]]] = [
        ("majority", majority, (False,), (0,)),
        ("logistic regression", logistic_regression, (False, True), (0,)),
        ("gradient boosting", gradient_boosting, (False, True), (0,)),
        ("embedding network", network, (False, True), SEEDS),
    ]
    runs = []
    folds = StratifiedKFold(NUM_FOLDS, shuffle=True, random_state=0).split(table, targets)
    for fold, (train, test) in enumerate(tqdm(folds, total=NUM_FOLDS, desc="folds")):
        apply = prepare(table.iloc[train])
        parts = [apply(table.iloc[rows]) for rows in (train, test)]
        for name, fit, weights, seeds in contenders:
            for weighted in weights:
                for seed in seeds:
                    both = (targets[train], targets[test])
                    runs.append(run(name, fit, weighted, seed, fold, parts, both))
    _print(runs)
    figures = {
        "data": source,
        "animals": len(table),
        "classes": {name: int(n) for name, n in zip(CLASSES, np.bincount(targets), strict=True)},
        "folds": NUM_FOLDS,
        "network": f"embeddings of 8, hidden 64 and 64, dropout 0.2, Adam {RATE}, batches of "
        f"{BATCH}, {NUM_EPOCHS} epochs",
        "runs": runs,
        "planning": planning(table, targets),
    }
    print(f"\nwritten: benchmarks/results/{record.write('shelter_models', figures).name}")


def _print(runs: Sequence[dict]) -> None:
    """Print one line a model: means, and standard deviations over the folds."""
    print(
        "\n| model | class weights | accuracy | balanced accuracy | log loss | CPU seconds a fit |"
    )
    print("|---|---|---|---|---|---|")
    for name, weighted in dict.fromkeys((r["model"], r["class_weights"]) for r in runs):
        mine = [r for r in runs if (r["model"], r["class_weights"]) == (name, weighted)]
        texts = []
        for what in ("accuracy", "balanced_accuracy", "log_loss"):
            by_fold = [
                statistics.mean(r[what] for r in mine if r["fold"] == fold)
                for fold in range(NUM_FOLDS)
            ]
            texts.append(f"{statistics.mean(by_fold):.3f} ± {statistics.stdev(by_fold):.3f}")
        seconds = statistics.mean(r["cpu_seconds"] for r in mine)
        print(f"| {name} | {'yes' if weighted else 'no'} | {' | '.join(texts)} | {seconds:.2f} |")


if __name__ == "__main__":
    main()
