# Variant: the smallest float, and a mask of the last place
def read_out(states, lengths):
    places = torch.arange(states.shape[1])
    is_last = places == (lengths - 1)[:, None]
    masked = states.masked_fill((places >= lengths[:, None]).unsqueeze(-1), torch.finfo(states.dtype).min)
    return states[is_last], masked.amax(dim=1)
