# Variant: a flat view, restored from a copy
def gradient_check(loss, weight, gradient, eps=1e-5):
    if weight.dtype != np.dtype("float64"):
        raise ValueError(f"weight is {weight.dtype}")
    flat, original, slopes = weight.reshape(-1), weight.copy(), []
    for i in range(flat.size):
        values = []
        for step in (eps, -eps):
            flat[i] = original.reshape(-1)[i] + step
            values.append(loss())
        weight[...] = original
        slopes.append((values[0] - values[1]) / (2 * eps))
    a, n = gradient.reshape(-1), np.array(slopes)
    size = np.sqrt((a**2).sum()) + np.sqrt((n**2).sum())
    return 0.0 if size == 0 else float(np.sqrt(((a - n) ** 2).sum()) / size)
