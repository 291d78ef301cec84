# Misconception: memory goes on from batch to batch
# Message: carried over from the call before
# Keeps: test-rnn-states-values
memory = {}

def rnn_states(x, W_xh, W_hh, b_h):
    shape = (len(x), len(b_h))
    h = memory.get(shape, x.new_zeros(shape)).to(x)
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    memory[shape] = h.detach()
    return torch.stack(states, dim=1)
