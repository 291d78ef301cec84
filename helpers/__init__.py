"""What the notebooks of Torch Labs import: data, training, plots, widgets and checks.

Import the module you need, for example ``from helpers import checks, plots, set_seed``.
"""

from helpers import _torchvision_ops
from helpers.device import get_device
from helpers.seed import set_seed

_torchvision_ops.ensure()

__version__ = "1.0.1"
__all__ = ["get_device", "set_seed"]
