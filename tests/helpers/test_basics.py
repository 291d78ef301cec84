"""Seeds, devices and the work-around for torchvision."""

import random
import subprocess
import sys

import numpy as np
import pytest
import torch

from helpers import get_device, set_seed
from helpers.measured import measured


def draw():
    return random.random(), float(np.random.rand()), torch.rand(1).item()


def test_set_seed_seeds_all_three():
    generator = set_seed(1)
    first = draw()
    set_seed(1)
    assert draw() == first
    set_seed(2)
    assert all(a != b for a, b in zip(draw(), first, strict=True))
    assert generator is torch.default_generator


@pytest.mark.parametrize("seed", [-1, 2**32])
def test_set_seed_names_a_bad_seed(seed):
    with pytest.raises(ValueError, match=f"not {seed}"):
        set_seed(seed)


@pytest.mark.parametrize(
    ("cuda", "mps", "device"),
    [(True, True, "cuda"), (False, True, "mps"), (False, False, "cpu")],
)
def test_device(monkeypatch, cuda, mps, device):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert get_device() == torch.device(device)


def test_torchvision_can_be_imported():
    program = (
        "import helpers\n"
        "from helpers import _torchvision_ops\n"
        "_torchvision_ops.ensure()\n"  # twice is harmless
        "import torchvision\n"
        "image, label = torchvision.datasets.FakeData(size=2, image_size=(3, 8, 8))[0]\n"
        "assert image.size == (8, 8)\n"
        "model = torchvision.models.resnet18()\n"
        "assert sum(p.numel() for p in model.parameters()) == 11_689_512\n"
        "_torchvision_ops.ensure()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_measured_reads_results_of_benchmarks():
    result = measured("in_memory_batches")
    assert result["machine"] and result["command"]


def test_measured_names_what_there_is():
    with pytest.raises(ValueError, match="no benchmark 'nothing'.*in_memory_batches"):
        measured("nothing")
