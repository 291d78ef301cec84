"""CIFAR-10's loader and the scenes that stand in for it."""

import hashlib
import pickle
import re
import shutil
import tarfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from helpers import data
from helpers.data import cache, cifar, scenes

# SHA-256 of the first hundred scenes: changing it changes what classes are graded on
SCENES = "2ada9085f05ee822f2352e731972ab5fc73dba158a48831761b112a3da564e11"
LINE = r"CIFAR-10 \(small\): 8,000 training and 2,000 test rows, "


def sha256(array: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).data).hexdigest()


# --- the scenes ------------------------------------------------------------------------------


def test_scenes_are_the_same_everywhere():
    images, labels = scenes.draw(100, seed=0)
    assert sha256(images) == SCENES
    assert labels[:10].tolist() == [6, 6, 2, 5, 5, 3, 6, 3, 4, 5]


def test_scenes():
    images, labels = scenes.draw(1200, seed=3)
    assert images.shape == (1200, 32, 32, 3) and images.dtype == np.uint8
    assert labels.dtype == np.int64 and np.bincount(labels).tolist() == [120] * 10
    assert len(scenes.SCENE_CLASSES) == len(set(scenes.SCENE_CLASSES)) == 10
    assert len(set(labels[:50])) > 5  # shuffled
    assert len({image.tobytes() for image in images}) == 1200
    assert not np.array_equal(images[:100], scenes.draw(100, seed=4)[0])
    state = np.random.get_state()[1].copy()
    again, _ = scenes.draw(1200, seed=3)
    assert np.array_equal(images, again)
    assert np.array_equal(state, np.random.get_state()[1])


def test_colour_and_brightness_do_not_tell_the_class():
    images, labels = scenes.draw(2000, seed=5)
    x = images.astype(float)
    means = np.stack([x[labels == c].mean(axis=(0, 1, 2)) for c in range(10)])
    spread = x.mean(axis=(1, 2)).std(axis=0)
    assert np.all(np.abs(means - means.mean(axis=0)) < 0.25 * spread)


@pytest.mark.parametrize("n", [0, -10, 15])
def test_scenes_come_in_tens(n):
    with pytest.raises(ValueError, match=f"multiple of 10, not {n}"):
        scenes.draw(n)


# --- the loader ------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def offline(folder, monkeypatch):
    """No network: nothing is ever downloaded unless a test says how."""

    def fetch(url, sha256, path):
        raise data.DataUnavailable(f"{url} could not be downloaded (no connection)")

    monkeypatch.setattr(cifar, "fetch", fetch)


@pytest.fixture
def few_scenes(monkeypatch):
    """Stand-ins of 80 and 20 scenes: what is tested here does not depend on their number."""
    monkeypatch.setattr(cifar, "_SMALL_TRAIN", 80)
    monkeypatch.setattr(cifar, "_SMALL_TEST", 20)


@pytest.fixture
def arrays(monkeypatch) -> dict[str, np.ndarray]:
    """A set like CIFAR-10, but of 100 and 20 images, which counts as the published one."""
    for name, number in (("_TRAIN", 100), ("_TEST", 20), ("_BATCH", 20)):
        monkeypatch.setattr(cifar, name, number)
    for name, number in (("_SMALL_TRAIN", 40), ("_SMALL_TEST", 10)):
        monkeypatch.setattr(cifar, name, number)
    random = np.random.default_rng(0)
    made = {}
    for part, n in (("train", 100), ("test", 20)):
        made[f"{part}_x"] = random.integers(0, 256, (n, 3, 32, 32), dtype=np.uint8)
        made[f"{part}_y"] = random.permutation(np.arange(n, dtype=np.uint8) % 10)
    x, y = (np.concatenate([made[f"train_{k}"], made[f"test_{k}"]]) for k in "xy")
    files = [b"".join(bytes([y[i]]) + x[i].tobytes() for i in range(s, s + 20))
             for s in range(0, 120, 20)]  # fmt: skip
    sums = tuple(hashlib.sha1(content).hexdigest() for content in files)
    monkeypatch.setattr(cifar, "BATCHES_SHA1", sums)
    return made


def assert_same(split, arrays, train=None, test=None):
    assert split.classes == data.CIFAR10_CLASSES
    for key, n in zip(cache.KEYS, (train, train, test, test), strict=True):
        part = getattr(split, key)
        assert part.dtype == (torch.uint8 if key.endswith("_x") else torch.int64)
        assert np.array_equal(part.numpy(), arrays[key][:n])


def test_stand_in(folder, capfd, recwarn):
    state = torch.get_rng_state(), np.random.get_state()[1].copy()
    split = data.cifar10()
    captured = capfd.readouterr()
    kind = r"STAND-IN \(scenes drawn by helpers: CIFAR-10 is not in the data folder\), from helpers"
    assert re.match(LINE + kind, captured.out) and captured.out.count("\n") == 1
    assert captured.err == "" and not recwarn.list
    assert [tuple(part.shape) for part in split] == [
        (8000, 3, 32, 32), (8000,), (2000, 3, 32, 32), (2000,),
    ]  # fmt: skip
    assert [part.dtype for part in split] == [torch.uint8, torch.int64] * 2
    assert split.train_y.bincount().tolist() == [800] * 10
    assert split.test_y.bincount().tolist() == [200] * 10
    assert split.classes == data.SCENE_CLASSES and all(part.is_contiguous() for part in split)
    images, labels = scenes.draw(8000, seed=0)
    assert np.array_equal(split.train_x[:9].numpy(), images[:9].transpose(0, 3, 1, 2))
    assert np.array_equal(split.train_y.numpy(), labels)
    rows = {image.numpy().tobytes() for image in split.train_x}
    assert not rows & {image.numpy().tobytes() for image in split.test_x}
    assert torch.equal(state[0], torch.get_rng_state())
    assert np.array_equal(state[1], np.random.get_state()[1])
    assert not list(folder.rglob("*.npz"))  # it is no CIFAR-10, and must not pass for it


def test_full_without_network(folder):
    with pytest.raises(data.DataUnavailable, match="put cifar10.npz .* into .*data"):
        data.cifar10("full")


def test_size():
    with pytest.raises(ValueError, match='"small" or "full", not \'large\''):
        data.cifar10("large")


@pytest.mark.parametrize("last", [False, True])
def test_cache(folder, arrays, last, capsys):
    stored = dict(arrays)
    if last:  # colours last, and wider labels in a column, as others write them
        stored |= {key: arrays[key].transpose(0, 2, 3, 1) for key in ("train_x", "test_x")}
        stored |= {key: arrays[key].astype(np.int64)[:, None] for key in ("train_y", "test_y")}
    np.savez(folder / "cifar10.npz", **stored)
    assert_same(data.cifar10("full"), arrays)
    assert_same(data.cifar10(), arrays, 40, 10)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "CIFAR-10 (full): 100 training and 20 test rows, real, from data/cifar10.npz"
    )
    assert lines[1].startswith("CIFAR-10 (small): 40 training and 10 test rows, real, from")


def test_a_copy_that_differs_in_one_pixel_is_not_called_real(folder, arrays, capsys):
    arrays["test_x"][-1, -1, -1, -1] ^= 1
    np.savez(folder / "cifar10.npz", **arrays)
    assert_same(data.cifar10("full"), arrays)
    line = capsys.readouterr().out
    assert "rows, a copy that is not verified, from data/cifar10.npz" in line and "real" not in line


@pytest.mark.parametrize("size", ["small", "full"])
@pytest.mark.parametrize(
    "change",
    [
        lambda a: a | {"train_x": a["train_x"][:-1]},
        lambda a: a | {"train_x": a["train_x"].reshape(100, 3072)},
        lambda a: a | {"test_x": a["test_x"] / 255},
        lambda a: a | {"test_y": a["test_y"] + 1},
        lambda a: a | {"train_y": np.zeros(100, np.uint8)},
        lambda a: a | {"train_y": a["train_y"].astype(float)},
        lambda a: {key: values for key, values in a.items() if key != "test_y"},
    ],
)
def test_a_file_that_is_something_else(folder, arrays, change, size):
    np.savez(folder / "cifar10.npz", **change(arrays))
    with pytest.raises(data.DataDamaged, match=r"cifar10\.npz.*Delete"):
        data.cifar10(size)
    assert (folder / "cifar10.npz").exists()


def test_a_file_cut_short(folder, arrays):
    np.savez(folder / "cifar10.npz", **arrays)
    whole = (folder / "cifar10.npz").read_bytes()
    (folder / "cifar10.npz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(data.DataDamaged, match=r"cifar10\.npz cannot be used.*Delete"):
        data.cifar10()


@pytest.fixture
def online(folder, arrays, monkeypatch):
    """A network: ``fetch`` and torchvision do as if; returns the addresses asked for."""
    asked = []

    def fetch(url, sha256, path):
        asked.append((url, sha256))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"archive")

    def unpack(parts):
        assert (parts / "cifar-10-python.tar.gz").read_bytes() == b"archive"
        images = {key: arrays[key].transpose(0, 2, 3, 1) for key in ("train_x", "test_x")}
        return arrays | images

    monkeypatch.setattr(cifar, "fetch", fetch)
    monkeypatch.setattr(cifar, "_unpack", unpack)
    return asked


def visible(folder) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.suffix != ".lock")


def test_download_is_kept(folder, arrays, online, capfd, recwarn):
    assert_same(data.cifar10("full"), arrays)
    captured = capfd.readouterr()
    assert "test rows, real, from https://www.cs.toronto.edu/" in captured.out
    assert captured.err == "" and not recwarn.list
    assert visible(folder) == ["cifar10.npz"]
    assert_same(data.cifar10(), arrays, 40, 10)
    assert_same(data.cifar10("full"), arrays)
    assert online == [(cifar.URL, cifar.ARCHIVE_SHA256)]


def test_small_set_is_never_downloaded(folder, arrays, online, few_scenes, capsys):
    data.cifar10()
    assert "STAND-IN" in capsys.readouterr().out and online == [] and visible(folder) == []


def test_several_notebooks_at_once_download_once(folder, arrays, online):
    with ThreadPoolExecutor(4) as pool:
        for split in pool.map(lambda _: data.cifar10("full"), range(4)):
            assert_same(split, arrays)
    assert len(online) == 1 and visible(folder) == ["cifar10.npz"]


def test_a_download_that_fails_leaves_no_file(folder, arrays, online, monkeypatch):
    def full_disk(*_, **__):
        raise OSError("No space left on device")

    monkeypatch.setattr(np, "savez", full_disk)
    with pytest.raises(data.DataUnavailable, match="No space left"):
        data.cifar10("full")
    assert visible(folder) == [".cifar10-download"]  # what came, for the next time


def test_a_folder_that_is_a_file(folder, few_scenes, monkeypatch, capsys):
    (folder / "file").write_text("")
    monkeypatch.setenv("TORCH_LABS_DATA", str(folder / "file"))
    data.cifar10()
    assert "STAND-IN" in capsys.readouterr().out


@pytest.fixture
def archive(folder, arrays, monkeypatch):
    """A folder with an archive of the published form, which torchvision takes for the real one."""
    from torchvision.datasets import CIFAR10

    rows = {f"data_batch_{i + 1}": ("train", slice(20 * i, 20 * i + 20)) for i in range(5)}
    contents = {"batches.meta": {"label_names": list(data.CIFAR10_CLASSES)}}
    for name, (part, chosen) in (rows | {"test_batch": ("test", slice(None))}).items():
        x, y = arrays[f"{part}_x"][chosen], arrays[f"{part}_y"][chosen]
        contents[name] = {"data": x.reshape(-1, 3072), "labels": y.tolist()}
    parts = folder / ".cifar10-download"
    (parts / "in" / "cifar-10-batches-py").mkdir(parents=True)
    md5 = {}
    for name, content in contents.items():
        pickled = pickle.dumps(content)
        (parts / "in" / "cifar-10-batches-py" / name).write_bytes(pickled)
        md5[name] = hashlib.md5(pickled).hexdigest()
    with tarfile.open(parts / CIFAR10.filename, "w:gz") as file:
        file.add(parts / "in" / "cifar-10-batches-py", "cifar-10-batches-py")
    shutil.rmtree(parts / "in")
    whole = hashlib.md5((parts / CIFAR10.filename).read_bytes()).hexdigest()
    monkeypatch.setattr(CIFAR10, "tgz_md5", whole)
    monkeypatch.setattr(CIFAR10, "train_list", [[name, md5[name]] for name in rows])
    monkeypatch.setattr(CIFAR10, "test_list", [["test_batch", md5["test_batch"]]])
    monkeypatch.setattr(CIFAR10, "meta", CIFAR10.meta | {"md5": md5["batches.meta"]})
    monkeypatch.setattr(cifar, "fetch", lambda *_: None)  # it is there
    return parts


def test_the_archive_is_read_and_removed(folder, arrays, archive, capfd, recwarn):
    assert_same(data.cifar10("full"), arrays)
    captured = capfd.readouterr()
    assert captured.out.count("\n") == 1 and captured.err == "" and not recwarn.list
    assert visible(folder) == ["cifar10.npz"]
    assert_same(data.cifar10("full"), arrays)
    assert "real, from data/cifar10.npz" in capfd.readouterr().out


def test_a_file_of_the_archive_that_differs(folder, archive, monkeypatch):
    from torchvision.datasets import CIFAR10

    monkeypatch.setattr(CIFAR10, "test_list", [["test_batch", "0" * 32]])
    with pytest.raises(data.DataDamaged, match=r"\.cifar10-download cannot be used.*Delete"):
        data.cifar10("full")
    assert visible(folder) == [".cifar10-download"]


def test_torchvision_names_the_same_archive():
    from torchvision.datasets import CIFAR10

    assert CIFAR10.url == cifar.URL and cifar.URL.endswith(f"/{CIFAR10.filename}")
