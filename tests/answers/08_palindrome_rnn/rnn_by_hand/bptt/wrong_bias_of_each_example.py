# Misconception: every example has a gradient of its own
# Message: summed over the examples
def bptt(x, states, grad_last, W_hh):
    steps = x.shape[1]
    grad_W_xh, grad_W_hh, grad_b_h = x.new_zeros(x.shape[2], len(W_hh)), torch.zeros_like(W_hh), x.new_zeros(len(W_hh))
    g = grad_last
    for t in reversed(range(steps)):
        delta = g * (1 - states[:, t] ** 2)
        before = states[:, t - 1] if t > 0 else torch.zeros_like(states[:, 0])
        grad_W_xh = grad_W_xh + x[:, t].T @ delta
        grad_W_hh = grad_W_hh + before.T @ delta
        grad_b_h = grad_b_h + delta
        g = delta @ W_hh.T
    return grad_W_xh, grad_W_hh, grad_b_h
