# Misconception: all entries can be moved together
# Message: one entry at a time
def gradient_check(loss, weight, gradient, eps=1e-5):
    if weight.dtype != np.float64:
        raise ValueError("float64 needed")
    kept = weight.copy()
    weight += eps
    above = loss()
    weight[...] = kept - eps
    numerical = np.full_like(weight, (above - loss()) / (2 * eps))
    weight[...] = kept
    size = np.linalg.norm(gradient) + np.linalg.norm(numerical)
    return np.linalg.norm(gradient - numerical) / size if size > 0 else 0.0
