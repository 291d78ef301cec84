# Misconception: a gradient can be checked in float32
# Message: refuse it
# Keeps: test-gradient-check-value
def gradient_check(loss, weight, gradient, eps=1e-5):
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
    return np.linalg.norm(gradient - numerical) / size if size > 0 else 0.0
