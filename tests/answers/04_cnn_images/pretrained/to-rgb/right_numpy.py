# Variant: in NumPy
import numpy as np

def to_rgb(pixels):
    array = pixels.numpy()
    if array.ndim == 2:
        array = np.stack([array] * 3, axis=-1)
    elif array.shape[2] == 4:
        opacity = array[..., 3:] / 255
        array = np.rint(array[..., :3] * opacity + 255 * (1 - opacity)).astype(np.uint8)
    return torch.from_numpy(array.transpose(2, 0, 1).copy())
