# Variant: nditer, and a test for zeros before the division
def gradient_check(loss, weight, gradient, eps=1e-5):
    if not np.issubdtype(weight.dtype, np.float64):
        raise ValueError("use float64")
    numerical = np.empty(weight.shape)
    entries = np.nditer(weight, flags=["multi_index"], op_flags=["readwrite"])
    for entry in entries:
        kept = entry.copy()
        entry[...] = kept + eps
        above = loss()
        entry[...] = kept - eps
        numerical[entries.multi_index] = 0.5 * (above - loss()) / eps
        entry[...] = kept
    if not gradient.any() and not numerical.any():
        return 0.0
    return np.linalg.norm(gradient - numerical) / (np.linalg.norm(gradient) + np.linalg.norm(numerical))
