"""Ten classes of small coloured scenes: pictures of our own for where CIFAR-10 cannot be had.

Each scene shows one thing on a background with clutter. What the thing is decides the class; the
classes differ in shape or in texture, seen from nearby pixels, and in nothing else:

====  ==========  ===============================================================
  0   disc        filled
  1   ring        a disc with a hole
  2   square      filled
  3   frame       a square with a hole
  4   triangle    filled, with equal sides
  5   cross       two bars of equal length
  6   star        four points, with curved sides
  7   crescent    a disc that another one covers in part
  8   stripes     a disc of parallel stripes
  9   chequers    a square of dark and light fields, like a board
====  ==========  ===============================================================

What varies and says nothing about the class: where the thing stands and how large it is; how it is
turned (by up to 20 degrees) and mirrored; its colour, and whether it is lighter or darker than what
is behind it; the colours of sky and ground, the horizon between them and the light across them;
small discs and bars strewn behind and in front; and noise in every pixel. So no single pixel tells
much, and a network that weighs pixels one by one has to learn each shape at each place anew.

The numbers come from ``RandomState``, whose stream NumPy promises never to change, and pixels from
elementwise ``+ - * /`` and square roots in float32, which IEEE 754 rounds alike everywhere. A seed
therefore gives the same bytes on every machine.
"""

import numpy as np

SCENE_CLASSES = (
    "disc", "ring", "square", "frame", "triangle",
    "cross", "star", "crescent", "stripes", "chequers",
)  # fmt: skip
SIDE = 32  # pixels

_RADIUS = (7.5, 11.0)  # pixels from the middle of a thing to its rim
_OFF_CENTRE = 4.5  # pixels at most from the middle of the picture to that of the thing
_TURN = 0.176  # tan(10 degrees): the tangent of half the largest turn
_CONTRAST = (60.0, 130.0)  # of 255, between the thing and what is behind it, in each colour
_BEHIND, _IN_FRONT = 4, 1  # bits of clutter
_NOISE = 10  # of 255, at most, in each pixel
_BLOCK = 500  # pictures drawn at a time, few enough to stay in the processor's cache


def draw(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Draw scenes, as many of each class as of any other, in random order.

    Args:
        n: how many; a multiple of 10.
        seed: the same seed draws the same scenes, on every machine.

    Returns:
        Pictures (n, 32, 32, 3) uint8 in rows, columns and red, green, blue; and their classes (n,)
        int64, the places of their names in ``SCENE_CLASSES``.

    Raises:
        ValueError: if ``n`` is not a positive multiple of 10.
    """
    classes = len(SCENE_CLASSES)
    if n < 1 or n % classes:
        raise ValueError(f"n should be a positive multiple of {classes}, not {n}")
    random = np.random.RandomState(seed)
    labels = random.permutation(np.arange(n) % classes).astype(np.int64)
    images = np.empty((n, SIDE, SIDE, 3), dtype=np.uint8)
    for start in range(0, n, _BLOCK):
        images[start : start + _BLOCK] = _scenes(random, labels[start : start + _BLOCK])
    return images, labels


def _scenes(random: np.random.RandomState, labels: np.ndarray) -> np.ndarray:
    """Draw one block of scenes, (B, 32, 32, 3) uint8."""
    n = len(labels)

    def between(low: float, high: float, *shape: int) -> np.ndarray:
        return (low + (high - low) * random.random_sample((n, *shape))).astype(np.float32)

    row, column = _grid()
    ground = between(0, 255, 2, 3)  # above and below the horizon
    ground[:, 1] = (ground[:, 0] + ground[:, 1]) / 2
    tilt, light = between(-0.4, 0.4, 1, 1), between(-1.2, 1.2, 1, 1)
    horizon = _coverage(row - 0.5 * between(-SIDE, SIDE, 1, 1) - tilt * column)
    canvas = [
        ground[:, 0, c, None, None] * horizon
        + ground[:, 1, c, None, None] * (1 - horizon)
        + light * column
        for c in range(3)
    ]
    for _ in range(_BEHIND):
        _paint(canvas, _clutter(between), between(0, 255, 3))

    radius = between(*_RADIUS, 1, 1)
    u, v = _own_axes(row, column, between, between(-_OFF_CENTRE, _OFF_CENTRE, 2, 1, 1), _TURN)
    u = np.where(random.random_sample((n, 1, 1)) < 0.5, u, -u)
    inside = np.empty((n, SIDE, SIDE), dtype=np.float32)
    for label, shape in enumerate(_SHAPES):
        rows = np.flatnonzero(labels == label)
        inside[rows] = _coverage(shape(u[rows], v[rows], radius[rows]))
    sign = np.where(random.random_sample((n, 1)) < 0.5, 1, -1).astype(np.float32)
    middle = (ground[:, 0] + ground[:, 1]) / 2
    sign = np.where(middle < 60, 1, np.where(middle > 195, -1, sign))  # away from black and white
    _paint(canvas, inside, middle + sign * between(*_CONTRAST, 3))

    for _ in range(_IN_FRONT):
        _paint(canvas, _clutter(between), between(0, 255, 3))
    noise = random.randint(-_NOISE, _NOISE + 1, (n, SIDE, SIDE, 3), dtype=np.int16)
    return np.clip(np.stack(canvas, axis=-1).astype(np.int16) + noise, 0, 255).astype(np.uint8)


def _grid() -> tuple[np.ndarray, np.ndarray]:
    """Return row (1, 32, 1) and column (1, 1, 32) of each pixel from the middle of the picture."""
    line = np.arange(SIDE, dtype=np.float32) - (SIDE - 1) / 2
    return line[None, :, None], line[None, None, :]


def _own_axes(row, column, between, centre, turn) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixels' places (B, 32, 32) as seen from the middle of things that are turned."""
    t = between(-turn, turn, 1, 1)  # the tangent of half the angle: no sine, which libraries round
    cosine, sine = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)
    down, right = row - centre[:, 0], column - centre[:, 1]
    return cosine * right + sine * down, cosine * down - sine * right


def _coverage(distance: np.ndarray) -> np.ndarray:
    """Return how much of a pixel lies inside, from how many pixels its middle is outside."""
    return np.clip(0.5 - distance, 0, 1)


def _paint(canvas: list[np.ndarray], inside: np.ndarray, colour: np.ndarray) -> None:
    """Lay a colour (B, 3) over the three planes of the canvas where ``inside`` is 1."""
    for c, plane in enumerate(canvas):
        plane += inside * (colour[:, c, None, None] - plane)


def _clutter(between) -> np.ndarray:
    """Return the coverage of one small bar or disc somewhere in each picture."""
    row, column = _grid()
    half = 0.5 * SIDE
    u, v = _own_axes(row, column, between, between(-half, half, 2, 1, 1), 1.0)
    length, width = between(0, 4, 1, 1), between(0.4, 1.6, 1, 1)
    beyond = np.maximum(np.abs(u) - length, 0)
    return _coverage(np.sqrt(beyond * beyond + v * v) - width)


# --- the shapes: pixels outside the rim, of places (u to the right, v down) and the radius -----


def _disc(u, v, r):
    return np.sqrt(u * u + v * v) - r


def _ring(u, v, r):
    return np.abs(np.sqrt(u * u + v * v) - 0.75 * r) - 0.25 * r


def _square(u, v, r):
    return np.maximum(np.abs(u), np.abs(v)) - 0.85 * r


def _frame(u, v, r):
    return np.abs(np.maximum(np.abs(u), np.abs(v)) - 0.65 * r) - 0.2 * r


def _triangle(u, v, r):
    v = v - 0.15 * r
    return np.maximum(v, 0.866 * np.abs(u) - 0.5 * v) - 0.55 * r


def _cross(u, v, r):
    across, along = np.minimum(np.abs(u), np.abs(v)), np.maximum(np.abs(u), np.abs(v))
    return np.maximum(across - 0.28 * r, along - r)


def _star(u, v, r):
    root = np.sqrt(np.abs(u)) + np.sqrt(np.abs(v))
    return 0.7 * (root * root - 1.25 * r)


def _crescent(u, v, r):
    hidden = u - 0.55 * r
    return np.maximum(_disc(u, v, r), 0.8 * r - np.sqrt(hidden * hidden + v * v))


def _stripes(u, v, r):
    half = 0.14 * r
    return np.maximum(_disc(u, v, r), half * _wave(v / half))


def _chequers(u, v, r):
    half = 0.21 * r
    a, b = _wave(u / half - 1), _wave(v / half - 1)
    field = np.sign(a * b) * np.minimum(np.abs(a), np.abs(b))
    return np.maximum(_square(u, v, r), half * field)


def _wave(x):
    """Return a wave of straight lines with period 4: -1 at 0, 1 at 2."""
    part = x * 0.25
    return 1 - 4 * np.abs(part - np.floor(part) - 0.5)


_SHAPES = (
    _disc, _ring, _square, _frame, _triangle, _cross, _star, _crescent, _stripes, _chequers,
)  # fmt: skip
