# Misconception: F.linear takes the weights as they are
# Message: Both weights are transposed
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(F.linear(x_t, W_xh) + F.linear(h, W_hh, b_h))
        states.append(h)
    return torch.stack(states, dim=1)
