"""Common claims, put to the test by figures that other benchmarks have recorded.

Each row compares two models run by run where they share seeds or splits, so that what is the same
for both cancels out.
"""

import json
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import record

Rows = dict[str, list[float]]


@dataclass(frozen=True)
class Claim:
    """A claim about the difference between two things.

    Attributes:
        claim: in words.
        reference: the difference that is claimed, a fraction: 0.03 for three points.
        file: the recorded benchmark.
        values: from its figures, the difference in each run.
        data: what it was measured on.
    """

    claim: str
    reference: float
    file: str
    values: Callable[[dict[str, Any]], list[float]]
    data: str


def _accuracies(found: dict[str, Any]) -> Rows:
    return {row["model"]: [run["accuracy"] for run in row["runs"]] for row in found["rows"]}


def _difference(first: str, second: str) -> Callable[[dict[str, Any]], list[float]]:
    def values(found: dict[str, Any]) -> list[float]:
        rows = _accuracies(found)
        return [a - b for a, b in zip(rows[first], rows[second], strict=True)]

    return values


def _dropout(found: dict[str, Any]) -> list[float]:
    last = {(run["p"], run["seed"]): run["val_accuracy"][-1] for run in found["runs"]}
    seeds = sorted({seed for _, seed in last})
    return [last[0.2, seed] - last[0.0, seed] for seed in seeds]


def _network_against_boosting(found: dict[str, Any]) -> list[float]:
    by_fold: dict[str, dict[int, list[float]]] = {"embedding network": {}, "gradient boosting": {}}
    for run in found["runs"]:
        if run["model"] in by_fold and run["class_weights"]:
            by_fold[run["model"]].setdefault(run["fold"], []).append(run["balanced_accuracy"])
    means = {m: {f: statistics.mean(v) for f, v in d.items()} for m, d in by_fold.items()}
    network, boosting = means["embedding network"], means["gradient boosting"]
    return [network[fold] - boosting[fold] for fold in sorted(network)]


def _bert_against_bag(found: dict[str, Any]) -> list[float]:
    tuned = [row for row in found["rows"] if row["frozen_layers"] < 6]
    best = max(tuned, key=lambda row: statistics.mean(run["accuracy"] for run in row["runs"]))
    bags = _accuracies(_read("text_models"))
    bag = max(statistics.mean(values) for values in bags.values())
    return [run["accuracy"] - bag for run in best["runs"]]


_REVIEWS = "5,000 food reviews, real"
CLAIMS = (
    Claim("Fashion-MNIST: dropout 0.2 gains 4 points", 0.04, "fashion_dropout", _dropout,
          "Fashion-MNIST, 60,000 and 10,000, real"),
    Claim("Shelter: a network beats boosting (balanced accuracy)", 0.0, "shelter_models",
          _network_against_boosting, "14,722 animals, real"),
    Claim("Reviews: lemmas gain 3 points", 0.03, "text_models",
          _difference("lemmas, TF-IDF, logistic", "TF-IDF, logistic"), _REVIEWS),
    Claim("Reviews: TF-IDF gains 6 points on counts", 0.06, "text_models",
          _difference("TF-IDF, logistic", "counts, logistic"), _REVIEWS),
    Claim("Reviews: a BiLSTM gains 3 points on an LSTM", 0.03, "text_networks",
          _difference("BiLSTM", "LSTM"), _REVIEWS),
    Claim("Reviews: an LSTM gains 5 points on a 1-D CNN", 0.05, "text_networks",
          _difference("LSTM", "1-D CNN"), _REVIEWS),
    Claim("Reviews: fine-tuned MiniLM beats the best bag of words", 0.0, "finetune_bert",
          _bert_against_bag, _REVIEWS),
)  # fmt: skip


def _read(name: str) -> dict[str, Any]:
    return json.loads((record.RESULTS / f"{name}.json").read_text(encoding="utf-8"))


def verdict(values: list[float], reference: float) -> str:
    """Say what the runs have to say on a claimed difference.

    Within two standard errors of nothing, a difference is not shown.
    """
    mean = statistics.mean(values)
    error = statistics.stdev(values) / len(values) ** 0.5 if len(values) > 1 else float("inf")
    if abs(mean) <= 2 * error:
        return "not shown"
    if mean < 0:
        return "the other way round"
    return "holds" if mean >= reference else "less than claimed"


def table() -> str:
    """Return all claims as a Markdown table, differences in points."""
    lines = [
        "| claim | claimed | measured | runs, lowest to highest | verdict | data | benchmark |",
        "|---|---|---|---|---|---|---|",
    ]
    for claim in CLAIMS:
        values = claim.values(_read(claim.file))
        low, high = 100 * min(values), 100 * max(values)
        claimed = f"{100 * claim.reference:+.1f}" if claim.reference else "more than 0"
        lines.append(
            f"| {claim.claim} | {claimed} | {100 * statistics.mean(values):+.1f} "
            f"| {len(values)}: {low:+.1f} to {high:+.1f} | {verdict(values, claim.reference)} "
            f"| {claim.data} | `{claim.file}.py` |"
        )
    return "\n".join(lines)
