"""Photographs: four that scikit-image carries, and any of the reader's own."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch
from PIL import Image, ImageOps

from helpers.data.cache import DataDamaged
from helpers.data.carried import Carrier

_CARRIER = Carrier("scikit-image==0.26.0", "skimage")


@dataclass(frozen=True)
class _Photograph:
    file: str
    sha256: str
    credit: str  # as scikit-image's documentation of skimage.data states it


_PHOTOGRAPHS = {
    "cat": _Photograph(
        "chelsea.png",
        "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb",
        "by Stefan van der Walt, CC0",
    ),
    "rocket": _Photograph(
        "rocket.jpg",
        "c2dd0de7c538df8d111e479619b129464d0269d0ae5fd18ca91d33a7fdfea95c",
        "by SpaceX, public domain",
    ),
    "coffee": _Photograph(
        "coffee.png",
        "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7",
        "by Rachel Michetti, CC0",
    ),
    "astronaut": _Photograph(
        "astronaut.png",
        "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5",
        "by NASA, public domain",
    ),
}

PHOTOGRAPHS = tuple(_PHOTOGRAPHS)


def photograph(name: str) -> torch.Tensor:
    """Load one of the photographs ``PHOTOGRAPHS``, which scikit-image carries.

    Args:
        name: ``"cat"``, ``"rocket"``, ``"coffee"`` or ``"astronaut"``.

    Returns:
        (3, H, W) uint8: red, green and blue, from 0 to 255.

    Raises:
        ValueError: if there is no photograph of that name.
        DataUnavailable: if scikit-image is not installed.
        DataDamaged: if its file holds something else than the photograph.
    """
    if name not in _PHOTOGRAPHS:
        raise ValueError(f"there is no photograph {name!r}; choose from {', '.join(PHOTOGRAPHS)}")
    wanted = _PHOTOGRAPHS[name]
    path = _CARRIER.file(f"data/{wanted.file}", wanted.sha256, "the photographs")
    pixels = read_photograph(path)
    height, width, _ = pixels.shape
    print(
        f"Photograph {name}: {height} × {width} pixels, real, "
        f"from scikit-image ({wanted.file}), {wanted.credit}"
    )
    return pixels.permute(2, 0, 1).contiguous()


def read_photograph(file: str | Path | BinaryIO) -> torch.Tensor:
    """Read a picture file and return its pixels as the file holds them, rows first.

    A photograph that the camera marked as turned is turned upright. Colours that are no red, green
    and blue (a palette, CMYK) are converted to them.

    Args:
        file: a path, or a file opened for reading bytes; PNG, JPEG, WebP or what else PIL reads.

    Returns:
        uint8, from 0 to 255: (H, W) for a grey picture, (H, W, 3) for red, green and blue,
        (H, W, 4) if transparency follows them, 0 = invisible and 255 = opaque.

    Raises:
        OSError: if there is no such file.
        DataDamaged: if it is no picture, or not the whole of one.
    """
    try:
        with Image.open(file) as image:
            upright = ImageOps.exif_transpose(image)
            return torch.from_numpy(np.array(upright.convert(_plain_mode(upright))))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # no such file, or not allowed to read it
        raise DataDamaged(
            f"this file cannot be read as a picture ({error}). Save it as JPEG or PNG and try again"
        ) from error


def _plain_mode(image: Image.Image) -> str:
    """Return which of PIL's modes with one byte a channel holds the picture.

    Raises:
        ValueError: if its pixels are larger numbers, of which the conversion would cut off most.
    """
    if image.mode[0] in "IF":
        raise ValueError(f"its pixels are of PIL's mode {image.mode}, not one byte a colour")
    if image.mode in ("1", "L"):
        return "L"
    return "RGBA" if image.has_transparency_data else "RGB"
