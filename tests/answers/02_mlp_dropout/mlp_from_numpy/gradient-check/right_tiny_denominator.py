# Variant: a tiny number instead of a zero denominator
def gradient_check(loss, weight, gradient, eps=1e-5):
    if weight.dtype != np.float64:
        raise ValueError("float64 needed")
    numerical = np.zeros_like(weight)
    for place in np.ndindex(weight.shape):
        kept = weight[place]
        weight[place] = kept + eps
        above = loss()
        weight[place] = kept - eps
        below = loss()
        weight[place] = kept
        numerical[place] = (above - below) / (2 * eps)
    size = np.linalg.norm(gradient) + np.linalg.norm(numerical)
    return np.linalg.norm(gradient - numerical) / max(size, 1e-15)
