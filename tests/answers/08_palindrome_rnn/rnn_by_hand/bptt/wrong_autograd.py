# Misconception: autograd knows it
# Message: stopped with
def bptt(x, states, grad_last, W_hh):
    W_xh = torch.zeros(x.shape[2], len(W_hh), dtype=x.dtype, requires_grad=True)
    b_h = torch.zeros(len(W_hh), dtype=x.dtype, requires_grad=True)
    W = W_hh.clone().requires_grad_()
    h = torch.zeros_like(grad_last)
    for t in range(x.shape[1]):
        h = torch.tanh(x[:, t] @ W_xh + h @ W + b_h)
    return torch.autograd.grad((h * grad_last).sum(), (W_xh, W, b_h))
