# Misconception: adding eps undoes subtracting it exactly
# Message: leaves rounding errors
# Keeps: test-gradient-check-value
def gradient_check(loss, weight, gradient, eps=1e-5):
    if weight.dtype != np.float64:
        raise ValueError("float64 needed")
    numerical = np.zeros_like(weight)
    for place in np.ndindex(weight.shape):
        weight[place] += eps
        above = loss()
        weight[place] -= 2 * eps
        below = loss()
        weight[place] += eps
        numerical[place] = (above - below) / (2 * eps)
    size = np.linalg.norm(gradient) + np.linalg.norm(numerical)
    return np.linalg.norm(gradient - numerical) / size if size > 0 else 0.0
