# Misconception: states are written into one tensor that the next step reads
# Message: Keep them in a list
# Keeps: test-rnn-states-values
def rnn_states(x, W_xh, W_hh, b_h):
    states = x.new_zeros(len(x), x.shape[1] + 1, len(b_h))
    for t in range(x.shape[1]):
        states[:, t + 1] = torch.tanh(x[:, t] @ W_xh + states[:, t] @ W_hh + b_h)
    return states[:, 1:]
