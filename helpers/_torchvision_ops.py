"""Let a CPU-only PyTorch and a CUDA build of torchvision live in one environment.

``import torchvision`` then fails with "operator torchvision::nms does not exist": its compiled
library needs CUDA and cannot be loaded, yet its Python code describes that library's operators.
Declaring the two operators it describes is enough for datasets, transforms and models.
"""

import importlib.util
from pathlib import Path

import torch

_OPERATORS = ("nms", "qnms")
_declared: torch.library.Library | None = None  # the declarations last as long as this object


def _compiled_library() -> Path | None:
    """Return the path of torchvision's compiled operators, without importing torchvision."""
    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        return None
    return next(Path(spec.origin).parent.glob("_C*.so"), None)


def ensure() -> None:
    """Declare torchvision's operators where its compiled library cannot be loaded.

    Does nothing with a CUDA build of PyTorch, without torchvision, or where the library loads.
    """
    global _declared
    library = _compiled_library()
    if _declared is not None or torch.version.cuda is not None or library is None:
        return
    try:
        torch.ops.load_library(str(library))
    except OSError:
        _declared = torch.library.Library("torchvision", "DEF")
        for operator in _OPERATORS:
            _declared.define(
                f"{operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
            )
